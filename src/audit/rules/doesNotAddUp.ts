import type { Rule } from '../rule';

/** */
export const doesNotAddUp: Rule<'does-not-add-up'> = {
  id: 'does-not-add-up',
  *find() {},
};
