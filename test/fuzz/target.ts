import type fc from 'fast-check';

/** Something that must stand whatever it is given. */
export interface FuzzTarget {
  readonly name: string;
  /** Parts that are tried in turn: functions, kinds of damage. */
  readonly subjects: readonly string[];
  /** How many calls `npm run fuzz` makes unless told. */
  readonly usualCalls: number;
  /** How many of each subject `npm test` makes. */
  readonly testCalls: number;
  readonly inputs: (subject: string) => fc.Arbitrary<unknown>;
  /** What is wrong with what came of one input; undefined when nothing is. Batches let a target vary its surroundings. */
  readonly faultOf: (subject: string, input: never, batch: number) => string | undefined | Promise<string | undefined>;
}
