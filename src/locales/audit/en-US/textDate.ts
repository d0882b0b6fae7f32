import type { RuleWords } from '../ruleWords';

/** What the rule found, in numbers and in texts of the workbook. */
export interface TextDateFacts {
  readonly cells: string;
}

export const textDate: RuleWords<TextDateFacts> = {
  name: 'text-date',
  title: () => 'text-date',
  why: () => 'text-date',
};
