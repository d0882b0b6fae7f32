/**
 * Headcounts may be fractional (FTE) and arrive with rounding noise of binary fractions, so sums are compared with a
 * relative tolerance. Nothing is ever rounded: only "equal" and "zero" are decided here.
 */
const relativeTolerance = 1e-9;

/** Whether two quantities are the same, up to the noise: isAbout(0.1 + 0.2, 0.3) -> true. */
export function isAbout(a: number, b: number): boolean {
  return a === b || Math.abs(a - b) < relativeTolerance * Math.max(Math.abs(a), Math.abs(b));
}

/** Whether a is larger than b by more than the noise. */
export function isMore(a: number, b: number): boolean {
  return a > b && !isAbout(a, b);
}

/** a - b, exactly 0 where they are about the same. */
export function difference(a: number, b: number): number {
  return isAbout(a, b) ? 0 : a - b;
}

/** Sum in the order given. */
export function sum(values: readonly number[]): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
