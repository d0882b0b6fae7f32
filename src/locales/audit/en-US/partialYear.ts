import type { RuleWords } from '../ruleWords';

/** What the rule found, in numbers and in texts of the workbook. */
export interface PartialYearFacts {
  readonly cells: string;
}

export const partialYear: RuleWords<PartialYearFacts> = {
  name: 'partial-year',
  title: () => 'partial-year',
  why: () => 'partial-year',
};
