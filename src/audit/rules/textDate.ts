import type { Rule } from '../rule';

/** */
export const textDate: Rule<'text-date'> = {
  id: 'text-date',
  *find() {},
};
