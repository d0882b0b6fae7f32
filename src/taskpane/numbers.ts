export { countText, percentText } from '../locales/numbers';

/** A limit as short as it can be written: 1 -> "100%", 0.805 -> "80.5%". */
export const limitText = (limit: number): string => `${Number((limit * 100).toFixed(4))}%`;

/**
 * A fraction out of what was typed as a percentage: "80.5", "80,5 %" -> 0.805, "1,000" -> 10. Digits and signs may have the
 * full width of Chinese text. Null where it is none above 0.
 */
export function limitFromText(text: string): number | null {
  const match = /^\s*(?:([1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?)|(\d+(?:[.,]\d+)?))\s*%?\s*$/.exec(text.normalize('NFKC'));
  if (!match) return null;
  const [, grouped, plain] = match;
  // Through a short decimal, because 80.5 / 100 is exact while 80.5 * 0.01 is not.
  const limit = Number(grouped ? grouped.replaceAll(',', '') : plain.replace(',', '.')) / 100;
  return limit > 0 && limit <= mostLimit ? limit : null;
}

/** 100,000%: more is a slip of the finger. */
const mostLimit = 1000;
