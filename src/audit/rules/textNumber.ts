import type { Rule } from '../rule';

/** */
export const textNumber: Rule<'text-number'> = {
  id: 'text-number',
  *find() {},
};
