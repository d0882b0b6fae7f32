import { describe, expect, it } from 'vitest';
import { FormulaGroup, type BookSheet, type Place } from '../../src/audit/book';
import { interruptedChains } from '../../src/audit/formulaChains';
import { cellAddress, referenceFrom } from '../../src/formulas/area';

const placesOf = (text: string): Place[] =>
  text.split(' ').flatMap((each) => {
    const { row, column, rowCount, columnCount } = referenceFrom(each)!.area;
    return Array.from({ length: rowCount * columnCount }, (_, i) => ({
      row: row + Math.floor(i / columnCount),
      column: column + (i % columnCount),
    }));
  });

/** "F2-F9 down, 7 with F5 between", of cells in reading order. */
const chainsOf = (text: string) => {
  const group = new FormulaGroup({} as BookSheet, 'key', '=A1', 0, 0);
  const cells = placesOf(text).sort((a, b) => a.row - b.row || a.column - b.column);
  group.cells.push(...cells);
  const at = ({ row, column }: Place) => cellAddress(row, column);
  return interruptedChains(group).map(
    ({ isAcross, first, last, count, gaps }) =>
      `${at(first)}-${at(last)} ${isAcross ? 'across' : 'down'}, ${count} with ${gaps.map(at).join(' ')} between`,
  );
};

describe('cells of one formula with others between them', () => {
  it.each<[string, string[]]>([
    ['F2:F9', []],
    ['F2', []],
    ['B4:G4', []],
    ['F2:F4 F6:F9', ['F2-F9 down, 7 with F5 between']],
    ['F2:F4 F7:F9', ['F2-F9 down, 6 with F5 F6 between']],
    ['F2:F4 F8:F9', []],
    ['F2:F3 F5 F7:F8', ['F2-F8 down, 5 with F4 F6 between']],
    ['F2:F3 F5:F6 F10:F11 F13:F14', ['F2-F6 down, 4 with F4 between', 'F10-F14 down, 4 with F12 between']],
    ['B4:D4 F4:H4', ['B4-H4 across, 6 with E4 between']],
    ['B4:D4 G4:H4', ['B4-H4 across, 5 with E4 F4 between']],
    ['B4:D4 H4:I4', []],
    ['B4:C4 E4', ['B4-E4 across, 3 with D4 between']],
    ['F2:F4 F6', ['F2-F6 down, 4 with F5 between']],
    ['F2:F4 H2:H4', []],
    ['F2:F4 F6:F7 H2:H4 H6:H7', ['F2-F7 down, 5 with F5 between', 'H2-H7 down, 5 with H5 between']],
    ['B4:D4 F4:G4 B6:D6 F6:G6', ['B4-G4 across, 5 with E4 between', 'B6-G6 across, 5 with E6 between']],
    ['B4:C4 B8:C8', []],
    ['B2:B3 E2:E3', []],
    ['F2 F4', ['F2-F4 down, 2 with F3 between']],
    ['F2 H2', ['F2-H2 across, 2 with G2 between']],
    ['F2 F4 H2', ['F2-F4 down, 2 with F3 between', 'F2-H2 across, 2 with G2 between']],
  ])('%s: %j', (cells, expected) => expect(chainsOf(cells)).toEqual(expected));
});
