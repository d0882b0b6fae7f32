import { Fault, WRONG_VALUE, faultOfErrorCell, wrongValue } from './fault';
import { Fraction, ZERO } from './fraction';

/** A number of people, or what is wrong with it. */
export type Cell = Fraction | Fault;

export interface Range {
  rows: number;
  columns: number;
  /** In reading order: row by row. */
  cells: unknown[];
}

/** One cell per period, whether they run down or across. */
export interface Line {
  across: boolean;
  cells: Cell[];
}

export function isOmitted(argument: unknown): boolean {
  return argument === null || argument === undefined;
}

export function isBlank(value: unknown): boolean {
  return value === null || value === undefined || value === '' || value === 0;
}

export function rangeOf(argument: unknown): Range {
  if (isOmitted(argument)) wrongValue();
  const matrix = Array.isArray(argument) ? (argument as unknown[][]) : [[argument]];
  return { rows: matrix.length, columns: matrix[0]?.length ?? 0, cells: matrix.flat() };
}

/** Any finite number; blanks are 0. */
export function numberOf(value: unknown): Cell {
  if (value === null || value === undefined || value === '') return ZERO;
  if (typeof value === 'number') return Number.isFinite(value) ? Fraction.of(value) : new Fault(WRONG_VALUE);
  const rich = value as { type?: unknown; basicValue?: unknown };
  if (rich.type === 'Error') return faultOfErrorCell(String(rich.basicValue));
  return rich.type === 'Double' ? numberOf(rich.basicValue) : new Fault(WRONG_VALUE);
}

/** A number of people: 0 or above. */
function countOf(value: unknown): Cell {
  const number = numberOf(value);
  return number instanceof Fraction && ZERO.isAbove(number) ? new Fault(WRONG_VALUE) : number;
}

export function lineOf(argument: unknown, read: (value: unknown) => Cell = countOf): Line {
  const range = rangeOf(argument);
  if (range.rows > 1 && range.columns > 1) wrongValue();
  return { across: range.columns > 1, cells: range.cells.map((value) => read(value)) };
}

export function optionalLineOf(argument: unknown, read?: (value: unknown) => Cell): Line | undefined {
  return isOmitted(argument) ? undefined : lineOf(argument, read);
}

/** The value of an argument that has one cell. */
export function singleOf(argument: unknown): unknown {
  const range = rangeOf(argument);
  if (range.cells.length !== 1) wrongValue();
  return range.cells[0];
}

export function singleNumber(argument: unknown, read: (value: unknown) => Cell = countOf): Fraction {
  return certain(read(singleOf(argument)));
}

/** The cell's number; its fault becomes that of the whole call. */
export function certain(cell: Cell | undefined): Fraction {
  if (cell === undefined) wrongValue();
  if (cell instanceof Fault) throw cell;
  return cell;
}

/** The numbers of several ranges, all of them read before any is used: the first fault in reading order wins. */
export function certainCells(argument: unknown, read: (value: unknown) => Cell = countOf): Fraction[] {
  return rangeOf(argument).cells.map((value) => certain(read(value)));
}

/** A positive whole number in an optional single argument, where blank and 0 mean omitted. */
export function wholeNumberOption(argument: unknown, otherwise: number): number {
  if (isOmitted(argument) || isBlank(singleOf(argument))) return otherwise;
  const number = singleNumber(argument);
  return number.denominator === 1n ? number.toNumber() : wrongValue();
}
