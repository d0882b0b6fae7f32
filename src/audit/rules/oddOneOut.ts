import type { Rule } from '../rule';

/** */
export const oddOneOut: Rule<'odd-one-out'> = {
  id: 'odd-one-out',
  *find() {},
};
