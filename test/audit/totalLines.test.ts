import { describe, expect, it } from 'vitest';
import { countTablesOf } from '../../src/audit/counts/countTables';
import { sumsLinesAbove, totalLinesIn, totalLinesWithin } from '../../src/audit/counts/totalLines';
import { gives, sheetFrom, type Written } from './auditOf';
import { areaAt, bookOf, sheetOf, turned } from './bookOf';

type Rows = readonly (readonly Written[])[];

/** Five lines with a formula in B4 (below three numbers) and numbers in C. */
const withFormula = (formula: string): Written[][] => [
  ['a', 1, 10, 100],
  ['b', 2, 20, 200],
  ['c', 3, 30, 300],
  ['d', gives(formula, 6), 40, 400],
  ['e', 5, 50, 500],
];
const totals = (rows: Rows) => totalLinesIn(sheetOf(rows), 1, false);

describe('a total by its formula', () => {
  it.each([
    '=SUM(B1:B3)',
    '=sum(B1:B3)',
    '= SUM (B1:B3)',
    '=+SUM(B1:B3)',
    '= + SUM(B1:B3)',
    '=SUBTOTAL(9,B1:B3)',
    '=AGGREGATE(9,5,B1:B3)',
    '=SUM(B1,B2:B3)',
    '=SUM(B$1:B$2)',
  ])('%s', (formula) => {
    expect(totals(withFormula(formula))).toEqual([3]);
  });

  it.each([
    ['no sum', '=MAX(B1:B3)'],
    ['another function', '=SUMIF(B1:B3,">0")'],
    ['more than the sum', '=1+SUM(B1:B3)'],
    ['compared with the sum', '=C4=SUM(B1:B3)'],
    ['one cell', '=SUM(B3)'],
    ['cells beside', '=SUM(C1:C3)'],
    ['several columns', '=SUM(B1:C3)'],
    ['columns that end here', '=SUM(A1:B3)'],
    ['cells below', '=SUM(B5:B6)'],
    ['its own cell as well', '=SUM(B2:B4)'],
    ['its own row', '=SUM(C4:D4)'],
    ['another sheet', '=SUM(Other!B1:B3)'],
  ])('not %s: %s', (_what, formula) => expect(totals(withFormula(formula))).toEqual([]));

  it.each([
    ['=SUM(A2:C2)', [3]],
    ['=SUM(B2:C2)', [3]],
    ['=SUM(C2)', []],
    ['=SUM(A2:D2)', []],
    ['=SUM(E2:F2)', []],
    ['=SUM(A1:C1)', []],
    ['=SUM(A1:C2)', []],
    ['=SUM(A2:C3)', []],
    ['=SUM(D1:D1)', []],
  ])('across: %s', (formula, expected) => {
    const rows = [[], [1, 2, 3, gives(formula, 6), 5, 6]];
    expect(totalLinesIn(sheetOf(rows), 1, true)).toEqual(expected);
    expect(totalLinesIn(sheetOf(rows), 3, false)).toEqual([]);
  });

  it('is known in each of its copies', () => {
    const rows = [
      [1, 1],
      [2, 2],
      [gives('=SUM(A1:A2)', 3), gives('=SUM(B1:B2)', 3)],
    ];
    const sheet = sheetOf(rows);
    expect([0, 1, 2].map((column) => totalLinesIn(sheet, column, false))).toEqual([[2], [2], []]);
    expect([0, 1, 2].map((row) => totalLinesIn(sheet, row, true))).toEqual([[], [], []]);
  });
});

