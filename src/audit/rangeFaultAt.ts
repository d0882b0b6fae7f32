import type { FormulaGroup, Place } from './book';
import type { CountRange } from './countRanges';
import { leftOutIn, totalsIn, type CellRange, type RangeFault } from './rangeFaults';

/** What is wrong with the ranges of a group's formulas in one of its cells. */
export function rangeFaultAt(group: FormulaGroup, place: Place, ranges: readonly CountRange[]): RangeFault | null {
  const cellRanges = ranges.flatMap((range): CellRange[] => {
    const area = range.areaAt(...group.offset(place));
    return area ? [{ ...range, area }] : [];
  });
  return totalsIn(cellRanges) ?? leftOutIn(cellRanges, group, place);
}
