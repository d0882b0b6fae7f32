import type { Area } from '../formulas/area';

export { intersectionOf, type Area } from '../formulas/area';

/** A cell as Excel shows it to an add-in: a blank is "", an error cell is text such as "#DIV/0!". */
export type CellValue = string | number | boolean;

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
