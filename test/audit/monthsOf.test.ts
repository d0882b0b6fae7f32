import { describe, expect, it } from 'vitest';
import { monthsBetween, monthsOf, monthsOfSpan } from '../../src/audit/annual/monthsOf';
import { gives, sheetFrom, type Written } from './auditOf';
import { areaAt, bookOf, sheetOf, turned } from './bookOf';

const down = (labels: readonly Written[], header = 'Month', counts: readonly Written[] = []) => [
  [header, 'Leavers'],
  ...labels.map((label, i) => [label, counts[i] ?? 1]),
];
/** Down, and the same across. */
const both = (rows: readonly (readonly Written[])[], address: string) => {
  const { row, column, rowCount, columnCount } = areaAt(address);
  const sideways = { row: column, column: row, rowCount: columnCount, columnCount: rowCount };
  return [monthsOf(sheetOf(rows), areaAt(address)), monthsOf(sheetOf(turned(rows)), sideways)];
};
const twice = (months: number | null) => [months, months];

describe('how many months some lines are of', () => {
  it.each<[string, Written[], string, number | null]>([
    ['months', ['Jan', 'Feb', 'Mar'], 'B2:B4', 3],
    ['two of them', ['Jan', 'Feb', 'Mar'], 'B2:B3', 2],
    ['quarters', ['Q1', 'Q2'], 'B2:B3', 6],
    ['halves', ['H1', 'H2'], 'B2:B3', 12],
    ['years', ['2023', '2024'], 'B2:B3', 24],
    ['weeks', ['W1', 'W2', 'W3', 'W4'], 'B2:B5', 48 / 52],
    ['of two lengths', ['Jan', 'Feb', 'Q1'], 'B2:B4', null],
    ['of two lengths, the longer first', ['Q1', 'Apr', 'May'], 'B2:B4', null],
    ['one without a period', ['Jan', 'Sales', 'Feb'], 'B2:B4', null],
    ['the first without a period', ['Sales', 'Jan', 'Feb'], 'B2:B4', null],
    ['no periods', ['Sales', 'IT'], 'B2:B3', null],
    ['cells beyond the table', ['Jan'], 'B8:B9', null],
    ['labels and counts together', ['Jan', 'Feb'], 'A2:B3', null],
  ])('%s', (_what, labels, address, months) => expect(both(down(labels), address)).toEqual(twice(months)));

  it('leaves out those without leavers yet', () => {
    expect(both(down(['Jan', 'Feb', 'Mar', 'Apr'], 'Month', [1, '', 'x', 0]), 'B2:B5')).toEqual(twice(2));
  });

  it('goes up to 120 lines', () => {
    const rows = down(Array.from({ length: 121 }, (_, i) => `${(i % 12) + 1}月`));
    expect(both(rows, 'B2:B121')).toEqual(twice(120));
    expect(both(rows, 'B2:B122')).toEqual(twice(null));
  });

  it('keeps the lines of a sheet apart', () => {
    const sheet = sheetOf([
      ['', 'Q1', 'Q2'],
      ['Jan', 1, 1],
      ['Feb', 1, 1],
    ]);
    const areas = ['B2:B3', 'B2:C2', 'B2:B3', 'C2:C3', 'B3:C3', 'B2:C3'];
    expect(areas.map((address) => monthsOf(sheet, areaAt(address)))).toEqual([2, 6, 2, 2, 6, null]);
  });
});

/** Cells that are shown as dates. */
function dated(rows: readonly (readonly Written[])[]) {
  const sheet = sheetFrom('Sheet1', rows);
  return bookOf([{ ...sheet, numberFormats: rows.map((row) => row.map(() => 'yyyy-mm-dd')) }]).sheets[0];
}

describe('dates, by how far they are apart', () => {
  it.each([
    [6, null],
    [7, 24 / 52],
    [8, null],
    [27, null],
    [28, 2],
    [31, 2],
    [32, null],
    [88, null],
    [89, 6],
    [92, 6],
    [93, null],
    [180, null],
    [181, 12],
    [184, 12],
    [185, null],
    [364, null],
    [365, 24],
    [366, 24],
    [367, null],
  ])('%i days', (days, months) => {
    for (const dates of [
      [45000, 45000 + days],
      [45000 + days, 45000],
    ]) {
      expect(monthsOf(sheetOf(down(dates, 'Date')), areaAt('B2:B3'))).toBe(months);
      expect(monthsOf(dated([dates, [1, 2]]), areaAt('A2:B2'))).toBe(months);
    }
  });

  it.each<[string, Written[], string, number | null]>([
    ['a date alone', [45000], 'B2', null],
    ['the last of several', [45000, 45031], 'B3', 1],
    ['the first of several', [45000, 45031], 'B2', 1],
    ['the line before counts first', [45000, 45031, 45121], 'B3', 1],
    ['the line after, where that before is far', [45000, 45050, 45141], 'B3', 3],
    ['months as numbers', [202401, 202402], 'B2:B3', 2],
    ['years as numbers', [2023, 2024], 'B2:B3', 24],
  ])('%s', (_what, labels, address, months) =>
    expect(monthsOf(sheetOf(down(labels, 'Date')), areaAt(address))).toBe(months),
  );

  it('is the line before that counts first, beside one another too', () => {
    expect(
      monthsOf(
        dated([
          [45000, 45031, 45121],
          [1, 2, 3],
        ]),
        areaAt('B2'),
      ),
    ).toBe(1);
  });

  it('is none under another heading', () => {
    expect(monthsOf(sheetOf(down([20000, 20007], 'Id')), areaAt('B2:B3'))).toBeNull();
    expect(monthsOf(sheetOf(down([20000, 20007], 'Id')), areaAt('B2'))).toBeNull();
  });

  it('may stand at the edge of a sheet', () => {
    const sheet = dated([
      [45000, 1],
      [45031, 2],
    ]);
    expect(['B1', 'B2'].map((address) => monthsOf(sheet, areaAt(address)))).toEqual([1, 1]);
  });
});

