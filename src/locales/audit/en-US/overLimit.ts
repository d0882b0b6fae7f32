import type { RuleWords } from '../ruleWords';

/** What the rule found, in numbers and in texts of the workbook. */
export interface OverLimitFacts {
  readonly cells: string;
}

export const overLimit: RuleWords<OverLimitFacts> = {
  name: 'over-limit',
  title: () => 'over-limit',
  why: () => 'over-limit',
};
