/** What kind of error a cell shows for a problem. */
export type ProblemKind = 'value' | 'divisionByZero' | 'notAvailable' | 'number' | 'null';

export type Facts = Readonly<Record<string, string | number | boolean | undefined>>;

/**
 * Why there is no result: an id for the sentence (the sentences themselves are in `locales/`) and the facts to put into it.
 * Thrown where one result was asked for, returned in place of a number where there are many.
 */
export class Problem extends Error {
  constructor(
    readonly kind: ProblemKind,
    readonly id: string,
    readonly facts: Facts = {},
  ) {
    // It is an answer, not a fault: a trace of the calls would be most of its cost, in a table with thousands of them.
    const { stackTraceLimit } = Error;
    Error.stackTraceLimit = 0;
    super(id);
    Error.stackTraceLimit = stackTraceLimit;
    this.name = 'Problem';
  }
}

export const divisionByZero = (facts: Facts = {}) => new Problem('divisionByZero', 'baseIsZero', facts);
