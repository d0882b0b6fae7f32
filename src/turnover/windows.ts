import { everyCheck } from './checks';
import type { Method } from './method';
import { Problem } from './problem';
import { seriesFrom, type Series, type SeriesInput } from './series';
import { baseOf, rateOn, spanProblem, type Span } from './span';

/** One result a period: a number, "" where there is none yet, or what is wrong. */
export type PeriodResult = number | '' | Problem;

/** The rate of each period by itself; "" for rows not filled in. */
export function periodRates(method: Method, input: SeriesInput): PeriodResult[] {
  return ratesFrom(method, input, (row) => row);
}

/** The rate of the `window` periods that end with each one; "" until there are so many. */
export function rollingRates(method: Method, input: SeriesInput, window: number): PeriodResult[] {
  return ratesFrom(method, input, (row) => row - window + 1);
}

/**
 * The running rate from the start of each year: `years` names the year each period belongs to (NaN where the date could not
 * be read, which spoils every year it may belong to). Without years it runs from the first period.
 */
export function yearToDateRates(method: Method, input: SeriesInput, years?: readonly number[]): PeriodResult[] {
  if (!years) return ratesFrom(method, input, () => 0);
  const starts: number[] = [];
  let [start, known, firstUnknown] = [0, NaN, -1];
  years.forEach((year, row) => {
    if (year !== year) firstUnknown = firstUnknown < 0 ? row : firstUnknown;
    else {
      if (year !== known) start = firstUnknown >= 0 ? firstUnknown : row;
      known = year;
      firstUnknown = -1;
    }
    starts.push(start);
  });
  return ratesFrom(method, input, (row) => starts[row]);
}

/** The rate of the window that starts at startOf(row), never earlier than for the row before, and ends with the row. */
function ratesFrom(method: Method, input: SeriesInput, startOf: (row: number) => number): PeriodResult[] {
  requireKnownPeriods(method, input);
  const series = seriesFrom(input, everyCheck);
  const starts = Array.from({ length: series.kept }, (_, row) => startOf(row));
  const midpoints = series.opening.map((opening, row) => (opening + series.closing[row]) / 2);
  const leavers = windowSums(series.leavers, starts);
  const hires = windowSums(series.hires, starts);
  const headcounts = windowSums(midpoints, starts);
  const firstProblem = firstFrom(series, (row) => series.problems[row] !== undefined);
  const firstNegative = firstFrom(series, (row) => series.hires[row] < 0);
  return Array.from({ length: series.length }, (_, row): PeriodResult => {
    if (row >= series.kept || starts[row] < 0) return '';
    const from = starts[row];
    if (firstProblem[from] <= row) return series.problems[firstProblem[from]]!;
    const periods = row - from + 1;
    const span: Span = {
      periods,
      opening: series.opening[from],
      hires: hires[row],
      leavers: leavers[row],
      closing: series.closing[row],
      meanHeadcount: headcounts[row] / periods,
    };
    return windowRate(method, series, span, firstNegative[from] <= row ? firstNegative[from] : -1);
  });
}

/** With neither hires nor closings nothing is known of a period but its own opening. */
function requireKnownPeriods(method: Method, { leavers, opening, hires, closing }: SeriesInput): void {
  if (hires || closing) return;
  if (method !== 'opening' || (leavers && opening && opening.length < leavers.length))
    throw new Problem('value', 'giveHiresOrClosing');
}

function windowRate(method: Method, series: Series, span: Span, negativeRow: number): PeriodResult {
  const problem = spanProblem(series, span);
  if (problem) return problem;
  try {
    return rateOn(method, baseOf(method, series, span, negativeRow), span.leavers);
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
}

/** For each row the first one from there on that has something; Infinity where none follows. */
function firstFrom(series: Series, has: (row: number) => boolean): number[] {
  const first = new Array<number>(series.kept);
  for (let row = series.kept - 1, next = Infinity; row >= 0; row--) first[row] = next = has(row) ? row : next;
  return first;
}

/**
 * Sums of values[start..row] for windows that only move forward, by additions alone: subtracting what leaves the window
 * would carry its rounding along. Each value is added at most twice, however long the windows.
 */
function windowSums(values: readonly number[], starts: readonly number[]): number[] {
  const suffix: number[] = [];
  let [split, recent] = [0, 0];
  return starts.map((start, row) => {
    if (start < 0) return NaN;
    recent += values[row];
    if (start >= split) {
      let total = 0;
      for (let i = row; i >= start; i--) suffix[i] = total += values[i];
      [split, recent] = [row + 1, 0];
    }
    return suffix[start] + recent;
  });
}
