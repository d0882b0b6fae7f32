import { invalidArgument } from '../protocol/hostError';
import type { Area } from './grid';

export const excelRowCount = 1_048_576;
export const excelColumnCount = 16_384;

export function columnName(index: number): string {
  let name = '';
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  return name;
}

function columnIndex(name: string): number {
  return [...name.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** "A1:B2", "C:D" or "3:4", without a sheet. */
export function areaAddress(area: Area): string {
  const lastColumn = columnName(area.column + area.columnCount - 1);
  const lastRow = area.row + area.rowCount;
  if (area.columnCount === excelColumnCount) return `${area.row + 1}:${lastRow}`;
  if (area.rowCount === excelRowCount) return `${columnName(area.column)}:${lastColumn}`;
  const first = `${columnName(area.column)}${area.row + 1}`;
  return area.rowCount === 1 && area.columnCount === 1 ? first : `${first}:${lastColumn}${lastRow}`;
}

/** The same with dollar signs: "$A$1:$B$2". */
export const absoluteAddress = (area: Area) => areaAddress(area).replace(/([A-Z]+|\d+)/g, '$$$1');

const plainSheetName = /^[A-Za-z_\u0080-\uffff][\w.\u0080-\uffff]*$/;
/** Such names would read as A1 or R1C1 references. */
const looksLikeCell = /^(?:[A-Za-z]{1,3}\d+|[Rr]\d*(?:[Cc]\d*)?|[Cc]\d*)$/;

export function quotedSheetName(name: string): string {
  return plainSheetName.test(name) && !looksLikeCell.test(name) ? name : `'${name.replace(/'/g, "''")}'`;
}

const corner = /^\$?([A-Za-z]{1,3})?\$?(\d{1,7})?$/;

/** Reads "A1", "A1:B2", "C:D" and "3:4", with or without a sheet before them and dollar signs in them. */
export function parseArea(address: string): Area {
  const [first, second = first, ...more] = address.slice(address.lastIndexOf('!') + 1).split(':');
  const [a, b] = [corner.exec(first.trim()), corner.exec(second.trim())];
  if (!a || !b || more.length || !first.trim() || Boolean(a[1]) !== Boolean(b[1]) || Boolean(a[2]) !== Boolean(b[2]))
    throw invalidArgument();
  if (!a[1] && !address.includes(':')) throw invalidArgument();
  if (!a[2] && !address.includes(':')) throw invalidArgument();
  const columns = a[1] ? [columnIndex(a[1]), columnIndex(b[1])].sort(ascending) : [0, excelColumnCount - 1];
  const rows = a[2] ? [Number(a[2]) - 1, Number(b[2]) - 1].sort(ascending) : [0, excelRowCount - 1];
  return insideSheet({
    row: rows[0],
    column: columns[0],
    rowCount: rows[1] - rows[0] + 1,
    columnCount: columns[1] - columns[0] + 1,
  });
}

const ascending = (a: number, b: number) => a - b;

/** The sheet an address names, without its quotes; undefined if it names none. */
export function sheetOfAddress(address: string): string | undefined {
  const end = address.lastIndexOf('!');
  if (end < 0) return undefined;
  const name = address.slice(0, end).trim();
  return name.startsWith("'") && name.endsWith("'") ? name.slice(1, -1).replace(/''/g, "'") : name;
}

export function insideSheet(area: Area): Area {
  const { row, column, rowCount, columnCount } = area;
  const isWhole = [row, column, rowCount, columnCount].every(Number.isInteger);
  const isInside =
    row >= 0 && column >= 0 && row + rowCount <= excelRowCount && column + columnCount <= excelColumnCount;
  if (!isWhole || !isInside || rowCount < 1 || columnCount < 1) throw invalidArgument();
  return area;
}

export const isUnbounded = (area: Area) => area.rowCount === excelRowCount || area.columnCount === excelColumnCount;
export const isSingleCell = (area: Area) => area.rowCount === 1 && area.columnCount === 1;
export const isSameArea = (a: Area, b: Area) =>
  a.row === b.row && a.column === b.column && a.rowCount === b.rowCount && a.columnCount === b.columnCount;

export function intersection(a: Area, b: Area): Area | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rowCount = Math.min(a.row + a.rowCount, b.row + b.rowCount) - row;
  const columnCount = Math.min(a.column + a.columnCount, b.column + b.columnCount) - column;
  return rowCount > 0 && columnCount > 0 ? { row, column, rowCount, columnCount } : null;
}

/** The smallest area around both. */
export function boundingArea(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  const rowCount = Math.max(a.row + a.rowCount, b.row + b.rowCount) - row;
  const columnCount = Math.max(a.column + a.columnCount, b.column + b.columnCount) - column;
  return { row, column, rowCount, columnCount };
}
