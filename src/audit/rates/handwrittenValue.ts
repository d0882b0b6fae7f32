import { Problem } from '../../turnover/problem';
import { rateOnMeanOf } from '../../turnover/ratios';
import { rate as rateOfPeriods } from '../../turnover/span';
import type { WrittenAmount } from '../../formulas/handwrittenQuotient';
import type { Book, FormulaGroup, Place } from '../book';
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
  let [sum, count] = [0, 0];
  for (const { cells, sign, isSum } of terms) {
    const found = referredCells(book, group, cell, cells);
    if (!found) return null;
    for (const value of valuesIn(found)) {
      if (typeof value === 'number') {
        sum += sign * value;
        count++;
      } else if (isError(value) || (value !== '' && !isSum)) return null;
    }
  }
  if (kind === 'sum') return sum;
  return count > 0 ? sum / count : null;
}

const isError = (value: unknown): boolean => typeof value === 'string' && /^#[A-Z]+.*[!?A]$/.test(value);

function* valuesIn(cells: Pick<CountedCells, 'sheet' | 'area'>) {
  const { row, column, rowCount, columnCount } = usedPart(cells);
  for (let i = 0; i < rowCount; i++) for (let j = 0; j < columnCount; j++) yield cells.sheet.value(row + i, column + j);
}

/** What the function would give for the same cells; null where it would show an error. */
export function suggestedValue(
  rate: HandwrittenRate,
  { isSummed, found }: SuggestedCall,
  written: WrittenValue,
): number | null {
  const leavers = isSummed ? single(written.leavers) : countsIn(rate.leavers.cells[0]);
  const hires = countsIn(rate.hires ?? found.hires);
  const opening = countsIn(rate.opening ?? found.opening);
  const closing = countsIn(rate.closing);
  const headcounts = countsIn(rate.headcounts);
  if (!leavers || [hires, opening, closing, headcounts].includes(null)) return null;
  const joined = isSummed && hires ? [hires.reduce((sum, count) => sum + count, 0)] : hires;
  try {
    if (rate.method === 'mean') return rateOnMeanOf(leavers, headcounts ?? []);
    return rateOfPeriods(rate.method, {
      leavers,
      opening: opening ?? undefined,
      hires: joined ?? undefined,
      // CUMULATIVE has hires and no closing.
      closing: (joined ? undefined : closing) ?? undefined,
    });
  } catch (error) {
    if (error instanceof Problem) return null;
    throw error;
  }
}

const single = (count: number | null): number[] | null => (count === null || count < 0 ? null : [count]);

/** The cells as a function reads them: blank is 0; null where it would refuse one. */
function countsIn(cells: CountedCells | undefined): number[] | null | undefined {
  if (!cells) return undefined;
  const counts: number[] = [];
  for (const value of valuesIn(cells)) {
    const count = value === '' ? 0 : value;
    if (typeof count !== 'number' || count < 0) return null;
    counts.push(count);
  }
  return counts;
}

const tolerance = 1e-9;

/** Whether two results, null for an error, show the same. */
export const isSameRate = (a: number | null, b: number | null): boolean =>
  a === null || b === null ? a === b : Math.abs(a - b) <= tolerance * Math.max(1, Math.abs(a));
