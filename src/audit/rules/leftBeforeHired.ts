import type { Rule } from '../rule';

/** */
export const leftBeforeHired: Rule<'left-before-hired'> = {
  id: 'left-before-hired',
  *find() {},
};
