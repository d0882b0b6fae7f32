import { cellCount } from '../../excel/area';
import { methodName } from '../../sheets/ownSettings';
import type { InsertForm } from '../../excel/insertForm';
import { turnoverFormula, type ArgumentTexts } from '../../formulas/turnoverFormula';
import type { Method } from '../../turnover/method';
import type { PlainRates } from './plainRates';
import { textsOn, type NoSource, type Source } from './source';

/** Why something cannot be inserted in the chosen form. */
export type Refusal = NoSource | 'noPlain' | 'noPlainRoster' | 'noRate' | 'loading';

/** What goes into a cell; a formula is in English with commas. */
export type Content =
  | { readonly kind: 'formula'; readonly formula: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'none'; readonly refusal: Refusal };

/** Of every rate that is written. */
export const rateFormat = '0.0%';

const none = (refusal: Refusal): Content => ({ kind: 'none', refusal });

/** A rate in the chosen form, as it is written on a sheet. */
export function rateContent(
  form: InsertForm,
  source: Source | NoSource,
  method: Method,
  rate: number | null,
  sheet: string,
  plain: PlainRates | null,
): Content {
  if (source === 'example') return none('example');
  if (rate === null) return none('noRate');
  if (form === 'value') return { kind: 'number', value: rate };
  if (typeof source === 'string') return none(source);
  const texts = textsOn(sheet, source.args);
  if (form === 'function') return functionContent(source.id, `"${method}"`, texts);
  if (!plain) return none('loading');
  if (source.id === 'ROSTER.RATE') return plain.plainRosterRate(method, texts);
  return plain.plainRate(method, texts, textsOn(sheet, source.ends), isOnePeriod(source));
}

/** The same in a new column of an Excel Table, where each row is a period. */
export function columnContent(form: InsertForm, method: Method, row: ArgumentTexts, plain: PlainRates | null): Content {
  if (form !== 'plain') return functionContent('RATE', `"${method}"`, row);
  return plain ? plain.plainRate(method, row, row, true) : none('loading');
}

/** The rate by the house method, which the formula takes from the workbook. */
export const houseContent = (source: Source | NoSource, sheet: string): Content =>
  typeof source === 'string' ? none(source) : functionContent(source.id, methodName, textsOn(sheet, source.args));

export const houseColumn = (row: ArgumentTexts): Content => functionContent('RATE', methodName, row);

const functionContent = (id: Source['id'], method: string, texts: ArgumentTexts): Content => ({
  kind: 'formula',
  formula: turnoverFormula(id, { ...texts, method }),
});

const isOnePeriod = ({ args: { leavers } }: Source): boolean =>
  leavers?.kind === 'text' || (leavers !== undefined && cellCount(leavers.area) === 1);
