import type { Rule } from './rule';
import { annualisedCumulative } from './rules/annualisedCumulative';
import { churnNet } from './rules/churnNet';
import { doesNotAddUp } from './rules/doesNotAddUp';
import { handwrittenRate } from './rules/handwrittenRate';
import { includeByReason } from './rules/includeByReason';
import { leftBeforeHired } from './rules/leftBeforeHired';
import { meanOfRates } from './rules/meanOfRates';
import { mixedMethods } from './rules/mixedMethods';
import { monthlyAgainstAnnual } from './rules/monthlyAgainstAnnual';
import { oddOneOut } from './rules/oddOneOut';
import { overLimit } from './rules/overLimit';
import { partialYear } from './rules/partialYear';
import { retentionFromTurnover } from './rules/retentionFromTurnover';
import { stuckName } from './rules/stuckName';
import { textDate } from './rules/textDate';
import { textNumber } from './rules/textNumber';
import { times100 } from './rules/times100';
import { tinyBase } from './rules/tinyBase';
import { totalInRange } from './rules/totalInRange';
import { wrongColumn } from './rules/wrongColumn';

/** All rules, in the order in which their findings are shown. */
export const rules: readonly Rule[] = [
  overLimit,
  meanOfRates,
  mixedMethods,
  handwrittenRate,
  doesNotAddUp,
  partialYear,
  oddOneOut,
  totalInRange,
  times100,
  textDate,
  textNumber,
  leftBeforeHired,
  stuckName,
  retentionFromTurnover,
  tinyBase,
  churnNet,
  wrongColumn,
  includeByReason,
  annualisedCumulative,
  monthlyAgainstAnnual,
];
