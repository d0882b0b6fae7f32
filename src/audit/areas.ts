import { addressOf, type Area } from '../formulas/area';
import type { Place } from './book';

/** Cells as few rectangles: runs in a column, then neighbouring runs of the same rows. The first cell given comes first. */
export function areasOf(cells: readonly Place[]): Area[] {
  const sorted = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: { row: number; column: number; rowCount: number; columnCount: number }[] = [];
  for (const { row, column } of sorted) {
    const last = runs[runs.length - 1];
    if (last?.column === column && last.row + last.rowCount === row) last.rowCount++;
    else runs.push({ row, column, rowCount: 1, columnCount: 1 });
  }
  runs.sort((a, b) => a.row - b.row || a.rowCount - b.rowCount);
  const blocks: typeof runs = [];
  for (const run of runs) {
    const last = blocks[blocks.length - 1];
    const isBeside = last?.row === run.row && last.rowCount === run.rowCount;
    if (isBeside && last.column + last.columnCount === run.column) last.columnCount++;
    else blocks.push(run);
  }
  const [first] = cells;
  const isFirst = (area: Area) =>
    first.row >= area.row &&
    first.row < area.row + area.rowCount &&
    first.column >= area.column &&
    first.column < area.column + area.columnCount;
  return [...blocks.filter(isFirst), ...blocks.filter((area) => !isFirst(area))];
}

/** The addresses of areas as people read them: "F2:F7 H9". */
export const addressesOf = (areas: readonly Area[]): string[] => areas.map((area) => addressOf(area));
