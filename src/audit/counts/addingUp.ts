import { linesOf } from '../../sheets/sheetful';
import { isAbout } from '../../turnover/tolerance';
import { inLots } from '../lots';
import type { CountLine, CountTable } from './countTables';
import { isUsualStep, stepBetween } from './periodLabels';
import { sumsLinesAbove } from './totalLines';

/** A headcount that does not follow from the others. */
export interface Break {
  readonly line: number;
  readonly column: number;
  readonly label: string;
  /** The headcount it should be the same as, where it stands in another line. */
  readonly other?: { readonly line: number; readonly column: number; readonly label: string };
  readonly opening: number;
  readonly hires: number;
  readonly leavers: number;
  /** People moved in, less those moved out. */
  readonly moved: number;
  readonly expected: number;
  readonly found: number;
}

interface Counts {
  readonly line: CountLine;
  readonly opening: number;
  readonly hires: number;
  readonly leavers: number;
  readonly moved: number;
  readonly closing: number;
}

/** Lines in which opening + hires − leavers (and moves) is not the closing. */
export function* brokenLines(table: CountTable): Generator<undefined, Break[]> {
  const { hires, leavers, closing } = table.columns;
  if (hires === undefined || leavers === undefined || closing === undefined) return [];
  // A line in which nobody has entered hires or leavers yet says nothing.
  const counts = (yield* countsOf(table)).filter(({ line: { line } }) =>
    [hires, leavers].some((column) => typeof table.cells.value(line, column) === 'number'),
  );
  const tolerance = yield* toleranceOf(table);
  // Moves under one heading may be in or out; where either fits, nothing is wrong.
  const either = (each: Counts) => (table.columns.moved === undefined ? 0 : 2 * each.moved);
  const differing = counts.filter(
    (each) =>
      isApart(each.closing, expectedOf(each), tolerance) &&
      isApart(each.closing, expectedOf(each) - either(each), tolerance),
  );
  yield undefined;
  if (isExplainedBeside(table, differing, tolerance)) return [];
  return yield* inLots(differing, (each) => ({
    ...each,
    line: each.line.line,
    label: each.line.label,
    column: closing,
    expected: expectedOf(each),
    found: each.closing,
  }));
}

const expectedOf = ({ opening, hires, leavers, moved }: Counts): number => opening + hires - leavers + moved;

/** Openings that are not the closing of the period before. */
export function* brokenCarries(table: CountTable): Generator<undefined, Break[]> {
  const { opening: column, closing } = table.columns;
  const isFlow = table.columns.hires !== undefined || table.columns.leavers !== undefined;
  if (column === undefined || closing === undefined || !isFlow) return [];
  const pairs = yield* followingPairs(table);
  const tolerance = yield* toleranceOf(table);
  const broken = pairs.filter(([before, after]) => isApart(after.opening, before.closing, tolerance));
  // Where no headcount is carried on, the periods are not meant to follow one another.
  if (pairs.length > 2 && broken.length === pairs.length) return [];
  return yield* inLots(broken, ([before, after]) => ({
    ...after,
    line: after.line.line,
    label: after.line.label,
    column,
    other: { line: before.line.line, column: closing, label: before.line.label },
    expected: before.closing,
    found: after.opening,
  }));
}

/** The filled lines of a table with their numbers; none with a text or an error among them. */
function* countsOf(table: CountTable): Generator<undefined, Counts[]> {
  const sign = isNegative(table) ? -1 : 1;
  const columns = Object.values(table.columns);
  const counts = yield* inLots(table.lines, (line): Counts[] => {
    const values = columns.map((column) => table.cells.value(line.line, column));
    if (values.some((value) => typeof value !== 'number' && value !== '')) return [];
    if (values.every((value) => value === '' || value === 0) || sumsLinesAbove(table, line.line)) return [];
    const { opening, hires, leavers, closing, movedIn, movedOut, moved } = table.columns;
    const at = (column: number | undefined) => (column === undefined ? '' : table.cells.value(line.line, column));
    const countAt = (column: number | undefined) => Number(at(column) || 0);
    const [start, end] = [at(opening), at(closing)];
    if (typeof start !== 'number' || typeof end !== 'number') return [];
    return [
      {
        line,
        opening: start,
        hires: countAt(hires),
        leavers: sign * countAt(leavers),
        moved: countAt(movedIn) - Math.abs(countAt(movedOut)) + countAt(moved),
        closing: end,
      },
    ];
  });
  return counts.flat();
}