describe('a total by its label', () => {
  it.each<[string, Written[], number[]]>([
    ['beside it', ['Total', 5], [0]],
    ['a number further', ['Total', 5, 6], [0]],
    ['words between', ['Total', 'Sales', 6], []],
    ['a sign between', ['Total', '-', 6], [0]],
    ['a blank between', ['Total', '', 6], [0]],
    ['TRUE between', ['Total', true, 6], [0]],
    ['to its right', [4, 5, 'Total'], []],
    ['the nearer of two', ['Total', 'x', 'Total', 6], [0]],
    ['another label', ['Sales', 5], []],
    ['TRUE as a label', [true, 5], []],
    ['no number', ['Total', 'x'], []],
    ['a blank', ['Total', ''], []],
  ])('%s', (_what, row, expected) => {
    const last = row.length - (row[row.length - 1] === 'Total' ? 2 : 1);
    expect(totalLinesIn(sheetOf([row]), last, false)).toEqual(expected);
    expect(totalLinesIn(sheetOf(turned([row])), last, true)).toEqual(expected);
  });

  it('may have another label behind it', () => {
    const row = ['Total', 5, 'Sales', 6, 'Total', 7];
    expect([1, 3, 5].map((column) => totalLinesIn(sheetOf([row]), column, false))).toEqual([[0], [], [0]]);
  });

  it('is looked for in each line and in each direction', () => {
    const sheet = sheetOf([
      ['', 'Q1', 'Total'],
      ['Total', 1, 2],
      ['Sales', 3, 4],
      ['Sum', 5, 6],
    ]);
    expect([1, 2].map((column) => totalLinesIn(sheet, column, false))).toEqual([
      [1, 3],
      [1, 3],
    ]);
    expect([1, 2, 3].map((row) => totalLinesIn(sheet, row, true))).toEqual([[2], [2], [2]]);
  });

  it('is found on sheets whose cells do not begin at A1', () => {
    const sheet = sheetFrom('Sheet1', [
      ['a', 1],
      ['Total', 2],
      ['b', 3],
    ]);
    const [moved] = bookOf([{ ...sheet, area: { ...sheet.area, row: 10, column: 5 } }]).sheets;
    expect(totalLinesIn(moved, 6, false)).toEqual([11]);
    const turned = sheetFrom('Sheet1', [
      ['a', 'Total', 'b'],
      [1, 2, 3],
    ]);
    const [other] = bookOf([{ ...turned, area: { ...turned.area, row: 10, column: 5 } }]).sheets;
    expect(totalLinesIn(other, 11, true)).toEqual([6]);
  });
});

describe('the totals among some cells', () => {
  const rows = [
    ['a', 1],
    ['Total', 2],
    ['b', 3],
    ['Total', 4],
    ['c', 5],
  ];

  it.each([
    ['B1:B5', [1, 3]],
    ['B2:B4', [1, 3]],
    ['B3:B4', [3]],
    ['B2:B3', [1]],
    ['B3:B3', []],
    ['A1:A5', []],
  ])('%s', (address, expected) => {
    expect(totalLinesWithin(sheetOf(rows), areaAt(address))).toEqual(expected);
    const { row, column, rowCount, columnCount } = areaAt(address);
    const sideways = { row: column, column: row, rowCount: columnCount, columnCount: rowCount };
    expect(totalLinesWithin(sheetOf(turned(rows)), sideways)).toEqual(rowCount === 1 ? [] : expected);
  });
});

describe('a line of a table that sums up others', () => {
  const line = (hires: Written, leavers: Written) => [
    ['Month', 'Opening', 'Hires', 'Leavers'],
    ['Jan', 5, 1, 2],
    ['Feb', 5, 1, 2],
    ['x', 5, hires, leavers],
  ];

  it.each<[string, Written[][], boolean]>([
    ['by its hires', line(gives('=SUM(C2:C3)', 2), 4), true],
    ['by its leavers', line(2, gives('=SUM(D2:D3)', 4)), true],
    ['by none', line(2, 4), false],
    [
      'by its opening alone',
      line(2, 4).map((row, i) => (i === 3 ? ['x', gives('=SUM(B2:B3)', 10), 2, 4] : row)),
      false,
    ],
    ['by another row', line(2, gives('=SUM(B4:C4)', 7)), false],
  ])('%s', (_what, rows, expected) => {
    const [table] = countTablesOf(sheetOf(rows));
    expect([1, 2, 3].map((each) => sumsLinesAbove(table, each))).toEqual([false, false, expected]);
  });

  it('may lie to their right', () => {
    const rows = turned(line(2, 4)).map((row, i) => (i === 3 ? [...row.slice(0, 3), gives('=SUM(B4:C4)', 4)] : row));
    const [table] = countTablesOf(sheetOf(rows));
    expect([1, 2, 3].map((each) => sumsLinesAbove(table, each))).toEqual([false, false, true]);
  });

  it('needs a column of hires or of leavers', () => {
    const [table] = countTablesOf(
      sheetOf([
        ['Opening', 'Closing'],
        [1, 2],
        [1, 2],
        [gives('=SUM(A2:A3)', 2), 4],
      ]),
    );
    expect(sumsLinesAbove(table, 3)).toBe(false);
  });
});
