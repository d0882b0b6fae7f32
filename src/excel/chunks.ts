import { cellCount, type Area } from './area';

/** A part of one of the areas, by the area's index. */
export interface Piece {
  readonly index: number;
  readonly area: Area;
}

/**
 * Divides areas into requests of at most `size` cells. Every request but the last is filled exactly, across rows and areas,
 * so that there are never more than ⌈cells ÷ size⌉.
 */
export function chunksOf(areas: readonly Area[], size: number): Piece[][] {
  const chunks: Piece[][] = [];
  let room = 0;
  areas.forEach((area, index) => {
    const total = cellCount(area);
    for (let start = 0; start < total;) {
      if (room === 0) {
        chunks.push([]);
        room = size;
      }
      const end = Math.min(total, start + room);
      for (const piece of rectangles(area, start, end)) chunks[chunks.length - 1].push({ index, area: piece });
      room -= end - start;
      start = end;
    }
  });
  return chunks;
}

/** The cells from the start-th to before the end-th in reading order, as at most three rectangles. */
function rectangles(area: Area, start: number, end: number): Area[] {
  const { columnCount } = area;
  const [firstRow, firstColumn] = [Math.floor(start / columnCount), start % columnCount];
  const [lastRow, lastColumn] = [Math.floor(end / columnCount), end % columnCount];
  const part = (row: number, column: number, rowCount: number, columns: number): Area => ({
    row: area.row + row,
    column: area.column + column,
    rowCount,
    columnCount: columns,
  });
  if (firstRow === lastRow) return [part(firstRow, firstColumn, 1, lastColumn - firstColumn)];
  const parts: Area[] = [];
  if (firstColumn > 0) parts.push(part(firstRow, firstColumn, 1, columnCount - firstColumn));
  const firstFull = firstColumn > 0 ? firstRow + 1 : firstRow;
  if (lastRow > firstFull) parts.push(part(firstFull, 0, lastRow - firstFull, columnCount));
  if (lastColumn > 0) parts.push(part(lastRow, 0, 1, lastColumn));
  return parts;
}

/** Half of a request each, for one whose answer was too large; null when there is nothing left to halve. */
export function halves(pieces: readonly Piece[]): [Piece[], Piece[]] | null {
  const total = pieces.reduce((sum, { area }) => sum + cellCount(area), 0);
  if (total < 2) return null;
  const [first, ...rest] = chunksOf(
    pieces.map(({ area }) => area),
    Math.ceil(total / 2),
  ).map((chunk) => chunk.map(({ index, area }) => ({ index: pieces[index].index, area })));
  return [first, rest.flat()];
}
