import { isBlank, isOmitted, rangeOf } from './cells';
import { Fault, faultOfErrorCell, wrongValue } from './fault';
import { Fraction, ONE, ZERO } from './fraction';
import { FIRST_DAY, LAST_DAY, type Span } from './rosterCalendar';
import { type Method, methodOf } from './methods';

/** What a cell holds, out of the object it may be wrapped in; an error cell becomes a fault. */
export function plain(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const rich = value as { type?: unknown; basicValue?: unknown };
  return rich.type === 'Error' ? faultOfErrorCell(String(rich.basicValue)) : rich.basicValue;
}

/** The cells of a range that runs down or across. */
export function cellsOfLine(argument: unknown): unknown[] {
  const { rows, columns, cells } = rangeOf(argument);
  if (rows > 1 && columns > 1) wrongValue();
  return cells.map(plain);
}

/** A cell in an argument that has one; undefined where the argument is left out or its cell blank. */
function onlyCell(argument: unknown): unknown {
  if (isOmitted(argument)) return undefined;
  const { cells } = rangeOf(argument);
  if (cells.length !== 1) wrongValue();
  const value = plain(cells[0]);
  if (value instanceof Fault) throw value;
  return isBlank(value) ? undefined : value;
}

/** A whole day, or undefined for a blank cell. */
export function dateIn(value: unknown): number | undefined {
  if (value instanceof Fault) throw value;
  if (isBlank(value)) return undefined;
  if (typeof value !== 'number') return wrongValue();
  const day = Math.floor(value);
  return day >= FIRST_DAY && day <= LAST_DAY ? day : wrongValue();
}

/** A date that must be given, in a single cell. */
export function dateOf(argument: unknown): number {
  return dateIn(onlyCell(argument)) ?? wrongValue();
}

export function spanOf(first: unknown, last: unknown): Span {
  const [from, to] = [dateOf(first), dateOf(last)];
  return to < from ? wrongValue() : { from, to };
}

/** The share of a person that counts: a weight from 0 to 1, or TRUE and FALSE. */
export function weightIn(value: unknown): Fraction {
  if (value instanceof Fault) throw value;
  if (isBlank(value) || value === false) return ZERO;
  if (value === true) return ONE;
  return typeof value === 'number' && value > 0 && value <= 1 ? Fraction.of(value) : wrongValue();
}

/** TRUE or FALSE, for which 1 and 0 are accepted. */
export function isTrueIn(value: unknown): boolean {
  const weight = weightIn(value);
  if (weight.isAbove(ZERO) && ONE.isAbove(weight)) wrongValue();
  return weight.isAbove(ZERO);
}

/** One of some words, in any letter case; the first of them when left out. */
export function wordOf<Word extends string>(argument: unknown, otherwise: Word, words: readonly Word[]): Word {
  const cell = onlyCell(argument);
  if (cell === undefined) return otherwise;
  const word = typeof cell === 'string' ? cell.trim().toLowerCase() : wrongValue();
  return words.find((known) => known === word) ?? wrongValue();
}

export function optionalMethod(argument: unknown): Method {
  const cell = onlyCell(argument);
  return cell === undefined ? 'average' : methodOf(cell);
}

export const MONTHS = { month: 1, quarter: 3, year: 12 } as const;

export function monthsOf(argument: unknown, otherwise: keyof typeof MONTHS): number {
  return MONTHS[wordOf(argument, otherwise, ['month', 'quarter', 'year'])];
}

/** A positive whole number, or the usual one when left out. */
export function wholeOption(argument: unknown, otherwise: number): number {
  const cell = onlyCell(argument);
  if (cell === undefined) return otherwise;
  return typeof cell === 'number' && Number.isInteger(cell) && cell > 0 ? cell : wrongValue();
}

export function optionalDate(argument: unknown): number | undefined {
  return dateIn(onlyCell(argument));
}
