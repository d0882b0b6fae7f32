import type { RuleWords } from '../ruleWords';

/** What the rule found, in numbers and in texts of the workbook. */
export interface AnnualisedCumulativeFacts {
  readonly cells: string;
}

export const annualisedCumulative: RuleWords<AnnualisedCumulativeFacts> = {
  name: 'annualised-cumulative',
  title: () => 'annualised-cumulative',
  why: () => 'annualised-cumulative',
};
