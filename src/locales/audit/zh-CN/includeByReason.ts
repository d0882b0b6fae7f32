import type { IncludeByReasonFacts } from '../en-US/includeByReason';
import type { RuleWords } from '../ruleWords';

export const includeByReason: RuleWords<IncludeByReasonFacts> = {
  name: 'include-by-reason',
  title: () => 'include-by-reason',
  why: () => 'include-by-reason',
};
