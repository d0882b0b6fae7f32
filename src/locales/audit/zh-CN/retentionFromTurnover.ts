import type { RetentionFromTurnoverFacts } from '../en-US/retentionFromTurnover';
import type { RuleWords } from '../ruleWords';

export const retentionFromTurnover: RuleWords<RetentionFromTurnoverFacts> = {
  name: 'retention-from-turnover',
  title: () => 'retention-from-turnover',
  why: () => 'retention-from-turnover',
};
