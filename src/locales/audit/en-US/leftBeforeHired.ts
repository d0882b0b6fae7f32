import type { RuleWords } from '../ruleWords';

/** What the rule found, in numbers and in texts of the workbook. */
export interface LeftBeforeHiredFacts {
  readonly cells: string;
}

export const leftBeforeHired: RuleWords<LeftBeforeHiredFacts> = {
  name: 'left-before-hired',
  title: () => 'left-before-hired',
  why: () => 'left-before-hired',
};
