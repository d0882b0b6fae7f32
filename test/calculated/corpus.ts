/**
 * The corpus: small workbooks, a folder each in test/corpus, with what the audit should say of them. In workbook.json a cell
 * is its value, or { f: formula, v: value as last calculated, spills?: "F2:H7" }; a blank is null. expected.json lists every
 * finding; a clean workbook has none.
 */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { referenceFrom, type Area } from '../../src/formulas/area';
import { snapshotOf, type AuditedSheet, type Snapshot, type TableFacts } from '../../src/audit/snapshot';
import type { Method } from '../../src/turnover/method';
import type { Value } from './values';

export interface CalculatedCell {
  readonly f: string;
  readonly v?: Value;
  readonly spills?: string;
}

export type CorpusCell = Value | CalculatedCell;

export interface CorpusTable {
  readonly name: string;
  readonly sheet: string;
  /** With its headers and its row of totals. */
  readonly area: string;
  readonly hasTotals?: boolean;
}

export interface CorpusWorkbook {
  readonly sheets: Readonly<Record<string, readonly (readonly CorpusCell[])[]>>;
  /** By place: "Sheet1!F2:F7". */
  readonly formats?: Readonly<Record<string, string>>;
  readonly tables?: readonly CorpusTable[];
  readonly names?: Readonly<Record<string, string>>;
  readonly limit?: number;
  readonly houseMethod?: Method;
  readonly tinyBase?: number;
}

export interface ExpectedFinding {
  readonly rule: string;
  /** The cells, as few rectangles in reading order: "Sheet1!F2:F7 H9". */
  readonly place: string;
  /** Of the first cell. */
  readonly suggested?: string;
}

export interface CorpusCase {
  readonly name: string;
  readonly workbook: CorpusWorkbook;
  readonly expected: readonly ExpectedFinding[];
}

export const corpusFolder = path.join('test', 'corpus');

export const corpusNames = (): string[] =>
  readdirSync(corpusFolder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();

const json = (name: string, file: string): unknown =>
  JSON.parse(readFileSync(path.join(corpusFolder, name, file), 'utf8'));

export const corpusCase = (name: string): CorpusCase => ({
  name,
  workbook: json(name, 'workbook.json') as CorpusWorkbook,
  expected: json(name, 'expected.json') as ExpectedFinding[],
});

export const isCalculated = (cell: CorpusCell): cell is CalculatedCell => typeof cell === 'object' && cell !== null;

export const areaOf = (address: string): Area => referenceFrom(address)!.area;

export function tableFacts({ sheets, tables = [] }: CorpusWorkbook): TableFacts[] {
  return tables.map(({ name, sheet, area: address, hasTotals = false }) => {
    const area = areaOf(address);
    const header = sheets[sheet][area.row].slice(area.column, area.column + area.columnCount);
    return { name, sheet, area, hasHeaders: true, hasTotals, columns: header.map(String) };
  });
}

/** The workbook as the audit sees it. */
export function snapshotFrom(workbook: CorpusWorkbook): Snapshot {
  const { limit, houseMethod, tinyBase } = workbook;
  return snapshotOf(
    Object.entries(workbook.sheets).map(([name, rows]) => sheetFrom(workbook, name, rows)),
    {
      tables: tableFacts(workbook),
      names: Object.entries(workbook.names ?? {}).map(([name, formula]) => ({ name, formula })),
      ...(limit === undefined ? {} : { limit }),
      ...(houseMethod === undefined ? {} : { houseMethod }),
      ...(tinyBase === undefined ? {} : { tinyBase }),
    },
  );
}

function sheetFrom(
  { formats = {} }: CorpusWorkbook,
  name: string,
  rows: readonly (readonly CorpusCell[])[],
): AuditedSheet {
  const columnCount = Math.max(1, ...rows.map((cells) => cells.length));
  const filled = (rows.length > 0 ? rows : [[]]).map((cells) =>
    Array.from({ length: columnCount }, (_, i): CorpusCell => cells[i] ?? null),
  );
  const numberFormats = filled.map((cells) => cells.map(() => 'General'));
  for (const [place, format] of Object.entries(formats)) {
    const { sheet, area } = referenceFrom(place)!;
    if (sheet !== name) continue;
    for (let row = area.row; row < area.row + area.rowCount; row++)
      for (let column = area.column; column < area.column + area.columnCount; column++)
        if (numberFormats[row]?.[column] !== undefined) numberFormats[row][column] = format;
  }
  return {
    id: `id of ${name}`,
    name,
    area: { row: 0, column: 0, rowCount: Math.max(1, rows.length), columnCount },
    formulas: filled.map((cells) => cells.map((cell) => (isCalculated(cell) ? cell.f : (cell ?? '')))),
    values: filled.map((cells) => cells.map((cell) => (isCalculated(cell) ? (cell.v ?? '') : (cell ?? '')))),
    numberFormats,
  };
}
