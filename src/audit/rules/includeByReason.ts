import type { Rule } from '../rule';

/** */
export const includeByReason: Rule<'include-by-reason'> = {
  id: 'include-by-reason',
  *find() {},
};
