import { Trouble, troubleFrom } from './trouble';

/**
 * The one place where Excel.run is called. `patiently` is for what events set off: it waits until the user has finished the
 * cell being edited. Without it the request fails at once, so that a pressed button can say why nothing happens.
 */
async function run<T>(
  batch: (context: Excel.RequestContext) => Promise<T>,
  delayForCellEdit: boolean,
  mergeUndoGroup = false,
): Promise<T> {
  try {
    return await Excel.run({ delayForCellEdit, ...(mergeUndoGroup && { mergeUndoGroup }) }, batch);
  } catch (error) {
    throw troubleFrom(error);
  }
}

export type Batch<T> = (context: Excel.RequestContext) => Promise<T>;

export const atOnce = <T>(batch: Batch<T>): Promise<T> => run(batch, false);

export const patiently = <T>(batch: Batch<T>): Promise<T> => run(batch, true);

/** Everything the batch writes can be undone at once; where this Excel does not know how, it is written all the same. */
export async function inOneUndoStep<T>(batch: Batch<T>): Promise<T> {
  try {
    return await run(batch, false, true);
  } catch (error) {
    if (error instanceof Trouble && error.detail.startsWith('UndoNotSupported')) return run(batch, false);
    throw error;
  }
}

/** Sends what is queued; the error is a Trouble. */
export async function sync(context: Excel.RequestContext): Promise<void> {
  try {
    await context.sync();
  } catch (error) {
    throw troubleFrom(error);
  }
}

/** Whether this Excel has an API set; false too where it cannot be asked. */
export function supports(version: string): boolean {
  return Office.context?.requirements?.isSetSupported('ExcelApi', version) ?? false;
}
