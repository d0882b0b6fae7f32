import { attempt } from './comparison';
import type { Method } from './method';
import { divisionByZero, type Problem } from './problem';
import type { SeriesInput } from './series';
import { base, rateOn } from './span';
import { sum } from './tolerance';

export interface BreakdownRow {
  readonly leavers: number;
  /** leavers of this type / the base of all, a fraction. */
  readonly rate: number | Problem;
  /** leavers of this type / all leavers, a fraction. */
  readonly share: number | Problem;
}

/**
 * Turnover by type of leaver (voluntary, involuntary …) on one common base, so that the types' rates add up to the total's.
 * `leavers` are the types' leavers over the whole span. The last row is the total.
 */
export function breakdown(method: Method, leavers: readonly number[], input: SeriesInput): BreakdownRow[] {
  const people = base(method, input);
  const total = sum(leavers);
  return [...leavers, total].map((count) => ({
    leavers: count,
    rate: attempt(() => rateOn(method, people, count)),
    share: total === 0 ? divisionByZero() : count / total,
  }));
}
