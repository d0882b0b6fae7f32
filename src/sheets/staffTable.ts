import type { Area } from '../formulas/area';
import type { HeadedColumn } from './headerLine';
import { linesOf, type Sheetful } from './sheetful';
import { columnKind, holdsDates, isDateCell, type ColumnKind } from './columnKind';
import { dateMeaning, dateRoles, type DateRole } from './dateHeaders';
import { headerRuns, namesBothDates, wordsIn } from './headerRuns';

export type DateColumns = Readonly<Partial<Record<DateRole, number>>>;

/** A list of people found in or around the selection. */
export interface StaffTable {
  /** The row of headers; -1 where there is none. */
  readonly headerLine: number;
  readonly columns: readonly HeadedColumn[];
  readonly roles: DateColumns;
  /** Headers name both columns of dates as such. */
  readonly isNamed: boolean;
  /** Both columns are known, by headers or by what stands in them. */
  readonly isSure: boolean;
  /** The rows of people. */
  readonly firstRow: number;
  readonly rowCount: number;
}

const mostColumns = 60;
const headerLinesInside = 20;
const headerLinesAbove = 400;
const sampledLines = 100;

/** A list of people in the wanted rows; `selection` says which columns were meant. Null where no column holds dates. */
export function findStaffTable(cells: Sheetful, rows: Area, selection: Area): StaffTable | null {
  const headerLine = headerLineOf(cells, rows);
  const firstRow = Math.max(rows.row, headerLine + 1);
  const rowCount = rows.row + rows.rowCount - firstRow;
  if (rowCount < 1) return null;
  const sample = linesOf(firstRow, Math.min(firstRow + sampledLines, firstRow + rowCount) - 1, 1);
  const columns = columnsOf(ownColumns(cells, headerLine, selection), headerLine, rows, sample);
  const isMeant = ({ index }: DatedColumn) =>
    index >= selection.column && index < selection.column + selection.columnCount;
  const meant = columns.filter(isMeant);
  // Two columns of dates selected by themselves are meant, whatever else the list has.
  const candidates = meant.filter(({ kind }) => holdsDates(kind)).length >= 2 ? meant : columns;
  const found = rolesOf(cells, candidates, sample);
  if (!found) return null;
  return {
    headerLine,
    columns: columns.map(({ index, header }) => ({ index, header })),
    ...found,
    firstRow,
    rowCount,
  };
}

interface DatedColumn extends HeadedColumn {
  readonly kind: ColumnKind;
}

/** The nearest row with headers of both dates, within the rows or above them; else the first row, if it holds only words. */
function headerLineOf(cells: Sheetful, rows: Area): number {
  const { area } = cells;
  const inside = linesOf(rows.row, Math.min(rows.row + rows.rowCount, rows.row + headerLinesInside) - 1, 1);
  const above = linesOf(rows.row - 1, Math.max(area.row, rows.row - headerLinesAbove), -1);
  const named = [...inside, ...above].find((line) => namesBothDates(wordsIn(cells, line)));
  if (named !== undefined) return named;
  const words = (line: number) => wordsIn(cells, line).length;
  const isHeader = (line: number) => words(line) > 1 && words(line) >= filledIn(cells, line);
  if (isHeader(rows.row)) return rows.row;
  return rows.row > area.row && isHeader(rows.row - 1) ? rows.row - 1 : -1;
}

const filledIn = (cells: Sheetful, line: number): number =>
  linesOf(cells.area.column, cells.area.column + cells.area.columnCount - 1, 1).filter(
    (index) => (cells.value(line, index) ?? '') !== '',
  ).length;

/** Without what stands beside the list, where its headers, without a gap between them, name both dates. */
function ownColumns(cells: Sheetful, headerLine: number, { column, columnCount }: Area): Sheetful {
  const all = headerLine < 0 ? [] : headerRuns(cells, headerLine).filter(namesBothDates);
  const touched = all.filter((run) => run[0].index < column + columnCount && column <= run[run.length - 1].index);
  const [run, ...others] = touched.length > 0 ? touched : all;
  if (!run || others.length > 0) return cells;
  return { ...cells, area: { ...cells.area, column: run[0].index, columnCount: run.length } };
}

