import type { Rule } from '../rule';

/** */
export const overLimit: Rule<'over-limit'> = {
  id: 'over-limit',
  *find() {},
};
