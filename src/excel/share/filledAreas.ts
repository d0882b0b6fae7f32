import { areaOf, position, type Area } from '../area';
import { sync } from '../run';

/** The cells that formulas fill, for as many as an Excel can tell; one cell each where nothing spills. */
export async function filledAreas(
  context: Excel.RequestContext,
  cells: readonly { readonly sheetId: string; readonly row: number; readonly column: number }[],
): Promise<(Area | null)[]> {
  const areas: (Area | null)[] = [];
  for (let start = 0; start < cells.length; start += cellsAtOnce) {
    const ranges = cells
      .slice(start, start + cellsAtOnce)
      .map(({ sheetId, row, column }) =>
        context.workbook.worksheets
          .getItem(sheetId)
          .getRangeByIndexes(row, column, 1, 1)
          .getSpillingToRangeOrNullObject()
          .load(position),
      );
    await sync(context);
    areas.push(...ranges.map((range) => (range.isNullObject ? null : areaOf(range))));
  }
  return areas;
}

const cellsAtOnce = 2_000;
