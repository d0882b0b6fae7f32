import { attempt } from '../../turnover/comparison';
import { Problem } from '../../turnover/problem';
import { rateOnMeanOf } from '../../turnover/ratios';
import { rate as rateOfPeriods } from '../../turnover/span';
import type { WrittenAmount } from '../../formulas/handwrittenQuotient';
import type { Area } from '../../formulas/area';
import type { Book, FormulaGroup, Place } from '../book';
import { cellSums } from './cellSums';
import type { HandwrittenRate } from './handwrittenRates';
import type { CountedCells } from './onePeriod';
import { referredCells, usedPart } from './referredCells';
import type { SuggestedCall } from './suggestedCall';

/** A fraction as it is written: people above and below the line; null where a cell holds text or an error. */
export interface WrittenValue {
  readonly leavers: number | null;
  readonly base: number | null;
  /** A fraction; null where the cell shows an error. */
  readonly rate: number | null;
}

/** What the fraction comes to in one cell, as Excel calculates it. */
export function writtenValue(book: Book, group: FormulaGroup, cell: Place, rate: HandwrittenRate): WrittenValue {
  const { upper, lower, factor } = rate.ratio;
  const leavers = amountAt(book, group, cell, upper);
  const sum = amountAt(book, group, cell, lower);
  const isCalculable = leavers !== null && sum !== null && sum !== 0;
  // Twice the leavers over opening + closing is the leavers over half of it.
  const half = rate.method === 'average' && lower.kind === 'sum' ? 2 : 1;
  return {
    leavers,
    base: sum === null ? null : sum / half,
    rate: isCalculable ? (factor * leavers) / sum / rate.innerScale : null,
  };
}

function amountAt(book: Book, group: FormulaGroup, cell: Place, { kind, terms }: WrittenAmount): number | null {
  let [total, count] = [0, 0];
  for (const { cells, sign, isSum } of terms) {
    const found = referredCells(book, group, cell, cells);
    if (!found) return null;
    const { sum, numbers, errors, others } = cellSums(found);
    if (errors > 0 || (others > 0 && !isSum)) return null;
    total += sign * sum;
    count += numbers;
  }
  if (kind === 'sum') return total;
  return count > 0 ? total / count : null;
}

/** Where the counts of a rate stand in one of its cells. */
export type AreaOf = (cells: CountedCells) => Area | null;

/** What the function would give for the same cells; null where it would show an error. */
export function suggestedValue(
  rate: HandwrittenRate,
  { isSummed, found }: SuggestedCall,
  written: WrittenValue,
  areaOf: AreaOf,
): number | null {
  const { hires, opening, closing, headcounts } = rate;
  const read = isSummed ? sumIn : countsIn;
  const leavers = isSummed ? single(written.leavers) : countsIn(rate.leavers.cells[0], areaOf);
  const joined = hires ? read(hires, areaOf) : read(found.hires, areaOfItself);
  const people = opening ? countsIn(opening, areaOf) : countsIn(found.opening, areaOfItself);
  const [end, means] = [countsIn(closing, areaOf), countsIn(headcounts, areaOf)];
  if (!leavers || [joined, people, end, means].includes(null)) return null;
  const value = attempt(() => {
    if (rate.method === 'mean') return rateOnMeanOf(leavers, means!);
    return rateOfPeriods(rate.method, {
      leavers,
      opening: people ?? undefined,
      hires: joined ?? undefined,
      // CUMULATIVE has hires and no closing.
      closing: (joined ? undefined : end) ?? undefined,
    });
  });
  return value instanceof Problem ? null : value;
}

const areaOfItself: AreaOf = ({ area }) => area;

const single = (count: number | null): number[] | null => (count === null || count < 0 ? null : [count]);

/** The cells as a function reads them: blank is 0; null where it would refuse one. */
function countsIn(cells: CountedCells | undefined, areaOf: AreaOf): number[] | null | undefined {
  const area = cells && areaOf(cells);
  if (!cells || !area) return cells && null;
  const { sheet } = cells;
  const { row, column, rowCount, columnCount } = usedPart({ sheet, area });
  const counts: number[] = [];
  for (let i = 0; i < rowCount; i++)
    for (let j = 0; j < columnCount; j++) {
      const value = sheet.value(row + i, column + j);
      const count = value === '' ? 0 : value;
      if (typeof count !== 'number' || count < 0) return null;
      counts.push(count);
    }
  return counts;
}

/** The same as one number. */
function sumIn(cells: CountedCells | undefined, areaOf: AreaOf): number[] | null | undefined {
  const area = cells && areaOf(cells);
  if (!cells || !area) return cells && null;
  const { sum, negatives, errors, others } = cellSums({ sheet: cells.sheet, area });
  return negatives + errors + others > 0 ? null : [sum];
}

const tolerance = 1e-9;

/** Whether two results, null for an error, show the same. */
export const isSameRate = (a: number | null, b: number | null): boolean =>
  a === null || b === null ? a === b : Math.abs(a - b) <= tolerance * Math.max(1, Math.abs(a));
