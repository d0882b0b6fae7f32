import { describe, expect, it } from 'vitest';
import {
  addressOf,
  cellAddress,
  columnName,
  fixedAddressOf,
  intersectionOf,
  referenceFrom,
} from '../../src/formulas/area';

it.each(['A1', 'B2:B7', 'C:C', '3:4', 'XFD1048576'])('%s is read and written alike', (address) =>
  expect(addressOf(referenceFrom(address)!.area)).toBe(address),
);

it('turns corners round', () => expect(addressOf(referenceFrom('B7:A2')!.area)).toBe('A2:B7'));

it.each([
  ['Data', 'Data!C3'],
  ['My notes', "'My notes'!C3"],
  ["It's", "'It''s'!C3"],
])('quotes the sheet %s where Excel does', (sheet, address) => expect(cellAddress(2, 2, sheet)).toBe(address));

it.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [16_383, 'XFD'],
])('column %i is %s', (index, name) => expect(columnName(index)).toBe(name));

it('areas that do not meet have nothing in common', () => {
  const cell = (row: number) => ({ row, column: 0, rowCount: 1, columnCount: 1 });
  expect(intersectionOf(cell(1), cell(2))).toBeNull();
  expect(intersectionOf(cell(1), { row: 0, column: 0, rowCount: 9, columnCount: 9 })).toEqual(cell(1));
});

describe('an address that stays as it is', () => {
  it.each([
    [{ row: 1, column: 1, rowCount: 300, columnCount: 1 }, 'Staff', 'Staff!$B$2:$B$301'],
    [{ row: 0, column: 1, rowCount: 1_048_576, columnCount: 1 }, 'Staff', 'Staff!$B:$B'],
    [{ row: 1, column: 1, rowCount: 1, columnCount: 1 }, "It's me", "'It''s me'!$B$2"],
  ])('%j on %s is %s', (area, sheet, address) => expect(fixedAddressOf(area, sheet)).toBe(address));
});
