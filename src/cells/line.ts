import { Problem } from '../turnover/problem';
import { isOmitted, placeIn } from './block';
import { isBlank, type Cell, type Place } from './cell';

/**
 * A range of a single row or column that may have a million cells: looked at cell by cell as it is read, never as a whole
 * before. A range across is turned into one that runs down.
 */
export interface Line {
  readonly argument: string;
  readonly rows: readonly unknown[];
  readonly length: number;
  readonly isAcross: boolean;
}

/** The line of cells in an argument; null when it is omitted. */
function lineFrom(argument: unknown, name: string): Line | null {
  if (isOmitted(argument)) return null;
  if (!Array.isArray(argument)) return down([[argument]], name);
  const first: unknown = argument[0];
  if (argument.length === 1 && Array.isArray(first) && first.length > 1)
    return {
      ...down(
        first.map((cell: unknown) => [cell]),
        name,
      ),
      isAcross: true,
    };
  if (Array.isArray(first) && first.length > 1) throw blockProblem(name, argument.length, first.length);
  if (argument.length === 0 || (Array.isArray(first) && first.length === 0)) return null;
  return down(argument, name);
}

const down = (rows: readonly unknown[], argument: string): Line => ({
  argument,
  rows,
  length: rows.length,
  isAcross: false,
});

export function requiredLine(argument: unknown, name: string): Line {
  const line = lineFrom(argument, name);
  if (!line) throw new Problem('value', 'missingArgument', { argument: name });
  return line;
}

/** Another range beside the first one, of the same length. */
export function lineBeside(argument: unknown, name: string, first: Pick<Line, 'argument' | 'length'>): Line | null {
  const line = lineFrom(argument, name);
  if (line && line.length !== first.length)
    throw new Problem('value', 'differentLength', {
      argument: name,
      count: line.length,
      other: first.argument,
      otherCount: first.length,
    });
  return line;
}

const blockProblem = (argument: string, rows: number, columns: number) =>
  new Problem('value', 'blockForRoster', { argument, rows, columns });

/** The cell at an index from 0. */
export function cellAt({ rows, argument, length }: Line, index: number): Cell {
  const row = rows[index];
  if (!Array.isArray(row)) throw new Problem('value', 'notARange', { argument });
  if (row.length !== 1) throw blockProblem(argument, length, row.length);
  return row[0];
}

export function placeOn({ argument, length, isAcross }: Line, index: number): Place {
  return placeIn({ argument, rowCount: isAcross ? 1 : length, columnCount: isAcross ? length : 1 }, index);
}

/** How many cells there are before the blank ones with which two lines of the same length both end. */
export function usedLength(first: Line, second: Line): number {
  return lastUsed(second, lastUsed(first, 0));
}

/** Looks from the end, where whole columns are blank for a million rows, down to what is known to be used. */
function lastUsed({ rows, length }: Line, known: number): number {
  let used = length;
  for (; used > known; used--) {
    const row = rows[used - 1];
    if (!Array.isArray(row) || row.length !== 1 || !isBlank(row[0])) break; // reading says what is wrong with such a row
  }
  return used;
}
