import { Problem } from '../turnover/problem';
import { never, type Roster } from '../turnover/roster/roster';
import { isBlank, plainCell, type Cell, type Place } from './cell';
import { firstSerial, lastSerial, serialIn } from './dates';
import { cellAt, lineBeside, placeOn, requiredLine, usedLength, type Line } from './line';
import { flagAt, weightAt } from './masks';

/** A staff list as it has been read: the roster, and what is needed to read the columns beside it. */
export interface StaffList extends Roster {
  readonly hiredLine: Line;
  /** Index of the first row below a header. */
  readonly firstRow: number;
}

export interface DateRanges {
  readonly hired: unknown;
  readonly left: unknown;
}

/** The lines of dates, as long as each other; where their header ends and where nothing but blank rows is left. */
export function dateLines({ hired, left }: DateRanges) {
  const hiredLine = requiredLine(hired, 'hired');
  const leftLine = requiredLine(left, 'left');
  lineBeside(left, 'left', hiredLine);
  const firstRow = hiredLine.length > 1 && [hiredLine, leftLine].every(isHeader) ? 1 : 0;
  return { hiredLine, leftLine, firstRow, size: usedLength(hiredLine, leftLine) };
}

/** Words without digits: a header. A blank cell, or a date that is text, is none. */
function isHeader(line: Line): boolean {
  const cell = plainCell(cellAt(line, 0));
  return typeof cell === 'string' && cell !== '' && !/\p{Nd}/u.test(cell);
}

/** The leaving date of somebody hired on a date (undefined: no hire date), undefined while still employed, or what is wrong. */
export function leavingIn(cell: Cell, hired: number | undefined, place: () => Place): number | undefined | Problem {
  const left = serialIn(cell, place);
  if (left instanceof Problem)
    return left.id === 'textForDate' ? new Problem('value', 'textForLeaving', left.facts) : left;
  if (left === undefined) return undefined;
  if (hired === undefined) return new Problem('value', 'leavingWithoutHire', { ...place(), left });
  return left < hired ? new Problem('value', 'leavingBeforeHire', { ...place(), left, hired }) : left;
}

/** A date, with or without a time of day, which an array of whole numbers cuts off. */
const isSerial = (cell: Cell): cell is number =>
  typeof cell === 'number' && cell >= firstSerial && cell < lastSerial + 1;

/**
 * Reads a list of employments: hire and leaving dates, which of them count and how much (include), and which leavers count as
 * leavers (counted). Throws the first Problem in reading order, with the row as it is counted in the range.
 */
export function readRoster(ranges: DateRanges & { readonly include?: unknown; readonly counted?: unknown }): Roster {
  return narrowed(readStaffList(ranges), ranges);
}

export function readStaffList(ranges: DateRanges): StaffList {
  const { hiredLine, leftLine, firstRow, size } = dateLines(ranges);
  const hired = new Int32Array(size).fill(never);
  const left = new Int32Array(size).fill(never);
  for (let row = firstRow; row < size; row++) {
    const cell = cellAt(hiredLine, row);
    hired[row] = isSerial(cell) ? cell : hireDayAt(hiredLine, row);
  }
  for (let row = firstRow; row < size; row++) {
    const cell = cellAt(leftLine, row);
    if (isBlank(cell)) continue;
    left[row] = isSerial(cell) && cell >= hired[row] ? cell : leavingDayAt(leftLine, row, hired[row]);
  }
  return { size, hired, left, weights: null, counted: null, hiredLine, firstRow };
}

// What follows is apart from the loops, which would be several times slower with a closure in it.

function hireDayAt(line: Line, row: number): number {
  const hired = serialIn(cellAt(line, row), () => placeOn(line, row));
  if (hired instanceof Problem) throw hired;
  return hired ?? never;
}

function leavingDayAt(line: Line, row: number, hireDay: number): number {
  const left = leavingIn(cellAt(line, row), hireDay === never ? undefined : hireDay, () => placeOn(line, row));
  if (left instanceof Problem) throw left;
  return left ?? never;
}

export interface Masks {
  readonly include?: unknown;
  readonly counted?: unknown;
}

/**
 * The list with only those who are included, weighted where `include` holds parts of 1, and those who count as leavers.
 * What stands beside a header or a row without dates is not looked at.
 */
export function narrowed(list: StaffList, { include, counted }: Masks, isWeightAllowed = true): Roster {
  const includeLine = lineBeside(include, 'include', list.hiredLine);
  const narrow = includeLine ? included(list, includeLine, isWeightAllowed) : list;
  const countedLine = lineBeside(counted, 'counted', list.hiredLine);
  return countedLine ? { ...narrow, counted: flagsOf(list, countedLine) } : narrow;
}

function flagsOf({ size, firstRow, hired }: StaffList, line: Line): Uint8Array {
  const flags = new Uint8Array(size);
  for (let row = firstRow; row < size; row++) if (hired[row] !== never) flags[row] = flagAt(line, row);
  return flags;
}

function included(list: StaffList, line: Line, isWeightAllowed: boolean): Roster {
  const { size, firstRow } = list;
  const [hired, left] = [list.hired.slice(), list.left.slice()];
  let weights: Float64Array | null = null;
  for (let row = firstRow; row < size; row++) {
    if (list.hired[row] === never) continue;
    const weight = isWeightAllowed ? weightAt(line, row) : flagAt(line, row);
    if (weight === 0) hired[row] = left[row] = never;
    else if (weight < 1) {
      weights ??= new Float64Array(size).fill(1);
      weights[row] = weight;
    }
  }
  return { size, hired, left, weights, counted: null };
}
