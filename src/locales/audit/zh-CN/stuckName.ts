import type { StuckNameFacts } from '../en-US/stuckName';
import type { RuleWords } from '../ruleWords';

export const stuckName: RuleWords<StuckNameFacts> = {
  name: 'stuck-name',
  title: () => 'stuck-name',
  why: () => 'stuck-name',
};
