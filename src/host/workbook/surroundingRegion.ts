import { boundingArea } from './address';
import type { Area } from './grid';
import type { SheetRange } from './range';

/** What Ctrl+A selects: the cells around the top left cell, out to the first blank row and column on each side. */
export function surroundingRegion(range: SheetRange): SheetRange {
  const { grid, sheet } = range;
  let region: Area = { row: range.area.row, column: range.area.column, rowCount: 1, columnCount: 1 };
  for (;;) {
    const found = grid.usedArea(sheet.id, true, withBorder(region));
    const grown = found ? boundingArea(region, found) : region;
    if (grown.rowCount === region.rowCount && grown.columnCount === region.columnCount) return range.part(region);
    region = grown;
  }
}

/** The area and the cells next to it. */
function withBorder({ row, column, rowCount, columnCount }: Area): Area {
  const [top, left] = [Math.max(0, row - 1), Math.max(0, column - 1)];
  return { row: top, column: left, rowCount: row + rowCount + 1 - top, columnCount: column + columnCount + 1 - left };
}
