import { Problem } from '../turnover/problem';
import type { SeriesInput } from '../turnover/series';
import { isOmitted, placeIn, requiredBlock, requireLine, type Block } from './block';
import { errorCellProblem, errorCode, isBlank, plainCell, shown, type Cell, type Place } from './cell';
import { requireCount } from './periods';
import { optionalWholeNumber } from './single';

/** Excel's serial numbers of 1910-01-01 and 9999-12-31: what a date in a staff list can be. */
export const firstSerial = 3654;
export const lastSerial = 2958465;

/** The whole-day serial number of a date cell, undefined for a blank one, or what is wrong with it. */
export function serialIn(given: Cell, place: () => Place): number | undefined | Problem {
  const code = errorCode(given);
  if (code) return errorCellProblem(code, place());
  const cell = plainCell(given);
  if (isBlank(cell)) return undefined;
  const wrong = (id: string) => new Problem('value', id, { ...place(), value: shown(cell) });
  if (typeof cell !== 'number') return wrong('textForDate');
  const serial = Math.floor(cell);
  if (serial >= firstSerial && serial <= lastSerial) return serial;
  return wrong(Number.isInteger(cell) && cell >= 1900 && cell <= 2100 ? 'yearForDate' : 'notADate');
}

/** Year and month (1 to 12) of a serial number, by the civil calendar. */
export function monthOf(serial: number): { year: number; month: number } {
  // Days since 0000-03-01, so that the leap day is the last of its year.
  const days = serial - 25569 + 719468;
  const era = Math.floor(days / 146097);
  const dayOfEra = days - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month };
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
    const { year, month } = monthOf(serial);
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
