import { patiently, sync } from './run';

const limitKey = 'TurnoverLimit';

/** The limit as it is kept in the workbook: a fraction, 1 for 100%. */
export const limitSetting = (context: Excel.RequestContext): Excel.Setting =>
  context.workbook.settings.getItemOrNullObject(limitKey);

/** Keeps the limit in the workbook, so that everyone who opens it checks against the same; when a cell is being edited, then after it. */
export function saveLimit(limit: number): Promise<void> {
  return patiently(async (context) => {
    context.workbook.settings.add(limitKey, limit);
    await sync(context);
  });
}
