import type { Area } from '../formulas/area';

export { intersectionOf, type Area } from '../formulas/area';

export type { CellValue } from '../sheets/sheetCells';

export const cellCount = ({ rowCount, columnCount }: Area): number => rowCount * columnCount;

/** The properties to load on a range to know where it lies. */
export const position = 'rowIndex,columnIndex,rowCount,columnCount';

export const areaOf = (range: Excel.Range): Area => ({
  row: range.rowIndex,
  column: range.columnIndex,
  rowCount: range.rowCount,
  columnCount: range.columnCount,
});

export const rangeOf = (sheet: Excel.Worksheet, { row, column, rowCount, columnCount }: Area): Excel.Range =>
  sheet.getRangeByIndexes(row, column, rowCount, columnCount);
