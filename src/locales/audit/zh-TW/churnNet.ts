import type { ChurnNetFacts } from '../en-US/churnNet';
import type { RuleWords } from '../ruleWords';

export const churnNet: RuleWords<ChurnNetFacts> = {
  name: 'churn-net',
  title: () => 'churn-net',
  why: () => 'churn-net',
};
