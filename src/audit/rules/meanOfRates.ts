import type { Rule } from '../rule';

/** */
export const meanOfRates: Rule<'mean-of-rates'> = {
  id: 'mean-of-rates',
  *find() {},
};
