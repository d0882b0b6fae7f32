import { describe, expect, it } from 'vitest';
import { rosterParts } from '../../src/audit/rosterParts';
import { turnoverCalls } from '../../src/formulas/turnoverCall';
import type { Lookup } from '../../src/sheets/callInput';
import type { CellValue } from '../../src/sheets/sheetCells';

/** Hired, left, department, share, reason; then the days of a year and a word. */
const people: CellValue[][] = [
  [43831, '', 'IT', 1, ''],
  [43831, 45366, 'IT', 1, 'Resigned'],
  [43831, 45397, 'Sales', 0.5, 'Retired'],
  [45352, '', 'Sales', 0.5, ''],
  [45292, 45657, 'sales', 1, 'Resigned'],
];
const others: Readonly<Record<string, CellValue>> = { '0 6': 45292, '1 6': 45657, '2 6': 'opening', '3 6': 'Sales' };

const lookup: Lookup = (sheet, { row, column, rowCount, columnCount }) =>
  sheet !== null && sheet !== 'Staff'
    ? null
    : Array.from({ length: rowCount }, (_, i) =>
        Array.from(
          { length: columnCount },
          (_unused, j) => others[`${row + i} ${column + j}`] ?? people[row + i - 1]?.[column + j] ?? '',
        ),
      );

const partsOf = (...args: readonly string[]) => {
  const parts = rosterParts(turnoverCalls(`=TURNOVER.ROSTER.RATE(${args.join(',')})`)[0], lookup);
  return parts && `${parts.method}: ${parts.flows.leavers} of ${Math.round(parts.base * 1000) / 1000}`;
};

const year = ['DATE(2024,1,1)', 'DATE(2024,12,31)'] as const;
const list = ['A2:A6', 'B2:B6'] as const;

describe('the people behind the rate of a staff list', () => {
  it.each<[string, readonly string[], string | null]>([
    ['dates in the formula', [...list, ...year], 'average: 3 of 2.5'],
    ['dates in cells', [...list, 'G1', 'G2', '"opening"'], 'opening: 3 of 3'],
    ['the method in a cell', [...list, ...year, 'G3'], 'opening: 3 of 3'],
    ['another sheet', ['Staff!A2:A6', 'Staff!B2:B6', ...year], 'average: 3 of 2.5'],
    ['one department', [...list, ...year, '"opening"', 'C2:C6="IT"'], 'opening: 1 of 2'],
    ['a department named in a cell', [...list, ...year, '"opening"', 'C2:C6=G4'], 'opening: 2 of 1'],
    ['weights', [...list, ...year, '"opening"', 'D2:D6'], 'opening: 2.5 of 2.5'],
    ['one reason', [...list, ...year, '"opening"', '', 'E2:E6="Resigned"'], 'opening: 2 of 3'],
    ['two conditions', [...list, ...year, '"opening"', '(C2:C6="IT")*(B2:B6<>"")'], 'opening: 1 of 1'],
    ['a missing sheet', ['Gone!A2:A6', 'Gone!B2:B6', ...year], null],
    ['leaving dates of a missing sheet', ['A2:A6', 'Gone!B2:B6', ...year], null],
    ['a name', ['Hired', 'B2:B6', ...year], null],
    ['a name for the leaving dates', ['A2:A6', 'Left', ...year], null],
    ['a date that is calculated', [...list, 'TODAY()-30', year[1]], null],
    ['a condition on the cells of a missing sheet', [...list, ...year, '"opening"', 'Gone!C2:C6="IT"'], null],
    ['a condition on a column of a Table', [...list, ...year, '"opening"', 'Staff[Dept]="IT"'], null],
    ['a condition on several columns', [...list, ...year, '"opening"', 'C2:D6="IT"'], null],
    ['a condition on fewer rows', [...list, ...year, '"opening"', 'C2:C5="IT"'], null],
    ['conditions of different length', [...list, ...year, '"opening"', '(C2:C6="IT")*(C2:C5="IT")'], null],
    ['a condition nobody can read', [...list, ...year, '"opening"', '(C2:C6="IT")*MOD(D2:D6,2)'], null],
    ['a condition with the cells of a name', [...list, ...year, '"opening"', 'C2:C6=Names'], null],
    ['a condition with a block', [...list, ...year, '"opening"', 'C2:C6=G1:H2'], null],
    ['a condition with a cell of a missing sheet', [...list, ...year, '"opening"', 'C2:C6=Gone!G4'], null],
    ['a condition with a range', [...list, ...year, '"opening"', 'C2:C6=C2:C6'], null],
    ['a word that is no method', [...list, ...year, '"ytd"'], null],
    ['days in the wrong order', [...list, year[1], year[0]], null],
  ])('%s', (_, args, expected) => expect(partsOf(...args)).toBe(expected));

  it('are not read from lists of more than 20,000', () => {
    expect(partsOf('A2:A20001', 'B2:B20001', ...year, '"opening"')).toBe('opening: 3 of 3');
    expect(partsOf('A2:A20002', 'B2:B20002', ...year, '"opening"')).toBeNull();
  });
});
