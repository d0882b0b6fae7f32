import type { TotalInRangeFacts } from '../en-US/totalInRange';
import type { RuleWords } from '../ruleWords';

export const totalInRange: RuleWords<TotalInRangeFacts> = {
  name: 'total-in-range',
  title: () => 'total-in-range',
  why: () => 'total-in-range',
};
