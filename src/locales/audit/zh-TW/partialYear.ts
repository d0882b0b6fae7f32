import type { PartialYearFacts } from '../en-US/partialYear';
import type { RuleWords } from '../ruleWords';

export const partialYear: RuleWords<PartialYearFacts> = {
  name: 'partial-year',
  title: () => 'partial-year',
  why: () => 'partial-year',
};
