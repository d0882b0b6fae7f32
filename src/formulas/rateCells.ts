import { intersectionOf, type Area } from './area';
import type { Argument } from './argument';
import { factsOf } from './functionFacts';
import type { RateFormula } from './rateFormula';
import { argumentOf } from './turnoverCall';

/** How many rows and columns an argument has; a constant is one cell. */
function sizeOf(argument: Argument): { rows: number; columns: number } {
  if (argument.kind === 'range') return { rows: argument.area.rowCount, columns: argument.area.columnCount };
  if (argument.kind === 'array') return { rows: argument.values.length, columns: argument.values[0].length };
  return { rows: 1, columns: 1 };
}

/**
 * The cells which the results of a formula in this cell fill. They follow from the arguments, because the layout of every
 * result is fixed; so no request is needed to ask Excel for them. Where the number of rows depends on the data, the table
 * ends with the last filled cell of its first column.
 */
export function filledArea(rate: RateFormula, row: number, column: number, isFilled: IsFilled = nowhere): Area {
  const single = { row, column, rowCount: 1, columnCount: 1 };
  if (!rate.isSpilled) return single;
  const { result, columnCount = 1, isOpenEnded } = factsOf(rate.call.id);
  if (isOpenEnded) {
    let rowCount = 1;
    while (isFilled(row + rowCount, column)) rowCount++;
    return rowCount === 1 ? single : { row, column, rowCount, columnCount };
  }
  if (result === 'rates') {
    const { rows, columns } = sizeOf(argumentOf(rate.call, 'leavers'));
    return { row, column, rowCount: rows, columnCount: columns };
  }
  if (rate.call.id === 'COMPARE') return { row, column, rowCount: comparedRows, columnCount };
  const { rows, columns } = sizeOf(argumentOf(rate.call, 'types'));
  return { row, column, rowCount: rows * columns + headerAndTotal, columnCount };
}

/** Whether a cell of the formula's sheet holds anything. */
export type IsFilled = (row: number, column: number) => boolean;

const nowhere: IsFilled = () => false;

/** COMPARE: a header and the five methods. BREAKDOWN: a header, a row for each type, and the total. */
const comparedRows = 6;
const headerAndTotal = 2;

/** The parts of that area which hold rates, cut to what of the sheet is used. */
export function rateAreas(
  rate: RateFormula,
  row: number,
  column: number,
  within: Area,
  isFilled: IsFilled = nowhere,
): Area[] {
  const filled = filledArea(rate, row, column, isFilled);
  const columns = rate.isSpilled ? factsOf(rate.call.id).rateColumns : undefined;
  const areas = columns
    ? columns.map((index) => ({ row: row + 1, column: column + index, rowCount: filled.rowCount - 1, columnCount: 1 }))
    : [filled];
  return areas.map((area) => intersectionOf(area, within)).filter((area) => area !== null);
}
