import type { Area } from '../formulas/area';
import { countNames, type CountCells, type CountName } from './counts';
import { headedColumns, headerLineOf, type HeadedColumn } from './headerLine';
import { headerMeaning } from './headers';
import type { CellValue } from './sheetCells';
import { isBlankLine, linesOf, transposed, type Sheetful } from './sheetful';

export type Roles = Readonly<Partial<Record<CountName, number>>>;

/** A table of periods found around the selection. Lines are rows and columns are columns, or the other way round. */
export interface PeriodTable {
  readonly isAcross: boolean;
  /** The line of headers; -1 where there is none. */
  readonly headerLine: number;
  readonly columns: readonly HeadedColumn[];
  readonly roles: Roles;
  /** The lines of the selected periods, with what each is called. */
  readonly lines: readonly number[];
  readonly labels: readonly string[];
  /** Headers name every count needed, and each once. */
  readonly isSure: boolean;
}

/** The total of a table is no further period. */
const totals =
  /^(grand |sub)?totals?\b|^sum\b|^overall$|^average\b|^mean\b|^avg\b|^ytd$|^(half|full|whole)[- ]?year$|^合计|^合計|^总计|^總計|^小计|^小計|^平均|^累计|^累計|^上半年$|^下半年$|^全年$/i;

/** A table whose periods run down or across, whichever can be read better; null where there is none. */
export function findPeriodTable(around: Sheetful, selection: Area): PeriodTable | null {
  const down = tableIn(around, selection);
  if (down?.isSure) return down;
  const across = tableIn(transposed(around), transposedArea(selection));
  if (across?.isSure) return { ...across, isAcross: true };
  if (down) return down;
  return across && across.headerLine >= 0 ? { ...across, isAcross: true } : null;
}

const transposedArea = ({ row, column, rowCount, columnCount }: Area): Area => ({
  row: column,
  column: row,
  rowCount: columnCount,
  columnCount: rowCount,
});

function tableIn(cells: Sheetful, selection: Area): PeriodTable | null {
  const headerLine = headerLineOf(cells, selection);
  if (headerLine === null) return bareNumbers(cells, selection);
  const columns = headedColumns(cells, headerLine, selection);
  const meanings = columns
    .filter(({ index }) => !isPercentage(cells, headerLine, index))
    .map(({ index, header }) => ({ index, meaning: headerMeaning(header) }));
  const guessed: Partial<Record<CountName, number>> = {};
  const roles: Partial<Record<CountName, number>> = {};
  for (const name of countNames) {
    const named = meanings.filter(({ meaning }) => meaning?.role === name);
    const strong = named.filter(({ meaning }) => !meaning!.isWeak);
    if (named.length) guessed[name] = (strong[0] ?? named[0]).index;
    // What is in doubt is left for people to choose: a guess shown as chosen could not be confirmed.
    if (strong.length === 1) roles[name] = strong[0].index;
  }
  const isDoubtful = countNames.some((name) => guessed[name] !== roles[name]);
  const lines = periodLines(cells, headerLine, selection, columns, guessed);
  if (lines.length === 0) return null;
  return {
    isAcross: false,
    headerLine,
    columns,
    roles,
    lines,
    labels: labelsOf(cells, lines, columns, guessed),
    isSure: isEnough(roles) && !isDoubtful,
  };
}

/** A column of rates may well be headed by its method: "Opening". */
const isPercentage = (cells: Sheetful, headerLine: number, column: number): boolean =>
  linesOf(headerLine + 1, headerLine + 12, 1).some((line) => /[%％]$/.test(cells.text(line, column)));

/** Which counts must be there before anything can be compared. */
export const isEnough = (roles: Roles): boolean =>
  roles.leavers !== undefined &&
  roles.opening !== undefined &&
  (roles.hires !== undefined || roles.closing !== undefined);

/** The selected lines below the headers; all of them where only headers are selected. Total lines are left out. */
function periodLines(
  cells: Sheetful,
  headerLine: number,
  selection: Area,
  columns: readonly { index: number }[],
  roles: Roles,
): number[] {
  const { area } = cells;
  const last = selection.row + selection.rowCount - 1;
  const isOnlyHeaders = last <= headerLine;
  const wanted = isOnlyHeaders
    ? linesOf(headerLine + 1, area.row + area.rowCount - 1, 1)
    : linesOf(Math.max(selection.row, headerLine + 1), last, 1);
  const blank = wanted.findIndex((line) => isBlankLine(cells, line));
  const together = blank < 0 ? wanted : wanted.slice(0, blank);
  const counts = Object.values(roles);
  const filled = together.filter((line) => counts.some((column) => typeof cells.value(line, column) === 'number'));
  if (filled.length < 2) return filled;
  const first = Math.min(...columns.map(({ index }) => index));
  const isTotal = (line: number) =>
    [first - 1, first].some((column) => totals.test(String(cells.value(line, column) ?? '').trim()));
  return filled.filter((line) => !isTotal(line));
}

/** The lines of all periods below (or beside) the headers of a table, whichever of them were selected. */
export function allLines(
  { isAcross, headerLine, columns, lines }: PeriodTable,
  around: Sheetful,
  roles: Roles,
): number[] {
  if (headerLine < 0) return [...lines];
  const cells = isAcross ? transposed(around) : around;
  const headers = { row: headerLine, column: columns[0].index, rowCount: 1, columnCount: columns.length };
  return periodLines(cells, headerLine, headers, columns, roles);
}

/** What stands in the first column that is no count, or left of the headers. */
function labelsOf(
  cells: Sheetful,
  lines: readonly number[],
  columns: readonly { index: number }[],
  roles: Roles,
): string[] {
  const counts = new Set(Object.values(roles));
  const first = Math.min(...columns.map(({ index }) => index));
  const column = [first - 1, ...columns.map(({ index }) => index)].find(
    (index) => !counts.has(index) && cells.text(lines[0], index) !== '',
  );
  return lines.map((line) => (column === undefined ? '' : cells.text(line, column)));
}

/** Several columns of numbers without headers were selected on purpose: which is which has to be asked. */
function bareNumbers(cells: Sheetful, selection: Area): PeriodTable | null {
  const columns = linesOf(selection.column, selection.column + selection.columnCount - 1, 1);
  const lines = linesOf(selection.row, selection.row + selection.rowCount - 1, 1).filter((line) =>
    columns.every((column) => typeof cells.value(line, column) === 'number'),
  );
  if (columns.length < 2 || columns.length > 12 || lines.length === 0) return null;
  return {
    isAcross: false,
    headerLine: -1,
    columns: columns.map((index) => ({ index, header: '' })),
    roles: {},
    lines,
    labels: lines.map(() => ''),
    isSure: false,
  };
}

/** The counts of the table's periods as columns of cells, oldest first. */
export function countsIn(table: PeriodTable, around: Sheetful, roles: Roles): CountCells {
  const cells = table.isAcross ? transposed(around) : around;
  const column = (name: CountName): CellValue[][] | null => {
    const index = roles[name];
    return index === undefined ? null : table.lines.map((line) => [cells.value(line, index) ?? '']);
  };
  return { opening: column('opening'), hires: column('hires'), leavers: column('leavers'), closing: column('closing') };
}

/** The cells of one count of the table, from the first period to the last. */
export function areaInTable(table: PeriodTable, index: number): Area {
  const first = table.lines[0];
  const count = table.lines[table.lines.length - 1] - first + 1;
  const area = { row: first, column: index, rowCount: count, columnCount: 1 };
  return table.isAcross ? transposedArea(area) : area;
}
