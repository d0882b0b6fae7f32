import { areaOf, cellCount, position } from './area';
import { ignoredSetting } from './ignored';
import { formulaOfName, nameItem, type HouseNames } from './house';
import { readParts, type Place } from './parts';
import { patiently, supports, sync } from './run';
import { limitSetting } from './settings';
import { askTables } from './tables';
import { tinyBaseSetting } from './tinyBase';
import { ignoredFrom, limitName, methodName, numberInName, tinyBaseFrom } from '../sheets/ownSettings';
import type { SheetCells } from '../sheets/sheetCells';
import type { TableFacts } from '../sheets/tableFacts';

export interface WorkbookCells {
  readonly sheets: readonly SheetCells[];
  /** Names of sheets left out because of their size. */
  readonly tooLarge: readonly string[];
  /** As kept in the name TurnoverLimit, or where that holds none as earlier versions kept it; undefined when it was never set. */
  readonly limit: unknown;
  /** The names of the house method and the limit as they are, also where they stand for something else. */
  readonly names: HouseNames;
  readonly around: AroundCells;
}

/** What the audit wants to know of a workbook besides its cells. */
export interface AroundCells {
  readonly tables: readonly TableFacts[];
  /** All names of the workbook with their formulas, in an Excel that tells them. */
  readonly definedNames: readonly { readonly name: string; readonly formula: string }[];
  /** Keys of the findings that people chose to ignore. */
  readonly ignored: readonly string[];
  /** null where nobody has chosen a number. */
  readonly tinyBase: number | null;
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
    const around = askAround(context);
    await sync(context);
    const aroundFound = around();
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
      around: aroundFound(),
    };
  });
}

/** Takes no request of its own: it goes with the one for the names of the sheets and the one for their sizes. */
function askAround(context: Excel.RequestContext): () => () => AroundCells {
  const tables = askTables(context);
  const names = supports('1.7') ? context.workbook.names.load('items/name,items/formula') : null;
  const ignored = ignoredSetting(context).load('value');
  const tinyBase = tinyBaseSetting(context).load('value');
  return () => {
    const tablesFound = tables();
    return () => ({
      tables: tablesFound(),
      definedNames: (names?.items ?? []).map(({ name, formula }) => ({ name, formula })),
      ignored: ignoredFrom(ignored.isNullObject ? null : ignored.value),
      tinyBase: tinyBaseFrom(tinyBase.isNullObject ? null : tinyBase.value),
    });
  };
}
