import { addressOf, referenceFrom, sheetColumnCount, sheetRowCount, type Area } from '../formulas/area';
import { areaOf, cellCount, intersectionOf, position, rangeOf } from './area';
import { atOnce, inOneUndoStep, supports, sync } from './run';
import { Trouble } from './trouble';

/** What is to be put where. */
export interface Insertion {
  /** null: the active sheet. A sheet in the address itself comes first. */
  readonly sheet: string | null;
  /** One cell, as typed: "H2", "Sheet1!H2". */
  readonly address: string;
  /** A formula in English with commas, or a number. */
  readonly content: string | number;
  /** How many cells the formula will fill. */
  readonly rowCount?: number;
  readonly columnCount?: number;
  /** Of all those cells. */
  readonly numberFormat?: string;
}

export interface Inserted {
  readonly sheet: string;
  /** Of the cell that was written. */
  readonly address: string;
}

/** The cells are part of merged ones, where a formula would be hidden or could not spill. */
export class MergedCells extends Trouble {
  constructor(address: string) {
    super('notEmpty', address);
  }
}

/**
 * Writes a formula or number into an empty cell, as one undo step. Nothing is ever overwritten: where a cell that would be
 * filled holds anything, Trouble('notEmpty') names it. What is no address of a cell is Trouble('noAddress').
 */
export async function insertFormula(target: Insertion): Promise<Inserted> {
  const typed = placeFrom(target.address);
  const area = typed && { ...typed.area, rowCount: target.rowCount ?? 1, columnCount: target.columnCount ?? 1 };
  if (!typed || !area || !isOnSheet(area)) throw new Trouble('noAddress', target.address);
  const sheetName = typed.sheet ?? target.sheet;
  await refuseMerged(sheetName, area);
  return inOneUndoStep(async (context) => {
    const sheet = sheetCalled(context, sheetName).load('name');
    await sync(context);
    if (sheet.isNullObject) throw new Trouble('noAddress', target.address);
    const filled = rangeOf(sheet, area).load('values,formulas');
    await sync(context);
    const taken = firstTaken(filled, area);
    if (taken) throw new Trouble('notEmpty', taken);
    if (target.numberFormat !== undefined) filled.numberFormat = matrixOf(area, target.numberFormat);
    rangeOf(sheet, typed.area).formulas = [[target.content]];
    await sync(context);
    return { sheet: sheet.name, address: addressOf(typed.area) };
  });
}

const sheetCalled = (context: Excel.RequestContext, name: string | null): Excel.Worksheet =>
  name === null
    ? context.workbook.worksheets.getActiveWorksheet()
    : context.workbook.worksheets.getItemOrNullObject(name);

/** One cell out of what was typed; letters and signs may have the full width of Chinese text. */
export function placeFrom(typed: string): { readonly sheet: string | null; readonly area: Area } | null {
  const text = typed.trim().replace(/^=/, '');
  const found = referenceFrom(text) ?? referenceFrom(text.normalize('NFKC'));
  return found && cellCount(found.area) === 1 ? found : null;
}

const isOnSheet = ({ row, column, rowCount, columnCount }: Area): boolean =>
  row + rowCount <= sheetRowCount && column + columnCount <= sheetColumnCount;

const matrixOf = <T>({ rowCount, columnCount }: Area, value: T): T[][] =>
  Array.from({ length: rowCount }, () => Array<T>(columnCount).fill(value));

/** The first cell that holds anything, also a formula that shows nothing. */
function firstTaken({ values, formulas }: Excel.Range, { row, column }: Area): string | null {
  for (let i = 0; i < values.length; i++)
    for (let j = 0; j < values[i].length; j++)
      if (values[i][j] !== '' || formulas[i][j] !== '')
        return addressOf({ row: row + i, column: column + j, rowCount: 1, columnCount: 1 });
  return null;
}

/** Only the first cell of merged ones shows what is written into it, and nothing spills over any. */
async function refuseMerged(sheetName: string | null, area: Area): Promise<void> {
  const merged = await mergedAround(sheetName, area);
  const isFirstOf = ({ row, column }: Area) => cellCount(area) === 1 && row === area.row && column === area.column;
  const obstacle = merged.find((each) => intersectionOf(each, area) && !isFirstOf(each));
  if (obstacle) throw new MergedCells(addressOf(obstacle));
}

/** None where this Excel cannot tell. */
async function mergedAround(sheetName: string | null, area: Area): Promise<Area[]> {
  if (!supports('1.13')) return [];
  try {
    return await atOnce(async (context) => {
      const range = rangeOf(sheetCalled(context, sheetName), area);
      const merged = range.getMergedAreasOrNullObject().load('address');
      merged.areas.load(`items/${position.split(',').join(',items/')}`);
      await sync(context);
      return merged.isNullObject ? [] : merged.areas.items.map(areaOf);
    });
  } catch (error) {
    if (error instanceof Trouble && canBeLeftOut.has(error.kind)) return [];
    throw error;
  }
}

/** What asking for merged cells may come to without saying anything of the cell itself. */
const canBeLeftOut = new Set(['tooOld', 'notFound', 'unknown']);