/** The columns of the list: those with a header or anything below it. */
function columnsOf(cells: Sheetful, headerLine: number, rows: Area, sample: readonly number[]): DatedColumn[] {
  const { area } = cells;
  const isWide = area.columnCount > mostColumns;
  const first = isWide ? Math.max(area.column, rows.column - mostColumns / 2) : area.column;
  const last = Math.min(area.column + area.columnCount, first + mostColumns) - 1;
  return linesOf(first, last, 1).flatMap((index) => {
    const value = headerLine < 0 ? '' : cells.value(headerLine, index);
    const header = typeof value === 'string' ? value.trim() : '';
    const kind = columnKind(cells, index, sample, dateMeaning(header)?.saysDate);
    const isEmpty = kind.blanks === sample.length;
    return header === '' && isEmpty ? [] : [{ index, header, kind }];
  });
}

/** Which of the columns holds which dates. */
function rolesOf(
  cells: Sheetful,
  columns: readonly DatedColumn[],
  sample: readonly number[],
): Pick<StaffTable, 'roles' | 'isNamed' | 'isSure'> | null {
  const named = columns.flatMap((column) => {
    const meaning = dateMeaning(column.header);
    // A column with nothing in it yet may well be the one of leaving dates; one that says so is, whatever was typed into it.
    const isFitting = meaning?.saysDate || holdsDates(column.kind) || column.kind.blanks === sample.length;
    return meaning && isFitting ? [{ column, ...meaning }] : [];
  });
  const withRole = (role: DateRole) => named.filter((each) => each.role === role);
  const roles: Partial<Record<DateRole, number>> = {};
  for (const role of dateRoles) {
    const found = withRole(role);
    const dated = found.filter(({ saysDate }) => saysDate);
    const [best] = found.length === 1 ? found : dated.length === 1 ? dated : [];
    if (best) roles[role] = best.column.index;
  }
  const isNamed = dateRoles.every((role) =>
    withRole(role).some(({ column, saysDate }) => saysDate && column.index === roles[role]),
  );
  if (roles.hired !== undefined && roles.left !== undefined) {
    const hasDates = columns.some(({ index, kind }) => index === roles.hired && holdsDates(kind));
    return hasDates ? { roles, isNamed, isSure: true } : null;
  }
  const isPossible = (column: DatedColumn) =>
    holdsDates(column.kind) && (column.header === '' || !isForeign(column.header));
  const dated = columns.filter(isPossible);
  if (dated.length < 2) {
    // One column of dates is a calendar rather than a list of people, unless its header says otherwise.
    return dated.length === 1 && named.some(({ saysDate }) => saysDate)
      ? { roles, isNamed: false, isSure: false }
      : null;
  }
  const guessed = dated.length === 2 ? byContent(cells, dated, sample) : null;
  const fits = guessed && dateRoles.every((role) => roles[role] === undefined || roles[role] === guessed[role]);
  return fits ? { roles: guessed, isNamed: false, isSure: true } : { roles, isNamed: false, isSure: false };
}

/** Birthdays, ends of contracts and the like are dates, but not these. */
const isForeign = (header: string): boolean =>
  dateMeaning(header) === null &&
  /birth|born|dob|contract|probation|生日|出生|合同|合約|试用|試用|转正|轉正/i.test(header);

const fewestPairs = 2;

/** Of two columns of dates the one with the later dates, and with the blanks, is that of leaving; null where that is not clear. */
function byContent(cells: Sheetful, [a, b]: readonly DatedColumn[], sample: readonly number[]): DateColumns | null {
  let [forwards, backwards] = [0, 0];
  for (const line of sample) {
    if (!isDateCell(cells, line, a.index) || !isDateCell(cells, line, b.index)) continue;
    const difference = Number(cells.value(line, b.index)) - Number(cells.value(line, a.index));
    if (difference > 0) forwards++;
    if (difference < 0) backwards++;
  }
  const inOrder = (hired: DatedColumn, left: DatedColumn, right: number, wrong: number) =>
    right >= fewestPairs && wrong * 10 <= right && left.kind.blanks > hired.kind.blanks;
  if (inOrder(a, b, forwards, backwards)) return { hired: a.index, left: b.index };
  if (inOrder(b, a, backwards, forwards)) return { hired: b.index, left: a.index };
  return null;
}

/** The rows of one column of the list. */
export const columnArea = ({ firstRow, rowCount }: StaffTable, column: number): Area => ({
  row: firstRow,
  column,
  rowCount,
  columnCount: 1,
});
