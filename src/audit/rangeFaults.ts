import type { Area } from '../formulas/area';
import type { FormulaGroup, Place } from './book';
import type { CountRange } from './countRanges';
import { countTablesOf, lineIndexIn, type CountTable } from './counts/countTables';
import { totalLinesWithin } from './counts/totalLines';

/** A range of counts as it is in one cell of a group. */
export type CellRange = CountRange;

/** What is wrong with the ranges of a formula. */
export interface RangeFault {
  /** A total among its own parts · ranges of different ends · all of them ending one period early. */
  readonly kind: 'total' | 'uneven' | 'short';
  /** The first range concerned. */
  readonly range: CellRange;
  /** The line of the total, or the one left out, with what stands beside it. */
  readonly line: number;
  readonly label: string;
  /** The ranges as they should be; null where people have to decide. */
  readonly corrections: readonly { readonly index: number; readonly area: Area }[] | null;
}

/** A block, as a growing range becomes one beside its first column, is gone through from row to row. */
const isAcross = ({ rowCount, columnCount }: Area): boolean => rowCount === 1 && columnCount > 1;
const startOf = (area: Area, across: boolean): number => (across ? area.column : area.row);
const lengthOf = (area: Area, across: boolean): number => (across ? area.columnCount : area.rowCount);
const lastOf = (area: Area, across: boolean): number => startOf(area, across) + lengthOf(area, across) - 1;
const sizeOf = ({ rowCount, columnCount }: Area): number => rowCount * columnCount;
const between = (area: Area, first: number, last: number, across: boolean): Area =>
  across
    ? { ...area, column: first, columnCount: last - first + 1 }
    : { ...area, row: first, rowCount: last - first + 1 };

/** Ranges that take in a total of their other cells. */
export function totalsIn(ranges: readonly CellRange[]): RangeFault | null {
  for (const range of ranges) {
    if (sizeOf(range.area) < 3) continue;
    const totals = totalLinesWithin(range.sheet, range.area);
    const across = isAcross(range.area);
    // Where most cells are totals, they are what is meant.
    if (totals.length === 0 || totals.length * 2 >= filledIn(range)) continue;
    const line = totals[totals.length - 1];
    return {
      kind: 'total',
      range,
      line,
      label: labelBeside(range, line),
      corrections: withoutTotals(ranges, range, totals, across),
    };
  }
  return null;
}

function filledIn({ sheet, area }: CellRange): number {
  const used = sheet.cells.area;
  const across = isAcross(area);
  const last = Math.min(lastOf(area, across), across ? used.column + used.columnCount : used.row + used.rowCount);
  let filled = 0;
  for (let line = startOf(area, across); line <= last; line++)
    if (typeof (across ? sheet.value(area.row, line) : sheet.value(line, area.column)) === 'number') filled++;
  return filled;
}

/** The same without the totals at the end; null where there are others in the middle. */
function withoutTotals(
  ranges: readonly CellRange[],
  { sheet, area }: CellRange,
  totals: readonly number[],
  across: boolean,
) {
  const last = lastOf(area, across) - totals.length;
  if (totals.some((line) => line <= last)) return null;
  return ranges.flatMap((range) => {
    if (range.sheet !== sheet) return [];
    const end = lastOf(range.area, across);
    const isAlong = sizeOf(range.area) === 1 || isAcross(range.area) === across;
    if (!isAlong || end <= last || end > last + totals.length) return [];
    const first = sizeOf(range.area) === 1 ? last : startOf(range.area, across);
    return [{ index: range.index, area: between(range.area, first, last, across) }];
  });
}

function labelBeside({ sheet, area }: CellRange, line: number): string {
  const across = isAcross(area);
  const first = across ? sheet.cells.area.row : sheet.cells.area.column;
  for (let index = (across ? area.row : area.column) - 1; index >= first; index--) {
    const value = across ? sheet.value(index, line) : sheet.value(line, index);
    if (typeof value === 'string' && value.trim() !== '') return value.trim();
  }
  return '';
}

/** Longer ranges are whole columns. */
const mostLines = 5_000;

