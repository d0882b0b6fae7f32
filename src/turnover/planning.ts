import { Problem } from './problem';
import { isAbout, isMore } from './tolerance';

/**
 * A rate of some months brought to a year: rate × 12 / months, or, compounded, 1 - (1 - rate)^(12 / months).
 * Compounding asks what is left of those who were there, so a rate over 100% has no compounded year.
 */
export function annualRate(rate: number, months: number, isCompound: boolean): number {
  if (!isCompound) return (rate * 12) / months;
  if (isMore(rate, 1)) throw new Problem('value', 'compoundOver100', { rate });
  return isAbout(rate, 1) ? 1 : 1 - (1 - rate) ** (12 / months);
}

/** Sum of leavers × yearly salary × multiple, in the currency of the salaries. One salary or multiple serves all groups. */
export function replacementCost(
  leavers: readonly number[],
  salary: readonly number[],
  multiple: readonly number[],
): number {
  const at = (values: readonly number[], index: number) => values[values.length === 1 ? 0 : index];
  return leavers.reduce((total, count, index) => total + count * at(salary, index) * at(multiple, index), 0);
}

/** Hires needed to reach the target while its share `rate` leaves: target - current + rate × target. Not rounded. */
export function hiresNeeded(current: number, target: number, rate: number): number {
  if (rate > 10) throw new Problem('value', 'rateLooksLikePercent', { rate });
  return target - current + rate * target;
}
