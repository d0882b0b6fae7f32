import type { Rule } from '../rule';

/** */
export const handwrittenRate: Rule<'handwritten-rate'> = {
  id: 'handwritten-rate',
  *find() {},
};
