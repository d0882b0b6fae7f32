/**
 * A rate as people read it: with one decimal (or none), and more only where it would look like exactly 100% without being
 * it, so that "100.0%" never stands beside "over 100%".
 */
export function percentText(rate: number, fewestDecimals: 0 | 1 = 1): string {
  const digits = (decimals: number) => (rate * 100).toFixed(decimals);
  let decimals: number = fewestDecimals;
  while (decimals < 6 && Number(digits(decimals)) === 100 && Math.abs(rate - 1) > 1e-9) decimals++;
  return `${digits(decimals)}%`;
}

const counts = new Intl.NumberFormat('en-US', { maximumFractionDigits: 2 });

/** A number of people, who may be fractions (FTE): 1234 -> "1,234", 43.3333 -> "43.33". */
export const countText = (count: number): string => counts.format(count);
