import type { RuleWords } from '../ruleWords';

/** What the rule found, in numbers and in texts of the workbook. */
export interface WrongColumnFacts {
  readonly cells: string;
}

export const wrongColumn: RuleWords<WrongColumnFacts> = {
  name: 'wrong-column',
  title: () => 'wrong-column',
  why: () => 'wrong-column',
};