/** Ranges of one table that end on different lines, or all of them one line early. */
export function leftOutIn(ranges: readonly CellRange[], group: FormulaGroup, place: Place): RangeFault | null {
  const long = ranges.find(({ area }) => sizeOf(area) > 1);
  if (!long || lengthOf(long.area, isAcross(long.area)) > mostLines) return null;
  const across = isAcross(long.area);
  const table = tableOf(long, across);
  if (!table) return null;
  const own = ranges.filter((range) => isInTable(range, table));
  const ends = own.filter((range) => sizeOf(range.area) > 1 || range.role === 'closing');
  const [earliest, latest] = [Math.min, Math.max].map((pick) => pick(...ends.map(({ area }) => lastOf(area, across))));
  const next = (lineIndexIn(table, earliest) ?? -1) + 1;
  const line = next > 0 ? table.lines[next] : undefined;
  if (!line) return null;
  // Which of them is meant, people have to say.
  if (isShifted(own, table))
    return {
      kind: 'uneven',
      range: rangeEnding(own, earliest, across),
      line: line.line,
      label: line.label,
      corrections: null,
    };
  const isUneven = latest === line.line && ends.some(({ role }) => role !== 'closing');
  if (!isUneven && (earliest !== latest || !isShort(own, group, place, table, next))) return null;
  // The closing of a single period of several, or a window of another length, may be meant.
  if (isUneven && !startsTogether(own, across)) return null;
  const short = ends.filter(({ area }) => lastOf(area, across) === earliest);
  const corrections = short.map(({ index, area }) => ({
    index,
    area: between(area, sizeOf(area) === 1 ? line.line : startOf(area, across), line.line, across),
  }));
  return { kind: isUneven ? 'uneven' : 'short', range: short[0], line: line.line, label: line.label, corrections };
}

/** Leavers and hires of as many periods, but not of the same ones. Headcounts may well be those of the periods before. */
function isShifted(ranges: readonly CellRange[], { columns, isAcross: across }: CountTable): boolean {
  const flows = ranges.filter(
    ({ area }) => sizeOf(area) > 1 && [columns.leavers, columns.hires].includes(indexOf(area, across)),
  );
  const [first, ...others] = flows.map(({ area }) => area);
  return others.some((area) => {
    const isAsLong = lengthOf(area, across) === lengthOf(first, across);
    return isAsLong && startOf(area, across) !== startOf(first, across);
  });
}

const rangeEnding = (ranges: readonly CellRange[], end: number, across: boolean): CellRange =>
  ranges.find(({ area }) => sizeOf(area) > 1 && lastOf(area, across) === end) ?? ranges[0];

const indexOf = (area: Area, across: boolean): number => (across ? area.row : area.column);

function tableOf({ sheet, area }: CellRange, across: boolean): CountTable | undefined {
  const index = indexOf(area, across);
  return countTablesOf(sheet).find(
    (table) =>
      table.isAcross === across &&
      Object.values(table.columns).includes(index) &&
      lineIndexIn(table, startOf(area, across)) !== undefined,
  );
}

function isInTable({ sheet, area }: CellRange, table: CountTable): boolean {
  if (sheet !== table.sheet || (sizeOf(area) > 1 && isAcross(area) !== table.isAcross)) return false;
  if (!Object.values(table.columns).includes(indexOf(area, table.isAcross))) return false;
  const [first, last] = [startOf(area, table.isAcross), lastOf(area, table.isAcross)];
  return [first, last].every((end) => lineIndexIn(table, end) !== undefined);
}

function startsTogether(ranges: readonly CellRange[], across: boolean): boolean {
  const starts = ranges
    .filter(({ area, role }) => sizeOf(area) > 1 || role === 'opening')
    .map(({ area }) => startOf(area, across));
  return new Set(starts).size === 1;
}

/** Quarters, halves and years of longer tables are meant. */
const usualLengths = new Set([6, 12]);
const fewestPeriods = 4;
const saysSpan = /\d|half|quarter|ytd|to date|until|through|first|except|excl|季|半年|至今|截至|截止|累计|累計|不含/i;

/** All ranges begin with the table and end just before its last filled period, and nothing says that this is meant. */
function isShort(
  ranges: readonly CellRange[],
  group: FormulaGroup,
  { row, column }: Place,
  table: CountTable,
  next: number,
): boolean {
  const { isAcross: across, lines, columns, cells } = table;
  if (next !== lines.length - 1 || next < fewestPeriods || usualLengths.has(next)) return false;
  const at = across ? column : row;
  const isInside = group.sheet === table.sheet && lineIndexIn(table, at) !== undefined;
  if (isInside || isCopiedAlong(group, across)) return false;
  if (!lines.every(({ period }) => period) || lines[next].period?.kind !== lines[next - 1].period?.kind) return false;
  const isFilled = Object.values(columns).every((index) => typeof cells.value(lines[next].line, index) === 'number');
  const starts = ranges.filter(({ area }) => sizeOf(area) > 1).map(({ area }) => startOf(area, across));
  if (!isFilled || starts.some((start) => start !== lines[0].line)) return false;
  return !spanLabels(group, row, column).some((label) => saysSpan.test(label.replace(/(19|20)\d\d/g, '')));
}

/** Rates of ever more periods stand along the table they are made from. */
const isCopiedAlong = ({ cells }: FormulaGroup, across: boolean): boolean =>
  new Set(cells.map(({ row, column }) => (across ? column : row))).size > 1;

function spanLabels({ sheet }: FormulaGroup, row: number, column: number): string[] {
  return [sheet.value(row, column - 1), sheet.value(row - 1, column), sheet.value(row, 0)].filter(
    (value) => typeof value === 'string',
  );
}
