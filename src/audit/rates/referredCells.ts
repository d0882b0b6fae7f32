import { areaWhenCopied, type WrittenCells, type WrittenColumn } from '../../formulas/handwrittenCells';
import type { Area } from '../../formulas/area';
import type { Book, BookSheet, FormulaGroup, Place } from '../book';
import type { TableFacts } from '../snapshot';
import { roleOfArea, type CellsRole } from './cellRoles';
import { headWordsOf } from './headWords';

/** Cells of the workbook that a formula refers to. */
export interface ReferredCells {
  readonly sheet: BookSheet;
  readonly area: Area;
  /** The header of a column of a Table; null for cells given by their address. */
  readonly header: string | null;
}

/** What a reference in a group's first formula means in one of its cells; null where sheet, Table or column does not exist. */
export function referredCells(
  book: Book,
  group: FormulaGroup,
  cell: Place,
  written: WrittenCells,
): ReferredCells | null {
  if (written.kind === 'column') return tableCells(book, group.sheet, cell, written);
  const sheet = book.sheetNamed(written.sheet, group.sheet);
  const area = sheet && areaWhenCopied(written, ...group.offset(cell));
  return sheet && area ? { sheet, area, header: null } : null;
}

function tableCells(book: Book, own: BookSheet, cell: Place, written: WrittenColumn): ReferredCells | null {
  const table = tableNamed(book, own, cell, written.table);
  const sheet = table && book.sheetNamed(table.sheet, own);
  if (!table || !sheet) return null;
  const index = table.columns.findIndex((name) => name.toLowerCase() === written.column.toLowerCase());
  if (index < 0) return null;
  const { row, column, rowCount } = table.area;
  const first = row + (table.hasHeaders ? 1 : 0);
  const last = row + rowCount - 1 - (table.hasTotals ? 1 : 0);
  const lines = {
    thisRow: cell.row >= first && cell.row <= last ? ([cell.row, cell.row] as const) : null,
    data: [first, last] as const,
    totals: table.hasTotals ? ([last + 1, last + 1] as const) : null,
  }[written.part];
  if (!lines) return null;
  const area = { row: lines[0], column: column + index, rowCount: lines[1] - lines[0] + 1, columnCount: 1 };
  return { sheet, area, header: table.columns[index] };
}

function tableNamed(book: Book, own: BookSheet, cell: Place, name: string): TableFacts | undefined {
  if (name !== '') return book.snapshot.tables.find((table) => table.name.toLowerCase() === name.toLowerCase());
  return book.snapshot.tables.find(
    ({ sheet, area }) =>
      sheet.toLowerCase() === own.name.toLowerCase() &&
      cell.row >= area.row &&
      cell.row < area.row + area.rowCount &&
      cell.column >= area.column &&
      cell.column < area.column + area.columnCount,
  );
}

/** What the cells hold, by their heading or the name of their column. */
export function roleOf({ sheet, area, header }: ReferredCells): CellsRole | null {
  if (header === null) return roleOfArea(sheet, area);
  const words = headWordsOf(header);
  return words && { ...words, text: header, isAbove: true };
}

/** The part of an area that is used on its sheet; empty areas keep their first cell. */
export function usedPart({ sheet, area }: Pick<ReferredCells, 'sheet' | 'area'>): Area {
  const used = sheet.cells.area;
  const lastRow = Math.min(area.row + area.rowCount, used.row + used.rowCount) - 1;
  const lastColumn = Math.min(area.column + area.columnCount, used.column + used.columnCount) - 1;
  return {
    row: area.row,
    column: area.column,
    rowCount: Math.max(1, lastRow - area.row + 1),
    columnCount: Math.max(1, lastColumn - area.column + 1),
  };
}
