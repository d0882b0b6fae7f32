import { areaOf, intersectionOf, position, rangeOf, type Area, type CellValue } from './area';
import { chunksOf } from './chunks';
import { patiently, sync } from './run';

/** Cells some formula refers to, on any sheet of the workbook. */
export interface RangeName {
  readonly sheet: string;
  readonly area: Area;
}

const cellsPerRequest = 50_000;

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
    const values = await readParts(context, there);
    return found.map((range) => values[there.indexOf(range)] ?? null);
  });
}

interface Place {
  readonly sheet: Excel.Worksheet;
  readonly area: Area;
}

/** A part at a time: a list of people may be longer than Excel on the web hands over at once. */
async function readParts(context: Excel.RequestContext, places: readonly Place[]): Promise<CellValue[][][]> {
  const values = places.map(({ area }) => Array.from({ length: area.rowCount }, (): CellValue[] => []));
  const requests = chunksOf(
    places.map(({ area }) => area),
    cellsPerRequest,
  );
  for (const request of requests) {
    const parts = request.map(({ index, area }) => {
      const { sheet, area: whole } = places[index];
      return { index, first: area.row - whole.row, range: rangeOf(sheet, area).load('values') };
    });
    await sync(context);
    for (const { index, first, range } of parts)
      (range.values as CellValue[][]).forEach((cells, i) => values[index][first + i].push(...cells));
  }
  return values;
}

/** From the first cell to the last used one of any of the sheets: what is cut must stay of equal length. */
function usedBounds(areas: readonly Area[]): Area {
  const rowCount = Math.max(1, ...areas.map((area) => area.row + area.rowCount));
  const columnCount = Math.max(1, ...areas.map((area) => area.column + area.columnCount));
  return { row: 0, column: 0, rowCount, columnCount };
}
