import type { HandwrittenRateFacts } from '../en-US/handwrittenRate';
import type { RuleWords } from '../ruleWords';

export const handwrittenRate: RuleWords<HandwrittenRateFacts> = {
  name: 'handwritten-rate',
  title: () => 'handwritten-rate',
  why: () => 'handwritten-rate',
};
