import { isTypedError } from '../sheets/errorTexts';
import type { CellValue } from './area';
import { inOneUndoStep, sync } from './run';
import { placeRuns } from './placeRuns';
import { Trouble } from './trouble';

/** A cell to be written, and the formula or value it must still hold for that. */
export interface Rewrite {
  /** The sheet's name. */
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly before: CellValue;
  /** Text with a leading "=" is a formula, "" empties the cell. */
  readonly after: CellValue;
}

export interface RewriteReport {
  readonly count: number;
  /** Cells that had changed meanwhile, or whose sheet is gone, and were left as they are. */
  readonly skipped: readonly { readonly sheet: string; readonly row: number; readonly column: number }[];
  /** Names of the sheets with cells that their protection keeps. Those cells are neither written nor among the skipped. */
  readonly protectedSheets: readonly string[];
}

const cellsPerRequest = 5_000;

/**
 * Writes formulas and values into cells that still hold what was shown, as one undo step where Excel has such. A formula that
 * is the same as before is written all the same: that heals #NAME?. Formats stay as they are, but for one: a cell formatted
 * as text gets the format General before a number or formula is written, which would become text in it.
 *
 * One request for the sheets, then for each 5,000 cells one that reads and one that writes.
 */
export async function rewriteCells(writes: readonly Rewrite[]): Promise<RewriteReport> {
  const progress: Progress = { count: 0, skipped: [], closed: new Set(), waiting: [...writes] };
  // Where Excel refuses to group the writes, the batch is run a second time: with what has not been written by then.
  await inOneUndoStep((context) => rewrite(context, progress));
  return { count: progress.count, skipped: progress.skipped, protectedSheets: [...progress.closed] };
}

interface Progress {
  count: number;
  readonly skipped: Rewrite[];
  readonly closed: Set<string>;
  waiting: Rewrite[];
}

async function rewrite(context: Excel.RequestContext, progress: Progress): Promise<void> {
  const worksheets = context.workbook.worksheets.load('items/name');
  await sync(context);
  const byName = new Map(worksheets.items.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  const named = new Set(progress.waiting.map(({ sheet }) => sheet.toLowerCase()));
  const wanted = [...byName].flatMap(([name, sheet]) => (named.has(name) ? [sheet] : []));
  for (const sheet of wanted) sheet.protection.load('protected,options');
  while (progress.waiting.length > 0) {
    const part = progress.waiting.slice(0, cellsPerRequest);
    const here = part.filter(({ sheet }) => byName.has(sheet.toLowerCase()));
    const runs = await readRuns(context, here, byName);
    const open = await openRuns(context, runs, progress.closed);
    const { written, skipped } = writeRuns(open);
    await sync(context);
    progress.count += written;
    progress.skipped.push(...part.filter((each) => !here.includes(each)), ...skipped);
    progress.waiting = progress.waiting.slice(part.length);
  }
}

/** Neighbouring cells with what they hold now. */
interface Run {
  readonly sheet: Excel.Worksheet;
  readonly range: Excel.Range;
  readonly cells: readonly Rewrite[];
}

async function readRuns(
  context: Excel.RequestContext,
  writes: readonly Rewrite[],
  byName: ReadonlyMap<string, Excel.Worksheet>,
): Promise<Run[]> {
  const runs: Run[] = [];
  for (const [name, sheet] of byName) {
    const cells = writes.filter((each) => each.sheet.toLowerCase() === name);
    for (const run of placeRuns(cells))
      runs.push({ sheet, range: rangeAround(sheet, run).load('formulas,numberFormat'), cells: run });
  }
  await sync(context);
  return runs;
}

function rangeAround(sheet: Excel.Worksheet, run: readonly Rewrite[]): Excel.Range {
  const [first, last] = [run[0], run[run.length - 1]];
  return sheet.getRangeByIndexes(first.row, first.column, last.row - first.row + 1, last.column - first.column + 1);
}

/** The runs that may be written: on sheets without protection, and the cells that a protected sheet leaves unlocked. */
async function openRuns(context: Excel.RequestContext, runs: readonly Run[], closed: Set<string>): Promise<Run[]> {
  const kept = runs.filter(({ sheet }) => sheet.protection.protected);
  const unlocked = kept.length > 0 ? await unlockedRuns(context, kept) : new Set<Run>();
  for (const run of kept) if (!unlocked.has(run)) closed.add(run.sheet.name);
  return runs.filter((run) => !kept.includes(run) || unlocked.has(run));
}

/** An Excel that cannot tell which cells are locked has them all locked, as they are unless somebody unlocked them. */
async function unlockedRuns(context: Excel.RequestContext, runs: readonly Run[]): Promise<ReadonlySet<Run>> {
  const protections = runs.map(({ range }) => range.format.protection.load('locked'));
  try {
    await sync(context);
  } catch (error) {
    if (error instanceof Trouble && error.kind === 'tooOld') return new Set();
    throw error;
  }
  return new Set(runs.filter((_, i) => protections[i].locked === false));
}

/** Queues what is to be written; each run is divided where a cell no longer holds what it should. */
function writeRuns(runs: readonly Run[]): { written: number; skipped: Rewrite[] } {
  const skipped: Rewrite[] = [];
  let written = 0;
  for (const { sheet, range, cells } of runs) {
    const [row, column] = [cells[0].row, cells[0].column];
    const { protected: isProtected, options } = sheet.protection;
    const mayFormat = !isProtected || Boolean(options?.allowFormatCells);
    const isText = (cell: Rewrite) => range.numberFormat[cell.row - row][cell.column - column] === '@';
    const needsGeneral = (cell: Rewrite) => isText(cell) && (typeof cell.after !== 'string' || isFormula(cell.after));
    const holds = cells.filter(
      (cell) =>
        range.formulas[cell.row - row][cell.column - column] === cell.before && (mayFormat || !needsGeneral(cell)),
    );
    for (const part of placeRuns(holds)) writePart(sheet, part, needsGeneral);
    written += holds.length;
    if (holds.length < cells.length) skipped.push(...cells.filter((cell) => !holds.includes(cell)));
  }
  return { written, skipped };
}

function writePart(sheet: Excel.Worksheet, part: readonly Rewrite[], needsGeneral: (cell: Rewrite) => boolean): void {
  for (const run of placeRuns(part.filter(needsGeneral)))
    rangeAround(sheet, run).numberFormat = matrixOf(run, () => 'General');
  rangeAround(sheet, part).formulas = matrixOf(part, ({ after }) => inputOf(after));
}

/** A run lies in one row or in one column. */
const matrixOf = <T>(run: readonly Rewrite[], of: (cell: Rewrite) => T): T[][] =>
  run[0].row === run[run.length - 1].row ? [run.map(of)] : run.map((cell) => [of(cell)]);

const isFormula = (text: string): boolean => text.startsWith('=') && text.length > 1;

/** Excel reads what is written as if it were typed: an apostrophe keeps a text that looks like something else. */
function inputOf(after: CellValue): CellValue {
  if (typeof after !== 'string' || after === '' || isFormula(after) || isTypedError(after)) return after;
  const looksOtherwise =
    /^['=+\-@]/.test(after) || /^(true|false)$/i.test(after) || (/\d/.test(after) && after.length < 40);
  return looksOtherwise ? `'${after}` : after;
}
