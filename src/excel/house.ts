import { limitName, methodName } from '../sheets/ownSettings';
import type { Method } from '../turnover/method';
import { atOnce, patiently, supports, sync } from './run';
import { Trouble } from './trouble';

/** What the names stand for, as their formulas; null for one that does not exist. */
export interface HouseNames {
  readonly method: string | null;
  readonly limit: string | null;
}

/** An Excel that cannot tell the formula of a name keeps nothing in names. */
const knowsNames = (): boolean => supports('1.7');

/** A name of the workbook, with its formula once the context has been synced; null where this Excel cannot tell it. */
export const nameItem = (context: Excel.RequestContext, name: string): Excel.NamedItem | null =>
  knowsNames() ? context.workbook.names.getItemOrNullObject(name).load('formula') : null;

export const formulaOfName = (item: Excel.NamedItem | null): string | null =>
  item === null || item.isNullObject ? null : item.formula;

/** Writes a name of the workbook, whatever it stood for; nothing is sent yet. `item` has been synced. */
export function writeName(
  context: Excel.RequestContext,
  item: Excel.NamedItem,
  name: string,
  formula: string,
  comment?: string,
): void {
  if (item.isNullObject) context.workbook.names.add(name, formula, comment);
  else item.formula = formula;
}

/** The names by themselves: Excel tells of no change in its name manager, and reading them takes one short request. */
export function readHouseNames(): Promise<HouseNames> {
  return patiently(async (context) => {
    const items = { method: nameItem(context, methodName), limit: nameItem(context, limitName) };
    await sync(context);
    return { method: formulaOfName(items.method), limit: formulaOfName(items.limit) };
  });
}

/** Keeps the house method in the workbook; `comment` is what Excel's name manager says of it. */
export function keepHouseMethod(method: Method, comment: string): Promise<void> {
  return atOnce(async (context) => {
    const item = await existingItem(context);
    writeName(context, item, methodName, `="${method}"`, comment);
    await sync(context);
  });
}

export function removeHouseMethod(): Promise<void> {
  return atOnce(async (context) => {
    const item = await existingItem(context);
    if (!item.isNullObject) item.delete();
    await sync(context);
  });
}

async function existingItem(context: Excel.RequestContext): Promise<Excel.NamedItem> {
  const item = nameItem(context, methodName);
  if (!item) throw new Trouble('tooOld');
  await sync(context);
  return item;
}
