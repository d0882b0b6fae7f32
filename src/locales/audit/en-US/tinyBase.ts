import type { RuleWords } from '../ruleWords';

/** What the rule found, in numbers and in texts of the workbook. */
export interface TinyBaseFacts {
  readonly cells: string;
}

export const tinyBase: RuleWords<TinyBaseFacts> = {
  name: 'tiny-base',
  title: () => 'tiny-base',
  why: () => 'tiny-base',
};
