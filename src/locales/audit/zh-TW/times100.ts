import type { Times100Facts } from '../en-US/times100';
import type { RuleWords } from '../ruleWords';

export const times100: RuleWords<Times100Facts> = {
  name: 'times-100',
  title: () => 'times-100',
  why: () => 'times-100',
};
