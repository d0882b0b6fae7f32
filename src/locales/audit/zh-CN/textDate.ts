import type { TextDateFacts } from '../en-US/textDate';
import type { RuleWords } from '../ruleWords';

export const textDate: RuleWords<TextDateFacts> = {
  name: 'text-date',
  title: () => 'text-date',
  why: () => 'text-date',
};
