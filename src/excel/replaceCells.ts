import { rangeOf, type CellValue } from './area';
import { inOneUndoStep, sync } from './run';

/** A cell to be written, and what it must still hold for that. */
export interface Replacement {
  readonly row: number;
  readonly column: number;
  readonly before: CellValue;
  /** A date's serial number, or "" to empty the cell. */
  readonly after: number | '';
}

export interface ReplaceReport {
  readonly count: number;
  /** Cells that had changed meanwhile, and were left as they are. */
  readonly skipped: number;
}

const isoFormat = 'yyyy-mm-dd';
const cellsPerRequest = 5_000;

/**
 * Writes dates into some cells of a sheet, in the format of a cell that holds one already, and nothing else: as one undo
 * step where Excel has such. Cells that no longer hold what was shown, or hold a formula, stay as they are.
 */
export function replaceCells(
  sheetId: string,
  replacements: readonly Replacement[],
  sampleFor: (column: number) => { readonly row: number; readonly column: number } | null,
): Promise<ReplaceReport> {
  return inOneUndoStep(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    const columns = [...new Set(replacements.map(({ column }) => column))];
    const examples = columns.map((column) => {
      const sample = sampleFor(column);
      return sample && sheet.getRangeByIndexes(sample.row, sample.column, 1, 1).load('numberFormat');
    });
    const runs = runsOf(replacements);
    const found = await readRuns(context, sheet, runs);
    const formats = new Map(
      columns.map((column, i) => [column, dateFormat(examples[i]?.numberFormat[0][0] as string | undefined)]),
    );
    let count = 0;
    runs.forEach((run, i) => {
      const holds = run.map(({ before }, j) => found[i].formulas[j][0] === before && found[i].values[j][0] === before);
      for (const part of runsOf(run.filter((_, j) => holds[j]))) {
        const range = sheet.getRangeByIndexes(part[0].row, part[0].column, part.length, 1);
        // In a cell formatted as text a number would become text again.
        if (part[0].after !== '') range.numberFormat = part.map(({ column }) => [formats.get(column)!]);
        range.values = part.map(({ after }) => [after]);
        count += part.length;
      }
    });
    await sync(context);
    return { count, skipped: replacements.length - count };
  });
}

async function readRuns(context: Excel.RequestContext, sheet: Excel.Worksheet, runs: readonly Replacement[][]) {
  const ranges: Excel.Range[] = [];
  let queued = 0;
  for (const run of runs) {
    const area = { row: run[0].row, column: run[0].column, rowCount: run.length, columnCount: 1 };
    ranges.push(rangeOf(sheet, area).load('values,formulas'));
    queued += run.length;
    if (queued < cellsPerRequest) continue;
    await sync(context);
    queued = 0;
  }
  await sync(context);
  return ranges;
}

/** Cells below one another in the same column, and of the same kind, are read and written together. */
function runsOf(replacements: readonly Replacement[]): Replacement[][] {
  const sorted = [...replacements].sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: Replacement[][] = [];
  for (const each of sorted) {
    const run = runs[runs.length - 1];
    const last = run?.[run.length - 1];
    const isNext = last?.column === each.column && last.row + 1 === each.row;
    if (isNext && (last.after === '') === (each.after === '') && run.length < cellsPerRequest) run.push(each);
    else runs.push([each]);
  }
  return runs;
}

/** A date that is shown as a number, or as text, would look no better than before. */
const dateFormat = (sample: string | undefined): string =>
  sample && /[dy]/i.test(sample.replace(/\[[^\]]*\]|"[^"]*"/g, '')) ? sample : isoFormat;
