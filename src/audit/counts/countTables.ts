import { linesOf, transposed, type Sheetful } from '../../sheets/sheetful';
import type { BookSheet, Place } from '../book';
import { atOnce, inLots } from '../lots';
import { countRole, type CountRole } from './countRole';
import { asMonths, periodOf, periodText, type Period } from './periodLabels';
import { isSummaryLabel } from './totalLabels';

export type CountColumns = Readonly<Partial<Record<CountRole, number>>>;

/** A line of a table: a month, a department. */
export interface CountLine {
  readonly line: number;
  /** The texts beside its counts, from left to right. */
  readonly labels: readonly string[];
  /** What to call it; "" where nothing stands beside it. */
  readonly label: string;
  readonly period: Period | null;
}

/** A table of opening, hires, leavers, closing …: lines are rows and columns are columns, or the other way round. */
export interface CountTable {
  readonly sheet: BookSheet;
  readonly isAcross: boolean;
  /** The sheet in the direction of the table. */
  readonly cells: Sheetful;
  readonly headerLine: number;
  /** The columns without a gap between their headers, from the first to behind the last. */
  readonly start: number;
  readonly end: number;
  readonly columns: CountColumns;
  /** Without totals. */
  readonly lines: readonly CountLine[];
}

const found = new WeakMap<BookSheet, readonly CountTable[]>();

/** The tables of a sheet whose headers name at least two counts, each once. */
export const countTablesOf = (sheet: BookSheet): readonly CountTable[] =>
  found.get(sheet) ?? atOnce(countTableSteps(sheet));

/** The same with pauses. */
export function* countTableSteps(sheet: BookSheet): Generator<undefined, readonly CountTable[]> {
  const known = found.get(sheet);
  if (known) return known;
  const tables = yield* findTables(sheet);
  found.set(sheet, tables);
  return tables;
}

const indexes = new WeakMap<CountTable, ReadonlyMap<number, number>>();

/** Which of the table's lines a line of the sheet is, counted from 0; undefined for every other line. */
export function lineIndexIn(table: CountTable, line: number): number | undefined {
  let known = indexes.get(table);
  if (!known) indexes.set(table, (known = new Map(table.lines.map((each, i) => [each.line, i]))));
  return known.get(line);
}

/** The place on the sheet of a cell in a table. */
export const placeIn = ({ isAcross }: CountTable, line: number, column: number): Place =>
  isAcross ? { row: column, column: line } : { row: line, column };

interface HeaderCell {
  readonly index: number;
  readonly role: CountRole;
}

function* findTables(sheet: BookSheet): Generator<undefined, CountTable[]> {
  const { area, values } = sheet.cells;
  const rows = new Map<number, HeaderCell[]>();
  const columns = new Map<number, HeaderCell[]>();
  yield* inLots(values, (line, i) =>
    line.forEach((value, j) => {
      const role = typeof value === 'string' && value !== '' ? countRole(value) : null;
      if (!role) return;
      push(rows, area.row + i, { index: area.column + j, role });
      push(columns, area.column + j, { index: area.row + i, role });
    }),
  );
  return [...(yield* tablesAlong(sheet, rows, false)), ...(yield* tablesAlong(sheet, columns, true))];
}

function push<T>(lists: Map<number, T[]>, key: number, item: T): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}

function* tablesAlong(
  sheet: BookSheet,
  headers: ReadonlyMap<number, readonly HeaderCell[]>,
  isAcross: boolean,
): Generator<undefined, CountTable[]> {
  const cells = isAcross ? transposed(sheet.sheetful) : sheet.sheetful;
  const isHeaderLine = (line: number) => (headers.get(line)?.length ?? 0) > 1;
  const headerLines = [...headers.keys()].filter(isHeaderLine).sort((a, b) => a - b);
  const tables: CountTable[] = [];
  for (const headerLine of headerLines)
    for (const segment of segmentsOf(cells, headerLine, headers.get(headerLine)!)) {
      const lines = yield* linesBelow(cells, headerLine, segment, isHeaderLine);
      if (lines.length > 0) tables.push({ sheet, isAcross, cells, headerLine, ...segment, lines });
    }
  return tables;
}

