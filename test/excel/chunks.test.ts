import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cellCount, type Area } from '../../src/excel/area';
import { chunksOf, halves, type Piece } from '../../src/excel/chunks';

const area = (rowCount: number, columnCount: number): Area => ({ row: 2, column: 3, rowCount, columnCount });
const cells = (pieces: readonly Piece[]) => pieces.reduce((sum, piece) => sum + cellCount(piece.area), 0);
const sizes = (areas: Area[], size: number) => chunksOf(areas, size).map(cells);

it.each([
  [[area(10, 10)], 50, [50, 50]],
  [[area(3, 7)], 10, [10, 10, 1]],
  [[area(1, 120)], 50, [50, 50, 20]],
  [[area(2, 3), area(4, 1)], 4, [4, 4, 2]],
  [[], 50, []],
])('fills every request but the last: %o by %i', (areas, size, expected) =>
  expect(sizes(areas, size)).toEqual(expected),
);

it('takes every cell once, in as few requests as can be', () => {
  const areas = fc.array(fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 12 })), { maxLength: 5 });
  fc.assert(
    fc.property(areas, fc.integer({ min: 1, max: 40 }), (shapes, size) => {
      const given = shapes.map(([rows, columns]) => area(rows, columns));
      const chunks = chunksOf(given, size);
      const total = given.reduce((sum, each) => sum + cellCount(each), 0);
      const seen = new Set<string>();
      for (const { index, area: piece } of chunks.flat())
        for (let row = 0; row < piece.rowCount; row++)
          for (let column = 0; column < piece.columnCount; column++)
            seen.add(`${index} ${piece.row + row} ${piece.column + column}`);
      expect(seen.size).toBe(total);
      expect(chunks.reduce((sum, pieces) => sum + cells(pieces), 0)).toBe(total);
      expect(chunks.length).toBe(Math.ceil(total / size));
    }),
  );
});

it('halves a request whose answer was too large, down to single cells', () => {
  const [first, second] = halves([{ index: 4, area: area(3, 3) }])!;
  expect([cells(first), cells(second)]).toEqual([5, 4]);
  expect([...first, ...second].every(({ index }) => index === 4)).toBe(true);
  expect(halves([{ index: 0, area: area(1, 1) }])).toBeNull();
});
