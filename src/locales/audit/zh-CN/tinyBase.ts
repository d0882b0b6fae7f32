import type { TinyBaseFacts } from '../en-US/tinyBase';
import type { RuleWords } from '../ruleWords';

export const tinyBase: RuleWords<TinyBaseFacts> = {
  name: 'tiny-base',
  title: () => 'tiny-base',
  why: () => 'tiny-base',
};
