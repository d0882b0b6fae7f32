import type { RuleWords } from '../ruleWords';

/** What the rule found, in numbers and in texts of the workbook. */
export interface TextNumberFacts {
  readonly cells: string;
}

export const textNumber: RuleWords<TextNumberFacts> = {
  name: 'text-number',
  title: () => 'text-number',
  why: () => 'text-number',
};
