/** The civil calendar on Excel's serial numbers (from 1910 on, past Excel's invented 29 February 1900), in integers only. */

export interface CivilDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

/** Days from 0000-03-01 to the day with serial number 0: a year that begins in March ends with its leap day. */
const daysBefore = 719468 - 25569;
const daysOf400Years = 146097;

export function dateOf(serial: number): CivilDate {
  const days = serial + daysBefore;
  const era = Math.floor(days / daysOf400Years);
  const dayOfEra = days - era * daysOf400Years;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  const day = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

export function serialOf(year: number, month: number, day: number): number {
  const shiftedYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(shiftedYear / 400);
  const yearOfEra = shiftedYear - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * daysOf400Years + dayOfEra - daysBefore;
}

const isLeapYear = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The same day some months later, or the last day of that month where it is shorter, as Excel's EDATE has it. */
export function addMonths(serial: number, months: number): number {
  const { year, month, day } = dateOf(serial);
  const count = year * 12 + (month - 1) + months;
  const [laterYear, laterMonth] = [Math.floor(count / 12), (count % 12) + 1];
  return serialOf(laterYear, laterMonth, Math.min(day, daysInMonth(laterYear, laterMonth)));
}

/** Months until the first anniversary, counted by `addMonths` from `start`, that falls on or after `end`. */
export function monthsUntil(start: number, end: number): number {
  const [first, last] = [dateOf(start), dateOf(end)];
  const months = (last.year - first.year) * 12 + last.month - first.month;
  return last.day <= Math.min(first.day, daysInMonth(last.year, last.month)) ? months : months + 1;
}

/** Whole days, both included. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

export const steps = ['month', 'quarter', 'year'] as const;
export type Step = (typeof steps)[number];
export const monthsOf: Readonly<Record<Step, number>> = { month: 1, quarter: 3, year: 12 };

/** The periods of a span: each begins a number of steps after `from`, whatever its day; the last one is cut at `to`. */
export function periodsOf({ from, to }: Span, step: Step): Span[] {
  const periods: Span[] = [];
  for (let start = from, count = 1; start <= to; count++) {
    const next = addMonths(from, count * monthsOf[step]);
    periods.push({ from: start, to: Math.min(next - 1, to) });
    start = next;
  }
  return periods;
}
