import type { Rule } from '../rule';

/** */
export const monthlyAgainstAnnual: Rule<'monthly-against-annual'> = {
  id: 'monthly-against-annual',
  *find() {},
};
