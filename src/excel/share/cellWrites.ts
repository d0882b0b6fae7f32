import { cellCount, rangeOf, type Area, type CellValue } from '../area';
import { inOneUndoStep, sync } from '../run';

/** Some cells to be written together, and what they must still hold for that. */
export interface CellWrite {
  readonly sheet: string;
  readonly area: Area;
  /** Formulas as Excel tells them; null for a cell that may hold anything, being filled by another's formula. */
  readonly before: readonly (readonly (CellValue | null)[])[];
  /** What would be typed: formulas, numbers, text behind an apostrophe where it could be read as something else. */
  readonly after: readonly (readonly CellValue[])[];
}

export interface WriteReport {
  /** Writes done. */
  readonly count: number;
  /** Writes left out because a cell had changed meanwhile. */
  readonly skipped: readonly CellWrite[];
  /** Names of protected sheets, which were left as they are. */
  readonly protectedSheets: readonly string[];
}

/** The web takes 5 MB in one request; a character can take three bytes. */
const weightPerRequest = 1_000_000;
const weightOfCell = 40;

/**
 * Writes cells and nothing else, as one undo step where Excel has such. Number formats stay as they are, also where Excel
 * would choose one for a new formula, and formulas stay formulas in cells formatted as text.
 */
export async function writeCells(writes: readonly CellWrite[]): Promise<WriteReport> {
  const progress: Progress = { waiting: new Set(writes), skipped: [], closed: new Set(), count: 0 };
  // Where Excel refuses to group the writes, the batch is run a second time: with what has not been written by then.
  await inOneUndoStep((context) => writeWaiting(context, progress));
  const { count, skipped, closed } = progress;
  return { count, skipped, protectedSheets: [...closed] };
}

interface Progress {
  readonly waiting: Set<CellWrite>;
  readonly skipped: CellWrite[];
  readonly closed: Set<string>;
  count: number;
}

async function writeWaiting(context: Excel.RequestContext, progress: Progress): Promise<void> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name,items/protection/protected');
  await sync(context);
  const sheets = new Map(worksheets.items.map((sheet) => [sheet.name, sheet]));
  for (const write of progress.waiting) {
    const sheet = sheets.get(write.sheet);
    if (sheet && !sheet.protection.protected) continue;
    progress.waiting.delete(write);
    if (sheet) progress.closed.add(sheet.name);
    else progress.skipped.push(write);
  }
  for (const batch of batchesOf(runsOf([...progress.waiting]))) {
    const ranges = batch.map((run) => rangeOf(sheets.get(run[0].sheet)!, areaOfRun(run)));
    for (const range of ranges) range.load('formulas,numberFormat');
    await sync(context);
    const done = batch.map((run, i) => writeHeld(sheets.get(run[0].sheet)!, run, ranges[i]));
    await sync(context);
    for (const { held, changed } of done) {
      progress.count += held.length;
      progress.skipped.push(...changed);
      for (const write of [...held, ...changed]) progress.waiting.delete(write);
    }
    await restoreFormats(
      context,
      done.flatMap(({ written }) => written),
    );
  }
}

/** Cells that have been written, and the formats they had before. */
interface WrittenCells {
  readonly range: Excel.Range;
  readonly formats: readonly (readonly string[])[];
}

/** Excel gives a new formula the format of the cells it reads, where the cell itself has none. */
async function restoreFormats(context: Excel.RequestContext, written: readonly WrittenCells[]): Promise<void> {
  const open = written.filter(({ formats }) => formats.some((row) => row.includes('General')));
  if (open.length === 0) return;
  for (const { range } of open) range.load('numberFormat');
  await sync(context);
  for (const { range, formats } of open) {
    const now = range.numberFormat as string[][];
    const changed = formats.map((row, i) => row.map((format, j) => (format === now[i][j] ? null : format)));
    if (hasAny(changed)) range.numberFormat = changed as string[][];
  }
  await sync(context);
}

/** Queues the writes of a run whose cells still hold what they should; mostly that is all of it, in the range it was read by. */
function writeHeld(sheet: Excel.Worksheet, run: readonly CellWrite[], whole: Excel.Range) {
  const { formulas, numberFormat } = whole;
  const first = run[0].area.row;
  const rowsOf = <T>({ area }: CellWrite, rows: T[][]) =>
    rows.slice(area.row - first, area.row - first + area.rowCount);
  const held = run.filter((write) => holds(write, rowsOf(write, formulas)));
  const written = runsOf(held).map((part): WrittenCells => {
    const formats = part.flatMap((write) => rowsOf<string>(write, numberFormat));
    const range = part.length === run.length ? whole : rangeOf(sheet, areaOfRun(part));
    writeRun(range, part, formats);
    return { range, formats };
  });
  return { held, changed: run.filter((write) => !held.includes(write)), written };
}

const holds = ({ before }: CellWrite, formulas: readonly (readonly CellValue[])[]): boolean =>
  before.every((row, i) => row.every((cell, j) => cell === null || cell === formulas[i][j]));

/** In a cell formatted as text a formula would become text. */
function writeRun(range: Excel.Range, run: readonly CellWrite[], formats: readonly (readonly string[])[]): void {
  const asText = formats.some((row) => row.includes('@'));
  const only = (given: string) => formats.map((row) => row.map((format) => (format === '@' ? given : null)));
  if (asText) range.numberFormat = only('General') as string[][];
  range.formulas = run.flatMap(({ after }) => after.map((row) => [...row]));
  if (asText) range.numberFormat = only('@') as string[][];
}

const hasAny = (rows: readonly (readonly unknown[])[]): boolean =>
  rows.some((row) => row.some((cell) => cell !== null));

/** Single cells below one another are read and written together; what fills several stays by itself. */
function runsOf(writes: readonly CellWrite[]): CellWrite[][] {
  const sorted = [...writes].sort(
    (a, b) => compared(a.sheet, b.sheet) || a.area.column - b.area.column || a.area.row - b.area.row,
  );
  const runs: CellWrite[][] = [];
  let weight = 0;
  for (const write of sorted) {
    const last = runs[runs.length - 1]?.at(-1);
    weight += weightOf(write);
    if (last && isBelow(last, write) && weight < weightPerRequest) runs[runs.length - 1].push(write);
    else {
      runs.push([write]);
      weight = weightOf(write);
    }
  }
  return runs;
}

const compared = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const isBelow = (upper: CellWrite, lower: CellWrite): boolean =>
  upper.sheet === lower.sheet &&
  cellCount(upper.area) === 1 &&
  cellCount(lower.area) === 1 &&
  upper.area.column === lower.area.column &&
  upper.area.row + 1 === lower.area.row;

function areaOfRun(run: readonly CellWrite[]): Area {
  const { area } = run[0];
  return run.length === 1 ? area : { ...area, rowCount: run.length };
}

function batchesOf(runs: readonly CellWrite[][]): CellWrite[][][] {
  const batches: CellWrite[][][] = [];
  let weight = Infinity;
  for (const run of runs) {
    const own = run.reduce((sum, write) => sum + weightOf(write), 0);
    if (weight + own > weightPerRequest) {
      batches.push([]);
      weight = 0;
    }
    batches[batches.length - 1].push(run);
    weight += own;
  }
  return batches;
}

const weightOf = ({ after }: CellWrite): number =>
  after.reduce(
    (sum, row) => sum + row.reduce<number>((inner, cell) => inner + weightOfCell + String(cell).length, 0),
    0,
  );
