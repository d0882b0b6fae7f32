/** One line of the table. */
export interface Measurement {
  readonly name: string;
  /** null where it could not be measured: then `missing` says why. */
  readonly value: number | null;
  /** What the value is a multiple of, or counted in. */
  readonly unit: string;
  /** What is promised: the value may not be greater. */
  readonly limit?: number;
  /** Where nothing is promised: from here on something has gone wrong. */
  readonly guard?: number;
  readonly note?: string;
  /** The program that is not installed. */
  readonly missing?: string;
}

/** What is known of a line before anything is measured. */
export type Ratio = Pick<Measurement, 'name' | 'unit' | 'limit' | 'guard'>;

/** A line for a peer that is not installed. */
export const notInstalled = (line: Ratio, missing: string): Measurement => ({ ...line, value: null, missing });
