/**
 * A rate as people read it: one decimal, and more only where one would make it look like exactly 100% without being it, so
 * that "100.0%" never stands beside "over 100%".
 */
export function percentText(rate: number): string {
  const digits = (decimals: number) => (rate * 100).toFixed(decimals);
  let decimals = 1;
  while (decimals < 6 && Number(digits(decimals)) === 100 && Math.abs(rate - 1) > 1e-9) decimals++;
  return `${digits(decimals)}%`;
}

/** A limit as short as it can be written: 1 -> "100%", 0.805 -> "80.5%". */
export const limitText = (limit: number): string => `${Number((limit * 100).toFixed(4))}%`;

const counts = new Intl.NumberFormat('en-US', { maximumFractionDigits: 2 });

/** A number of people, who may be fractions (FTE): 1234 -> "1,234", 43.3333 -> "43.33". */
export const countText = (count: number): string => counts.format(count);

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
