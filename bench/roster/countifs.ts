/** The table of a roster as people write it in a spreadsheet: hire dates in column A, leaving dates in B, a row a month from E1. */
import { periodsOf } from '../../src/turnover/roster/calendar';
import { day } from './staff';

export const months = periodsOf({ from: day.start2015, to: day.end2024 }, 'month');

/** Opening headcount, hires and leavers of each month; the closing headcount and the rates add nothing to count. */
export function formulasOf(hired: string, left: string): string[][] {
  return months.map(({ from, to }) => [
    `COUNTIFS(${hired},"<${from}")-COUNTIFS(${left},">0",${left},"<${from}")`,
    `COUNTIFS(${hired},">=${from}",${hired},"<=${to}")`,
    `COUNTIFS(${left},">=${from}",${left},"<=${to}")`,
  ]);
}

/** The same three of each month, from the rows of ROSTER.TABLE. */
export const countsIn = (table: unknown): number[][] =>
  (table as unknown[][]).slice(1).map((row) => row.slice(2, 5).map(Number));
