import type { Area } from '../../excel/area';
import type { FreeCellSearch } from '../../excel/insertSurroundings';
import { referenceFrom, sheetColumnCount, sheetRowCount } from '../../formulas/area';
import type { CompareView, Origin } from '../compare/view';

/** The cell the comparison is about, and where to look for a free one beside it. */
export interface TargetSearch {
  readonly sheet: string;
  readonly cell: Area;
  readonly searches: readonly FreeCellSearch[];
}

const lookedAside = 40;
const lookedBelow = 4;

/** Beside one period, below or beside several; beside a formula; a column away from a list. Null for the example. */
export function targetSearch({ origin, result }: CompareView): TargetSearch | null {
  switch (origin.kind) {
    case 'example':
      return null;
    case 'table':
      return besideTable(origin, result.kind === 'outcome' ? result.outcome.periods : 1);
    case 'cell':
      return besideCell(origin.sheet, origin.address);
    case 'staff':
      if (!origin.list) return besideCell(origin.sheet, origin.address);
      return besideList(origin.sheet, origin.list.table);
  }
}

function besideCell(sheet: string, address: string): TargetSearch | null {
  const cell = referenceFrom(address)?.area;
  if (!cell) return null;
  return { sheet, cell, searches: present([rightOf(cell, 0)]) };
}

function besideList(
  sheet: string,
  { firstRow, columns }: { readonly firstRow: number; readonly columns: readonly { readonly index: number }[] },
): TargetSearch {
  const last = { row: firstRow, column: columns[columns.length - 1].index, rowCount: 1, columnCount: 1 };
  return { sheet, cell: last, searches: present([rightOf(last, 1)]) };
}

function besideTable({ sheet, table, roles }: Extract<Origin, { kind: 'table' }>, periods: number): TargetSearch {
  const { isAcross, lines, columns } = table;
  const [first, last] = [columns[0].index, columns[columns.length - 1].index];
  const [firstLine, lastLine] = [lines[0], lines[lines.length - 1]];
  // Without its blank line the result would look like one more period.
  const after = { row: lastLine, column: first, rowCount: 1, columnCount: last - first + 1 };
  const end = { row: lastLine, column: last, rowCount: 1, columnCount: 1 };
  const turned = (area: Area) => (isAcross ? transposed(area) : area);
  const at = roles.leavers ?? first;
  const beside = isAcross ? below(turned(end), 0, turned(end).column, lookedAside) : rightOf(turned(end), 0);
  const behind = isAcross ? rightOf(turned(after), 1, at, lookedBelow) : below(turned(after), 1, at, lookedBelow);
  const cell = turned({ row: firstLine, column: at, rowCount: 1, columnCount: 1 });
  return { sheet, cell, searches: present(periods === 1 ? [beside] : [behind, beside]) };
}

const transposed = ({ row, column, rowCount, columnCount }: Area): Area => ({
  row: column,
  column: row,
  rowCount: columnCount,
  columnCount: rowCount,
});

/** The columns right of an area; null at the edge of the sheet. */
export function rightOf(area: Area, gap: 0 | 1, at = area.row, most = lookedAside): FreeCellSearch | null {
  const column = area.column + area.columnCount;
  const columnCount = Math.min(most, sheetColumnCount - column);
  return columnCount > 0 ? { area: { ...area, column, columnCount }, isAcross: true, gap, at } : null;
}

function below(area: Area, gap: 0 | 1, at: number, most: number): FreeCellSearch | null {
  const row = area.row + area.rowCount;
  const rowCount = Math.min(most, sheetRowCount - row);
  return rowCount > 0 ? { area: { ...area, row, rowCount }, isAcross: false, gap, at } : null;
}

const present = <T>(all: readonly (T | null)[]): T[] => all.filter((each): each is T => each !== null);
