import type { RuleWords } from '../ruleWords';

/** What the rule found, in numbers and in texts of the workbook. */
export interface TotalInRangeFacts {
  readonly cells: string;
}

export const totalInRange: RuleWords<TotalInRangeFacts> = {
  name: 'total-in-range',
  title: () => 'total-in-range',
  why: () => 'total-in-range',
};
