import type { Rule } from '../rule';

/** */
export const partialYear: Rule<'partial-year'> = {
  id: 'partial-year',
  *find() {},
};
