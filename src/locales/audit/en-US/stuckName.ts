import type { RuleWords } from '../ruleWords';

/** What the rule found, in numbers and in texts of the workbook. */
export interface StuckNameFacts {
  readonly cells: string;
}

export const stuckName: RuleWords<StuckNameFacts> = {
  name: 'stuck-name',
  title: () => 'stuck-name',
  why: () => 'stuck-name',
};
