import { isOmitted } from './cells';
import { wrongValue } from './fault';
import { type Fraction, ONE, ZERO, sumOf } from './fraction';
import { type Span } from './rosterCalendar';
import { cellsOfLine, dateIn, isTrueIn, weightIn } from './rosterCells';

/** One employment: a row of the list with a hire date. */
export interface Employment {
  /** Where it stands in its ranges, from 0. */
  at: number;
  hired: number;
  left: number | undefined;
}

/** Somebody who is looked at, by the share that counts; `isCounted` says whether leaving counts as leaving. */
export interface Person extends Employment {
  weight: Fraction;
  isCounted: boolean;
}

export interface Staff {
  length: number;
  employments: Employment[];
}

/** The rows with dates; a header and rows with neither date are nobody. */
export function staffOf(hired: unknown, left: unknown): Staff {
  const [hiredCells, leftCells] = [cellsOfLine(hired), cellsOfLine(left)];
  const length = hiredCells.length;
  if (leftCells.length !== length) wrongValue();
  const hasHeader = length > 1 && isHeading(hiredCells[0]) && isHeading(leftCells[0]);
  const dates = (cells: unknown[]) => cells.map((cell, at) => (hasHeader && at === 0 ? undefined : dateIn(cell)));
  const [hireDates, leavingDates] = [dates(hiredCells), dates(leftCells)];
  const employments: Employment[] = [];
  for (let at = 0; at < length; at += 1) {
    const [from, to] = [hireDates[at], leavingDates[at]];
    if (from === undefined && to === undefined) continue;
    if (from === undefined || (to !== undefined && to < from)) wrongValue();
    employments.push({ at, hired: from, left: to });
  }
  return { length, employments };
}

export function isHeading(value: unknown): boolean {
  return typeof value === 'string' && value !== '' && !/\p{Nd}/u.test(value);
}

/** What stands beside the people in another range of the same length; undefined where that is left out. */
export function besides(staff: Staff, argument: unknown): Map<Employment, unknown> | undefined {
  if (isOmitted(argument)) return undefined;
  const cells = cellsOfLine(argument);
  if (cells.length !== staff.length) wrongValue();
  return new Map(staff.employments.map((employment) => [employment, cells[employment.at]]));
}

/** Everybody included, with the share that counts. */
export function peopleOf(staff: Staff, include?: unknown, counted?: unknown): Person[] {
  const weights = besides(staff, include);
  const marks = besides(staff, counted);
  const weighted = staff.employments.map((employment) => ({
    employment,
    weight: weights === undefined ? ONE : weightIn(weights.get(employment)),
  }));
  const people = weighted.map(({ employment, weight }) => ({
    ...employment,
    weight,
    isCounted: marks === undefined || isTrueIn(marks.get(employment)),
  }));
  return people.filter(({ weight }) => weight.isAbove(ZERO));
}

/** There at the end of the day: hired by then and not gone by then. */
export function isThere({ hired, left }: Employment, day: number): boolean {
  return hired <= day && !isGone({ left }, day);
}

export function isGone({ left }: Pick<Employment, 'left'>, day: number): boolean {
  return left !== undefined && left <= day;
}

export function isHiredIn({ hired }: Employment, { from, to }: Span): boolean {
  return from <= hired && hired <= to;
}

export function isLeaverOf({ left }: Employment, { from, to }: Span): boolean {
  return left !== undefined && from <= left && left <= to;
}

export function numberOf(people: Person[]): Fraction {
  return sumOf(people.map(({ weight }) => weight));
}

export function headcountOn(people: Person[], day: number): Fraction {
  return numberOf(people.filter((person) => isThere(person, day)));
}
