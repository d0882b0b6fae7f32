import type { RuleWords } from '../ruleWords';

/** What the rule found, in numbers and in texts of the workbook. */
export interface MonthlyAgainstAnnualFacts {
  readonly cells: string;
}

export const monthlyAgainstAnnual: RuleWords<MonthlyAgainstAnnualFacts> = {
  name: 'monthly-against-annual',
  title: () => 'monthly-against-annual',
  why: () => 'monthly-against-annual',
};
