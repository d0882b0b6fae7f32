import type { Separators } from '../formulas/separators';
import { areaOf, position, rangeOf, type Area, type CellValue } from './area';
import { formFrom, formSetting, type InsertForm } from './insertForm';
import { patiently, supports, sync } from './run';
import { askSeparators } from './separators';

/** Where a free cell may be found: the first line that is blank, with `gap` blank ones before it. */
export interface FreeCellSearch {
  readonly area: Area;
  /** Lines are the columns of the area, else its rows. */
  readonly isAcross: boolean;
  readonly gap: 0 | 1;
  /** The cell wanted in that line, counted from the sheet's first row or column. */
  readonly at: number;
}

/** An Excel Table (a ListObject) around the selection. */
export interface ListTable {
  readonly name: string;
  readonly body: Area;
  /** Names of its columns. */
  readonly columns: readonly string[];
}

/** What has to be known of the workbook before anything can be offered for insertion. */
export interface InsertSurroundings {
  readonly form: InsertForm;
  readonly separators: Separators;
  /** null where every place looked at is taken. */
  readonly freeCell: { readonly row: number; readonly column: number } | null;
  readonly table: ListTable | null;
}

/** One request; a second where the cell lies in an Excel Table. A null sheet: only what concerns the whole workbook. */
export function readInsertSurroundings(
  sheetName: string | null,
  cell: Area,
  searches: readonly FreeCellSearch[],
): Promise<InsertSurroundings> {
  return patiently(async (context) => {
    const kept = formSetting(context).load('value');
    const separators = askSeparators(context);
    const sheet = sheetName === null ? null : context.workbook.worksheets.getItemOrNullObject(sheetName).load('name');
    const places = sheet ? searches.map(({ area }) => rangeOf(sheet, area).load('values,formulas')) : [];
    const tables = sheet && supports('1.9') ? rangeOf(sheet, cell).getTables(false) : null;
    tables?.load('items/name,items/showHeaders');
    await sync(context);
    const free = sheet?.isNullObject ? [] : places.map((place, i) => freeCellIn(searches[i], place));
    const table = tables?.items.find(({ showHeaders }) => showHeaders) ?? null;
    return {
      form: kept.isNullObject ? 'function' : formFrom(kept.value),
      separators: separators(),
      freeCell: free.find((each) => each !== null) ?? null,
      table: table && (await readTable(context, table)),
    };
  });
}

async function readTable(context: Excel.RequestContext, table: Excel.Table): Promise<ListTable> {
  const headers = table.getHeaderRowRange().load('values');
  const body = table.getDataBodyRange().load(position);
  await sync(context);
  return { name: table.name, body: areaOf(body), columns: headers.values[0].map(String) };
}

function freeCellIn({ area, isAcross, gap, at }: FreeCellSearch, { values, formulas }: Excel.Range) {
  const isBlank = (cells: readonly (readonly CellValue[])[], line: number) =>
    isAcross ? cells.every((row) => row[line] === '') : cells[line].every((cell) => cell === '');
  let blanks = 0;
  for (let line = 0; line < (isAcross ? area.columnCount : area.rowCount); line++) {
    blanks = isBlank(values, line) && isBlank(formulas, line) ? blanks + 1 : 0;
    if (blanks > gap) return isAcross ? { row: at, column: area.column + line } : { row: area.row + line, column: at };
  }
  return null;
}
