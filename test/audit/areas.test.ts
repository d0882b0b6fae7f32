import { describe, expect, it } from 'vitest';
import { addressesOf, areasOf } from '../../src/audit/areas';
import { FormulaGroup, type BookSheet } from '../../src/audit/book';
import { placeInRun, placesOfRun, runsOf } from '../../src/audit/runs';
import { referenceFrom } from '../../src/formulas/area';

const cellsOf = (places: string) =>
  places.split(' ').flatMap((place) => {
    const { row, column, rowCount, columnCount } = referenceFrom(place)!.area;
    return Array.from({ length: rowCount * columnCount }, (_, i) => ({
      row: row + Math.floor(i / columnCount),
      column: column + (i % columnCount),
    }));
  });

describe('cells as few rectangles', () => {
  it.each([
    ['F2', 'F2'],
    ['F2 F3 F4', 'F2:F4'],
    ['F4 F2 F3', 'F2:F4'],
    ['F2 F4', 'F2 F4'],
    ['F2:H4', 'F2:H4'],
    ['F2:F4 H2:H4', 'F2:F4 H2:H4'],
    ['F2:F4 G2:G3', 'F2:F4 G2:G3'],
    ['G2:G3 F2:F4', 'G2:G3 F2:F4'],
    ['F2:F4 G3:G5', 'F2:F4 G3:G5'],
    ['G3:G5 F2:F4', 'G3:G5 F2:F4'],
    ['B9 C9 A1', 'B9:C9 A1'],
    ['C9 B9 A1', 'B9:C9 A1'],
    ['A1 B9 C9', 'A1 B9:C9'],
    ['A1:B2 A4:B5', 'A1:B2 A4:B5'],
    ['D2 B2 F2', 'D2 B2 F2'],
    ['B4 B2 D2', 'B4 B2 D2'],
    ['F2:F3 G2:G4', 'F2:F3 G2:G4'],
    ['B2 A5 B9', 'B2 A5 B9'],
    ['I2 F2:F4 G2:G3 H2:H4', 'I2 G2:G3 F2:F4 H2:H4'],
  ])('%s are %s', (cells, expected) => expect(addressesOf(areasOf(cellsOf(cells))).join(' ')).toBe(expected));
});

describe('cells of one formula that follow one another', () => {
  const runsIn = (places: string) => {
    const group = new FormulaGroup({} as BookSheet, 'key', '=A1', 0, 0);
    group.cells.push(...cellsOf(places));
    return runsOf(group);
  };
  it.each([
    ['F2', [1]],
    ['F2:F7', [6]],
    ['F2:F4 F6:F7', [3, 2]],
    ['B2:E2', ['across 4']],
    ['B2:C2 E2', ['across 2', 1]],
    ['B2:C3', [2, 2]],
    ['B2 C3', [1, 1]],
    ['B2 C2 C3', [1, 2]],
  ])('%s run as %j', (places, expected) => {
    const runs = runsIn(places);
    expect(runs.map(({ count, isAcross }) => (isAcross ? `across ${count}` : count))).toEqual(expected);
    expect(runs.flatMap(placesOfRun)).toHaveLength(cellsOf(places).length);
  });

  it('lie step by step', () => {
    const [across] = runsIn('B2:E2');
    expect(placeInRun(across, 2)).toEqual({ row: 1, column: 3 });
    const [down] = runsIn('F2:F7');
    expect(placeInRun(down, 2)).toEqual({ row: 3, column: 5 });
  });
});
