import { methodFrom } from '../../audit/methodFrom';
import { methodName, textInName } from '../../sheets/ownSettings';
import type { Method } from '../../turnover/method';

/** What the name TurnoverMethod stands for. */
export type HouseMethod =
  | { readonly kind: 'none' }
  /** `word` is what the name holds where that is another word for the method. */
  | { readonly kind: 'set'; readonly method: Method; readonly word: string | null }
  /** A range, a number, a word the functions do not know. */
  | { readonly kind: 'foreign'; readonly formula: string };

/** Reads the name's formula as the functions would. */
export function houseMethodFrom(formula: string | null): HouseMethod {
  if (formula === null) return { kind: 'none' };
  const text = textInName(formula);
  const method = text === null ? null : methodFrom(text);
  if (text === null || method === null) return { kind: 'foreign', formula };
  return { kind: 'set', method, word: text.trim().toLowerCase() === method ? null : text };
}

/** The house method, by what the name TurnoverMethod stands for; null where formulas cannot use it. */
export function houseChoice(formula: string | null): Method | null {
  const house = houseMethodFrom(formula);
  return house.kind === 'set' ? house.method : null;
}

/** How to type each method's formula without a name, with the arguments' own names. */
export const directFormula: Readonly<Record<Method, string>> = {
  average: '=TURNOVER.AVGBASE(leavers,opening,closing)',
  opening: '=TURNOVER.OPENBASE(leavers,opening)',
  closing: '=TURNOVER.CLOSEBASE(leavers,closing)',
  cumulative: '=TURNOVER.CUMULATIVE(leavers,opening,hires)',
  mean: '=TURNOVER.RATE("mean",leavers,opening,hires,closing)',
};

/** The formula that follows the house method. */
export const houseFormula = (leavers: string, opening: string, hires: string, closing: string): string =>
  `=TURNOVER.RATE(${methodName},${leavers},${opening},${hires},${closing})`;

/** Only a base with everybody in it is never smaller than the number of leavers. */
export const canPass100 = (method: Method): boolean => method !== 'cumulative';
