import type { Book, FormulaGroup, Place } from '../book';
import { areaAt, type CopiedRate } from './copiedRates';
import type { HandwrittenRate } from './handwrittenRates';
import { isSameRate, suggestedValue, writtenValue, type AreaOf } from './handwrittenValue';
import { movedCall, type SuggestedCall } from './suggestedCall';

/** A cell in which the function would show something else than what was written by hand. */
export interface Differing {
  readonly at: Place;
  readonly now: number | null;
  readonly then: number | null;
}

/** Finds what a call, suggested for the first cell of a group, would change in a cell of a rate; null where nothing. */
export function differencesIn(
  book: Book,
  group: FormulaGroup,
  copied: CopiedRate,
  call: SuggestedCall,
  first: Place,
): (cell: Place, index: number) => Differing | null {
  const { rate, cells } = copied;
  const valueBy = (by: SuggestedCall, cell: Place) => {
    const areaOf: AreaOf = (counted) => (cell === cells[0] ? counted.area : areaAt(book, group, cell, counted));
    const now = writtenValue(book, group, cell, rate);
    return { now: now.rate, then: suggestedValue(rate, movedCall(by, first, cell), now, areaOf) };
  };
  const summed = { ...call, isSummed: true };
  const isGrown = !call.isSummed && cells.length > 2 && isGrowing(rate);
  const accepted = isGrown ? acceptedCount(cells, (cell) => valueBy(call, cell).then !== null) : cells.length;
  return (cell, index) => {
    const shown = group.sheet.value(cell.row, cell.column);
    // Where an IF around it shows something else, the fraction does not count.
    if (rate.ratio.isConditional && (typeof shown !== 'number' || shown === rate.ratio.alternative)) return null;
    const isRefused = index >= accepted;
    const { now, then } = isRefused
      ? { now: writtenValue(book, group, cell, rate).rate, then: null }
      : valueBy(isGrown ? summed : call, cell);
    return isSameRate(now, then) ? null : { at: cell, now, then };
  };
}

/**
 * Leavers and hires from a first line to ever later ones, on the people of the first. What the function refuses of some lines it
 * refuses of more, and where it does not, only their sums count: the lines need not be gone through for each cell.
 */
function isGrowing({ method, leavers, hires, opening }: HandwrittenRate): boolean {
  const { cells } = leavers.cells[0].term;
  if (method !== 'cumulative' || !hires || !opening || cells.kind !== 'range') return false;
  const people = opening.sheet.value(opening.area.row, opening.area.column);
  return cells.fixed.top && !cells.fixed.bottom && Number(people) > 0;
}

/**
 * How many of the cells, from the first on, are accepted, where none is after one that is not. Asks for early cells first: they have
 * the fewest lines.
 */
function acceptedCount(cells: readonly Place[], isAccepted: (cell: Place) => boolean): number {
  let [from, to] = [0, 0];
  while (to < cells.length - 1 && isAccepted(cells[to])) [from, to] = [to + 1, Math.min(2 * to + 1, cells.length - 1)];
  if (to === cells.length - 1 && isAccepted(cells[to])) return cells.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (isAccepted(cells[middle])) from = middle + 1;
    else to = middle;
  }
  return from;
}
