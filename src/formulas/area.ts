import { parseA1Ref, stringifyA1Ref, type RangeA1, type ReferenceA1 } from '@borgar/fx';

/** A rectangle of cells, counted from 0. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

export const sheetRowCount = 1_048_576;
export const sheetColumnCount = 16_384;

/** A reference as it stands in a formula: without a sheet it means the sheet of the formula. */
export interface Reference {
  readonly sheet: string | null;
  readonly area: Area;
}

/** "'My notes'!$C$2:C7" -> the area C2:C7 of the sheet My notes. Null for names, other workbooks and spans of sheets. */
export function referenceFrom(text: string): Reference | null {
  const parsed = parseA1Ref(text);
  if (!parsed || !('range' in parsed) || !isA1(parsed)) return null;
  const [sheet = null, ...more] = (parsed.context ?? []) as string[];
  if (more.length > 0 || sheet?.includes(':')) return null;
  return { sheet, area: areaFromRange(parsed.range) };
}

const isA1 = (reference: object): reference is ReferenceA1 => 'range' in reference;

/** Whole columns and rows have no bounds of their own. */
function areaFromRange({ top, left, bottom, right }: RangeA1): Area {
  const [firstRow, lastRow] = [top ?? 0, bottom ?? sheetRowCount - 1];
  const [firstColumn, lastColumn] = [left ?? 0, right ?? sheetColumnCount - 1];
  return {
    row: firstRow,
    column: firstColumn,
    rowCount: lastRow - firstRow + 1,
    columnCount: lastColumn - firstColumn + 1,
  };
}

/** The address of an area as Excel writes it: "B2:B7", "C:C", "A1". */
export function addressOf({ row, column, rowCount, columnCount }: Area, sheet?: string): string {
  const range = { top: row, left: column, bottom: row + rowCount - 1, right: column + columnCount - 1 };
  return stringifyA1Ref(sheet === undefined ? { range } : { context: [sheet], range });
}

/** The same with signs that keep it as it is when the formula is copied: "Staff!$B$2:$B$301". */
export function fixedAddressOf({ row, column, rowCount, columnCount }: Area, sheet: string): string {
  const isWholeColumn = row === 0 && rowCount === sheetRowCount;
  const [top, bottom] = isWholeColumn ? [null, null] : [row, row + rowCount - 1];
  const [left, right] = [column, column + columnCount - 1];
  const range = { top, bottom, left, right, $top: true, $bottom: true, $left: true, $right: true };
  return stringifyA1Ref({ context: [sheet], range });
}

export const cellAddress = (row: number, column: number, sheet?: string): string =>
  addressOf({ row, column, rowCount: 1, columnCount: 1 }, sheet);

/** "C" for the third column. */
export const columnName = (column: number): string =>
  addressOf({ row: 0, column, rowCount: 1, columnCount: 1 }).slice(0, -1);

/** What two areas have in common; null for nothing. */
export function intersectionOf(a: Area, b: Area): Area | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rowCount = Math.min(a.row + a.rowCount, b.row + b.rowCount) - row;
  const columnCount = Math.min(a.column + a.columnCount, b.column + b.columnCount) - column;
  return rowCount > 0 && columnCount > 0 ? { row, column, rowCount, columnCount } : null;
}
