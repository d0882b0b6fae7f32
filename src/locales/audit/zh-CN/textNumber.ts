import type { TextNumberFacts } from '../en-US/textNumber';
import type { RuleWords } from '../ruleWords';

export const textNumber: RuleWords<TextNumberFacts> = {
  name: 'text-number',
  title: () => 'text-number',
  why: () => 'text-number',
};
