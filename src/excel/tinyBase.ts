import { patiently, sync } from './run';

/** How many people a rate needs at least to say much; kept in the workbook where somebody chose another number. */
const tinyBaseKey = 'TurnoverTinyBase';

export const tinyBaseSetting = (context: Excel.RequestContext): Excel.Setting =>
  context.workbook.settings.getItemOrNullObject(tinyBaseKey);

export const mostTinyBase = 10_000;

/** A number of people, 0 for "no rate is over too few"; null for anything else. */
export const tinyBaseFrom = (kept: unknown): number | null =>
  typeof kept === 'number' && Number.isInteger(kept) && kept >= 0 && kept <= mostTinyBase ? kept : null;

export function saveTinyBase(people: number): Promise<void> {
  return patiently(async (context) => {
    context.workbook.settings.add(tinyBaseKey, people);
    await sync(context);
  });
}
