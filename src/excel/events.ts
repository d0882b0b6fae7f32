import { patiently, supports, sync } from './run';

export interface WorkbookEvents {
  readonly selectionChanged: () => void;
  readonly cellsChanged: () => void;
}

/** Calls back for everything that can change what the pane shows. False where this Excel does not tell. */
export async function watchWorkbook({ selectionChanged, cellsChanged }: WorkbookEvents): Promise<boolean> {
  if (!supports('1.9')) return false;
  const onSelection = async () => selectionChanged();
  const onCells = async () => cellsChanged();
  await patiently(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onSelectionChanged.add(onSelection);
    worksheets.onActivated.add(onSelection);
    worksheets.onChanged.add(onCells);
    worksheets.onCalculated.add(onCells);
    worksheets.onAdded.add(onCells);
    worksheets.onDeleted.add(onCells);
    if (supports('1.17')) worksheets.onNameChanged.add(onCells);
    await sync(context);
  });
  return true;
}
