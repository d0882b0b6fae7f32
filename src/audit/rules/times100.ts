import type { Rule } from '../rule';

/** */
export const times100: Rule<'times-100'> = {
  id: 'times-100',
  *find() {},
};
