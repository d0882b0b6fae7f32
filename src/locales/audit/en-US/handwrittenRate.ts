import type { RuleWords } from '../ruleWords';

/** What the rule found, in numbers and in texts of the workbook. */
export interface HandwrittenRateFacts {
  readonly cells: string;
}

export const handwrittenRate: RuleWords<HandwrittenRateFacts> = {
  name: 'handwritten-rate',
  title: () => 'handwritten-rate',
  why: () => 'handwritten-rate',
};
