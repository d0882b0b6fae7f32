import type { AnnualisedCumulativeFacts } from '../en-US/annualisedCumulative';
import type { RuleWords } from '../ruleWords';

export const annualisedCumulative: RuleWords<AnnualisedCumulativeFacts> = {
  name: 'annualised-cumulative',
  title: () => 'annualised-cumulative',
  why: () => 'annualised-cumulative',
};
