import type { WrongColumnFacts } from '../en-US/wrongColumn';
import type { RuleWords } from '../ruleWords';

export const wrongColumn: RuleWords<WrongColumnFacts> = {
  name: 'wrong-column',
  title: () => 'wrong-column',
  why: () => 'wrong-column',
};
