import { invalidArgument, notImplemented } from '../protocol/hostError';
import { requestTooLarge, responseTooLarge } from '../protocol/payloadLimit';
import { isUnbounded } from './address';
import { readCellInput, type CellInput } from './cellInput';
import type { CellValue } from './grid';
import type { SheetRange } from './range';

const textFormat = '@';
const generalFormat = 'General';
const errorTexts = new Set([
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#SPILL!',
  '#CALC!',
  '#BUSY!',
  '#FIELD!',
]);

/** Whole rows and columns answer null for everything that would be told cell by cell. */
export function cellwise<T>(range: SheetRange, get: () => T): T | null {
  if (isUnbounded(range.area)) return null;
  if (isTooLarge(range)) throw responseTooLarge();
  return get();
}

/** Excel hands out no more cells at once, whatever is in them. */
const mostCells = 5_000_000;
const isTooLarge = ({ area }: SheetRange): boolean => area.rowCount * area.columnCount > mostCells;

export function valueTypes(range: SheetRange): string[][] {
  const { grid, sheet, area } = range;
  return grid
    .values(sheet.id, area)
    .map((row, i) =>
      row.map((value, j) => valueType(value, () => grid.isFormula(sheet.id, area.row + i, area.column + j))),
    );
}

function valueType(value: CellValue, isFormula: () => boolean): string {
  if (value === '') return isFormula() ? 'String' : 'Empty';
  if (typeof value === 'number') return 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  return errorTexts.has(value) && isFormula() ? 'Error' : 'String';
}

/** Assigns range.values or range.formulas, which read their inputs alike. */
export function writeCells(range: SheetRange, input: unknown): void {
  const { grid, sheet, area } = range;
  range.refuseIfProtected();
  const given = matrixFor(range, input);
  const hasText = given.some((row) => row.some((cell) => typeof cell === 'string'));
  const formats = hasText ? grid.numberFormats(sheet.id, area) : null;
  const inputs = given.map((row, i) =>
    row.map((cell, j) => (formats?.[i][j] === textFormat ? asText(cell) : readCellInput(cell))),
  );
  grid.write(
    sheet.id,
    area,
    inputs.map((row) => row.map(({ cell }) => cell)),
  );
  const brought = inputs.map((row, i) =>
    row.map(({ numberFormat }, j) => (formats?.[i][j] === generalFormat && numberFormat) || null),
  );
  if (brought.some((row) => row.some(Boolean))) grid.writeNumberFormats(sheet.id, area, brought);
}

/** In a cell formatted as text everything typed stays text. */
function asText(input: unknown): CellInput {
  const isMarkedAnyway = typeof input !== 'string' || input === '' || input.startsWith("'");
  return isMarkedAnyway ? readCellInput(input) : { cell: `'${input}` };
}

export function writeNumberFormats(range: SheetRange, input: unknown): void {
  range.refuseIfProtected('allowFormatCells');
  const formats = matrixFor(range, input);
  if (formats.some((row) => row.some((format) => format !== null && typeof format !== 'string')))
    throw invalidArgument();
  range.grid.writeNumberFormats(range.sheet.id, range.area, formats as (string | null)[][]);
}

export function clearRange(range: SheetRange, applyTo = 'All'): void {
  if (!['All', 'Contents', 'Formats'].includes(applyTo)) throw notImplemented(`Range.clear("${applyTo}")`);
  const { grid, sheet } = range;
  range.refuseIfProtected();
  // Only what is in use, so that clearing a whole sheet does not fill it with empty cells.
  const area = grid.usedArea(sheet.id, false, range.area);
  if (!area) return;
  const empty = Array.from({ length: area.rowCount }, () => Array<CellValue>(area.columnCount).fill(''));
  if (applyTo !== 'Formats') grid.write(sheet.id, area, empty);
  if (applyTo !== 'Contents') grid.clearFormats(sheet.id, area);
  if (applyTo === 'All') grid.clearValidation?.(sheet.id, area);
}

const wrongSize = () =>
  invalidArgument(
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );

/** Asked by office.js before it sends an array of more than 1,500 cells in pieces. */
export function checkArraySize({ area }: SheetRange, rows: number, columns: number): void {
  if (rows !== area.rowCount || columns !== area.columnCount) throw wrongSize();
}

/** A single value fills the whole range; an array must have its size. */
function matrixFor(range: SheetRange, input: unknown): unknown[][] {
  const { area } = range;
  if (isUnbounded(area)) throw invalidArgument();
  if (isTooLarge(range)) throw requestTooLarge();
  const { rowCount, columnCount } = area;
  if (!Array.isArray(input)) return Array.from({ length: rowCount }, () => Array<unknown>(columnCount).fill(input));
  if (input.length !== rowCount || input.some((row) => !Array.isArray(row) || row.length !== columnCount))
    throw wrongSize();
  return input as unknown[][];
}
