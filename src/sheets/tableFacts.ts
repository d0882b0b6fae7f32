import type { Area } from '../formulas/area';

/** An Excel Table: where it stands, and what its columns are called. */
export interface TableFacts {
  readonly name: string;
  readonly sheet: string;
  /** With its headers and its row of totals. */
  readonly area: Area;
  readonly hasHeaders: boolean;
  readonly hasTotals: boolean;
  readonly columns: readonly string[];
}
