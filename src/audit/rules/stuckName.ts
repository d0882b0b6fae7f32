import type { Rule } from '../rule';

/** */
export const stuckName: Rule<'stuck-name'> = {
  id: 'stuck-name',
  *find() {},
};
