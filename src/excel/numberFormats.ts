import type { Area } from './area';
import { readParts } from './parts';
import { patiently } from './run';
import { Trouble } from './trouble';

/** Cells whose formats are wanted. */
export interface FormattedArea {
  readonly sheetId: string;
  readonly area: Area;
}

/** The number formats of some areas, in their order; null where Excel does not tell them, such as of a sheet that is gone. */
export async function readNumberFormats(
  areas: readonly FormattedArea[],
  isStale: () => boolean,
): Promise<string[][][] | null> {
  if (areas.length === 0) return [];
  try {
    return await patiently(async (context) => {
      const places = areas.map(({ sheetId, area }) => ({ sheet: context.workbook.worksheets.getItem(sheetId), area }));
      const read = await readParts(context, places, ['numberFormat'], isStale);
      return read && read.map(({ numberFormat }) => numberFormat.map((row) => row.map(String)));
    });
  } catch (error) {
    if (error instanceof Trouble) return null;
    throw error;
  }
}
