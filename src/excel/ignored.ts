import { ignoredFrom, ignoredKey } from '../sheets/ownSettings';
import { atOnce, sync } from './run';

/** The findings that people chose to ignore as they are kept, to be read together with other things. */
export const ignoredSetting = (context: Excel.RequestContext): Excel.Setting =>
  context.workbook.settings.getItemOrNullObject(ignoredKey);

/**
 * Adds a finding's key to the list, or takes it out. The list is read anew for that, so that what was ignored elsewhere in the
 * meantime stays ignored.
 */
export function saveIgnored(key: string, isIgnored: boolean): Promise<void> {
  return atOnce(async (context) => {
    const setting = ignoredSetting(context).load('value');
    await sync(context);
    const others = ignoredFrom(setting.isNullObject ? null : setting.value).filter((each) => each !== key);
    const list = isIgnored ? [...others, key] : others;
    if (list.length > 0) context.workbook.settings.add(ignoredKey, list);
    else if (!setting.isNullObject) setting.delete();
    await sync(context);
  });
}
