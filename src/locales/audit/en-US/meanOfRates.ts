import type { RuleWords } from '../ruleWords';

/** What the rule found, in numbers and in texts of the workbook. */
export interface MeanOfRatesFacts {
  readonly cells: string;
}

export const meanOfRates: RuleWords<MeanOfRatesFacts> = {
  name: 'mean-of-rates',
  title: () => 'mean-of-rates',
  why: () => 'mean-of-rates',
};
