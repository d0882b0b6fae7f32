/** Sheets prepared for the rules, without any rule having looked at them, and what stands in them. */
import { bookSteps, type Book, type BookSheet, type FormulaGroup, type Place } from '../../src/audit/book';
import { atOnce } from '../../src/audit/lots';
import { snapshotOf, type AuditedSheet, type Snapshot } from '../../src/audit/snapshot';
import { cellAddress, referenceFrom, type Area } from '../../src/formulas/area';
import { columnLetters } from '../formulas/sheetCells';
import { sheetFrom, type Written } from './auditOf';

export type Rows = readonly (readonly Written[])[];

export const bookOf = (sheets: readonly AuditedSheet[], others: Partial<Snapshot> = {}): Book =>
  atOnce(bookSteps(snapshotOf(sheets, others)));

/** A book of one sheet, "Sheet1". */
export const bookOfRows = (rows: Rows, others: Partial<Snapshot> = {}): Book =>
  bookOf([sheetFrom('Sheet1', rows)], others);

/** A sheet by itself. */
export const sheetOf = (rows: Rows): BookSheet => bookOfRows(rows).sheets[0];

/** Some cells by their address: "B2:B7". */
export const areaAt = (address: string): Area => referenceFrom(address)!.area;

export const placeAt = (address: string): Place => {
  const { row, column } = areaAt(address);
  return { row, column };
};

export const addressAt = ({ row, column }: Place): string => cellAddress(row, column);

/** The group of the formula in a cell, of the first sheet unless another is named. */
export function groupIn(book: Book, address: string, sheetName?: string): FormulaGroup {
  const { row, column } = areaAt(address);
  const [first] = book.sheets;
  return (sheetName === undefined ? first : book.sheetNamed(sheetName, first)!).groupAt(row, column)!;
}

/** Cells one below another, as rows of one cell each. */
export const inColumn = (...cells: readonly Written[]): Written[][] => cells.map((cell) => [cell]);

/** Rows as columns and columns as rows. */
export const turned = (rows: Rows): Written[][] =>
  Array.from({ length: Math.max(...rows.map((row) => row.length)) }, (_, column) =>
    rows.map((row) => row[column] ?? ''),
  );

/** The same formula on the sheet with rows as columns: "SUM(D$2:D7)" -> "SUM($B4:G4)". */
export const turnedFormula = (formula: string): string =>
  formula.replace(/(\$?)\b([A-Z])(\$?)(\d+)\b/g, (_, fixed: string, letter: string, sign: string, row: string) => {
    const column = columnLetters(Number(row) - 1);
    return `${sign}${column}${fixed}${letter.charCodeAt(0) - 64}`;
  });

/** A table and the same with rows as columns, formulas included. */
export const bothWays = (rows: Rows): readonly Written[][][] => [
  rows.map((row) => [...row]),
  turned(rows).map((row) =>
    row.map((cell) => (typeof cell === 'object' ? { ...cell, formula: turnedFormula(cell.formula) } : cell)),
  ),
];

/** A sheet that is used from this cell on only, as Excel tells of a sheet with a margin. */
export const usedFrom = (address: string, rows: Rows): AuditedSheet => {
  const sheet = sheetFrom('Sheet1', rows);
  return { ...sheet, area: { ...sheet.area, ...placeAt(address) } };
};
