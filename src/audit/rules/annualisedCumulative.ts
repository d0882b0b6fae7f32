import type { Rule } from '../rule';

/** */
export const annualisedCumulative: Rule<'annualised-cumulative'> = {
  id: 'annualised-cumulative',
  *find() {},
};
