import { Problem } from '../../src/turnover/problem';

/** What is wrong, as plain data: its kind, its sentence and the facts in that sentence. */
export function problemOf(calculate: () => unknown) {
  try {
    return plain(calculate());
  } catch (error) {
    if (error instanceof Problem) return plain(error);
    throw error;
  }
}

/** A result with its problems as plain data. */
export const plain = (result: unknown): unknown =>
  result instanceof Problem ? { kind: result.kind, id: result.id, ...result.facts } : result;
