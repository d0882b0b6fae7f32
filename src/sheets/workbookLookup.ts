import { intersectionOf } from '../formulas/area';
import type { CellValue, SheetCells } from './sheetCells';
import type { Lookup } from './callInput';
import { sheetfulFrom, type Sheetful } from './sheetful';

/** Looks cells up in what was read of the workbook. Whole columns end with the last cell used on any sheet. */
export function workbookLookup(sheets: readonly SheetCells[], formulaSheet: string): Lookup {
  const rowCount = Math.max(1, ...sheets.map(({ area }) => area.row + area.rowCount));
  const columnCount = Math.max(1, ...sheets.map(({ area }) => area.column + area.columnCount));
  return (name, wanted) => {
    const sheet = sheetNamed(sheets, name ?? formulaSheet);
    if (!sheet) return null;
    const area = intersectionOf(wanted, { row: 0, column: 0, rowCount, columnCount }) ?? {
      ...wanted,
      rowCount: 1,
      columnCount: 1,
    };
    return Array.from({ length: area.rowCount }, (_, i) =>
      Array.from({ length: area.columnCount }, (_unused, j) => valueAt(sheet, area.row + i, area.column + j)),
    );
  };
}

const sheetNamed = (sheets: readonly SheetCells[], name: string): SheetCells | undefined =>
  sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());

const valueAt = ({ area, values }: SheetCells, row: number, column: number): CellValue =>
  values[row - area.row]?.[column - area.column] ?? '';

/** A sheet's cells for finding tables; how numbers and dates are shown was not read. */
export function sheetfulOf({ area, values }: SheetCells): Sheetful {
  const cells = sheetfulFrom({ area, values, texts: [] });
  return {
    ...cells,
    text: (row, column) => {
      const value = cells.value(row, column);
      return typeof value === 'string' ? value.trim() : '';
    },
  };
}
