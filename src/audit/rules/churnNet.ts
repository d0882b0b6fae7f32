import type { Rule } from '../rule';

/** */
export const churnNet: Rule<'churn-net'> = {
  id: 'churn-net',
  *find() {},
};
