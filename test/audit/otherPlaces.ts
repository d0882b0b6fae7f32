import type { Snapshot } from '../../src/audit/snapshot';
import { columnName } from '../../src/formulas/area';
import { referencesIn, shiftedReference } from '../../src/formulas/references';
import { isCalculated, type CorpusCell, type CorpusWorkbook } from '../calculated/corpus';

/** What becomes of an address, and of a table of cells. */
interface Change {
  readonly address: (text: string) => string;
  readonly rows: (rows: readonly (readonly CorpusCell[])[]) => (readonly CorpusCell[])[];
  readonly formula?: (formula: string) => string;
}

const blanks = (count: number): CorpusCell[] => Array.from({ length: count }, () => null);

/** Everything three rows further down and two columns to the right, as when a title and a margin are put in. */
export const furtherIn: Change = {
  address: (text) => shiftedReference(text, 3, 2)!,
  rows: (rows) => [[], [], [], ...rows.map((row) => [...blanks(2), ...row])],
};

/** A snapshot of cells further in as Excel takes it: from the first cell that is used. */
export const withoutMargin = (snapshot: Snapshot): Snapshot => ({
  ...snapshot,
  sheets: snapshot.sheets.map((sheet) => {
    const cut = <T>(rows: readonly (readonly T[])[]): T[][] => rows.slice(3).map((row) => row.slice(2));
    const { rowCount, columnCount } = sheet.area;
    return {
      ...sheet,
      area: { row: 3, column: 2, rowCount: rowCount - 3, columnCount: columnCount - 2 },
      formulas: cut(sheet.formulas),
      values: cut(sheet.values),
      numberFormats: sheet.numberFormats && cut(sheet.numberFormats),
    };
  }),
});

/** Rows as columns and columns as rows, as Paste special, Transpose makes it. */
export const turned: Change = {
  address(text) {
    const behindSheet = text.lastIndexOf('!') + 1;
    const corners = text.slice(behindSheet).split(':').map(turnedCorner);
    return text.slice(0, behindSheet) + corners.join(':');
  },
  rows: (rows) =>
    Array.from({ length: Math.max(0, ...rows.map((row) => row.length)) }, (_, column) =>
      rows.map((row) => row[column] ?? null),
    ),
  formula: (text) => text.replace(/\b(ROWS|COLUMNS)\(/g, (_, name) => (name === 'ROWS' ? 'COLUMNS(' : 'ROWS(')),
};

function turnedCorner(corner: string): string {
  const [, fixedColumn, letters, fixedRow, row] = /^(\$?)([A-Z]*)(\$?)(\d*)$/.exec(corner)!;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  if (row === '') return `${fixedColumn}${column}`;
  if (letters === '') return `${fixedColumn || fixedRow}${columnName(Number(row) - 1)}`;
  return `${fixedRow}${columnName(Number(row) - 1)}${fixedColumn}${column}`;
}

/** The same workbook with its cells elsewhere, and every reference following them. */
export function elsewhere(
  workbook: CorpusWorkbook,
  { address, rows, formula = (text) => text }: Change,
): CorpusWorkbook {
  const written = (text: string) =>
    formula(
      referencesIn(text).reduceRight(
        (result, found) => result.slice(0, found.start) + address(found.text) + result.slice(found.end),
        text,
      ),
    );
  const cell = (each: CorpusCell): CorpusCell =>
    isCalculated(each)
      ? { ...each, f: written(each.f), ...(each.spills ? { spills: address(each.spills) } : {}) }
      : each;
  const entries = <T, U>(given: Readonly<Record<string, T>> = {}, change: (key: string, value: T) => [string, U]) =>
    Object.fromEntries(Object.entries(given).map(([key, value]) => change(key, value)));
  return {
    ...workbook,
    sheets: entries(workbook.sheets, (name, table) => [name, rows(table.map((row) => row.map(cell)))]),
    formats: entries(workbook.formats, (place, format) => [address(place), format]),
    tables: workbook.tables?.map((table) => ({ ...table, area: address(table.area) })),
    names: entries(workbook.names, (name, text) => [name, written(text)]),
  };
}
