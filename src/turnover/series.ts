import type { Problem } from './problem';
import { difference } from './tolerance';

/**
 * Periods as they are given, oldest first: counts of people, fractions allowed. `leavers` and `hires` have one number a
 * period; `opening` one a period or only the first; `closing` one a period or only the last. What is left out is unknown,
 * never 0. Numbers that could not be read are NaN and have their reason in `rowProblems`.
 */
export interface SeriesInput {
  readonly leavers?: readonly number[];
  readonly opening?: readonly number[];
  readonly hires?: readonly number[];
  readonly closing?: readonly number[];
  readonly rowProblems?: readonly (Problem | undefined)[];
  /** Leavers of the whole span where those of the single periods are not known. */
  readonly spanLeavers?: number;
  /** People moved in (or, below 0, out) by other ways: a row with some is filled in. */
  readonly adjustments?: readonly number[];
  /** The periods stand side by side, so that a problem is in a column. */
  readonly isAcross?: boolean;
}

/** Periods with everything filled in that can be known; NaN where it cannot. Trailing periods not filled in are cut off. */
export interface Series {
  /** Number of periods given, and of those filled in. */
  readonly length: number;
  readonly kept: number;
  readonly leavers: readonly number[];
  readonly opening: readonly number[];
  readonly hires: readonly number[];
  readonly closing: readonly number[];
  /** The first thing wrong with each period. */
  readonly problems: (Problem | undefined)[];
  readonly hasOpening: boolean;
  readonly hasHires: boolean;
  readonly hasClosing: boolean;
  /** Closing headcounts are given for every period, not just for the last. */
  readonly hasEveryClosing: boolean;
  readonly spanLeavers: number | undefined;
  readonly isAcross: boolean;
}

/** Which headcount stands in which period, rolled forward where it was left out. */
interface Rolled {
  readonly opening: readonly number[];
  readonly closing: readonly number[];
  readonly hires: readonly number[];
  readonly leavers: readonly number[];
  readonly problems: (Problem | undefined)[];
}

/** Fills in what follows from what is given, row by row; cuts trailing rows; finds what is wrong with each row. */
export function seriesFrom(input: SeriesInput, check: (series: Series, row: number) => Problem | undefined): Series {
  const length = periodCount(input);
  const hasEveryClosing = input.closing !== undefined && input.closing.length === length;
  const rolled = rollForward(input, length, hasEveryClosing);
  const kept = keptRows(input, rolled, length, hasEveryClosing);
  const isLastClosingGiven = input.closing !== undefined && !hasEveryClosing && kept > 0;
  const series: Series = {
    length,
    kept,
    leavers: rolled.leavers,
    opening: rolled.opening,
    hires: rolled.hires,
    closing: isLastClosingGiven ? withLast(rolled.closing, kept, input.closing![0]) : rolled.closing,
    problems: rolled.problems,
    hasOpening: input.opening !== undefined,
    hasHires: input.hires !== undefined,
    hasClosing: input.closing !== undefined,
    hasEveryClosing,
    spanLeavers: input.spanLeavers,
    isAcross: input.isAcross === true,
  };
  for (let row = 0; row < kept; row++) {
    const problem = series.problems[row] ?? check(series, row);
    if (problem) series.problems[row] = problem;
  }
  return series;
}

function periodCount({ leavers, hires, opening, closing }: SeriesInput): number {
  return (leavers ?? hires)?.length ?? Math.max(opening?.length ?? 0, closing?.length ?? 0);
}

const unknown = (length: number): number[] => new Array<number>(length).fill(NaN);

function withLast(counts: readonly number[], kept: number, last: number): number[] {
  const changed = counts.slice();
  changed[kept - 1] = last;
  return changed;
}

/** Ranges that are given for every period are taken as they are; the others are filled in from them. */
function rollForward(input: SeriesInput, length: number, hasEveryClosing: boolean): Rolled {
  const leavers = input.leavers ?? unknown(length);
  const problems = input.rowProblems ? input.rowProblems.slice() : [];
  const hasEveryOpening = input.opening !== undefined && input.opening.length === length;
  const opening = hasEveryOpening ? input.opening : unknown(length);
  const closing = hasEveryClosing ? input.closing! : unknown(length);
  const hires = input.hires ?? unknown(length);
  for (let row = 0; row < length; row++) {
    if (!hasEveryOpening && input.opening) {
      const start = row === 0 ? input.opening[0] : closing[row - 1];
      (opening as number[])[row] = start;
      // A row that starts from an unreadable row cannot be right either.
      if (start !== start && row > 0 && problems[row - 1]) problems[row] ??= problems[row - 1];
    }
    if (!hasEveryClosing && input.hires) (closing as number[])[row] = closingFrom(opening[row], hires[row], leavers[row]);
    if (!input.hires && hasEveryClosing) (hires as number[])[row] = hiresFrom(opening[row], leavers[row], closing[row]);
  }
  return { opening, closing, hires, leavers, problems };
}

/** closing = opening + hires - leavers, exactly 0 where that is only noise. */
export function closingFrom(opening: number, hires: number, leavers: number): number {
  return difference(opening + hires, leavers);
}

/** hires = closing - opening + leavers. Below 0 when people left in ways that were not counted. */
export function hiresFrom(opening: number, leavers: number, closing: number): number {
  return closingFrom(closing, leavers, opening);
}

/**
 * Sheets carry July's opening forward, so with closings a row is filled in when something happened in it or its closing is
 * given, whatever its opening. (NaN, an unreadable number, counts as filled in.)
 */
function keptRows(input: SeriesInput, rolled: Rolled, length: number, hasEveryClosing: boolean): number {
  let kept = length;
  for (; kept > 0; kept--) {
    const row = kept - 1;
    const moved = (input.leavers && rolled.leavers[row] !== 0) || (input.hires && rolled.hires[row] !== 0);
    const peopled = hasEveryClosing ? rolled.closing[row] !== 0 : input.opening && rolled.opening[row] !== 0;
    const isAdjusted = input.adjustments && input.adjustments[row] !== 0;
    if (moved || peopled || isAdjusted) break;
  }
  return kept;
}
