import { rangeOf, type Area, type CellValue } from './area';
import { patiently, sync } from './run';
import { Trouble } from './trouble';

/** Rows of two columns in one request: dates are short, so that the answer stays far below the web's 5 MB. */
const rowsPerRequest = 25_000;

/**
 * The values of some columns with the same rows, however many: Excel is asked for a part at a time, and in between the pane
 * goes on answering. Null when `isStale` says that nobody waits for them any more.
 */
export function readColumns(
  sheetId: string,
  columns: readonly Area[],
  isStale: () => boolean,
): Promise<CellValue[][] | null> {
  return patiently(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    const values = columns.map((): CellValue[] => []);
    const [{ row: first, rowCount }] = columns;
    let size = rowsPerRequest;
    for (let done = 0; done < rowCount;) {
      if (isStale()) return null;
      const count = Math.min(size, rowCount - done);
      const ranges = columns.map(({ column }) =>
        rangeOf(sheet, { row: first + done, column, rowCount: count, columnCount: 1 }).load('values'),
      );
      try {
        await sync(context);
      } catch (error) {
        if (!(error instanceof Trouble) || error.kind !== 'tooLarge' || count === 1) throw error;
        size = Math.ceil(count / 2);
        continue;
      }
      ranges.forEach((range, i) => {
        for (const [value] of range.values as CellValue[][]) values[i].push(value);
      });
      done += count;
    }
    return values;
  });
}
