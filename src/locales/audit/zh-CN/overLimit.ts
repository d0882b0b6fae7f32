import type { OverLimitFacts } from '../en-US/overLimit';
import type { RuleWords } from '../ruleWords';

export const overLimit: RuleWords<OverLimitFacts> = {
  name: 'over-limit',
  title: () => 'over-limit',
  why: () => 'over-limit',
};
