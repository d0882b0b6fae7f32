import { describe, expect, it } from 'vitest';
import { cellSums } from '../../../src/audit/rates/cellSums';
import type { CellValue } from '../../../src/sheets/sheetCells';
import { areaAt, bookOf, inColumn, sheetOf, usedFrom, type Rows } from '../bookOf';

const sumsOf = (rows: Rows, address: string) => ({ ...cellSums({ sheet: sheetOf(rows), area: areaAt(address) }) });
const ones = (count: number): number[] => Array<number>(count).fill(1);

describe('what some cells come to', () => {
  const block = [
    ['Leavers', 5, -2],
    ['', '#N/A', true],
    [0.5, '#DIV/0!', 'n/a'],
  ];
  it.each([
    ['A1:C3', { sum: 3.5, numbers: 3, negatives: 1, errors: 2, others: 3 }],
    ['B1:C1', { sum: 3, numbers: 2, negatives: 1, errors: 0, others: 0 }],
    ['A2', { sum: 0, numbers: 0, negatives: 0, errors: 0, others: 0 }],
    ['A2:C2', { sum: 0, numbers: 0, negatives: 0, errors: 1, others: 1 }],
    ['B2:B3', { sum: 0, numbers: 0, negatives: 0, errors: 2, others: 0 }],
    ['C1:C3', { sum: -2, numbers: 1, negatives: 1, errors: 0, others: 2 }],
    ['A3', { sum: 0.5, numbers: 1, negatives: 0, errors: 0, others: 0 }],
    ['F9:G12', { sum: 0, numbers: 0, negatives: 0, errors: 0, others: 0 }],
    ['1:1', { sum: 3, numbers: 2, negatives: 1, errors: 0, others: 1 }],
  ])('%s', (address, sums) => expect(sumsOf(block, address)).toEqual(sums));

  it('is no negative number where it is 0', () =>
    expect(sumsOf([[0]], 'A1')).toMatchObject({ negatives: 0, numbers: 1 }));

  it.each([
    ['#N/A', true],
    ['#DIV/0!', true],
    ['#NAME?', true],
    ['#REF!', true],
    ['#GETTING_DATA', true],
    ['#SPILL!', true],
    ['#1', false],
    ['#12!', false],
    ['#n/a', false],
    ['see #N/A', false],
    ['#REF! again', false],
    ['# A', false],
  ])('%s is an error: %s', (text, isError) =>
    expect(sumsOf([[text]], 'A1')).toMatchObject({ errors: isError ? 1 : 0, others: isError ? 0 : 1 }),
  );
});

describe('what a long column comes to', () => {
  const column: readonly CellValue[] = ['Leavers', 4, -3, '', '#N/A', 'n/a', true, ...ones(15), 7, '#REF!', 'x', -1];
  const rows = inColumn(...column);

  it.each(['A1:A26', 'A:A', 'A2:A22', 'A3:A25', 'A7:A26', 'A8:A23', 'A8:A22', 'A6:A21', 'A9:A1000', 'A11:A27'])(
    '%s is what its cells come to one by one',
    (address) => {
      const { row, rowCount } = areaAt(address);
      const cells = column.slice(row, row + rowCount);
      const numbers = cells.filter((value) => typeof value === 'number');
      expect(sumsOf(rows, address)).toEqual({
        sum: numbers.reduce((sum, value) => sum + value, 0),
        numbers: numbers.length,
        negatives: numbers.filter((value) => value < 0).length,
        errors: cells.filter((value) => String(value).startsWith('#')).length,
        others: cells.filter((value) => ['Leavers', 'n/a', 'x', true].includes(value as string)).length,
      });
    },
  );

  it('is exact with fractions and with large numbers', () => {
    const fractions = [1e6, ...Array.from({ length: 20 }, (_, i) => 0.1 * (i + 1))];
    const expected = fractions.slice(1).reduce((sum, value) => sum + value, 0);
    expect(sumsOf(inColumn(...fractions), 'A2:A21').sum).toBe(expected);
    expect(sumsOf(inColumn(2 ** 53, ...ones(20)), 'A2:A21').sum).toBe(20);
  });

  it('of several columns counts all of them', () => {
    const rows = ones(20).map((one) => [one, 2 * one]);
    expect(sumsOf(rows, 'A1:B20')).toMatchObject({ sum: 60, numbers: 40 });
    expect(sumsOf(rows, 'B1:B20')).toMatchObject({ sum: 40, numbers: 20 });
    expect(sumsOf(rows, 'A1:A20')).toMatchObject({ sum: 20, numbers: 20 });
  });

  it('may begin above what is used', () => {
    const [sheet] = bookOf([usedFrom('B5', inColumn(...ones(20)))]).sheets;
    expect(cellSums({ sheet, area: areaAt('B1:B24') })).toMatchObject({ sum: 20, numbers: 20 });
    expect(cellSums({ sheet, area: areaAt('B5:B24') })).toMatchObject({ sum: 20, numbers: 20 });
    expect(cellSums({ sheet, area: areaAt('B6:B24') })).toMatchObject({ sum: 19, numbers: 19 });
  });

  it('is that of its own sheet and column', () => {
    const [first, second] = [sheetOf(ones(20).map((one) => [one, 3])), sheetOf(ones(20).map(() => [5, 7]))];
    const sums = [first, second].flatMap((sheet) =>
      ['A1:A20', 'B1:B20'].map((at) => cellSums({ sheet, area: areaAt(at) }).sum),
    );
    expect(sums).toEqual([20, 60, 100, 140]);
  });
});
