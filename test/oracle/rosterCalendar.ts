/** The calendar of the rosters: counted out month by month, with nothing but the lengths of the months. */
export interface Day {
  year: number;
  month: number;
  day: number;
}

export interface Span {
  from: number;
  to: number;
}

export const FIRST_DAY = 3654; // 1 January 1910
export const LAST_DAY = 2958465; // 31 December 9999
const FIRST_YEAR = 1910;
const LAST_YEAR = 10_400; // somebody hired in 9999 has anniversaries beyond

function isLeapYear(year: number): boolean {
  if (year % 400 === 0) return true;
  if (year % 100 === 0) return false;
  return year % 4 === 0;
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The serial of the first day of every month, January 1910 first. */
const MONTH_STARTS: number[] = [];
let next = FIRST_DAY;
for (let year = FIRST_YEAR; year <= LAST_YEAR; year += 1) {
  for (let month = 1; month <= 12; month += 1) {
    MONTH_STARTS.push(next);
    next += daysInMonth(year, month);
  }
}

export function serialOf({ year, month, day }: Day): number {
  return MONTH_STARTS[(year - FIRST_YEAR) * 12 + month - 1]! + day - 1;
}

export function dayOf(serial: number): Day {
  // The month that has begun on this day while the one after it has not; no month is longer than 31 days.
  let index = Math.floor((serial - FIRST_DAY) / 31);
  while (MONTH_STARTS[index + 1]! <= serial) index += 1;
  return {
    year: FIRST_YEAR + Math.floor(index / 12),
    month: (index % 12) + 1,
    day: serial - MONTH_STARTS[index]! + 1,
  };
}

/** The same day some months later, or the last day of that month where it has no such day. */
export function monthsLater(serial: number, months: number): number {
  const { year, month, day } = dayOf(serial);
  const monthsSince = (year - FIRST_YEAR) * 12 + (month - 1) + months;
  const laterYear = FIRST_YEAR + Math.floor(monthsSince / 12);
  const laterMonth = (monthsSince % 12) + 1;
  return serialOf({ year: laterYear, month: laterMonth, day: Math.min(day, daysInMonth(laterYear, laterMonth)) });
}

export function isLastDayOfMonth(serial: number): boolean {
  return dayOf(serial + 1).day === 1;
}

/** Periods of so many months, each begun on the day of the first one; the last ends with the span. */
export function periodsIn({ from, to }: Span, months: number): Span[] {
  const periods: Span[] = [];
  for (let k = 0; monthsLater(from, k * months) <= to; k += 1) {
    const dayBeforeNext = monthsLater(from, (k + 1) * months) - 1;
    periods.push({ from: monthsLater(from, k * months), to: Math.min(dayBeforeNext, to) });
  }
  return periods;
}

/** The first day of the calendar month, quarter or year (1, 3 or 12 months) with this day in it. */
export function calendarPeriodStart(serial: number, months: number): number {
  const { year, month } = dayOf(serial);
  return serialOf({ year, month: Math.floor((month - 1) / months) * months + 1, day: 1 });
}
