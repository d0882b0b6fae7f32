import { Problem } from '../turnover/problem';
import { errorCode, numberIn, type Cell, type NumberRule, type Place } from './cell';

/** The cells of one argument. */
export interface Block {
  readonly argument: string;
  readonly rows: readonly (readonly Cell[])[];
  readonly rowCount: number;
  readonly columnCount: number;
}

/** Excel passes null for an argument left out, and the invocation object may take the place of one at the end. */
export function isOmitted(argument: unknown): boolean {
  if (argument === null || argument === undefined) return true;
  if (typeof argument !== 'object' || Array.isArray(argument)) return false;
  return !('basicValue' in argument) && errorCode(argument) === undefined;
}

/** The cells of an argument, null when it is omitted. A bare value counts as one cell. */
export function blockFrom(argument: unknown, name: string): Block | null {
  if (isOmitted(argument)) return null;
  if (!Array.isArray(argument)) return { argument: name, rows: [[argument]], rowCount: 1, columnCount: 1 };
  const columnCount = Array.isArray(argument[0]) ? argument[0].length : 0;
  for (let i = 0; i < argument.length; i++)
    if (!Array.isArray(argument[i]) || argument[i].length !== columnCount)
      throw new Problem('value', 'notARange', { argument: name });
  if (columnCount === 0) return null;
  return { argument: name, rows: argument as Cell[][], rowCount: argument.length, columnCount };
}

export function requiredBlock(argument: unknown, name: string): Block {
  const block = blockFrom(argument, name);
  if (!block) throw new Problem('value', 'missingArgument', { argument: name });
  return block;
}

/** Where the cell with this row-major index stands: by row in a column, by column in a row, by both in a block. */
export function placeIn({ argument, rowCount, columnCount }: Omit<Block, 'rows'>, index: number): Place {
  const row = Math.floor(index / columnCount) + 1;
  const column = (index % columnCount) + 1;
  if (rowCount > 1 && columnCount > 1) return { argument, row, column };
  if (columnCount > 1) return { argument, column };
  return rowCount > 1 ? { argument, row } : { argument };
}

/** Numbers of one argument in reading order; NaN where a cell holds none, with the reason in `problems`. */
export interface Numbers {
  readonly argument: string;
  readonly values: number[];
  /** By index, in reading order; null when every cell can be read. */
  readonly problems: ReadonlyMap<number, Problem> | null;
  readonly rowCount: number;
  readonly columnCount: number;
}

export function numbersIn(block: Block, rule?: NumberRule): Numbers {
  const { argument, rows, rowCount, columnCount } = block;
  const values = new Array<number>(rowCount * columnCount);
  let problems: Map<number, Problem> | null = null;
  let index = 0;
  const place = () => placeIn(block, index);
  for (const row of rows)
    for (let column = 0; column < columnCount; column++, index++) {
      const cell = row[column];
      if (typeof cell === 'number' && cell >= 0 && cell < Infinity) {
        values[index] = cell; // nearly every cell
        continue;
      }
      const number = numberIn(cell, place, rule);
      if (typeof number === 'number') values[index] = number;
      else {
        values[index] = NaN;
        (problems ??= new Map()).set(index, number);
      }
    }
  return { argument, values, problems, rowCount, columnCount };
}

/** Throws the first problem in reading order. */
export function throwFirst({ problems }: Pick<Numbers, 'problems'>): void {
  if (problems) for (const problem of problems.values()) throw problem;
}

/** Ranges of periods run down or across; a block has no order. */
export function requireLine({ argument, rowCount, columnCount }: Omit<Numbers, 'values' | 'problems'>): void {
  if (rowCount > 1 && columnCount > 1)
    throw new Problem('value', 'blockForLine', { argument, rows: rowCount, columns: columnCount });
}
