import type { Area } from '../../formulas/area';
import type { Book, FormulaGroup, Place } from '../book';
import { handwrittenRateAt, type HandwrittenRate } from './handwrittenRates';
import { isTotalAt, type CountedCells } from './onePeriod';
import { referredCells, roleOf } from './referredCells';

/** A rate that was written by hand and copied down: the same rate for all its cells, each of its own line. */
export interface CopiedRate {
  /** With the areas that its formula means in the first of the cells. */
  readonly rate: HandwrittenRate;
  readonly cells: Place[];
}

/** Whether a rate that was read further up in its column goes on in a cell, so that nothing has to be read anew. */
export function goesOn(book: Book, group: FormulaGroup, copied: CopiedRate, cell: Place): boolean {
  if (copied.rate.leavers.isDerived) return false;
  const { rate } = copied;
  const [before] = rate.leavers.cells;
  const own = areaAt(book, group, cell, before);
  return own !== null && rate.counted.every((cells) => isAlike(book, group, cell, rate, cells, own));
}

/** The rate in a cell that is the first of its kind; null where it holds none. */
export function copiedRateAt(book: Book, group: FormulaGroup, cell: Place): CopiedRate | null {
  const rate = handwrittenRateAt(book, group, cell);
  return rate && { rate, cells: [cell] };
}

/** What a reference of a rate means in one of its cells. */
export function areaAt(book: Book, group: FormulaGroup, cell: Place, { term }: CountedCells): Area | null {
  return referredCells(book, group, cell, term.cells)?.area ?? null;
}

const isOneCell = ({ rowCount, columnCount }: Area): boolean => rowCount === 1 && columnCount === 1;
const lastOf = ({ row, rowCount }: Area): number => row + rowCount - 1;

/** The heading is the same, and the cells lie to the leavers as they did in the cell that was read. */
function isAlike(
  book: Book,
  group: FormulaGroup,
  cell: Place,
  rate: HandwrittenRate,
  counted: CountedCells,
  own: Area,
): boolean {
  const { area: before, role, term, isPart } = counted;
  const now = referredCells(book, group, cell, term.cells);
  if (!now || isPart || !role.isAbove) return false;
  const { area } = now;
  if (area.column !== before.column) return false;
  const isRange = counted === rate.leavers.cells[0] || counted === rate.hires;
  if (!isRange && isOneCell(area) !== isOneCell(before)) return false;
  // A total is about other lines than its own.
  if ([before, area].some((each) => isOneCell(each) && isTotalAt(now.sheet, each))) return false;
  if (area.row !== before.row && now.header === null && roleOf(now) !== role) return false;
  if (counted === rate.headcounts && !isOneCell(area)) return true;
  const [first] = rate.leavers.cells;
  const startsAlike = area.row - own.row === before.row - first.area.row;
  const endsAlike = lastOf(area) - lastOf(own) === lastOf(before) - lastOf(first.area);
  return (startsAlike || counted === rate.closing) && (endsAlike || counted === rate.opening);
}
