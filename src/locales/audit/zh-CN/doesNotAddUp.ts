import type { DoesNotAddUpFacts } from '../en-US/doesNotAddUp';
import type { RuleWords } from '../ruleWords';

export const doesNotAddUp: RuleWords<DoesNotAddUpFacts> = {
  name: 'does-not-add-up',
  title: () => 'does-not-add-up',
  why: () => 'does-not-add-up',
};
