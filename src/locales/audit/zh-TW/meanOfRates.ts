import type { MeanOfRatesFacts } from '../en-US/meanOfRates';
import type { RuleWords } from '../ruleWords';

export const meanOfRates: RuleWords<MeanOfRatesFacts> = {
  name: 'mean-of-rates',
  title: () => 'mean-of-rates',
  why: () => 'mean-of-rates',
};
