import { percent } from '../../functions/format';
import type { RuleWords } from '../ruleWords';
import { timesOf } from '../yearParts';

/** The first of the cells. */
export interface PartialYearFacts {
  readonly cell: string;
  readonly count: number;
  readonly by: 'product' | 'annualize';
  /** What the rate is multiplied by. */
  readonly factor: number;
  /** Of the period the rate is of; not always a whole number. */
  readonly months: number;
  /** Fractions: the rate of its period, the result now, and what it should be; null where there is no number. */
  readonly rate: number | null;
  readonly now: number | null;
  readonly right: number | null;
}

const period = (months: number) =>
  Math.abs(months - 3 / 13) < 0.01 ? 'a week' : months === 1 ? 'a month' : `${timesOf(months)} months`;
const more = (count: number) => (count === 1 ? '' : ` (and ${count - 1} more ${count === 2 ? 'cell' : 'cells'})`);

export const partialYear: RuleWords<PartialYearFacts> = {
  name: 'Not scaled to a year',
  title: ({ cell, count, factor, months, rate, now, right }) =>
    `${cell}${more(count)} multiplies ${rate === null ? 'a rate' : `the rate ${percent(rate)}`} of ${period(months)} by ${timesOf(factor)}${
      now === null || right === null ? '' : `, which gives ${percent(now)} instead of ${percent(right)}`
    }.`,
  why: ({ factor, months, by }) =>
    `${period(months)[0].toUpperCase()}${period(months).slice(1)} × ${timesOf(factor)} ${timesOf(months * factor) === '1' ? 'is one month' : `are ${timesOf(months * factor)} months`}, not the 12 of a year. ${
      by === 'annualize' ? 'Give ANNUALIZE' : 'TURNOVER.ANNUALIZE needs the rate and'
    } the months that the rate is of: ${timesOf(months)}.`,
  fix: ({ months }) =>
    months === 12
      ? 'Leaves the rate of the year as it is.'
      : `Scales the rate of ${period(months)} up to a year with ANNUALIZE.`,
};
