import { compareMethods } from '../turnover/comparison';
import { periodRates } from '../turnover/windows';
import { knownRate } from './knownRate';
import { monthNames } from './monthNames';
import { monthsFrom } from './sixMonths';

/** A year of a restaurant chain, by month and by department. The method of the house is opening + hires. */
export const months = monthsFrom(
  monthNames,
  60,
  [6, 4, 22, 14, 10, 12, 16, 8, 9, 8, 6, 5],
  [5, 7, 20, 9, 7, 8, 6, 12, 10, 6, 5, 5],
);

export interface Department {
  readonly name: string;
  readonly opening: number;
  readonly hires: number;
  readonly leavers: number;
  /** The hires were typed as text, which no SUM reads. */
  readonly isHiresText?: boolean;
}

export const departments: readonly Department[] = [
  { name: 'kitchen', opening: 22, hires: 28, leavers: 24 },
  { name: 'service', opening: 26, hires: 40, leavers: 34 },
  { name: 'office', opening: 8, hires: 6, leavers: 4 },
  { name: 'delivery', opening: 4, hires: 46, leavers: 38, isHiresText: true },
];

export const monthRates = periodRates('cumulative', months).map(Number);

const year = compareMethods(months).results.find(({ method }) => method === 'cumulative')!;
export const yearRate = knownRate(year.rate)!;
export const sumOfMonthRates = knownRate(year.sumOfPeriodRates)!;
export const meanOfMonthRates = knownRate(year.meanOfPeriodRates)!;
