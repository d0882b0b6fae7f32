import type { Rule } from '../rule';

/** */
export const wrongColumn: Rule<'wrong-column'> = {
  id: 'wrong-column',
  *find() {},
};