interface Segment {
  readonly start: number;
  readonly end: number;
  readonly columns: CountColumns;
}

/** Headers without a gap between them; where a count comes again, another table has begun. */
function segmentsOf(cells: Sheetful, headerLine: number, named: readonly HeaderCell[]): Segment[] {
  const segments: { start: number; end: number; columns: Partial<Record<CountRole, number>> }[] = [];
  const isFilled = (index: number) => (cells.value(headerLine, index) ?? '') !== '';
  for (const { index, role } of named) {
    const last = segments[segments.length - 1];
    const isJoined = last && linesOf(last.end, index - 1, 1).every(isFilled);
    if (last && isJoined && last.columns[role] === undefined) {
      last.columns[role] = index;
      last.end = index + 1;
    } else {
      const from = isJoined ? index : runStart(index, isFilled);
      segments.push({ start: from, end: index + 1, columns: { [role]: index } });
    }
  }
  return segments.filter(({ columns }) => Object.keys(columns).length > 1);
}

function runStart(index: number, isFilled: (index: number) => boolean): number {
  let start = index;
  while (isFilled(start - 1)) start--;
  return start;
}

/** Longer tables are lists of something else than periods, unless their first lines are. */
const sampledLines = 24;

/** Labels stand at most so many columns to the left of the headers. */
const labelColumns = 3;
const linesAtOnce = 500;
/** Two empty lines end a table. */
const mostBlankLines = 2;

function* linesBelow(
  cells: Sheetful,
  headerLine: number,
  { start, columns }: Segment,
  isHeaderLine: (line: number) => boolean,
): Generator<undefined, CountLine[]> {
  const counts = Object.values(columns);
  const labelled = linesOf(Math.max(cells.area.column, start - labelColumns), Math.min(...counts) - 1, 1);
  // One number by itself may be a result below the table.
  const isNumber = (line: number) =>
    counts.filter((column) => typeof cells.value(line, column) === 'number').length > 1;
  const isEmpty = (line: number) => counts.every((column) => (cells.value(line, column) ?? '') === '');
  const lines: Omit<CountLine, 'period' | 'label'>[] = [];
  let blanks = 0;
  for (let line = headerLine + 1; blanks < mostBlankLines; line++) {
    if (line % linesAtOnce === 0) yield undefined;
    blanks = isEmpty(line) ? blanks + 1 : 0;
    const isNextHeader = isHeaderLine(line) && counts.some((column) => labelText(cells.value(line, column)) !== '');
    if (isNextHeader && !isNumber(line)) break;
    if (isNumber(line)) lines.push({ line, labels: labelled.map((column) => labelText(cells.value(line, column))) });
  }
  const own = lines.filter(({ labels }) => !labels.some(isSummaryLabel));
  return yield* withPeriods(cells, own, labelled);
}

const labelText = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

/** The column nearest to the counts in which most labels are periods says what the lines are. */
function* withPeriods(
  cells: Sheetful,
  lines: readonly Omit<CountLine, 'period' | 'label'>[],
  labelled: readonly number[],
): Generator<undefined, CountLine[]> {
  const periodIn = (column: number, { line }: { readonly line: number }) => periodOf(cells.value(line, column) ?? '');
  const areMostly = (each: readonly (Period | null)[]) => each.filter(Boolean).length * 4 >= each.length * 3;
  let periods: readonly (Period | null)[] | undefined;
  for (const column of [...labelled].reverse()) {
    if (!areMostly(lines.slice(0, sampledLines).map((line) => periodIn(column, line)))) continue;
    const read = asMonths(yield* inLots(lines, (line) => periodIn(column, line)));
    if (!areMostly(read)) continue;
    periods = read;
    break;
  }
  return yield* inLots(lines, (each, i) => {
    const period = periods?.[i] ?? null;
    const [text = period ? periodText(period) : ''] = each.labels.filter((label) => label !== '').reverse();
    return { ...each, label: text, period };
  });
}
