import type { MonthlyAgainstAnnualFacts } from '../en-US/monthlyAgainstAnnual';
import type { RuleWords } from '../ruleWords';

export const monthlyAgainstAnnual: RuleWords<MonthlyAgainstAnnualFacts> = {
  name: 'monthly-against-annual',
  title: () => 'monthly-against-annual',
  why: () => 'monthly-against-annual',
};
