import type { MixedMethodsFacts } from '../en-US/mixedMethods';
import type { RuleWords } from '../ruleWords';

export const mixedMethods: RuleWords<MixedMethodsFacts> = {
  name: 'mixed-methods',
  title: () => 'mixed-methods',
  why: () => 'mixed-methods',
};