describe('how many months one cell is of', () => {
  const months = down(['Jan', 'Feb', 'Mar', 'Apr']);
  const below = (formula: string, label = 'Jan') => [...months, [label, gives(formula, 4)]];

  it.each<[string, string, string, number | null]>([
    ['a sum of months', '=SUM(B2:B5)', 'Total', 4],
    ['written with blanks', '= sum (B2:B4)', 'Total', 3],
    ['a subtotal', '=SUBTOTAL(9,B2:B4)', 'Total', 3],
    ['a sum of other lines, whatever its label', '=SUM(A2:A4)', 'Jan', null],
    ['more than a sum', '=1+SUM(B2:B4)', 'Jan', 1],
    ['compared with a sum', '=B2=SUM(B2:B4)', 'Jan', 1],
    ['another function', '=MAX(B2:B4)', 'Jan', 1],
    ['two ranges', '=SUM(B2:B3,B4:B5)', 'Jan', 1],
    ['one cell', '=SUM(B2)', 'Jan', 1],
    ['a block', '=SUM(A2:B4)', 'Jan', 1],
    ['another sheet', '=SUM(Other!B2:B4)', 'Jan', 1],
    ['no range', '=SUM(1,2)', 'Jan', 1],
    ['a whole column', '=SUM(C:C)', 'Jan', 1],
    ['120 lines', '=SUM(B2:B121)', 'Jan', 5],
    ['121 lines', '=SUM(B2:B122)', 'Jan', 1],
  ])('%s', (_what, formula, label, expected) =>
    expect(monthsOf(sheetOf(below(formula, label)), areaAt('B6'))).toBe(expected),
  );

  it('a sum across', () => {
    const rows = [
      ['', 'Q1', 'Q2', 'All'],
      ['Leavers', 1, 2, gives('=SUM(B2:C2)', 3)],
    ];
    expect(monthsOf(sheetOf(rows), areaAt('D2'))).toBe(6);
  });

  it.each<[string, Written, Written, number | null]>([
    ['by what stands beside', 'Mar', 'Leavers', 1],
    ['by what stands above', 'Leavers', 'Q3', 3],
    ['beside before above', 'Mar', 'Q3', 1],
    ['a span beside', '1-5月', 'Q3', 5],
    ['a span above', 'Leavers', 'Jan–May', 5],
    ['a half above', 'Leavers', '上半年', 6],
    ['by a year', 2024, 'Leavers', 12],
    ['by neither', 'Sales', 'Leavers', null],
    ['by nothing', '', '', null],
  ])('%s', (_what, beside, above, expected) =>
    expect(
      monthsOf(
        sheetOf([
          ['', above],
          [beside, 3],
        ]),
        areaAt('B2'),
      ),
    ).toBe(expected),
  );

  it('by what stands above, where the date beside is alone', () => {
    expect(
      monthsOf(
        sheetOf([
          ['Date', 'Q3'],
          [45000, 3],
        ]),
        areaAt('B2'),
      ),
    ).toBe(3);
  });
});

describe('a span of months', () => {
  it.each([
    ['1-5月', 5],
    ['1月-5月', 5],
    ['1月份-5月份累计', 5],
    ['1 – 5月', 5],
    ['1~5月', 5],
    ['1～5月', 5],
    ['1月至12月', 12],
    ['1到3月', 3],
    ['2024年1-9月', 9],
    ['2024年 10-12月', 3],
    ['2024.1-9月', 9],
    ['２０２４年１-９月', 9],
    [' 1-5月', 5],
    ['Jan-May', 5],
    ['Jan–May', 5],
    ['Jan—May', 5],
    ['JAN. - MAY.', 5],
    ['January to September 2024', 9],
    ['Jan to Mar  2024', 3],
    ['Jan through Mar', 3],
    ['Jan until Mar', 3],
    ['Jan till Mar', 3],
    ['2024 Nov-Dec', 2],
    ['feb-apr', 3],
    ['May-Jun', 2],
    ['Jul-Aug', 2],
    ['Sep-Oct', 2],
    ['前三季度', 9],
    ['1-3季度', 9],
    ['9M', 9],
    ['First nine months of 2024', 9],
    ['上半年', 6],
    ['下半年合计', 6],
    ['First half', 6],
    ['Second half', 6],
    ['Half year', 6],
    ['Half-year', 6],
    ['halfyear', 6],
    ['6M', 6],
  ])('%s: %i months', (label, months) => expect(monthsOfSpan(label)).toBe(months));

  it.each(
    (
      '5-1月|5-5月|0-5月|1-13月|1-5|第1-5月|24.1-5月|Sun to Mon|Jan to Mon|Sun to Mar|Mar-Jan|in Jan-Mar|Jan-Mar total' +
      '|Jan-Mar 24|Jan|1月|到前三季度|11-3季度|19M|9Mo|The first nine months|全上半年|到下半年|The first half|A second half' +
      '|By half year|16M|6Mo|North|'
    ).split('|'),
  )('%s is none', (label) => expect(monthsOfSpan(label)).toBeNull());

  it.each([
    [45292, 45322, 1],
    [45292, 45321, (30 / 365.2425) * 12],
    [45306, 45322, (17 / 365.2425) * 12],
    [45306, 45336, 1],
    [45292, 45657, 12],
    [45627, 45688, 2],
    [45658, 45657 + 31 + 28, 2],
  ])('from %i to %i', (from, to, months) => expect(monthsBetween(from, to)).toBeCloseTo(months, 9));
});
