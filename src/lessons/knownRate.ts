import { Problem } from '../turnover/problem';

/** A rate, or null where there is none: nothing can be divided by nobody. */
export const knownRate = (rate: number | Problem | null): number | null => (rate instanceof Problem ? null : rate);
