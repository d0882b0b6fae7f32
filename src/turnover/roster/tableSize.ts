import { Problem } from '../problem';

const rowsOfSheet = 1_048_576;
const columnsOfSheet = 16_384;
const largestTable = 5_000_000;

/** Throws a Problem, before any memory is asked for, when a table does not fit on a sheet or is larger than Excel can take. */
export function requireFit(rows: number, columns: number): void {
  if (rows > rowsOfSheet || columns > columnsOfSheet || rows * columns > largestTable)
    throw new Problem('value', 'tableTooLarge', { rows, columns });
}
