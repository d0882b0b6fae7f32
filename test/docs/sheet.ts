/** Formulas of our documents, calculated on the tables that stand in the same document. */
import { evaluate, type Evaluated } from '../functions/evaluate';

type Cell = string | number;

/** A table as a sheet: its header is row 1, its first column A. */
export type Sheet = readonly (readonly Cell[])[];

const daysBefore1970 = 25569;
const serialOf = (year: string, month: string, day: string) =>
  Date.UTC(Number(year), Number(month) - 1, Number(day)) / 86_400_000 + daysBefore1970;

/** "3" -> 3, "2025-01-31" -> 45688, "—" -> "", as typing into a cell would have it. */
function cellFromText(text: string): Cell {
  const date = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  if (date) return serialOf(date[1], date[2], date[3]);
  if (text === '—') return '';
  return /^[\d.]+$/.test(text) ? Number(text) : text;
}

export const sheetFromTable = (rows: readonly (readonly string[])[]): Sheet => rows.map((row) => row.map(cellFromText));

const reference = /(?:\b([A-Z][a-z]+)!)?\b([A-Z])(\d+)(?::([A-Z])(\d+))?(?:="([^"]*)")?/g;
const columnOf = (letter: string) => letter.charCodeAt(0) - 'A'.charCodeAt(0);
const literal = (value: Cell | boolean) => (typeof value === 'string' ? `"${value}"` : String(value).toUpperCase());

/**
 * Calculates a formula that names cells: B2 and D2:D7 of the sheet "", Staff!B2:B11 of the sheet Staff, also compared as in
 * Staff!E2:E11="Resigned"; and dates such as DATE(2025,1,1).
 */
export function evaluateOn(sheets: Readonly<Record<string, Sheet>>, formula: string): Evaluated {
  const constantFor = (...[, name = '', left, top, right = left, bottom = top, compared]: (string | undefined)[]) => {
    const rows = sheets[name].slice(Number(top) - 1, Number(bottom));
    const cells = rows.map((row) => row.slice(columnOf(left!), columnOf(right!) + 1));
    if (cells.length <= Number(bottom) - Number(top)) throw new Error(`${formula} reaches beyond its table`);
    const values = cells.map((row) => row.map((cell) => literal(compared === undefined ? cell : cell === compared)));
    return `{${values.map((row) => row.join(',')).join(';')}}`;
  };
  const withoutDates = formula.replace(/DATE\((\d+), ?(\d+), ?(\d+)\)/g, (_, ...date: string[]) =>
    String(serialOf(date[0], date[1], date[2])),
  );
  return evaluate(withoutDates.replace(reference, constantFor));
}

const decimalsOf = (printed: string) => /\.(\d+)/.exec(printed)?.[1].length ?? 0;

/** A value with the sign, the decimals and the unit of a printed one. */
export function printedLike(value: unknown, printed: string): string {
  if (typeof value !== 'number') return String(value);
  const shown = printed.endsWith('%')
    ? `${(value * 100).toFixed(decimalsOf(printed))}%`
    : value.toFixed(decimalsOf(printed));
  return shown.replace('-', '−');
}
