import { areaOf, cellCount, position, rangeOf, type Area, type CellValue } from './area';
import { chunksOf, halves, type Piece } from './chunks';
import { patiently, sync } from './run';
import { limitSetting } from './settings';
import { Trouble } from './trouble';

/** What a sheet holds; `cells` begin at the top left corner of `area`. */
export interface SheetCells {
  readonly id: string;
  readonly name: string;
  readonly area: Area;
  readonly formulas: readonly (readonly CellValue[])[];
  readonly values: readonly (readonly CellValue[])[];
}

export interface WorkbookCells {
  readonly sheets: readonly SheetCells[];
  /** Names of sheets left out because of their size. */
  readonly tooLarge: readonly string[];
  /** As kept in the workbook; undefined when it was never set. */
  readonly limit: unknown;
}

/** Cells in one request; with formulas and values of 50 characters each the answer stays below the web's 5 MB. */
export const cellsPerRequest = 50_000;

/** One stray cell at the far end of a sheet makes everything before it "used". */
const mostCellsOfSheet = 5_000_000;

/**
 * All sheets with what they hold: one request for their names, one for their sizes, then one for each 50,000 cells (more
 * only where an answer turns out too large for Excel on the web).
 */
export function readWorkbook(): Promise<WorkbookCells> {
  return patiently(async (context) => {
    const sheets = context.workbook.worksheets.load('items/id,items/name');
    const limit = limitSetting(context).load('value');
    await sync(context);
    const used = sheets.items.map((sheet) => sheet.getUsedRangeOrNullObject(true).load(position));
    await sync(context);
    const filled = sheets.items
      .map((sheet, i) => ({ sheet, area: used[i].isNullObject ? null : areaOf(used[i]) }))
      .filter((each): each is Filled => each.area !== null);
    const readable = filled.filter(({ area }) => cellCount(area) <= mostCellsOfSheet);
    return {
      sheets: await readSheets(context, readable),
      tooLarge: filled.filter((each) => !readable.includes(each)).map(({ sheet }) => sheet.name),
      limit: limit.isNullObject ? undefined : limit.value,
    };
  });
}

interface Filled {
  readonly sheet: Excel.Worksheet;
  readonly area: Area;
}

interface Matrix {
  readonly area: Area;
  readonly formulas: CellValue[][];
  readonly values: CellValue[][];
}

async function readSheets(context: Excel.RequestContext, filled: readonly Filled[]): Promise<SheetCells[]> {
  const matrices = filled.map(({ area }) => ({ area, formulas: emptyMatrix(area), values: emptyMatrix(area) }));
  for (const pieces of chunksOf(
    filled.map(({ area }) => area),
    cellsPerRequest,
  ))
    await readPieces(context, filled, matrices, pieces);
  return filled.map(({ sheet }, i) => ({ id: sheet.id, name: sheet.name, ...matrices[i] }));
}

const emptyMatrix = ({ rowCount, columnCount }: Area): CellValue[][] =>
  Array.from({ length: rowCount }, () => new Array<CellValue>(columnCount));

async function readPieces(
  context: Excel.RequestContext,
  filled: readonly Filled[],
  matrices: readonly Matrix[],
  pieces: readonly Piece[],
): Promise<void> {
  const ranges = pieces.map(({ index, area }) => rangeOf(filled[index].sheet, area).load('formulas,values'));
  try {
    await sync(context);
  } catch (error) {
    const parts = error instanceof Trouble && error.kind === 'tooLarge' ? halves(pieces) : null;
    if (!parts) throw error;
    for (const part of parts) await readPieces(context, filled, matrices, part);
    return;
  }
  pieces.forEach(({ index, area }, i) => {
    place(matrices[index].formulas, matrices[index].area, ranges[i].formulas, area);
    place(matrices[index].values, matrices[index].area, ranges[i].values, area);
  });
}

function place(target: CellValue[][], whole: Area, source: CellValue[][], area: Area): void {
  source.forEach((cells, i) => {
    const row = target[area.row - whole.row + i];
    const start = area.column - whole.column;
    for (let column = 0; column < cells.length; column++) row[start + column] = cells[column];
  });
}
