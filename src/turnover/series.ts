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
  readonly opening: number[];
  readonly closing: number[];
  readonly hires: number[];
  readonly leavers: number[];
  readonly problems: (Problem | undefined)[];
}

/** Fills in what follows from what is given, row by row; cuts trailing rows; finds what is wrong with each row. */
export function seriesFrom(input: SeriesInput, check: (series: Series, row: number) => Problem | undefined): Series {
  const length = periodCount(input);
  const hasEveryClosing = input.closing !== undefined && input.closing.length === length;
  const rolled = rollForward(input, length, hasEveryClosing);
  const kept = keptRows(input, rolled, length, hasEveryClosing);
  if (input.closing && !hasEveryClosing && kept > 0) rolled.closing[kept - 1] = input.closing[0];
  const series: Series = {
    length,
    kept,
    ...rolled,
    hasOpening: input.opening !== undefined,
    hasHires: input.hires !== undefined,
    hasClosing: input.closing !== undefined,
    hasEveryClosing,
    spanLeavers: input.spanLeavers,
    isAcross: input.isAcross ?? false,
  };
  for (let row = 0; row < kept; row++) series.problems[row] ??= check(series, row);
  return series;
}

function periodCount({ leavers, hires, opening, closing }: SeriesInput): number {
  return (leavers ?? hires)?.length ?? Math.max(opening?.length ?? 0, closing?.length ?? 0);
}

function rollForward(input: SeriesInput, length: number, hasEveryClosing: boolean): Rolled {
  const { opening, hires, leavers, closing, rowProblems } = input;
  const rolled: Rolled = {
    opening: new Array<number>(length),
    closing: new Array<number>(length),
    hires: new Array<number>(length),
    leavers: new Array<number>(length),
    problems: new Array<Problem | undefined>(length),
  };
  const hasEveryOpening = opening !== undefined && opening.length === length;
  for (let row = 0; row < length; row++) {
    const left = leavers ? leavers[row] : NaN;
    const isRolled = !hasEveryOpening && row > 0;
    const start = !opening ? NaN : isRolled ? rolled.closing[row - 1] : opening[row];
    // A row that starts from an unreadable row cannot be right either.
    const carried = isRolled && start !== start ? rolled.problems[row - 1] : undefined;
    const end = hasEveryClosing ? closing![row] : hires ? closingFrom(start, hires[row], left) : NaN;
    rolled.problems[row] = rowProblems?.[row] ?? carried;
    rolled.opening[row] = start;
    rolled.leavers[row] = left;
    rolled.closing[row] = end;
    rolled.hires[row] = hires ? hires[row] : hasEveryClosing ? hiresFrom(start, left, end) : NaN;
  }
  return rolled;
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
