/** The least that any function of a roster must do. */
import { type Cells, day, type Staff } from './staff';

/** One bare read: both columns' numbers added up. */
export function bareRead({ hired, left }: Staff): number {
  return sumOf(hired) + sumOf(left);
}

function sumOf(cells: Cells): number {
  let total = 0;
  for (let row = 0; row < cells.length; row++) {
    const value = cells[row][0];
    if (typeof value === 'number') total += value;
  }
  return total;
}

/** Tests every cell of both columns for being blank; answers how many are not. */
export function bareScan({ hired, left }: Staff): number {
  return filledIn(hired) + filledIn(left);
}

function filledIn(cells: Cells): number {
  let filled = 0;
  for (let row = 0; row < cells.length; row++) {
    const value = cells[row][0];
    if (value !== 0 && value !== null && value !== '') filled++;
  }
  return filled;
}

/** Hires and leavers of each day, nothing checked: what a table of periods is summed up from. */
export function dayHistogram({ hired, left }: Staff): Int32Array[] {
  return [countedByDay(hired), countedByDay(left)];
}

function countedByDay(cells: Cells): Int32Array {
  const counts = new Int32Array(day.end2024 + 1 - day.start2010);
  for (let row = 0; row < cells.length; row++) {
    const value = cells[row][0];
    if (typeof value === 'number' && value >= day.start2010) counts[value - day.start2010]++;
  }
  return counts;
}
