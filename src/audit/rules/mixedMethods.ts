import type { Rule } from '../rule';

/** */
export const mixedMethods: Rule<'mixed-methods'> = {
  id: 'mixed-methods',
  *find() {},
};
