import { percent } from '../../functions/format';
import type { RuleWords } from '../ruleWords';

/** What the rule found, in numbers and in texts of the workbook, of the first cell. Rates are as they stand in the cells. */
export interface MonthlyAgainstAnnualFacts {
  readonly cell: string;
  readonly cells: number;
  readonly how: 'compared' | 'subtracted' | 'divided';
  /** null where the formula itself calculates the rate. */
  readonly rateCell: string | null;
  readonly rateHeading: string;
  readonly month: string;
  /** A fraction. */
  readonly rate: number | null;
  readonly target: number | null;
  readonly targetHeading: string;
}

const verbs = {
  compared: 'compares the rate of one month with a number for a whole year',
  subtracted: 'takes a number for a whole year from the rate of one month, or the other way round',
  divided: 'divides the rate of one month by a number for a whole year',
} as const;

const ofMonth = ({ month, rateHeading, rateCell }: MonthlyAgainstAnnualFacts) =>
  [rateHeading && `“${rateHeading}”`, month, rateCell].filter((part) => part).join(', ');

export const monthlyAgainstAnnual: RuleWords<MonthlyAgainstAnnualFacts> = {
  name: 'A month against a year',
  title: (f) => {
    const more = f.cells > 1 ? ` (and ${f.cells - 1} more like it)` : '';
    const rate = f.rate === null ? '' : `: ${percent(f.rate)} (${ofMonth(f)})`;
    const target =
      f.target === null
        ? ` and “${f.targetHeading}”`
        : ` and ${percent(f.target > 2 ? f.target / 100 : f.target)} (“${f.targetHeading}”)`;
    return `${f.cell}${more} ${verbs[f.how]}${rate}${target}.`;
  },
  why: (f) => {
    const year =
      f.rate === null ? '' : ` ${percent(f.rate)} in a month comes to about ${percent(f.rate * 12)} in a year.`;
    return `Leavers add up over a year, so that a single month nearly always looks good against a yearly number.${year} Compare the year’s number with the rate of twelve months (TURNOVER.ROLLING) or with TURNOVER.ANNUALIZE(rate, 1), or divide the target by 12.`;
  },
};
