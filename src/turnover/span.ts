import type { Method } from './method';
import { divisionByZero, Problem } from './problem';
import { everyCheck, missingEnd, rowOf } from './checks';
import { closingFrom, hiresFrom, seriesFrom, type Series, type SeriesInput } from './series';
import { isAbout, isMore } from './tolerance';

/** A range of periods seen as one longer period; NaN for what is not known. All in people. */
export interface Span {
  readonly periods: number;
  readonly opening: number;
  readonly hires: number;
  readonly leavers: number;
  readonly closing: number;
  /** Mean over the periods of (opening + closing) / 2. */
  readonly meanHeadcount: number;
}

const emptySpan: Span = { periods: 0, opening: 0, hires: 0, leavers: 0, closing: 0, meanHeadcount: 0 };

/** The whole of a series as one period: opening = the first, closing = the last, hires and leavers = the sums. */
function spanOf(series: Series): Span {
  const { kept, opening, closing, leavers, hires } = series;
  if (kept === 0) return emptySpan;
  let left = 0;
  let joined = 0;
  let midpoints = 0;
  for (let row = 0; row < kept; row++) {
    left += leavers[row];
    joined += hires[row];
    midpoints += (opening[row] + closing[row]) / 2;
  }
  const total = series.spanLeavers ?? left;
  const end = closingOfSpan(series, total, joined);
  return {
    periods: kept,
    opening: opening[0],
    hires: joined === joined ? joined : hiresFrom(opening[0], total, end),
    leavers: total,
    closing: end,
    meanHeadcount: kept === 1 ? (opening[0] + end) / 2 : midpoints / kept,
  };
}

/** The last closing; where single leavers are not known, the one that follows from the span's totals. */
function closingOfSpan({ closing, opening, kept }: Series, leavers: number, hires: number): number {
  const last = closing[kept - 1];
  return last === last ? last : closingFrom(opening[0], hires, leavers);
}

/** What is wrong with a series as a whole, in the order of its rows; undefined when its rates can be trusted. */
function problemOf(series: Series, span: Span): Problem | undefined {
  const problem = series.problems.slice(0, series.kept).find((each) => each !== undefined);
  return problem ?? spanProblem(series, span);
}

/** What only shows in the sums. */
export function spanProblem(series: Series, { leavers, opening, hires, closing }: Span): Problem | undefined {
  if (series.hasHires && isMore(leavers, opening + hires)) return moreLeavers({ leavers, opening, hires });
  // Where the leavers of single rows are not known, no row's own check has seen whether its closing can be 0.
  const isEndUnchecked = !series.hasEveryClosing || series.spanLeavers !== undefined;
  if (!isEndUnchecked || closing !== 0 || (series.hasHires && isLastRowKnown(series))) return undefined;
  if (leavers !== leavers) return missingEnd(opening, 0, {});
  return missingEnd(opening + (series.hasHires ? hires : 0), leavers, {});
}

/** Then the last row's own check has seen whether its closing can be 0. */
function isLastRowKnown({ leavers, opening, kept }: Series): boolean {
  const known = leavers[kept - 1] + opening[kept - 1];
  return known === known;
}

const moreLeavers = ({ leavers, opening, hires }: Pick<Span, 'leavers' | 'opening' | 'hires'>) =>
  new Problem('value', 'moreLeaversThanPeople', { leavers, opening, hires });

/**
 * The base (denominator) of a method in people:
 * average (opening + closing) / 2 · opening · closing · cumulative opening + hires · mean of the periods' averages.
 * `negativeRow` is the first row whose hires, derived from its headcounts, are below 0. Throws a Problem where what the
 * method needs is not known.
 */
export function baseOf(method: Method, series: Series, span: Span, negativeRow: number): number {
  if (method === 'opening') return span.opening;
  if (!series.hasHires && !series.hasClosing) throw new Problem('value', 'giveHiresOrClosing');
  switch (method) {
    case 'average':
      return (span.opening + span.closing) / 2;
    case 'closing':
      return span.closing;
    case 'mean':
      if (span.meanHeadcount !== span.meanHeadcount) throw new Problem('value', 'giveEveryClosing');
      return span.meanHeadcount;
    case 'cumulative':
      // Hires below 0 mean that people moved out uncounted; only this base depends on them.
      if (negativeRow >= 0) throw negativeHires(series, negativeRow);
      if (span.hires < 0) throw new Problem('value', 'negativeHires', factsOf(span));
      // Hires derived row by row do not see who came in between the rows; without them this base would be too small.
      if (isMore(span.leavers, span.opening + span.hires)) throw moreLeavers(span);
      return span.opening + span.hires;
  }
}

/** The first row whose hires, derived from its headcounts, are below 0; -1 where hires are given or all derived ones fit. */
export function firstNegativeRow(series: Series): number {
  return series.hires.slice(0, series.kept).findIndex((hires) => hires < 0);
}

function negativeHires(series: Series, row: number): Problem {
  const counts = { opening: series.opening[row], leavers: series.leavers[row], closing: series.closing[row] };
  return new Problem('value', 'negativeHires', { ...factsOf(counts), ...rowOf(series, row) });
}

const factsOf = ({ opening, leavers, closing }: { opening: number; leavers: number; closing: number }) => ({
  opening,
  leavers,
  closing,
  expected: opening - leavers,
});

/** leavers / base, a fraction. A base of 0 has no rate; a cumulative rate that is 100% but for noise is exactly 1. */
export function rateOn(method: Method, base: number, leavers: number): number {
  if (base === 0) throw divisionByZero({ leavers });
  return method === 'cumulative' && isAbout(leavers, base) ? 1 : leavers / base;
}

/** A series with its span, after every check. Throws the first Problem. */
export function checkedSpan(input: SeriesInput): { series: Series; span: Span } {
  const series = seriesFrom(input, everyCheck);
  const span = spanOf(series);
  const problem = problemOf(series, span);
  if (problem) throw problem;
  return { series, span };
}

/** The base of the whole range of periods, in people (0 where no row is filled in). */
export function base(method: Method, input: SeriesInput): number {
  const { series, span } = checkedSpan(input);
  return baseOf(method, series, span, firstNegativeRow(series));
}

/** The turnover rate of the whole range of periods, seen as one longer period. A fraction. */
export function rate(method: Method, input: SeriesInput): number {
  const { series, span } = checkedSpan(input);
  return rateOn(method, baseOf(method, series, span, firstNegativeRow(series)), span.leavers);
}
