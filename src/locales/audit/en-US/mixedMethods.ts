import type { RuleWords } from '../ruleWords';

/** What the rule found, in numbers and in texts of the workbook. */
export interface MixedMethodsFacts {
  readonly cells: string;
}

export const mixedMethods: RuleWords<MixedMethodsFacts> = {
  name: 'mixed-methods',
  title: () => 'mixed-methods',
  why: () => 'mixed-methods',
};
