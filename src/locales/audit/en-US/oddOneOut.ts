import type { RuleWords } from '../ruleWords';

/** What the rule found, in numbers and in texts of the workbook. */
export interface OddOneOutFacts {
  readonly cells: string;
}

export const oddOneOut: RuleWords<OddOneOutFacts> = {
  name: 'odd-one-out',
  title: () => 'odd-one-out',
  why: () => 'odd-one-out',
};
