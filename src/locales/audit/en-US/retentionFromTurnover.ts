import type { RuleWords } from '../ruleWords';

/** What the rule found, in numbers and in texts of the workbook. */
export interface RetentionFromTurnoverFacts {
  readonly cells: string;
}

export const retentionFromTurnover: RuleWords<RetentionFromTurnoverFacts> = {
  name: 'retention-from-turnover',
  title: () => 'retention-from-turnover',
  why: () => 'retention-from-turnover',
};
