import { readMethod } from '../cells/words';
import { attempt } from '../turnover/comparison';
import type { Method } from '../turnover/method';
import { Problem } from '../turnover/problem';

/** One of the methods by the words that the functions take; null for another word. */
export function methodFrom(word: unknown): Method | null {
  const method = attempt(() => readMethod([[word]]));
  return method instanceof Problem ? null : method;
}
