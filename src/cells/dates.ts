import { Problem, type Facts } from '../turnover/problem';
import { daysInMonth, dateOf, serialOf, type Span } from '../turnover/roster/calendar';
import type { SeriesInput } from '../turnover/series';
import { isOmitted, placeIn, requiredBlock, requireLine, type Block } from './block';
import { errorCellProblem, errorCode, isBlank, plainCell, shown, type Cell, type Place } from './cell';
import { requireCount } from './periods';
import { onlyCell, optionalCell, optionalWholeNumber } from './single';

/** Excel's serial numbers of 1910-01-01 and 9999-12-31: what a date in a staff list can be. */
export const firstSerial = 3654;
export const lastSerial = 2958465;

/** The whole-day serial number of a date cell, undefined for a blank one, or what is wrong with it. */
export function serialIn(given: Cell, place: () => Place): number | undefined | Problem {
  const code = errorCode(given);
  if (code) return errorCellProblem(code, place());
  const cell = plainCell(given);
  if (isBlank(cell)) return undefined;
  const wrong = (id: string, facts: Facts = {}) =>
    new Problem('value', id, {
      ...place(),
      value: typeof cell === 'boolean' ? String(cell).toUpperCase() : shown(cell),
      ...facts,
    });
  if (typeof cell === 'string') return wrong(/\p{Nd}/u.test(cell) ? 'dateAsText' : 'textForDate');
  if (typeof cell === 'boolean') return wrong('notADate');
  if (typeof cell !== 'number') return wrong('notADateValue');
  const serial = Math.floor(cell);
  if (serial >= firstSerial && serial <= lastSerial) return serial;
  if (serial === cell && cell >= 1900 && cell <= 2100) return wrong('yearForDate');
  const written = serialOfDigits(cell);
  return written === undefined ? wrong('notADate') : wrong('digitsForDate', { date: written });
}

/** The date that a number spells as yyyymmdd: 20240315 -> 45366. */
function serialOfDigits(number: number): number | undefined {
  const [year, month, day] = [Math.floor(number / 10000), Math.floor(number / 100) % 100, number % 100];
  const isDate =
    year >= 1910 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  return isDate && Number.isInteger(number) ? serialOf(year, month, day) : undefined;
}

/** A single date that must be given. */
export function readDate(argument: unknown, name: string): number {
  const serial = serialIn(onlyCell(requiredBlock(argument, name)), () => ({ argument: name }));
  if (serial instanceof Problem) throw serial;
  if (serial === undefined) throw new Problem('value', 'emptyDate', { argument: name });
  return serial;
}

/** Dates in a block of any shape, and their way back into that shape. */
export interface Serials {
  readonly serials: readonly number[];
  /** The block with a result for each date that could be read; "" for blank cells, the Problem of those that cannot be read. */
  spread<T>(results: readonly T[]): (T | '' | Problem)[][];
}

export function readSerials(argument: unknown, name: string): Serials {
  const block = requiredBlock(argument, name);
  const { columnCount } = block;
  const dates = block.rows.flat().map((cell, index) => serialIn(cell, () => placeIn(block, index)));
  return {
    serials: dates.filter((date) => typeof date === 'number'),
    spread<T>(results: readonly T[]) {
      let next = 0;
      const spread = dates.map((date): T | '' | Problem => {
        if (typeof date === 'number') return results[next++];
        return date ?? '';
      });
      return block.rows.map((_, row) => spread.slice(row * columnCount, (row + 1) * columnCount));
    },
  };
}

/** The days from one date to another, both included. */
export function readDays(from: unknown, to: unknown): Span {
  const span = { from: readDate(from, 'from'), to: readDate(to, 'to') };
  if (span.to < span.from) throw new Problem('value', 'reversedSpan', { ...span });
  return span;
}

/** A single date, undefined where it is left out or blank. */
export function optionalDate(argument: unknown, name: string): number | undefined {
  return optionalCell(argument, name) === undefined ? undefined : readDate(argument, name);
}

/** The (fiscal) year each period belongs to, NaN where its date is wrong, with what is wrong. */
interface PeriodYears {
  readonly years: readonly number[];
  readonly problems: readonly (Problem | undefined)[];
}

/** One date a period, any day in it, never decreasing. Years begin with `firstMonth`. */
function readYears(argument: unknown, count: number, firstMonth: number): PeriodYears {
  const block = requiredBlock(argument, 'dates');
  requireLine(block);
  const cells = block.rows.flat();
  requireCount({ argument: 'dates', values: cells }, count, 'leavers');
  const problems: (Problem | undefined)[] = [];
  let latest = 0;
  const years = cells.map((cell, index) => {
    const serial = dateOfPeriod(cell, block, index, latest);
    problems.push(serial instanceof Problem ? serial : undefined);
    if (serial instanceof Problem) return NaN;
    latest = serial;
    const { year, month } = dateOf(serial);
    return month >= firstMonth ? year : year - 1;
  });
  return { years, problems };
}

function dateOfPeriod(cell: Cell, block: Block, index: number, latest: number): number | Problem {
  const serial = serialIn(cell, () => placeIn(block, index));
  if (serial === undefined) return new Problem('value', 'blankDate', { ...placeIn(block, index) });
  if (typeof serial === 'number' && serial < latest)
    return new Problem('value', 'earlierDate', { ...placeIn(block, index) });
  return serial;
}

/**
 * Periods with the year each belongs to, for a running rate; no years when neither dates nor another first month are given.
 * A wrong date spoils its row.
 */
export function readYearlyPeriods(periods: SeriesInput, dates: unknown, firstMonth: unknown) {
  const month = optionalWholeNumber(firstMonth, 'first_month') ?? 1;
  if (month > 12) throw new Problem('value', 'notAMonth', { argument: 'first_month', value: String(month) });
  if (isOmitted(dates)) {
    if (month !== 1) throw new Problem('value', 'firstMonthNeedsDates');
    return { input: periods, years: undefined };
  }
  const { years, problems } = readYears(dates, periods.leavers!.length, month);
  return { input: { ...periods, sideProblems: problems }, years };
}
