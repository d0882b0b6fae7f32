import { percent } from '../../functions/format';
import type { RuleWords } from '../ruleWords';
import { timesOf } from '../yearParts';

/** The first of the cells. */
export interface AnnualisedCumulativeFacts {
  readonly cell: string;
  readonly count: number;
  /** Fractions: the rate of its period, and what comes of it; null where there is no number. */
  readonly rate: number | null;
  readonly now: number | null;
  /** What it is multiplied by; null where that is not known. */
  readonly factor: number | null;
  /** Of the period the rate is of; null where that is not known. */
  readonly months: number | null;
  readonly by: 'product' | 'annualize';
  readonly source: 'turnover' | 'handwritten' | 'typed';
}

const more = (count: number) => (count === 1 ? '' : ` (and ${count - 1} more ${count === 2 ? 'cell' : 'cells'})`);

export const annualisedCumulative: RuleWords<AnnualisedCumulativeFacts> = {
  name: 'Cumulative rate scaled up',
  title: ({ cell, count, rate, now, factor, by }) =>
    `${cell}${more(count)} ${by === 'annualize' ? 'scales' : 'multiplies'} a rate on opening headcount + hires${rate === null ? '' : ` (${percent(rate)})`} ${
      by === 'annualize' || factor === null ? 'up to a year' : `by ${timesOf(factor)}`
    }${now === null ? '' : `, which gives ${percent(now)}`}.`,
  why: ({ now }) =>
    `Its base is everybody who was employed at any time, and over a year that is more people than over a part of it: the rate of the year cannot be had by multiplying. ${
      now !== null && now > 1
        ? `${percent(now)} cannot be: this method never passes 100%.`
        : 'Sooner or later the result passes 100%, which this method never does.'
    } Add up the leavers and hires of the whole year, or scale a rate on the average headcount up instead.`,
};
