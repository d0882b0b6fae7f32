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
  /** What is wrong with further columns of the same rows, on which no headcount depends. */
  readonly sideProblems?: readonly (Problem | undefined)[];
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
  readonly hasHires: boolean;
  readonly hasClosing: boolean;
  /** Closing headcounts are given for every period, not just for the last. */
  readonly hasEveryClosing: boolean;
  readonly spanLeavers: number | undefined;
  readonly isAcross: boolean;
}

export interface RowChecks {
  /** What is wrong with a row. */
  readonly check: (series: Series, row: number) => Problem | undefined;
  /** Whether the given end of a wrong row is itself in doubt, so that the next row cannot start from it. */
  readonly isEndDoubtful: (series: Series, row: number) => boolean;
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
export function seriesFrom(input: SeriesInput, checks: RowChecks): Series {
  const length = periodCount(input);
  const hasEveryClosing = input.closing !== undefined && input.closing.length === length;
  const rolled = rollForward(input, length, hasEveryClosing);
  const kept = keptRows(input, rolled, length, hasEveryClosing);
  // Not every closing is given, hence our own array.
  if (input.closing && !hasEveryClosing && kept > 0) (rolled.closing as number[])[kept - 1] = input.closing[0];
  const series: Series = {
    length,
    kept,
    leavers: rolled.leavers,
    opening: rolled.opening,
    hires: rolled.hires,
    closing: rolled.closing,
    problems: rolled.problems,
    hasHires: input.hires !== undefined,
    hasClosing: input.closing !== undefined,
    hasEveryClosing,
    spanLeavers: input.spanLeavers,
    isAcross: input.isAcross === true,
  };
  findProblems(series, input.opening !== undefined && input.opening.length < length, checks);
  if (input.sideProblems) addSideProblems(series.problems, input.sideProblems);
  return series;
}

function periodCount({ leavers, hires, opening, closing }: SeriesInput): number {
  return (leavers ?? hires)?.length ?? Math.max(opening?.length ?? 0, closing?.length ?? 0);
}

/** Checks every row in order; a row that starts where a wrong row ends cannot be right either. */
function findProblems(series: Series, isRolled: boolean, { check, isEndDoubtful }: RowChecks): void {
  const { problems, opening, closing, kept, hasEveryClosing } = series;
  for (let row = 0; row < kept; row++) {
    const above = isRolled ? problems[row - 1] : undefined;
    const isEndWrong =
      above && (!hasEveryClosing || closing[row - 1] !== closing[row - 1] || isEndDoubtful(series, row - 1));
    if (isEndWrong) (opening as number[])[row] = NaN; // rolled, hence our own array
    const own = problems[row];
    // In reading order leavers come before the opening that was carried here, all else after it.
    const problem = isEndWrong && own?.facts.argument !== 'leavers' ? above : (own ?? check(series, row));
    if (problem) problems[row] = problem;
  }
}

/** A cell that cannot be read comes before a rule that its row breaks; what was carried into the row comes before both. */
function addSideProblems(problems: (Problem | undefined)[], side: readonly (Problem | undefined)[]): void {
  for (let row = side.length - 1; row >= 0; row--) {
    const own = problems[row];
    const isBrokenRule = own !== undefined && own.facts.argument === undefined && own !== problems[row - 1];
    if (side[row] && (!own || isBrokenRule)) problems[row] = side[row];
  }
}

const unknown = (length: number): number[] => new Array<number>(length).fill(NaN);

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
      (opening as number[])[row] = row === 0 ? input.opening[0] : closing[row - 1];
    }
    if (!hasEveryClosing && input.hires) {
      const end = closingFrom(opening[row], hires[row], leavers[row]);
      (closing as number[])[row] = end < 0 ? NaN : end; // fewer than nobody cannot start the next row
    }
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
  // People at the end of a span in which nobody moved: the span is real, although none of its rows tells so.
  return kept === 0 && !hasEveryClosing && input.closing && input.closing[0] !== 0 ? 1 : kept;
}