/** A bridge from opening to closing shows those who left as numbers below 0. */
function isNegative({ columns: { leavers }, cells, lines }: CountTable): boolean {
  if (leavers === undefined) return false;
  const values = lines.map(({ line }) => Number(cells.value(line, leavers)) || 0);
  return values.some((value) => value < 0) && values.every((value) => value <= 0);
}

/** A column that no header explains, and which is the difference, is another kind of coming and going. */
function isExplainedBeside(table: CountTable, differing: readonly Counts[], tolerance: number): boolean {
  const { columns, cells } = table;
  const known = new Set(Object.values(columns));
  const beside = linesOf(Math.min(...known), table.end + 2, 1).filter((column) => !known.has(column));
  const isDifference = (value: unknown, each: Counts) => {
    const difference = Math.abs(each.closing - expectedOf(each));
    return typeof value === 'number' && !isApart(Math.abs(value), difference, tolerance);
  };
  const isNetChange = (value: unknown, { hires, leavers }: Counts) => value === hires - leavers;
  return beside.some((column) => {
    const isAlways = (test: typeof isDifference) =>
      differing.every((each) => test(cells.value(each.line.line, column), each));
    return isAlways(isDifference) && !isAlways(isNetChange);
  });
}

/** Lines whose periods follow one another, in whichever direction most of the table runs. */
function* followingPairs(table: CountTable): Generator<undefined, (readonly [before: Counts, after: Counts])[]> {
  const counts = yield* countsOf(table);
  const steps = yield* inLots(counts.slice(1), ({ line }, i) => {
    const before = counts[i].line;
    if (!line.period || !before.period || !isSameGroup(before, line)) return null;
    const step = stepBetween(before.period, line.period);
    return step !== null && isUsualStep(line.period.kind, step) ? step : null;
  });
  const usual = mostFrequent(steps.filter((step) => step !== null));
  return steps.flatMap((step, i) => {
    if (step === null || step !== usual) return [];
    return [step > 0 ? ([counts[i], counts[i + 1]] as const) : ([counts[i + 1], counts[i]] as const)];
  });
}

/** Months of one department do not go on in the next department. */
function isSameGroup(before: CountLine, line: CountLine): boolean {
  return line.labels.every(
    (label, i) => label === before.labels[i] || label === '' || before.labels[i] === '' || label === line.label,
  );
}

function mostFrequent(numbers: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** Headcounts shown with one or two decimals were rounded one by one. */
function* toleranceOf({ cells, columns, lines }: CountTable): Generator<undefined, number> {
  let fewest = Infinity;
  for (const column of Object.values(columns))
    yield* inLots(lines, ({ line }) => {
      const value = cells.value(line, column);
      if (typeof value === 'number' && !Number.isInteger(value)) fewest = Math.min(fewest, decimalsOf(value));
    });
  return fewest <= mostRoundedDecimals ? (Object.keys(columns).length * 0.5) / 10 ** fewest : 0;
}

const mostRoundedDecimals = 2;

function decimalsOf(value: number): number {
  for (let decimals = 1; decimals <= mostRoundedDecimals; decimals++)
    if (isAbout(Number(value.toFixed(decimals)), value)) return decimals;
  return mostRoundedDecimals + 1;
}

const isApart = (a: number, b: number, tolerance: number): boolean =>
  Math.abs(a - b) > tolerance + 1e-9 * Math.max(Math.abs(a), Math.abs(b));
