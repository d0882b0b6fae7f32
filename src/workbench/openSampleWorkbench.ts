import { takeKeptWorkbook } from './page/keptWorkbook';
import { sampleWorkbook } from './samples/sampleWorkbook';
import { startWorkbench, type Workbench, type WorkbenchOptions } from './workbench';

/** Where the sample's first interesting rate stands: January's, 102.9%. */
const firstSelection = { row: 5, column: 5, rowCount: 1, columnCount: 1 };

/** The part of the page that is loaded on demand: Univer, the host and the sample. */
export async function openSampleWorkbench(options: Omit<WorkbenchOptions, 'workbookData'>): Promise<Workbench> {
  const kept = takeKeptWorkbook();
  const workbench = await startWorkbench({ ...options, workbookData: kept ?? sampleWorkbook(options.language) });
  const { univer, activeSheetId } = workbench.grid;
  if (kept) workbench.edits.hasAny = true;
  else univer.range(activeSheetId(), firstSelection).activate(); // in view anyway, and scrolling is not possible yet
  return workbench;
}
