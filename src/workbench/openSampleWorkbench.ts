import { keptPartsOf } from './files/keptParts';
import { takeKeptWorkbook, type KeptWorkbook } from './page/keptWorkbook';
import { sampleWorkbook } from './samples/sampleWorkbook';
import { startWorkbench, type Workbench, type WorkbenchOptions } from './workbench';

/** Where the sample's first interesting rate stands: January's, 102.9%. */
const firstSelection = { row: 5, column: 5, rowCount: 1, columnCount: 1 };

export interface Opened {
  readonly workbench: Workbench;
  /** The file the workbook came from, if this load of the page is for opening it. */
  readonly file: KeptWorkbook['opened'];
}

/** The part of the page that is loaded on demand: Univer, the host, and the sample or the workbook kept for this load. */
export async function openSampleWorkbench(options: Omit<WorkbenchOptions, 'workbookData'>): Promise<Opened> {
  const kept = await takeKeptWorkbook();
  const workbookData = kept?.data ?? sampleWorkbook(options.language);
  const workbench = await startWorkbench({ ...options, workbookData });
  const { univer, activeSheetId } = workbench.grid;
  if (kept) restore(workbench, kept);
  else univer.range(activeSheetId(), firstSelection).activate(); // in view anyway, and scrolling is not possible yet
  return { workbench, file: kept?.opened };
}

/** What Univer's own data do not say of a workbook. */
function restore({ grid, edits }: Workbench, { data, isUnsaved }: KeptWorkbook): void {
  for (const [id, { custom }] of Object.entries(data.sheets)) {
    const parts = keptPartsOf(custom);
    if (parts?.isProtected) grid.protect(id, undefined);
    if (parts?.visibility === 'VeryHidden' && grid.sheetVisibility(id) === 'Hidden')
      grid.setSheetVisibility(id, 'VeryHidden');
    for (const { name, area, hasHeaders, hasTotals, columns } of parts?.tables ?? [])
      grid.knowTable(id, { id: name, name, area, showHeaders: hasHeaders, showTotals: hasTotals }, columns);
  }
  edits.hasAny = true;
  edits.hasUnsaved = isUnsaved;
}
