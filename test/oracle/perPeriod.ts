import { type Cell, certain, isBlank, isOmitted, lineOf, numberOf, optionalLineOf, wholeNumberOption } from './cells';
import { fiscalYearOf, isDate } from './calendar';
import { Fault, WRONG_VALUE, wrongValue } from './fault';
import { Fraction, ZERO } from './fraction';
import { type Method, methodOf } from './methods';
import { type Account, accountOf, columnsOf } from './periods';
import { isOpeningMissing, rateOf, refuseWithoutHiresOrClosing } from './spans';

export type Shown = Fraction | Fault | string;

/** One value per period in the direction of `leavers`; rows not filled in show nothing. */
function spilled({ length, across, periods }: Account, valueOf: (row: number) => Shown): Shown[][] {
  const values = Array.from({ length }, (_, row) => (row < periods.length ? shown(() => valueOf(row)) : ''));
  return across ? [values] : values.map((value) => [value]);
}

/** A fault belongs to its own cell. */
export function shown(valueOf: () => Shown): Shown {
  try {
    return valueOf();
  } catch (fault) {
    if (fault instanceof Fault) return fault;
    throw fault;
  }
}

function accountPerPeriod(method: Method, leavers: unknown, opening: unknown, hires: unknown, closing: unknown) {
  const columns = columnsOf(leavers, opening, hires, closing);
  if (columns.leavers === undefined || columns.opening === undefined) wrongValue();
  refuseWithoutHiresOrClosing(columns, method);
  const account = accountOf(columns);
  const isOpeningUnknown = columns.hires === undefined && columns.closing === undefined;
  if (account.hasSingleClosing) wrongValue();
  if (isOpeningUnknown && columns.opening.cells.length !== account.length) wrongValue();
  return account;
}

export function periodrates(word: unknown, leavers: unknown, opening: unknown, hires?: unknown, closing?: unknown) {
  const method = methodOf(word);
  const account = accountPerPeriod(method, leavers, opening, hires, closing);
  return spilled(account, (row) => rateOf({ account, first: row, last: row }, method));
}

export function rolling(
  word: unknown,
  leavers: unknown,
  opening: unknown,
  hires?: unknown,
  closing?: unknown,
  window?: unknown,
) {
  const method = methodOf(word);
  const size = wholeNumberOption(window, 12);
  const account = accountPerPeriod(method, leavers, opening, hires, closing);
  return spilled(account, (row) =>
    row + 1 < size ? '' : rateOf({ account, first: row - size + 1, last: row }, method),
  );
}

export function ytd(
  word: unknown,
  leavers: unknown,
  opening: unknown,
  hires?: unknown,
  closing?: unknown,
  dates?: unknown,
  firstMonth?: unknown,
) {
  const method = methodOf(word);
  const days = optionalLineOf(dates, dateOf);
  const month = wholeNumberOption(firstMonth, 1);
  const account = accountPerPeriod(method, leavers, opening, hires, closing);
  if (month > 12 || (month !== 1 && days === undefined)) wrongValue();
  if (days !== undefined && days.cells.length !== account.length) wrongValue();
  if (days === undefined) return spilled(account, (row) => rateOf({ account, first: 0, last: row }, method));
  const ordered = inOrder(days.cells);
  return spilled(account, (row) => {
    const first = firstRowOfYear(ordered, row, month);
    return rateOf({ account, first, last: row, dates: ordered }, method);
  });
}

/** The first row that may be of the same year: one with a bad date may be of any. */
function firstRowOfYear(dates: Cell[], row: number, firstMonth: number): number {
  const years = dates
    .slice(0, row + 1)
    .map((date) => (date instanceof Fault ? undefined : fiscalYearOf(date, firstMonth)));
  const year = years.filter((known) => known !== undefined).pop();
  const otherYear = years.map((known) => known !== undefined && known !== year).lastIndexOf(true);
  return otherYear + 1;
}

/** A date before one that came earlier is a bad one. */
function inOrder(days: Cell[]): Cell[] {
  let latest = ZERO;
  return days.map((day) => {
    if (day instanceof Fault) return day;
    if (latest.isAbove(day)) return new Fault(WRONG_VALUE);
    latest = day;
    return day;
  });
}

function dateOf(value: unknown): Cell {
  const serial = isBlank(value) ? new Fault(WRONG_VALUE) : numberOf(value);
  return serial instanceof Fraction && !isDate(serial) ? new Fault(WRONG_VALUE) : serial;
}

/** closing − (opening + hires − leavers + adjustments), exactly 0 when both sides agree within the tolerance. */
export function reconcile(leavers: unknown, opening: unknown, hires: unknown, closing: unknown, adjustments?: unknown) {
  const columns = columnsOf(leavers, opening, hires, closing);
  if (Object.values(columns).includes(undefined)) wrongValue();
  const moves = isOmitted(adjustments) ? undefined : lineOf(adjustments, numberOf);
  const account = accountOf(columns, moves ?? { across: false, cells: [] });
  if (account.hasSingleClosing) wrongValue();
  if (moves !== undefined && moves.cells.length !== account.length) wrongValue();
  return spilled(account, (row) => {
    const period = account.periods[row]!;
    const [gone, start, come, end] = [period.leavers, period.opening, period.hires, period.closing].map(certain);
    const moved = moves === undefined ? ZERO : certain(moves.cells[row]);
    if (isOpeningMissing(account, row)) wrongValue();
    const expected = start!.plus(come!).minus(gone!).plus(moved);
    return end!.isAbout(expected) ? ZERO : end!.minus(expected);
  });
}
