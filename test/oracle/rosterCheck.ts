import { Fault } from './fault';
import { isLastDayOfMonth } from './rosterCalendar';
import { cellsOfLine, dateIn, optionalDate, wordOf } from './rosterCells';
import { isHeading } from './rosterRows';
import { SOME_WORDS, type TableCell } from './tables';

/** A row of the list, its dates read as far as they can be. */
interface CheckedRow {
  /** Counted from 1 at the top of the range. */
  row: number;
  hired: number | undefined;
  left: number | undefined;
  badCells: number;
}

/** A line per thing that cannot be right, each with its row; then those on the list as a whole and on the options. */
export function check(...[hired, left, asOf, language]: unknown[]): TableCell[][] {
  const lines: TableCell[] = [
    ...linesOf(() => {
      const rows = checkedRows(cellsOfLine(hired), cellsOfLine(left));
      const lastDay = optionalDate(asOf);
      const ofRows = rows.flatMap((row) => Array.from({ length: problemsIn(row, lastDay) }, () => row.row));
      return [...ofRows, ...duplicates(rows), ...(isBunched(rows) ? [''] : [])];
    }),
    ...linesOf(() => {
      wordOf(language, 'en-us', ['en-us', 'zh-cn', 'zh-tw']);
      return [];
    }),
  ];
  const shown = lines.length === 0 ? [''] : lines;
  return [[SOME_WORDS, SOME_WORDS], ...shown.map((line): TableCell[] => [line, SOME_WORDS])];
}

/** What is wrong with the arguments themselves is a line like any other. */
function linesOf(find: () => TableCell[]): TableCell[] {
  try {
    return find();
  } catch (fault) {
    if (fault instanceof Fault) return [''];
    throw fault;
  }
}

function checkedRows(hiredCells: unknown[], leftCells: unknown[]): CheckedRow[] {
  if (hiredCells.length !== leftCells.length) throw new Fault('different lengths');
  const hasHeader = hiredCells.length > 1 && isHeading(hiredCells[0]) && isHeading(leftCells[0]);
  const rows = hiredCells.map((cell, at) => {
    const [hired, left] = [readDate(cell), readDate(leftCells[at])];
    const badCells = [hired, left].filter((date) => date === 'bad').length;
    return {
      row: at + 1,
      hired: hired === 'bad' ? undefined : hired,
      left: left === 'bad' ? undefined : left,
      badCells,
    };
  });
  return hasHeader ? rows.slice(1) : rows;
}

function readDate(cell: unknown): number | undefined | 'bad' {
  try {
    return dateIn(cell);
  } catch {
    return 'bad';
  }
}

/** A line for each cell that holds no date, is at odds with the one beside it, or lies ahead. */
function problemsIn(row: CheckedRow, lastDay: number | undefined): number {
  const isAhead = (date: number | undefined): boolean => date !== undefined && lastDay !== undefined && date > lastDay;
  const isHireDateOdd = isAhead(row.hired);
  const isLeavingDateOdd = isLeftWithoutHired(row) || isLeftBeforeHired(row) || isAhead(row.left);
  return row.badCells + Number(isHireDateOdd) + Number(isLeavingDateOdd);
}

function isLeftWithoutHired({ hired, left, badCells }: CheckedRow): boolean {
  return hired === undefined && left !== undefined && badCells === 0;
}

function isLeftBeforeHired({ hired, left }: CheckedRow): boolean {
  return hired !== undefined && left !== undefined && left < hired;
}

/** The first row of each pair of dates that several rows have. */
function duplicates(rows: CheckedRow[]): number[] {
  const complete = rows.filter((row) => row.hired !== undefined && row.left !== undefined && !isLeftBeforeHired(row));
  const firsts = complete.filter(({ hired, left, row }) => {
    const alike = complete.filter((other) => other.hired === hired && other.left === left);
    return alike.length > 1 && alike[0]!.row === row;
  });
  return firsts.map(({ row }) => row);
}

/** At least ten leaving dates that can be right, at least 80% of them on the last day of a month. */
function isBunched(rows: CheckedRow[]): boolean {
  const leavers = rows.filter((row) => !isLeftWithoutHired(row) && !isLeftBeforeHired(row));
  const leavingDates = leavers.map(({ left }) => left).filter((left) => left !== undefined);
  const atMonthEnd = leavingDates.filter(isLastDayOfMonth);
  return leavingDates.length >= 10 && atMonthEnd.length * 10 >= leavingDates.length * 8;
}
