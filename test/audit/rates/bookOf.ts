import { bookSteps, type Book, type BookSheet, type FormulaGroup, type Place } from '../../../src/audit/book';
import { snapshotOf, type AuditedSheet, type Snapshot } from '../../../src/audit/snapshot';
import { referenceFrom, type Area } from '../../../src/formulas/area';
import { sheetFrom, type Written } from '../auditOf';

export type Rows = readonly (readonly Written[])[];

export function bookOf(sheets: readonly AuditedSheet[], others: Partial<Snapshot> = {}): Book {
  const steps = bookSteps(snapshotOf(sheets, others));
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** A book of one sheet, "Sheet1". */
export const bookOfRows = (rows: Rows, others: Partial<Snapshot> = {}): Book =>
  bookOf([sheetFrom('Sheet1', rows)], others);

/** Its sheet. */
export const sheetOf = (rows: Rows): BookSheet => bookOfRows(rows).sheets[0];

/** Some cells by their address: "B2:B7". */
export const areaAt = (address: string): Area => referenceFrom(address)!.area;

export const placeAt = (address: string): Place => {
  const { row, column } = areaAt(address);
  return { row, column };
};

/** The group of the formula in a cell of the first sheet. */
export const groupIn = (book: Book, address: string): FormulaGroup => {
  const { row, column } = areaAt(address);
  return book.sheets[0].groupAt(row, column)!;
};

/** Cells one below another, as rows of one cell each. */
export const inColumn = (...cells: readonly Written[]): Written[][] => cells.map((cell) => [cell]);

/** Rows as columns and columns as rows. */
export const turned = (rows: Rows): Written[][] =>
  Array.from({ length: Math.max(...rows.map((row) => row.length)) }, (_, column) =>
    rows.map((row) => row[column] ?? ''),
  );

/** A sheet that is used from this cell on only, as Excel tells of a sheet with a margin. */
export const usedFrom = (address: string, rows: Rows): AuditedSheet => {
  const sheet = sheetFrom('Sheet1', rows);
  return { ...sheet, area: { ...sheet.area, ...placeAt(address) } };
};

/** The same formula where rows are columns: "SUM(D$2:D4)" -> "SUM($B4:D4)"; for columns and rows of one sign. */
const turnedFormula = (formula: string): string =>
  formula.replace(
    /(\$?)\b([A-I])(\$?)([1-9])\b/g,
    (_, fixedColumn: string, column: string, fixedRow: string, row: string) =>
      `${fixedRow}${'ABCDEFGHI'[Number(row) - 1]}${fixedColumn}${'ABCDEFGHI'.indexOf(column) + 1}`,
  );

/** A table and the same with rows as columns, formulas included. */
export const bothWays = (rows: Rows): readonly Written[][][] => [
  rows.map((row) => [...row]),
  turned(rows).map((row) =>
    row.map((cell) => (typeof cell === 'object' ? { ...cell, formula: turnedFormula(cell.formula) } : cell)),
  ),
];
