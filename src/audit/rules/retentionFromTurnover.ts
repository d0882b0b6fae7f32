import type { Rule } from '../rule';

/** */
export const retentionFromTurnover: Rule<'retention-from-turnover'> = {
  id: 'retention-from-turnover',
  *find() {},
};
