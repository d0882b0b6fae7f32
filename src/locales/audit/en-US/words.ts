import { annualisedCumulative } from './annualisedCumulative';
import { churnNet } from './churnNet';
import { doesNotAddUp } from './doesNotAddUp';
import { handwrittenRate } from './handwrittenRate';
import { includeByReason } from './includeByReason';
import { leftBeforeHired } from './leftBeforeHired';
import { meanOfRates } from './meanOfRates';
import { mixedMethods } from './mixedMethods';
import { monthlyAgainstAnnual } from './monthlyAgainstAnnual';
import { oddOneOut } from './oddOneOut';
import { overLimit } from './overLimit';
import { partialYear } from './partialYear';
import { retentionFromTurnover } from './retentionFromTurnover';
import { stuckName } from './stuckName';
import { textDate } from './textDate';
import { textNumber } from './textNumber';
import { times100 } from './times100';
import { tinyBase } from './tinyBase';
import { totalInRange } from './totalInRange';
import { wrongColumn } from './wrongColumn';

export const words = {
  'over-limit': overLimit,
  'mean-of-rates': meanOfRates,
  'mixed-methods': mixedMethods,
  'handwritten-rate': handwrittenRate,
  'does-not-add-up': doesNotAddUp,
  'partial-year': partialYear,
  'odd-one-out': oddOneOut,
  'total-in-range': totalInRange,
  'times-100': times100,
  'text-date': textDate,
  'text-number': textNumber,
  'left-before-hired': leftBeforeHired,
  'stuck-name': stuckName,
  'retention-from-turnover': retentionFromTurnover,
  'tiny-base': tinyBase,
  'churn-net': churnNet,
  'wrong-column': wrongColumn,
  'include-by-reason': includeByReason,
  'annualised-cumulative': annualisedCumulative,
  'monthly-against-annual': monthlyAgainstAnnual,
};
