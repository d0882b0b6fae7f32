import { tinyBaseKey } from '../sheets/ownSettings';
import { patiently, sync } from './run';

export const tinyBaseSetting = (context: Excel.RequestContext): Excel.Setting =>
  context.workbook.settings.getItemOrNullObject(tinyBaseKey);

export function saveTinyBase(people: number): Promise<void> {
  return patiently(async (context) => {
    context.workbook.settings.add(tinyBaseKey, people);
    await sync(context);
  });
}
