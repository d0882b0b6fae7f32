import { areaOf, intersectionOf, position, type Area, type CellValue } from './area';
import { readParts } from './parts';
import { patiently, sync } from './run';

/** Cells some formula refers to, on any sheet of the workbook. */
export interface RangeName {
  readonly sheet: string;
  readonly area: Area;
}

/** The values of some ranges, in their order; null where the sheet does not exist. Whole columns end with the used cells. */
export function readRanges(ranges: readonly RangeName[]): Promise<(CellValue[][] | null)[]> {
  return patiently(async (context) => {
    const names = [...new Set(ranges.map(({ sheet }) => sheet))];
    const sheets = names.map((name) => context.workbook.worksheets.getItemOrNullObject(name).load('name'));
    const used = sheets.map((sheet) => sheet.getUsedRangeOrNullObject(true).load(position));
    await sync(context);
    const areas = used.map((range, i) => (sheets[i].isNullObject || range.isNullObject ? null : areaOf(range)));
    const bounds = usedBounds(areas.filter((area) => area !== null));
    const cut = ranges.map(({ area }) => intersectionOf(area, bounds) ?? { ...area, rowCount: 1, columnCount: 1 });
    const found = ranges.map(({ sheet }, i) => ({ sheet: sheets[names.indexOf(sheet)], area: cut[i] }));
    const there = found.filter(({ sheet }) => !sheet.isNullObject);
    const read = (await readParts(context, there, ['values']))!;
    return found.map((range) => read[there.indexOf(range)]?.values ?? null);
  });
}

/** From the first cell to the last used one of any of the sheets: what is cut must stay of equal length. */
function usedBounds(areas: readonly Area[]): Area {
  const rowCount = Math.max(1, ...areas.map((area) => area.row + area.rowCount));
  const columnCount = Math.max(1, ...areas.map((area) => area.column + area.columnCount));
  return { row: 0, column: 0, rowCount, columnCount };
}
