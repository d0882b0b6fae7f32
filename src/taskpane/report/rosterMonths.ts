import type { Month } from '../../report/reportSheet';
import { dateOf, type Span } from '../../turnover/roster/calendar';
import { usualSpan } from '../roster/days';

/** More would be no list to choose from. */
const mostMonths = 240;

/** Months a staff list can be reported on, newest first, and the usual one. */
export interface RosterMonths {
  readonly months: readonly Month[];
  readonly usual: Month;
}

/**
 * From the month of the first hire to that of the last date, or to the last full month where the list has had no date since.
 * Usual is the last full month that its dates reach into.
 */
export function rosterMonths(dates: Span, today: number): RosterMonths {
  const [first, lastDate, now] = [dates.from, dates.to, today].map(numberOfMonth);
  const last = Math.max(first, lastDate, now - 1);
  const count = Math.min(mostMonths, last - first + 1);
  return {
    months: Array.from({ length: count }, (_, i) => monthOf(last - i)),
    usual: monthOf(numberOfMonth(usualSpan(dates, today).to)),
  };
}

function numberOfMonth(serial: number): number {
  const { year, month } = dateOf(serial);
  return year * 12 + month - 1;
}

const monthOf = (number: number): Month => ({ year: Math.floor(number / 12), month: (number % 12) + 1 });
