import type { OddOneOutFacts } from '../en-US/oddOneOut';
import type { RuleWords } from '../ruleWords';

export const oddOneOut: RuleWords<OddOneOutFacts> = {
  name: 'odd-one-out',
  title: () => 'odd-one-out',
  why: () => 'odd-one-out',
};
