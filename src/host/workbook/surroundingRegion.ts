import type { Area } from './grid';
import { excelColumnCount, excelRowCount } from './address';
import type { SheetRange } from './range';

const longestBlock = 4096;

/** What Ctrl+A selects: the cells around the top left cell, out to the first blank row and column on each side. */
export function surroundingRegion(range: SheetRange): SheetRange {
  const { row, column } = range.area;
  const edges: Edges = { top: row, bottom: row, left: column, right: column };
  let isGrowing = true;
  while (isGrowing) {
    const before = { ...edges };
    // Upwards and downwards first: lists are long, and every side is read about once that way.
    edges.bottom = edges.bottom + filledLines(range, edges, 'down');
    edges.top = edges.top - filledLines(range, edges, 'up');
    edges.right = edges.right + filledLines(range, edges, 'right');
    edges.left = edges.left - filledLines(range, edges, 'left');
    isGrowing = sides.some((side) => edges[side] !== before[side]);
  }
  return range.part(areaBetween(edges));
}

interface Edges {
  top: number;
  bottom: number;
  left: number;
  right: number;
}

const sides = ['top', 'bottom', 'left', 'right'] as const;
type Direction = 'down' | 'up' | 'right' | 'left';

const areaBetween = ({ top, bottom, left, right }: Edges): Area => ({
  row: top,
  column: left,
  rowCount: bottom - top + 1,
  columnCount: right - left + 1,
});

/** How many rows or columns beyond an edge hold something next to the region, diagonal neighbours included. */
function filledLines({ grid, sheet }: SheetRange, edges: Edges, direction: Direction): number {
  let count = 0;
  for (let size = 1; ; size = Math.min(size * 2, longestBlock)) {
    const block = blockBeyond(edges, direction, count, size);
    if (!block) return count;
    const cells = grid.formulas(sheet.id, block);
    const isDown = direction === 'down' || direction === 'up';
    const length = isDown ? block.rowCount : block.columnCount;
    for (let i = 0; i < length; i++) {
      const at = direction === 'down' || direction === 'right' ? i : length - 1 - i;
      const isBlank = isDown ? cells[at].every((cell) => cell === '') : cells.every((line) => line[at] === '');
      if (isBlank) return count;
      count++;
    }
  }
}

/** Some lines beyond an edge, `skipped` lines away; null at the end of the sheet. */
function blockBeyond(edges: Edges, direction: Direction, skipped: number, size: number): Area | null {
  const { top, bottom, left, right } = edges;
  const rows = { top: Math.max(0, top - 1), bottom: Math.min(excelRowCount - 1, bottom + 1) };
  const columns = { left: Math.max(0, left - 1), right: Math.min(excelColumnCount - 1, right + 1) };
  const beyond: Record<Direction, Edges> = {
    down: { ...columns, top: bottom + 1 + skipped, bottom: Math.min(excelRowCount - 1, bottom + skipped + size) },
    up: { ...columns, top: Math.max(0, top - skipped - size), bottom: top - 1 - skipped },
    right: { ...rows, left: right + 1 + skipped, right: Math.min(excelColumnCount - 1, right + skipped + size) },
    left: { ...rows, left: Math.max(0, left - skipped - size), right: left - 1 - skipped },
  };
  const block = beyond[direction];
  return block.top <= block.bottom && block.left <= block.right ? areaBetween(block) : null;
}
