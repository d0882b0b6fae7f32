import { filledArea, rateAreas, type IsFilled } from '../formulas/rateCells';
import type { RateFormula } from '../formulas/rateFormula';
import type { SheetCells } from '../sheets/sheetCells';
import type { Place } from './book';

/** A rate in a cell that a TURNOVER formula fills. */
export interface RateResult extends Place {
  readonly formulaAt: Place;
  /** Which of the formula's results it is, counted from the formula's own cell. */
  readonly line: number;
  readonly columnInResult: number;
  /** A fraction, whatever the scale of the cell. */
  readonly rate: number;
}

export const isFilledOn =
  ({ area, values }: SheetCells): IsFilled =>
  (row, column) =>
    (values[row - area.row]?.[column - area.column] ?? '') !== '';

/** The rates that a formula in this cell gives, errors and texts left out. */
export function rateResults(source: RateFormula, formulaAt: Place, sheet: SheetCells): RateResult[] {
  const valueAt = (row: number, column: number) => sheet.values[row - sheet.area.row][column - sheet.area.column];
  const resultAt = (row: number, column: number, isAcross: boolean): RateResult[] => {
    const value = valueAt(row, column);
    if (typeof value !== 'number') return [];
    const columnInResult = column - formulaAt.column;
    const line = isAcross ? columnInResult : row - formulaAt.row;
    return [{ row, column, formulaAt, line, columnInResult, rate: value / source.scale }];
  };
  const { row, column } = formulaAt;
  if (!source.isSpilled) return resultAt(row, column, true);
  // Where many rates are spilled, the first may be an error and the others not.
  if (valueAt(row, column) === '#SPILL!') return [];
  const isFilled = isFilledOn(sheet);
  const isAcross = filledArea(source, row, column, isFilled).rowCount === 1;
  return rateAreas(source, row, column, sheet.area, isFilled).flatMap((area) =>
    Array.from({ length: area.rowCount * area.columnCount }, (_, i) =>
      resultAt(area.row + Math.floor(i / area.columnCount), area.column + (i % area.columnCount), isAcross),
    ).flat(),
  );
}
