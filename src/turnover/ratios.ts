import { divisionByZero, Problem, type Facts } from './problem';
import { seriesFrom, type SeriesInput } from './series';
import { openingCheck } from './checks';
import { checkedSpan } from './span';
import { difference, isAbout, isMore, sum } from './tolerance';
import type { PeriodResult } from './windows';

/** Quotient of two numbers of people; a divisor of 0 has none. */
function quotient(dividend: number, divisor: number): number {
  if (divisor === 0) throw divisionByZero();
  return dividend / divisor;
}

/** Leavers / mean of the headcounts that are above 0 (days, month ends, quarters); a fraction. */
export function rateOnMeanOf(leavers: readonly number[], headcounts: readonly number[]): number {
  const counted = headcounts.filter((headcount) => headcount > 0);
  return quotient(sum(leavers), counted.length === 0 ? 0 : sum(counted) / counted.length);
}

/** Where the group with this index stands, for a sentence about it. */
export type PlaceOf = (index: number) => Facts;

const rowNumber: PlaceOf = (index) => ({ row: index + 1 });

/** Sum of leavers / sum of bases over groups: the rate of the company that its departments add up to. */
export function pooledRate(leavers: readonly number[], bases: readonly number[], placeOf: PlaceOf = rowNumber): number {
  const row = bases.findIndex((people, index) => people === 0 && leavers[index] > 0);
  if (row >= 0) throw new Problem('value', 'leaversWithoutBase', { ...placeOf(row), leavers: leavers[row] });
  return quotient(sum(leavers), sum(bases));
}

/** Sum of stayers / sum of those there at the start; a fraction up to 1. */
export function retention(stayed: readonly number[], started: readonly number[], placeOf: PlaceOf = rowNumber): number {
  const row = stayed.findIndex((count, index) => isMore(count, started[index]));
  if (row >= 0)
    throw new Problem('value', 'moreStayedThanStarted', {
      ...placeOf(row),
      stayed: stayed[row],
      started: started[row],
    });
  const [stayers, starters] = [sum(stayed), sum(started)];
  return starters !== 0 && isAbout(stayers, starters) ? 1 : quotient(stayers, starters);
}

/** Hires / ((opening + closing) / 2); a fraction. */
export function hireRate(input: SeriesInput): number {
  const { span } = checkedSpan(input);
  return quotient(span.hires, (span.opening + span.closing) / 2);
}

/** (leavers + hires) / ((opening + closing) / 2); a fraction. */
export function flux(input: SeriesInput): number {
  const { span } = checkedSpan(input);
  return quotient(span.leavers + span.hires, (span.opening + span.closing) / 2);
}

/** (hires - leavers) / opening; a fraction, negative when the company shrinks. */
export function netGrowth(input: SeriesInput): number {
  const { span } = checkedSpan(input);
  return quotient(difference(span.hires, span.leavers), span.opening);
}

/** Leavers per hire. */
export function lossRatio(leavers: readonly number[], hires: readonly number[]): number {
  return quotient(sum(leavers), sum(hires));
}

/** closing - (opening + hires - leavers + adjustments) of each period, in people; exactly 0 where it adds up. */
export function reconciliation(input: SeriesInput): PeriodResult[] {
  const series = seriesFrom(input, openingCheck);
  return Array.from({ length: series.length }, (_, row): PeriodResult => {
    if (row >= series.kept) return '';
    const problem = series.problems[row];
    if (problem) return problem;
    const adjustment = input.adjustments?.[row] ?? 0;
    const found = series.closing[row] + series.leavers[row] + Math.max(-adjustment, 0);
    return difference(found, series.opening[row] + series.hires[row] + Math.max(adjustment, 0));
  });
}
