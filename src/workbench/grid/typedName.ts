export interface TypedName {
  /** Where it begins in the formula. */
  readonly start: number;
  readonly name: string;
}

const nameBefore = /[\p{L}_][\p{L}\p{N}_.]*$/u;
const nameAfter = /^[\p{L}\p{N}_.]*/u;

/** The name of a function, whole or begun, in which the cursor stands or which ends before it. */
export function nameAt(formula: string, cursor: number): TypedName | null {
  const before = nameBefore.exec(formula.slice(0, cursor));
  if (!before) return null;
  const after = nameAfter.exec(formula.slice(cursor))![0];
  return { start: before.index, name: `${before[0]}${after}`.toUpperCase() };
}
