import { atOnce, sync } from './run';
import { Trouble } from './trouble';

/** Brings a cell of any sheet into view and selects it. */
export function goTo(sheetId: string, row: number, column: number): Promise<void> {
  return atOnce(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId).load('visibility,name');
    await sync(context);
    if (sheet.isNullObject) throw new Trouble('notFound');
    if (sheet.visibility !== 'Visible') throw new Trouble('hiddenSheet', sheet.name);
    sheet.activate();
    sheet.getRangeByIndexes(row, column, 1, 1).select();
    await sync(context);
  });
}
