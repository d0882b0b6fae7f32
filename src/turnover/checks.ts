import { Problem, type Facts } from './problem';
import type { Series } from './series';
import { isMore } from './tolerance';

export type RowCheck = (series: Series, row: number) => Problem | undefined;

/** What cannot be true of a period, whatever the method. */
export const checkRow: RowCheck = (series, row) =>
  blankOpening(series, row) ?? tooManyLeavers(series, row) ?? blankClosing(series, row);

/** For tables whose purpose is to show counts that do not add up. */
export const checkOpeningOnly: RowCheck = (series, row) => blankOpening(series, row);

/** The row above ends with people, so this one cannot start with none. */
function blankOpening(series: Series, row: number): Problem | undefined {
  const { opening, closing } = series;
  if (row === 0 || opening[row] !== 0 || !(closing[row - 1] > 0)) return undefined;
  return new Problem('value', 'blankOpening', { ...rowOf(series, row), people: closing[row - 1] });
}

function tooManyLeavers(series: Series, row: number): Problem | undefined {
  if (!series.hasHires) return undefined; // derived hires make up for any number of leavers
  const leavers = series.leavers[row];
  const opening = series.opening[row];
  const hires = series.hires[row];
  if (!isMore(leavers, opening + hires)) return undefined;
  return new Problem('value', 'moreLeaversThanPeople', { ...rowOf(series, row), leavers, opening, hires });
}

/** A closing of 0 is true only when everybody left; otherwise the cell was forgotten. */
function blankClosing(series: Series, row: number): Problem | undefined {
  const isGiven = series.hasEveryClosing || (series.hasClosing && row === series.kept - 1);
  if (!isGiven || series.closing[row] !== 0) return undefined;
  const [leavers, opening, hires] = [series.leavers[row], series.opening[row], series.hires[row]];
  if (leavers !== leavers) return opening > 0 ? stillThere(opening, series, row) : undefined;
  return missingEnd(opening + (series.hasHires ? hires : 0), leavers, rowOf(series, row));
}

/** The problem with a closing of 0 when so many people were there and so many left; undefined when that is everybody. */
export function missingEnd(people: number, leavers: number, where: Facts): Problem | undefined {
  if (isMore(people, leavers)) return new Problem('value', 'blankClosing', { ...where, people: people - leavers });
  if (isMore(leavers, people)) return new Problem('value', 'blankClosingMoreLeavers', { ...where, leavers, people });
  return undefined;
}

const stillThere = (people: number, series: Series, row: number) =>
  new Problem('value', 'blankClosing', { ...rowOf(series, row), people });

/** Names the row (or column) only where there are several. */
export function rowOf(series: Series, row: number): Facts {
  if (series.length === 1) return {};
  return series.isAcross ? { column: row + 1 } : { row: row + 1 };
}
