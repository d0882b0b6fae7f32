import type { CellValue } from '../../src/sheets/sheetCells';
import { emptyLook, type XlsxSheet, type XlsxWorkbook } from '../../src/xlsx/xlsxWorkbook';

/** A cell as it is typed; of a formula also what it gives, and how either is shown. */
export type TestCell = CellValue | { readonly formula: string; readonly value: CellValue; readonly format?: string };

/** A sheet with its first cell in A1. */
export function testSheet(
  name: string,
  rows: readonly (readonly TestCell[])[],
  more: Partial<XlsxSheet> = {},
): XlsxSheet {
  const columnCount = Math.max(0, ...rows.map((row) => row.length));
  const over = <T>(read: (cell: TestCell) => T) =>
    rows.map((row) => Array.from({ length: columnCount }, (_, j) => read(row[j] ?? '')));
  return {
    name,
    visibility: 'Visible',
    isProtected: false,
    area: columnCount > 0 ? { row: 0, column: 0, rowCount: rows.length, columnCount } : null,
    formulas: over((cell) => (typeof cell === 'object' ? cell.formula : typedAs(cell))),
    values: over((cell) => (typeof cell === 'object' ? cell.value : cell)),
    numberFormats: over((cell) => (typeof cell === 'object' ? (cell.format ?? 'General') : 'General')),
    spills: [],
    tables: [],
    merged: [],
    look: emptyLook,
    ...more,
  };
}

/** Text that looks like a formula stands behind an apostrophe. */
const typedAs = (cell: CellValue): CellValue => (typeof cell === 'string' && /^[=']/.test(cell) ? `'${cell}` : cell);

export const testWorkbook = (sheets: readonly XlsxSheet[], more: Partial<XlsxWorkbook> = {}): XlsxWorkbook => ({
  sheets,
  names: [],
  settings: {},
  notes: [],
  ...more,
});
