import { Problem, type Facts } from './problem';
import type { RowChecks, Series } from './series';
import { isMore } from './tolerance';

/** What cannot be true of a period, whatever the method. */
export const everyCheck: RowChecks = {
  check: (series, row) => blankOpening(series, row) ?? tooManyLeavers(series, row) ?? blankClosing(series, row),
  isEndDoubtful: (series, row) =>
    series.closing[row] === 0 && (series.opening[row] !== series.opening[row] || isEndMissing(series, row)),
};

/** For tables whose purpose is to show counts that do not add up. */
export const openingCheck: RowChecks = { check: blankOpening, isEndDoubtful: () => false };

/** Whether a closing of 0 leaves people unaccounted for. */
function isEndMissing(series: Series, row: number): boolean {
  const people = series.opening[row] + (series.hasHires ? series.hires[row] : 0);
  return missingEnd(people, series.leavers[row], {}) !== undefined;
}

/** The row above ends with people, so this one cannot start with none. */
function blankOpening(series: Series, row: number): Problem | undefined {
  const { opening, closing } = series;
  if (opening[row] !== 0 || !(closing[row - 1] > 0)) return undefined; // above the first row there are none
  return new Problem('value', 'blankOpening', { ...rowOf(series, row), people: closing[row - 1] });
}

/** Only where hires are given: derived ones make up for any number of leavers. */
function tooManyLeavers(series: Series, row: number): Problem | undefined {
  const leavers = series.leavers[row];
  const opening = series.opening[row];
  const hires = series.hires[row];
  if (!isMore(leavers, opening + hires)) return undefined;
  return new Problem('value', 'moreLeaversThanPeople', { ...rowOf(series, row), leavers, opening, hires });
}

/** A closing of 0 is true only when everybody left, as it is where it was calculated; otherwise the cell was forgotten. */
function blankClosing(series: Series, row: number): Problem | undefined {
  if (series.closing[row] !== 0) return undefined;
  const opening = series.opening[row];
  const leavers = series.leavers[row];
  const where = rowOf(series, row);
  if (leavers === leavers) return missingEnd(opening + (series.hasHires ? series.hires[row] : 0), leavers, where);
  // Leavers unknown: an empty end is believable only after an empty start. (One closing speaks of the whole span.)
  return series.hasEveryClosing ? missingEnd(opening, 0, where) : undefined;
}

/** The problem with a closing of 0 when so many people were there and so many left; undefined when that is everybody. */
export function missingEnd(people: number, leavers: number, where: Facts): Problem | undefined {
  if (isMore(people, leavers)) return new Problem('value', 'blankClosing', { ...where, people: people - leavers });
  if (isMore(leavers, people)) return new Problem('value', 'blankClosingMoreLeavers', { ...where, leavers, people });
  return undefined;
}

/** Names the row (or column) only where there are several. */
export function rowOf(series: Series, row: number): Facts {
  if (series.length === 1) return {};
  return series.isAcross ? { column: row + 1 } : { row: row + 1 };
}
