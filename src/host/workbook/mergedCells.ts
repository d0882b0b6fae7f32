import { notImplemented } from '../protocol/hostError';
import { intersection } from './address';
import type { SheetRange } from './range';
import { RangeAreas } from './rangeAreas';

/** Whole merged areas, also those that reach beyond the range; null for none. */
export function mergedAreas(range: SheetRange): RangeAreas | null {
  const { grid, sheet, area } = range;
  const found = (grid.mergedAreas?.(sheet.id) ?? []).filter((merged) => intersection(merged, area));
  return found.length === 0
    ? null
    : new RangeAreas(
        sheet,
        found.map((merged) => range.part(merged)),
      );
}

/** Only the first cell keeps what it holds. */
export function mergeCells(range: SheetRange, across = false): void {
  const { grid, sheet, area } = range;
  if (!grid.setMerged) throw notImplemented('Range.merge() of this grid');
  range.refuseIfProtected();
  const rows = across
    ? Array.from({ length: area.rowCount }, (_, i) => ({ ...area, row: area.row + i, rowCount: 1 }))
    : [area];
  for (const each of rows) grid.setMerged(sheet.id, each, true);
}

export function unmergeCells(range: SheetRange): void {
  const { grid, sheet, area } = range;
  if (!grid.setMerged) throw notImplemented('Range.unmerge() of this grid');
  range.refuseIfProtected();
  grid.setMerged(sheet.id, area, false);
}
