import type { Area, CellValue } from './area';
import { readParts } from './parts';
import { patiently } from './run';

/**
 * The values of some columns, however long: Excel is asked for a part at a time, and in between the pane goes on answering.
 * Null when `isStale` says that nobody waits for them any more.
 */
export function readColumns(
  sheetId: string,
  columns: readonly Area[],
  isStale: () => boolean,
): Promise<CellValue[][] | null> {
  return patiently(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    const places = columns.map((area) => ({ sheet, area }));
    const read = await readParts(context, places, ['values'], isStale);
    return read && read.map(({ values }) => values.map(([value]) => value));
  });
}
