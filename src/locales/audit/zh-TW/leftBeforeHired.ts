import type { LeftBeforeHiredFacts } from '../en-US/leftBeforeHired';
import type { RuleWords } from '../ruleWords';

export const leftBeforeHired: RuleWords<LeftBeforeHiredFacts> = {
  name: 'left-before-hired',
  title: () => 'left-before-hired',
  why: () => 'left-before-hired',
};
