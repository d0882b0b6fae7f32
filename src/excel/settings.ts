import { limitKey, limitName, numberInName } from '../sheets/ownSettings';
import { formulaOfName, nameItem, writeName } from './house';
import { patiently, sync } from './run';

/** The limit as earlier versions kept it: a fraction, 1 for 100%. Read where the name holds none. */
export const limitSetting = (context: Excel.RequestContext): Excel.Setting =>
  context.workbook.settings.getItemOrNullObject(limitKey);

export interface LimitWriting {
  /** The name is written even where it stands for something that is no limit; without that such a name is left alone. */
  readonly mayReplace?: boolean;
  /** What Excel's name manager says of a new name. */
  readonly comment?: string;
}

/**
 * Keeps the limit in the workbook, so that everyone who opens it checks against the same; when a cell is being edited, then
 * after it. The setting remains for an Excel that does not tell of names, and for a name that means something else.
 */
export function saveLimit(limit: number, { mayReplace = false, comment }: LimitWriting = {}): Promise<void> {
  return patiently(async (context) => {
    const item = nameItem(context, limitName);
    const setting = limitSetting(context).load('key');
    await sync(context);
    const formula = formulaOfName(item);
    const isForeign = formula !== null && numberInName(formula) === null;
    if (item && (!isForeign || mayReplace)) {
      writeName(context, item, limitName, `=${limit}`, comment);
      if (!setting.isNullObject) setting.delete();
    } else context.workbook.settings.add(limitKey, limit);
    await sync(context);
  });
}
