import { parseA1Ref, stringifyA1Ref, type RangeA1, type ReferenceA1 } from '@borgar/fx';
import { addressOf, referenceFrom, type Area } from '../../src/formulas/area';
import { referencesIn } from '../../src/formulas/references';
import {
  areaOf,
  isCalculated,
  type CorpusCase,
  type CorpusCell,
  type CorpusWorkbook,
} from '../../test/calculated/corpus';

type Rows = readonly (readonly CorpusCell[])[];

/** A formula with every reference to cells changed. */
export function withReferences(formula: string, change: (range: RangeA1) => RangeA1): string {
  let result = formula;
  for (const { text, start, end } of referencesIn(formula).reverse()) {
    const parsed = parseA1Ref(text) as ReferenceA1;
    result = result.slice(0, start) + stringifyA1Ref({ ...parsed, range: change(parsed.range) }) + result.slice(end);
  }
  return result;
}

/** What moves cells and everything that refers to them. */
interface Movement {
  readonly cells: (rows: Rows) => CorpusCell[][];
  readonly area: (area: Area) => Area;
  readonly range: (range: RangeA1) => RangeA1;
}

function movedPlace(place: string, { area }: Movement): string {
  const bang = place.lastIndexOf('!');
  const addresses = place.slice(bang + 1).split(' ');
  return place.slice(0, bang + 1) + addresses.map((address) => addressOf(area(areaOf(address)))).join(' ');
}

function movedFormat(place: string, movement: Movement): string {
  const { sheet, area } = referenceFrom(place)!;
  return addressOf(movement.area(area), sheet!);
}

function movedCell(cell: CorpusCell, movement: Movement): CorpusCell {
  if (!isCalculated(cell)) return cell;
  const { f, v, spills } = cell;
  return {
    f: withReferences(f, movement.range),
    v,
    ...(spills && { spills: addressOf(movement.area(areaOf(spills))) }),
  };
}

export function moved({ name, workbook, expected }: CorpusCase, movement: Movement): CorpusCase {
  const { sheets, formats = {}, tables, names = {} } = workbook;
  const result: CorpusWorkbook = {
    ...workbook,
    sheets: Object.fromEntries(
      Object.entries(sheets).map(([sheet, rows]) => [
        sheet,
        movement.cells(rows.map((cells) => cells.map((cell) => movedCell(cell, movement)))),
      ]),
    ),
    formats: Object.fromEntries(
      Object.entries(formats).map(([place, format]) => [movedFormat(place, movement), format]),
    ),
    names: Object.fromEntries(
      Object.entries(names).map(([word, formula]) => [word, withReferences(formula, movement.range)]),
    ),
    ...(tables && {
      tables: tables.map((table) => ({ ...table, area: addressOf(movement.area(areaOf(table.area))) })),
    }),
  };
  return {
    name,
    workbook: result,
    expected: expected.map(({ rule, place }) => ({ rule, place: movedPlace(place, movement) })),
  };
}

const present = (at: number | null | undefined): at is number => at !== null && at !== undefined;
const plus = (at: number | null | undefined, by: number) => (present(at) ? at + by : null);

/** Everything some rows down and columns to the right, on all sheets. */
export const shift = (rows: number, columns: number): Movement => ({
  cells: (cells) => [
    ...Array.from({ length: rows }, () => []),
    ...cells.map((line) => [...Array.from({ length: columns }, () => null), ...line]),
  ],
  area: (area) => ({ ...area, row: area.row + rows, column: area.column + columns }),
  range: (range) => ({
    ...range,
    top: plus(range.top, rows),
    bottom: plus(range.bottom, rows),
    left: plus(range.left, columns),
    right: plus(range.right, columns),
  }),
});

/** Rows and columns exchanged. */
export const transposition: Movement = {
  cells: (rows) =>
    Array.from({ length: Math.max(0, ...rows.map((line) => line.length)) }, (_, i) =>
      rows.map((line) => line[i] ?? null),
    ),
  area: ({ row, column, rowCount, columnCount }) => ({
    row: column,
    column: row,
    rowCount: columnCount,
    columnCount: rowCount,
  }),
  range: (range) => ({
    ...range,
    top: range.left ?? null,
    bottom: range.right ?? null,
    left: range.top ?? null,
    right: range.bottom ?? null,
    $top: range.$left,
    $bottom: range.$right,
    $left: range.$top,
    $right: range.$bottom,
  }),
};
