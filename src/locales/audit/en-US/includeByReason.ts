import type { RuleWords } from '../ruleWords';

/** What the rule found, in numbers and in texts of the workbook. */
export interface IncludeByReasonFacts {
  readonly cells: string;
}

export const includeByReason: RuleWords<IncludeByReasonFacts> = {
  name: 'include-by-reason',
  title: () => 'include-by-reason',
  why: () => 'include-by-reason',
};
