import { areaOf, cellCount, position } from './area';
import { formulaOfName, limitName, methodName, nameItem, numberInName, type HouseNames } from './house';
import { readParts, type Place } from './parts';
import { patiently, sync } from './run';
import { limitSetting } from './settings';
import type { SheetCells } from '../sheets/sheetCells';

export interface WorkbookCells {
  readonly sheets: readonly SheetCells[];
  /** Names of sheets left out because of their size. */
  readonly tooLarge: readonly string[];
  /** As kept in the name TurnoverLimit, or where that holds none as earlier versions kept it; undefined when it was never set. */
  readonly limit: unknown;
  /** The names of the house method and the limit as they are, also where they stand for something else. */
  readonly names: HouseNames;
}

/** One stray cell at the far end of a sheet makes everything before it "used". */
const mostCellsOfSheet = 5_000_000;

/**
 * All sheets with what they hold: one request for their names, one for their sizes, then one for each 50,000 cells (more
 * only where an answer turns out too large for Excel on the web).
 */
export function readWorkbook(): Promise<WorkbookCells> {
  return patiently(async (context) => {
    const sheets = context.workbook.worksheets.load('items/id,items/name');
    const limitBefore = limitSetting(context).load('value');
    const items = { method: nameItem(context, methodName), limit: nameItem(context, limitName) };
    await sync(context);
    const used = sheets.items.map((sheet) => sheet.getUsedRangeOrNullObject(true).load(position));
    await sync(context);
    const filled = sheets.items
      .map((sheet, i) => ({ sheet, area: used[i].isNullObject ? null : areaOf(used[i]) }))
      .filter((each): each is Place => each.area !== null);
    const readable = filled.filter(({ area }) => cellCount(area) <= mostCellsOfSheet);
    const matrices = (await readParts(context, readable, ['formulas', 'values']))!;
    const names = { method: formulaOfName(items.method), limit: formulaOfName(items.limit) };
    return {
      sheets: readable.map(({ sheet: { id, name }, area }, i) => ({ id, name, area, ...matrices[i] })),
      tooLarge: filled.filter((each) => !readable.includes(each)).map(({ sheet }) => sheet.name),
      limit: numberInName(names.limit) ?? (limitBefore.isNullObject ? undefined : limitBefore.value),
      names,
    };
  });
}
