import { areaOf, cellCount, intersectionOf, position, rangeOf, type Area, type CellValue } from './area';
import { patiently, supports, sync } from './run';
import { Trouble } from './trouble';

/** Cells around the selection, in which a table and its headers can be found. */
export interface Surroundings {
  readonly area: Area;
  readonly values: readonly (readonly CellValue[])[];
  readonly formulas: readonly (readonly CellValue[])[];
  /** As shown on the sheet: months are often dates. */
  readonly texts: readonly (readonly string[])[];
}

/** What may be a list of people: its rows, however many, and the cells in which its headers can be found. */
export interface ListPart {
  readonly rows: Area;
  readonly top: Surroundings;
}

export interface Selection {
  readonly sheetId: string;
  readonly sheet: string;
  /** Cut to the part of the sheet that holds anything; null when nothing of it does. */
  readonly area: Area | null;
  readonly selected: Area;
  readonly around: Surroundings | null;
  /** The selected rows; of a single cell, the rows around it. */
  readonly list: ListPart | null;
}

/** A table of periods is at most this long; who selects more has selected something else. */
export const mostRows = 2_000;
const rowsAbove = 300;
const rowsBelow = 100;
const columnsAside = 40;
const mostCells = 60_000;
/** Of a list too long to be read as a whole: enough to find its headers and to tell dates from other columns. */
const rowsOfTop = 100;

/**
 * Where the cells around the last selection were. The next one is mostly beside it, with the same cells around: these are
 * asked for along with the selection, and where the guess was right there is nothing left to ask.
 */
export interface SelectionMemory {
  around?: { readonly sheetId: string; readonly area: Area } | null;
}

/** More than that is not read on a guess. */
const mostGuessed = 4_000;
const content = 'values,formulas,text';

/** The selected cells with what stands around them: at most two requests, whatever the size of the selection. */
export async function readSelection(memory: SelectionMemory = {}): Promise<Selection> {
  try {
    return await patiently((context) => readIn(context, memory));
  } catch (error) {
    if (error instanceof Trouble && error.kind === 'tooLarge' && memory.around) {
      memory.around = null;
      return readSelection(memory);
    }
    // Excel answers the same for several areas and for a chart or picture.
    if (error instanceof Trouble && error.kind === 'noCells' && (await hasSeveralAreas()))
      throw new Trouble('severalAreas');
    throw error;
  }
}

async function readIn(context: Excel.RequestContext, memory: SelectionMemory): Promise<Selection> {
  const range = context.workbook.getSelectedRange().load(position);
  const region = supports('1.7') ? range.getSurroundingRegion().load(position) : range;
  const sheet = range.worksheet.load('id,name');
  const used = range.worksheet.getUsedRangeOrNullObject(true).load(position);
  const guessed = memory.around;
  const guessedCells = guessed && rangeOf(sheet, guessed.area).load(content);
  await sync(context);
  const selected = areaOf(range);
  const usedArea = used.isNullObject ? null : areaOf(used);
  const area = usedArea && intersectionOf(selected, usedArea);
  const facts = { sheetId: sheet.id, sheet: sheet.name, selected, area };
  if (!usedArea || !area) return { ...facts, around: null, list: null };
  const isSingle = cellCount(selected) === 1;
  const rows = (isSingle && intersectionOf(areaOf(region), usedArea)) || area;
  const window = area.rowCount > mostRows ? null : windowAround(area, usedArea);
  const top = window && window.row <= rows.row ? window : windowAround({ ...rows, rowCount: rowsOfTop }, usedArea);
  const load = (wanted: Area) => {
    const isGuessed = guessed?.sheetId === sheet.id && isSameArea(guessed.area, wanted);
    return isGuessed ? guessedCells! : rangeOf(sheet, wanted).load(content);
  };
  const around = window && load(window);
  const head = top === window ? around! : load(top);
  if (head !== guessedCells || (around && around !== guessedCells)) await sync(context);
  memory.around = window && cellCount(window) <= mostGuessed ? { sheetId: sheet.id, area: window } : null;
  return {
    ...facts,
    around: around && surroundingsFrom(window!, around),
    list: { rows, top: surroundingsFrom(top, head) },
  };
}

const isSameArea = (a: Area, b: Area): boolean =>
  a.row === b.row && a.column === b.column && a.rowCount === b.rowCount && a.columnCount === b.columnCount;

const surroundingsFrom = (area: Area, { values, formulas, text }: Excel.Range): Surroundings => ({
  area,
  values,
  formulas,
  texts: text,
});

/** As much of the used cells around the selection as can be read in one request. */
export function windowAround(area: Area, used: Area): Area {
  const widest = {
    row: area.row - rowsAbove,
    column: area.column - columnsAside,
    rowCount: area.rowCount + rowsAbove + rowsBelow,
    columnCount: area.columnCount + 2 * columnsAside,
  };
  const window = intersectionOf(widest, used)!;
  const columnCount = Math.min(window.columnCount, Math.floor(mostCells / Math.min(window.rowCount, mostRows)));
  if (columnCount === window.columnCount) return window;
  const column = Math.max(window.column, Math.min(area.column, window.column + window.columnCount - columnCount));
  return intersectionOf({ ...window, column, columnCount }, used)!;
}

async function hasSeveralAreas(): Promise<boolean> {
  if (!supports('1.9')) return false;
  try {
    return await patiently(async (context) => {
      const areas = context.workbook.getSelectedRanges().load('areaCount');
      await sync(context);
      return areas.areaCount > 1;
    });
  } catch {
    return false;
  }
}
