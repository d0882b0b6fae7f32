import type { RuleWords } from '../ruleWords';

/** What the rule found, in numbers and in texts of the workbook. */
export interface ChurnNetFacts {
  readonly cells: string;
}

export const churnNet: RuleWords<ChurnNetFacts> = {
  name: 'churn-net',
  title: () => 'churn-net',
  why: () => 'churn-net',
};
