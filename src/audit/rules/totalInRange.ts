import type { Rule } from '../rule';

/** */
export const totalInRange: Rule<'total-in-range'> = {
  id: 'total-in-range',
  *find() {},
};
