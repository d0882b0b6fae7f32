import type { Rule } from '../rule';

/** */
export const tinyBase: Rule<'tiny-base'> = {
  id: 'tiny-base',
  *find() {},
};
