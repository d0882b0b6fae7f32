import { readRoster } from '../../cells/roster';
import type { CellValue } from '../../excel/area';
import { attempt } from '../../turnover/comparison';
import type { Problem } from '../../turnover/problem';
import { asArgumentCell } from '../../sheets/counts';
import { rosterFacts, type RosterFacts } from './staffResult';

const blankRow = [''] as const;

/**
 * A column of a sheet as a function would be given it from the sheet's first row on, so that every row is counted as people
 * see it beside the sheet.
 */
export function columnFromTop(values: readonly CellValue[], firstRow: number): unknown[][] {
  const rows = new Array<unknown[]>(firstRow + values.length).fill(blankRow as unknown as unknown[], 0, firstRow);
  for (let i = 0; i < values.length; i++) rows[firstRow + i] = [asArgumentCell(values[i])];
  return rows;
}

/** The two columns of dates that begin in `firstRow` as a roster, or what is wrong with one of their cells. */
export function rosterFromColumns(
  hired: readonly CellValue[],
  left: readonly CellValue[],
  firstRow: number,
): RosterFacts | Problem {
  return attempt(() =>
    rosterFacts(readRoster({ hired: columnFromTop(hired, firstRow), left: columnFromTop(left, firstRow) })),
  );
}
