/** The calendar of the samples, in Excel's serial numbers. */

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
/** 2000-01-01. */
const firstSerial = 36526;

const isLeapYear = (year: number) => year % 4 === 0;

export const daysIn = (year: number, month: number) => lengths[month - 1] + (month === 2 && isLeapYear(year) ? 1 : 0);

/** Of a day in the years 2000 to 2099. */
export function serialOf(year: number, month: number, day: number): number {
  const yearsBefore = year - 2000;
  let serial = firstSerial + yearsBefore * 365 + Math.ceil(yearsBefore / 4) + day - 1;
  for (let before = 1; before < month; before++) serial += daysIn(year, before);
  return serial;
}

/** The last day of the month that a day from 2000 to 2099 is in. */
export function monthEndOf(serial: number): number {
  let [year, month, end] = [2000, 1, firstSerial - 1 + daysIn(2000, 1)];
  while (end < serial) {
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
    end += daysIn(year, month);
  }
  return end;
}

/** Excel's own remainder: 0 Saturday, 1 Sunday. */
export const isWeekend = (serial: number) => serial % 7 < 2;
