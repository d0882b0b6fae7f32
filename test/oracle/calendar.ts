import { Fraction } from './fraction';

const FIRST_DATE = Fraction.of(3654); // 1 January 1910
const LAST_DATE = Fraction.of(2958465); // 31 December 9999

export function isDate(serial: Fraction): boolean {
  return !FIRST_DATE.isAbove(serial) && !serial.isAbove(LAST_DATE);
}

/** The calendar year in which the fiscal year of this day began, found by walking the calendar month by month. */
export function fiscalYearOf(serial: Fraction, firstMonth: number): number {
  let remaining = Number(serial.numerator / serial.denominator) - Number(FIRST_DATE.numerator);
  let [year, month] = [1910, 1];
  while (remaining >= daysIn(year, month)) {
    remaining -= daysIn(year, month);
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
  }
  return month >= firstMonth ? year : year - 1;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
