import type { Area } from '../../formulas/area';
import { referencesIn } from '../../formulas/references';
import type { BookSheet, FormulaGroup } from '../book';
import type { CountTable } from './countTables';
import { placeIn } from './countTables';
import { isTotalLabel } from './totalLabels';

const sumFormula = /^=\s*\+?\s*(SUM|SUBTOTAL|AGGREGATE)\s*\(/i;
const sums = new WeakMap<FormulaGroup, { readonly down: boolean; readonly across: boolean }>();

/** Whether the formulas of a group add up several cells above them, or left of them. */
function sumsOf(group: FormulaGroup): { readonly down: boolean; readonly across: boolean } {
  const known = sums.get(group);
  if (known) return known;
  const areas = sumFormula.test(group.formula)
    ? referencesIn(group.formula).flatMap(({ sheet, area }) => (sheet === null ? [area] : []))
    : [];
  const found = {
    down: areas.some(
      ({ row, column, rowCount, columnCount }) =>
        column === group.column && columnCount === 1 && rowCount > 1 && row + rowCount <= group.row,
    ),
    across: areas.some(
      ({ row, column, rowCount, columnCount }) =>
        row === group.row && rowCount === 1 && columnCount > 1 && column + columnCount <= group.column,
    ),
  };
  sums.set(group, found);
  return found;
}

function isSumAt(sheet: BookSheet, row: number, column: number, isAcross: boolean): boolean {
  const group = sheet.groupAt(row, column);
  return group !== undefined && sumsOf(group)[isAcross ? 'across' : 'down'];
}

/** A line of which a count adds up the lines above it is a total, whatever it is called. */
export function sumsLinesAbove(table: CountTable, line: number): boolean {
  return [table.columns.hires, table.columns.leavers].some((index) => {
    if (index === undefined) return false;
    const { row, column } = placeIn(table, line, index);
    return isSumAt(table.sheet, row, column, table.isAcross);
  });
}

interface TotalLabels {
  /** For each row, the columns in which the label of a total stands; and for each column the rows. */
  readonly inRow: ReadonlyMap<number, readonly number[]>;
  readonly inColumn: ReadonlyMap<number, readonly number[]>;
}

const labels = new WeakMap<BookSheet, TotalLabels>();

function totalLabelsOf(sheet: BookSheet): TotalLabels {
  const known = labels.get(sheet);
  if (known) return known;
  const inRow = new Map<number, number[]>();
  const inColumn = new Map<number, number[]>();
  const add = (lists: Map<number, number[]>, key: number, index: number) => {
    const list = lists.get(key);
    if (list) list.push(index);
    else lists.set(key, [index]);
  };
  const { area, values } = sheet.cells;
  values.forEach((line, i) =>
    line.forEach((value, j) => {
      if (typeof value !== 'string' || !isTotalLabel(value)) return;
      add(inRow, area.row + i, area.column + j);
      add(inColumn, area.column + j, area.row + i);
    }),
  );
  const found = { inRow, inColumn };
  labels.set(sheet, found);
  return found;
}

/** The nearest text left of a cell (or above it, in a table across) is the label of a total. */
function isLabelledTotal(sheet: BookSheet, row: number, column: number, isAcross: boolean): boolean {
  const { inRow, inColumn } = totalLabelsOf(sheet);
  const [at, line] = isAcross ? [row, column] : [column, row];
  const labelled = (isAcross ? inColumn : inRow).get(line)?.filter((index) => index < at) ?? [];
  if (labelled.length === 0) return false;
  const last = labelled[labelled.length - 1];
  for (let index = at - 1; index > last; index--) {
    const value = isAcross ? sheet.value(index, column) : sheet.value(row, index);
    if (typeof value === 'string' && /\p{L}/u.test(value)) return false;
  }
  return true;
}

const totals = new WeakMap<BookSheet, Map<string, readonly number[]>>();

/** The lines of a column (or row) in which a number is the total of others, in ascending order. */
export function totalLinesIn(sheet: BookSheet, index: number, isAcross: boolean): readonly number[] {
  let ofSheet = totals.get(sheet);
  if (!ofSheet) totals.set(sheet, (ofSheet = new Map()));
  const key = `${isAcross} ${index}`;
  const known = ofSheet.get(key);
  if (known) return known;
  const { area } = sheet.cells;
  const [first, count] = isAcross ? [area.column, area.columnCount] : [area.row, area.rowCount];
  const found: number[] = [];
  for (let line = first; line < first + count; line++) {
    const [row, column] = isAcross ? [index, line] : [line, index];
    if (typeof sheet.value(row, column) !== 'number') continue;
    if (isSumAt(sheet, row, column, isAcross) || isLabelledTotal(sheet, row, column, isAcross)) found.push(line);
  }
  ofSheet.set(key, found);
  return found;
}

/** The totals among the lines from one to behind another. */
export function totalLinesWithin(sheet: BookSheet, { row, column, rowCount, columnCount }: Area): readonly number[] {
  const isAcross = rowCount === 1;
  const lines = totalLinesIn(sheet, isAcross ? row : column, isAcross);
  const [first, end] = isAcross ? [column, column + columnCount] : [row, row + rowCount];
  return lines.filter((line) => line >= first && line < end);
}
