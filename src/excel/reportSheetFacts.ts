import type { ShownCells } from '../sheets/sheetful';
import { areaOf, intersectionOf, position } from './area';
import { formFrom, formSetting, type InsertForm } from './insertForm';
import { readParts } from './parts';
import { patiently, sync } from './run';

/** What a month-end report has to know of the workbook before it is offered. */
interface ReportSheetFacts {
  readonly form: InsertForm;
  /** The cells of a table's sheet, without how they are shown; null where none were asked for, or the sheet is empty. */
  readonly cells: ShownCells | null;
}

/** A table of months is not longer. */
const mostRows = 2_000;
const mostColumns = 400;

/** The form in which things are inserted, and the cells of a sheet from some row on: the months that are not selected too. */
export function readReportSheetFacts(
  table: { readonly sheet: string; readonly row: number } | null,
): Promise<ReportSheetFacts> {
  return patiently(async (context) => {
    const kept = formSetting(context).load('value');
    const sheet = table && context.workbook.worksheets.getItem(table.sheet);
    const used = sheet?.getUsedRangeOrNullObject(true).load(position);
    await sync(context);
    const form = kept.isNullObject ? 'function' : formFrom(kept.value);
    const within = { row: table?.row ?? 0, column: 0, rowCount: mostRows, columnCount: mostColumns };
    const area = used && !used.isNullObject ? intersectionOf(areaOf(used), within) : null;
    if (!sheet || !area) return { form, cells: null };
    const [{ values }] = (await readParts(context, [{ sheet, area }], ['values']))!;
    return { form, cells: { area, values, texts: [] } };
  });
}
