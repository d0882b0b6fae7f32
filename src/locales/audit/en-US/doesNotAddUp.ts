import type { RuleWords } from '../ruleWords';

/** What the rule found, in numbers and in texts of the workbook. */
export interface DoesNotAddUpFacts {
  readonly cells: string;
}

export const doesNotAddUp: RuleWords<DoesNotAddUpFacts> = {
  name: 'does-not-add-up',
  title: () => 'does-not-add-up',
  why: () => 'does-not-add-up',
};
