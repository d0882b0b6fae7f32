import { sum } from '../turnover/tolerance';
import type { LessonCell, SceneTable } from './lesson';
import type { Months } from './sixMonths';

/** What happened month by month, with the whole span below. */
export function monthsTable(months: Months, isMarked: (month: number) => boolean = () => false): SceneTable {
  const { names, opening, hires, leavers, closing } = months;
  const people = (...counts: number[]) => counts.map((count) => ({ people: count }));
  const rows = names.map((name, month) => ({
    name,
    cells: people(opening[month], hires[month], leavers[month], closing[month]),
    isMarked: isMarked(month),
  }));
  const total = people(opening[0], sum(hires), sum(leavers), closing[closing.length - 1]);
  return {
    columns: ['month', 'opening', 'hires', 'leavers', 'closing'],
    rows: [...rows, { name: 'span', cells: total, isTotal: true }],
  };
}

const number = (value: number): LessonCell => ({ number: value });

/** A month on a sheet, in a row of its own; it starts from the end of the month in the row above, if there is one. */
export function monthCells(months: Months, month: number, row: number, leavers?: LessonCell): LessonCell[] {
  return [
    { name: months.names[month] },
    month === 0 ? number(months.opening[0]) : { formula: `=E${row - 1}` },
    number(months.hires[month]),
    leavers ?? number(months.leavers[month]),
    { formula: `=B${row}+C${row}-D${row}` },
  ];
}

/** The names above the columns of a sheet. */
export const headings = (...names: readonly string[]): LessonCell[] => names.map((name) => ({ name, isBold: true }));
