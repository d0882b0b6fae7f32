import type { Area } from '../formulas/area';

/** A cell as Excel shows it to an add-in: a blank is "", an error cell is text such as "#DIV/0!". */
export type CellValue = string | number | boolean;

/** What a sheet holds; the cells begin at the top left corner of `area`. */
export interface SheetCells {
  readonly id: string;
  readonly name: string;
  readonly area: Area;
  readonly formulas: readonly (readonly CellValue[])[];
  readonly values: readonly (readonly CellValue[])[];
}
