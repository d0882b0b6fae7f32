import { type Cell, type Line, optionalLineOf } from './cells';
import { Fault, WRONG_VALUE, wrongValue } from './fault';
import { Fraction, ZERO } from './fraction';

/** The four columns as they were given; undefined is a column left out. */
export interface Columns {
  leavers?: Line;
  opening?: Line;
  hires?: Line;
  closing?: Line;
}

/** One period, rolled forward as far as the columns allow; undefined is unknown. */
export interface Period {
  leavers?: Cell;
  opening?: Cell;
  hires?: Cell;
  closing?: Cell;
  /** True where the closing stood in a cell, and was not rolled forward. */
  isClosingGiven: boolean;
}

export interface Account {
  columns: Columns;
  /** Cells of the column that has one per period. */
  length: number;
  across: boolean;
  hasSingleClosing: boolean;
  /** The rows that are filled in. */
  periods: Period[];
}

export function columnsOf(leavers: unknown, opening?: unknown, hires?: unknown, closing?: unknown): Columns {
  return {
    leavers: optionalLineOf(leavers),
    opening: optionalLineOf(opening),
    hires: optionalLineOf(hires),
    closing: optionalLineOf(closing),
  };
}

/**
 * RECONCILE, which gives its adjustments here, exists to show what does not add up: a row with an adjustment is filled
 * in, and a blank closing is rolled on as 0.
 */
export function accountOf(columns: Columns, adjustments?: Line): Account {
  const counting = columns.leavers ?? columns.hires ?? longest(columns.opening, columns.closing);
  if (counting === undefined) return wrongValue();
  const length = counting.cells.length;
  if (length === 0 || (columns.hires !== undefined && columns.hires.cells.length !== length)) wrongValue();
  for (const line of [columns.opening, columns.closing]) {
    if (line !== undefined && line.cells.length !== length && line.cells.length !== 1) wrongValue();
  }
  const hasSingleClosing = length > 1 && columns.closing?.cells.length === 1;
  const kept = keptRows(columns, length, hasSingleClosing, adjustments);
  const periods = rolledForward(columns, kept, hasSingleClosing, adjustments !== undefined);
  return { columns, length, across: counting.across, hasSingleClosing, periods };
}

function longest(one: Line | undefined, other: Line | undefined): Line | undefined {
  return (other?.cells.length ?? 0) > (one?.cells.length ?? 0) ? other : one;
}

/** How many rows are left when those not filled in are taken off the end. */
function keptRows(columns: Columns, length: number, hasSingleClosing: boolean, adjustments?: Line): number {
  const hasClosings = columns.closing !== undefined && !hasSingleClosing;
  const openings = rolledForward({ ...columns, closing: hasClosings ? columns.closing : undefined }, length, false);
  const hasClosingToHold = hasSingleClosing && !isNought(columns.closing?.cells[0]);
  let kept = length;
  while (kept > (hasClosingToHold ? 1 : 0)) {
    const row = kept - 1;
    const lines = [columns.leavers, columns.hires, adjustments];
    const counts = lines.map((line) => line?.cells[row]).filter((cell) => cell !== undefined);
    const headcount = hasClosings ? columns.closing?.cells[row] : openings[row]?.opening;
    if (!counts.every(isNought) || !isNought(headcount)) break;
    kept -= 1;
  }
  return kept;
}

/** Blank or 0; an error is neither, and neither is what nobody knows. */
export function isNought(cell: Cell | undefined): boolean {
  return cell instanceof Fraction && cell.isZero();
}

function rolledForward(columns: Columns, kept: number, hasSingleClosing: boolean, isForMismatches = false): Period[] {
  const periods: Period[] = [];
  for (let row = 0; row < kept; row += 1) {
    const leavers = columns.leavers?.cells[row];
    const opening = openingOf(columns, row, periods[row - 1], isForMismatches);
    const hires = columns.hires?.cells[row];
    const isClosingGiven = columns.closing !== undefined && (!hasSingleClosing || row === kept - 1);
    const closing = isClosingGiven
      ? columns.closing?.cells[hasSingleClosing ? 0 : row]
      : combined([leavers, opening, hires], ([l, o, h]) => rolledClosing(o!, h!, l!));
    const derived = combined([leavers, opening, closing], ([l, o, c]) => derivedHires(c!, o!, l!));
    periods.push({ leavers, opening, hires: hires ?? derived, closing, isClosingGiven });
  }
  return periods;
}

function openingOf(columns: Columns, row: number, above: Period | undefined, isForMismatches: boolean) {
  if (columns.opening === undefined) return undefined;
  if (row < columns.opening.cells.length) return columns.opening.cells[row];
  if (above === undefined || !above.isClosingGiven || isForMismatches) return above?.closing;
  if (above.opening instanceof Fault && isNought(above.closing)) return above.opening;
  return isClosingMissing(above, columns.hires !== undefined) ? new Fault(WRONG_VALUE) : above.closing;
}

/** closing − opening + leavers; below 0 where people moved out who were not counted as leavers. */
export function derivedHires(closing: Fraction, opening: Fraction, leavers: Fraction): Fraction {
  return closing.plus(leavers).isAbout(opening) ? ZERO : closing.plus(leavers).minus(opening);
}

/** Fewer than nobody cannot be rolled into the next row. */
function rolledClosing(opening: Fraction, hires: Fraction, leavers: Fraction): Cell {
  const closing = opening.plus(hires).minus(leavers);
  if (opening.plus(hires).isAbout(leavers)) return ZERO;
  return ZERO.isAbove(closing) ? new Fault(WRONG_VALUE) : closing;
}

/** The arithmetic if every cell, in reading order, is known and right; else what is wrong with the first; else unknown. */
function combined(cells: (Cell | undefined)[], arithmetic: (numbers: Fraction[]) => Cell): Cell | undefined {
  if (cells.includes(undefined)) return undefined;
  const fault = cells.find((cell) => cell instanceof Fault);
  return fault ?? arithmetic(cells as Fraction[]);
}

/** A closing of 0 or blank although people should still be there. */
export function isClosingMissing(period: Period, areHiresGiven: boolean): boolean {
  const { leavers, opening, hires, closing, isClosingGiven } = period;
  if (!isClosingGiven || !isNought(closing) || !(opening instanceof Fraction)) return false;
  if (leavers === undefined) return !opening.isZero();
  if (!(leavers instanceof Fraction)) return false;
  if (!areHiresGiven) return !leavers.isAbout(opening);
  return hires instanceof Fraction && !opening.plus(hires).isAbout(leavers);
}
