/**
 * The first cell of the hidden sheet that keeps the formulas of a shared workbook. It is the same in every language, and what
 * the sheet is found again by, whatever it is called by then.
 */
export const originalsMark = 'Turnover originals';

/** Whether a sheet is the one with the originals: nothing on it is anybody's calculation. */
export const isOriginalsSheet = ({ area, values }: FirstCells): boolean =>
  area.row === 0 && area.column === 0 && values[0]?.[0] === originalsMark;

interface FirstCells {
  readonly area: { readonly row: number; readonly column: number };
  readonly values: readonly (readonly unknown[])[];
}
