import type { Span } from './calendar';
import { remainder, type Grouping, type Roster } from './roster';

/** What the rows of a list add up to, by group and period; cell = group * number of periods + period. */
export interface Sums {
  /** By group: those there before the first period. */
  readonly opening: Float64Array;
  readonly hires: Float64Array;
  readonly gone: Float64Array;
  /** Of those gone, the ones who count as leavers. */
  readonly leavers: Float64Array;
  /** Days from each hire, and from each leaving, to the end of its period: what they add to and take from the person-days. */
  readonly daysAfterHire: Float64Array;
  readonly daysAfterLeaving: Float64Array;
}

function noSums(groups: number, periods: number): Sums {
  const cells = () => new Float64Array(groups * periods);
  return {
    opening: new Float64Array(groups),
    hires: cells(),
    gone: cells(),
    leavers: cells(),
    daysAfterHire: cells(),
    daysAfterLeaving: cells(),
  };
}

/**
 * The sums of everybody in some consecutive periods. First by day, in one walk along each column, which costs the same however
 * many periods there are; then the days of each period.
 */
export function sumsByDay(roster: Roster, periods: readonly Span[]): Sums {
  const { hired, left, weights, counted } = roster;
  const sums = noSums(1, periods.length);
  const span = daysOfDates(roster, { from: periods[0].from, to: periods[periods.length - 1].to });
  const hires = countsByDay(hired, span, weights);
  const gone = countsByDay(left, span, weights);
  const leavers = counted ? countsByDay(left, span, countedWeights(weights, counted)) : gone;
  sums.opening[0] = remainder(roster, hires[0], gone[0]);
  periods.forEach((period, index) => {
    const last = Math.min(period.to, span.to);
    for (let day = Math.max(period.from, span.from); day <= last; day++) {
      const place = day - span.from + 1;
      sums.hires[index] += hires[place];
      sums.gone[index] += gone[place];
      sums.leavers[index] += leavers[place];
      sums.daysAfterHire[index] += hires[place] * (period.to + 1 - day);
      sums.daysAfterLeaving[index] += gone[place] * (period.to + 1 - day);
    }
  });
  return sums;
}

/** The part of a span in which anybody comes or goes; looked for only where there are many more days than people. */
function daysOfDates({ size, hired, left }: Roster, span: Span): Span {
  if (span.to - span.from < 4 * size) return span;
  let [first, last] = [span.to, span.from];
  for (const dates of [hired, left])
    for (let row = 0; row < size; row++) {
      if (dates[row] < span.from || dates[row] > span.to) continue;
      first = Math.min(first, dates[row]);
      last = Math.max(last, dates[row]);
    }
  return first <= last ? { from: first, to: last } : { from: span.from, to: span.from };
}

// The smaller and the larger of two whole numbers below 2^31, without a branch: dates come in no order, so that half the
// branches would be guessed wrong.
const smaller = (a: number, b: number) => b + ((a - b) & ((a - b) >> 31));
const larger = (a: number, b: number) => a - ((a - b) & ((a - b) >> 31));

/** How many dates there are before a span (first), on each of its days, and after it (last). */
function countsByDay(dates: Int32Array, { from, to }: Span, weights: Float64Array | Uint8Array | null): Float64Array {
  const before = from - 1;
  const counts = new Float64Array(to - before + 2);
  for (let row = 0; row < dates.length; row++)
    counts[larger(before, smaller(dates[row], to + 1)) - before] += weights ? weights[row] : 1;
  return counts;
}

/** What each row counts as a leaver. */
function countedWeights(weights: Float64Array | null, counted: Uint8Array): Float64Array | Uint8Array {
  return weights ? weights.map((weight, row) => weight * counted[row]) : counted;
}

/** The index of the period each day belongs to; null where there is one period only. */
function periodsByDay(periods: readonly Span[]): Int32Array | null {
  if (periods.length === 1) return null;
  const { from } = periods[0];
  const byDay = new Int32Array(periods[periods.length - 1].to - from + 1);
  periods.forEach((period, index) => byDay.fill(index, period.from - from, period.to - from + 1));
  return byDay;
}

/** The sums of each group in some consecutive periods: by day they would take too much room. */
export function sumsByPeriod(roster: Roster, grouping: Grouping, periods: readonly Span[]): Sums {
  const { size, hired, left, weights, counted } = roster;
  const { groupOf } = grouping;
  const count = periods.length;
  const sums = noSums(grouping.count, count);
  const { opening, hires, gone, leavers, daysAfterHire, daysAfterLeaving } = sums;
  const [from, to] = [periods[0].from, periods[count - 1].to];
  const byDay = periodsByDay(periods);
  const ends = Float64Array.from(periods, (period) => period.to + 1);
  for (let row = 0; row < size; row++) {
    const [hireDay, leavingDay] = [hired[row], left[row]];
    if (hireDay > to || leavingDay < from) continue;
    const weight = weights ? weights[row] : 1;
    const group = groupOf[row];
    if (hireDay < from) opening[group] += weight;
    else {
      const period = byDay ? byDay[hireDay - from] : 0;
      hires[group * count + period] += weight;
      daysAfterHire[group * count + period] += weight * (ends[period] - hireDay);
    }
    if (leavingDay > to) continue;
    const period = byDay ? byDay[leavingDay - from] : 0;
    const cell = group * count + period;
    gone[cell] += weight;
    daysAfterLeaving[cell] += weight * (ends[period] - leavingDay);
    if (!counted || counted[row]) leavers[cell] += weight;
  }
  return sums;
}
