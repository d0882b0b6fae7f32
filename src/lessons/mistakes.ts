import { annualRate } from '../turnover/planning';
import { rate } from '../turnover/span';
import { sum } from '../turnover/tolerance';
import type { SheetForm } from './lesson';
import { departments, meanOfMonthRates, monthRates, months, sumOfMonthRates, yearRate } from './restaurantYear';
import type { Department } from './restaurantYear';

/** A figure somebody reports, worked out as figures really are when they are wrong. */
export interface Mistake {
  /** Words: who… reports it, how… it is worked out, what is wrong… with it. */
  readonly name: string;
  readonly rate: number;
  readonly right: number;
  readonly formulas: Readonly<Record<SheetForm, string>>;
  /** How many months, from the first, the figure is for. */
  readonly months: number;
}

const { opening, hires, leavers, closing } = months;
const wholeYear = months.names.length;
const quarter = 3;

const peak = monthRates.indexOf(Math.max(...monthRates));
export const peakRate = monthRates[peak];

/** What a SUM over some departments makes of them. */
function summed(reached: readonly Department[]): number {
  return rate('cumulative', {
    opening: [sum(reached.map((each) => each.opening))],
    hires: [sum(reached.map((each) => (each.isHiresText ? 0 : each.hires)))],
    leavers: [sum(reached.map((each) => each.leavers))],
  });
}

const inBothForms = (formula: string) => ({ plain: formula, turnover: formula });

const ofYear = { right: yearRate, months: wholeYear };
const ofQuarter = {
  right: rate('cumulative', {
    opening: [opening[0]],
    hires: hires.slice(0, quarter),
    leavers: leavers.slice(0, quarter),
  }),
  months: quarter,
};

/** On the sheet the months stand in rows 2 to 13 and the departments in rows 16 to 19: B opening, C hires, D leavers. */
export const mistakes: readonly Mistake[] = [
  { name: 'Board', rate: sumOfMonthRates, ...ofYear, formulas: inBothForms('=SUM(F2:F13)') },
  { name: 'Dashboard', rate: meanOfMonthRates, ...ofYear, formulas: inBothForms('=AVERAGE(F2:F13)') },
  {
    name: 'Newsletter',
    rate: annualRate(peakRate, 1, false),
    ...ofYear,
    formulas: { plain: `=F${peak + 2}*12`, turnover: `=TURNOVER.ANNUALIZE(F${peak + 2},1)` },
  },
  {
    name: 'Finance',
    rate: rate('cumulative', { opening: [closing[wholeYear - 1]], hires, leavers }),
    ...ofYear,
    formulas: {
      plain: '=SUM(D2:D13)/(E13+SUM(C2:C13))',
      turnover: '=TURNOVER.CUMULATIVE(D2:D13,E13,C2:C13)',
    },
  },
  {
    name: 'Operations',
    rate: summed(departments.slice(0, -1)),
    ...ofYear,
    formulas: {
      plain: '=SUM(D16:D18)/(SUM(B16:B18)+SUM(C16:C18))',
      turnover: '=TURNOVER.CUMULATIVE(SUM(D16:D18),SUM(B16:B18),SUM(C16:C18))',
    },
  },
  {
    name: 'HeadOffice',
    rate: summed(departments),
    ...ofYear,
    formulas: {
      plain: '=SUM(D16:D19)/(SUM(B16:B19)+SUM(C16:C19))',
      turnover: '=TURNOVER.CUMULATIVE(SUM(D16:D19),SUM(B16:B19),SUM(C16:C19))',
    },
  },
  {
    name: 'Managers',
    rate: rate('opening', { opening: [opening[0]], leavers }),
    ...ofYear,
    formulas: { plain: '=SUM(D2:D13)/B2', turnover: '=TURNOVER.OPENBASE(D2:D13,B2)' },
  },
  {
    name: 'Quarterly',
    rate: rate('cumulative', {
      opening: [opening[0]],
      hires: hires.slice(0, quarter),
      leavers: leavers.slice(1, quarter + 1),
    }),
    ...ofQuarter,
    formulas: { plain: '=SUM(D3:D5)/(B2+SUM(C2:C4))', turnover: '=TURNOVER.CUMULATIVE(D3:D5,B2,C2:C4)' },
  },
];
