import type { Area } from '../formulas/area';
import { headerMeaning } from './headers';
import { isBlankLine, linesOf, type Sheetful } from './sheetful';

export interface HeadedColumn {
  readonly index: number;
  readonly header: string;
}

/** Headers further up than this belong to something else. */
const mostLinesAbove = 400;

/** The nearest line with two or more headers, or one with a single one: first within the selection, then above it. */
export function headerLineOf(cells: Sheetful, selection: Area): number | null {
  const inside = linesOf(selection.row, Math.min(selection.row + selection.rowCount, selection.row + 20) - 1, 1);
  const above: number[] = [];
  let blankLines = 0;
  for (const line of linesOf(selection.row - 1, Math.max(cells.area.row, selection.row - mostLinesAbove), -1)) {
    // One empty line often keeps the totals apart from the table; two mean that something else begins.
    if (isBlankLine(cells, line) && ++blankLines > 1) break;
    above.push(line);
  }
  const candidates = isBlankLine(cells, selection.row) ? [] : [...inside, ...above];
  let single: number | null = null;
  for (const line of candidates) {
    const count = namedRoles(cells, line, selection);
    if (count >= 2) return line;
    if (count === 1) single ??= line;
  }
  return single;
}

function namedRoles(cells: Sheetful, line: number, selection: Area): number {
  const roles = headedColumns(cells, line, selection).map(({ header }) => headerMeaning(header)?.role);
  return new Set(roles.filter((role) => role !== undefined)).size;
}

/** No table of periods is wider to either side; a list of names, read across, is. */
const mostColumns = 60;

/** The neighbouring columns with a text in that line, at or beside the selection. */
export function headedColumns(cells: Sheetful, line: number, selection: Area): HeadedColumn[] {
  const { area } = cells;
  const end = area.column + area.columnCount;
  const header = (column: number) => {
    const value = cells.value(line, column);
    return typeof value === 'string' ? value.trim() : '';
  };
  const start = linesOf(
    Math.max(area.column, selection.column - 1),
    Math.min(end, selection.column + selection.columnCount + 1) - 1,
    1,
  ).find((column) => header(column) !== '');
  if (start === undefined) return [];
  let first = start;
  while (first > Math.max(area.column, start - mostColumns) && header(first - 1) !== '') first--;
  const columns: HeadedColumn[] = [];
  for (let column = first; column < Math.min(end, start + mostColumns) && header(column) !== ''; column++)
    columns.push({ index: column, header: header(column) });
  return columns;
}
