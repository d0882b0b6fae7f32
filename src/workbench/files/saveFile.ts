import { plainCopy, type PlainCounts } from '../../xlsx/plainCopy';
import { writeXlsx } from '../../xlsx/writeXlsx';
import type { Workbench } from '../workbench';
import { xlsxFromGrid } from './xlsxFromGrid';

/** As it is, or without TURNOVER formulas. */
export type SavedForm = 'turnover' | 'plain';

export interface SavedFile {
  readonly bytes: Uint8Array;
  readonly counts: PlainCounts | null;
}

/** The workbook as it stands, what is being typed included, as an .xlsx file. */
export async function savedFile({ grid, clock }: Workbench, form: SavedForm): Promise<SavedFile> {
  await grid.facade.endEditingAsync(true);
  await clock.settled();
  const workbook = xlsxFromGrid(grid);
  if (form === 'turnover') return { bytes: await writeXlsx(workbook), counts: null };
  const plain = plainCopy(workbook);
  return { bytes: await writeXlsx(plain.workbook), counts: plain.counts };
}
