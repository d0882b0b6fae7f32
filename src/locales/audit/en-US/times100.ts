import type { RuleWords } from '../ruleWords';

/** What the rule found, in numbers and in texts of the workbook. */
export interface Times100Facts {
  readonly cells: string;
}

export const times100: RuleWords<Times100Facts> = {
  name: 'times-100',
  title: () => 'times-100',
  why: () => 'times-100',
};
