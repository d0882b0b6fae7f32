import { difference } from '../tolerance';

/** The leaving date of somebody still employed, and both dates of a row that counts nowhere: later than any day. */
export const never = 0x7fffffff;

/** Employments, one a row of the list: rows without dates and rows left out are there, but count nowhere. */
export interface Roster {
  readonly size: number;
  /** Excel's serial numbers, whole days. */
  readonly hired: Int32Array;
  /** The first day on which somebody is no longer counted, at or after `hired`. */
  readonly left: Int32Array;
  /** How much each row counts, from 0 to 1 (FTE); null where everybody counts 1. */
  readonly weights: Float64Array | null;
  /** 1 for those who count as leavers when they leave; null where all do. */
  readonly counted: Uint8Array | null;
}

/** The group of each row, as an index from 0. */
export interface Grouping {
  readonly groupOf: Int32Array;
  readonly count: number;
}

/** a - b; for weights, whose sums carry the noise of binary fractions, exactly 0 where they are about the same. */
export function remainder({ weights }: Roster, a: number, b: number): number {
  return weights ? difference(a, b) : a - b;
}
