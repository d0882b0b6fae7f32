import { describe, expect, it } from 'vitest';
import { rateOfCell } from '../../../src/audit/rateCells';
import { isSumOfRates, labelsLeft } from '../../../src/audit/rates/sumOfRates';
import { gives, sheetFrom, type Written } from '../auditOf';
import { areaAt, bookOf, bookOfRows, placeAt, type Rows } from '../bookOf';

const months: Written[][] = [
  ['Jan', 90, 5, 93],
  ['Feb', 93, 6, 95],
  ['Mar', 95, 7, 92],
];

/** Rates in E2:E4 by these formulas, or typed, and their sum in E5 with a label in A5. */
const isSum = (rates: readonly Written[], label: Written = 'Total', heading = 'Result', format = '') => {
  const rows: Written[][] = [
    ['', 'Opening', 'Leavers', 'Closing', heading],
    ...months.map((line, i) => [...line, rates[i]]),
    [label, '', '', '', gives('=SUM(E2:E4)', 0.2)],
  ];
  const sheet = sheetFrom('Sheet1', rows);
  const numberFormats = sheet.values.map((row) => row.map(() => format));
  const book = bookOf([{ ...sheet, numberFormats }]);
  const known = [1, 2, 3].map((row) => ({ row, column: 4, known: rateOfCell(book, book.sheets[0], row, 4)! }));
  return isSumOfRates(book.sheets[0].groupAt(4, 4)!, placeAt('E5'), book.sheets[0], known);
};

const each = (formula: (row: number) => string) => [2, 3, 4].map((row) => gives(formula(row), 0.05));
const own = each((row) => `=C${row}/B${row}`);

describe('a sum of rates', () => {
  it('is meant as a rate where each has a base of its own', () => {
    expect(isSum(own)).toBe(true);
    expect(isSum(each((row) => `=TURNOVER.CLOSEBASE(C${row},D${row})`))).toBe(true);
    expect(isSum(each((row) => `=TURNOVER.AVGBASE(C${row},$B$2,D${row})`))).toBe(false);
    expect(isSum([gives('=TURNOVER.OPENBASE(C2,$B$2)', 0.1), gives('=TURNOVER.OPENBASE(C3,$B$2)', 0.1), own[2]])).toBe(
      true,
    );
  });

  it('is right on one and the same base', () => {
    expect(isSum(each((row) => `=TURNOVER.OPENBASE(C${row},$B$2)`))).toBe(false);
    expect(isSum(each((row) => `=TURNOVER.CLOSEBASE(C${row},$D$4)`))).toBe(false);
    expect(isSum(each((row) => `=TURNOVER.MEANBASE(C${row},$B$2)`))).toBe(false);
    expect(isSum(each((row) => `=TURNOVER.OPENBASE(C${row},B${row})`))).toBe(true);
    expect(isSum([2, 3, 4].map((row) => gives(`=TURNOVER.OPENBASE(C${row},${'BCD'[row - 2]}2)`, 0.1)))).toBe(true);
  });

  it('is not known of rates without leavers in cells', () => {
    expect(isSum(each((row) => `=TURNOVER.OPENBASE(5,B${row})`))).toBe(false);
    expect(isSum([own[0], gives('=TURNOVER.OPENBASE(5,B3)', 0.1), own[2]])).toBe(false);
  });

  it('may be of typed percentages', () => {
    const typed = [0.05, 0.06, 0.07];
    expect(isSum(typed, 'Total', 'Turnover rate', '0.0%')).toBe(true);
    expect(isSum(typed, 'Total', 'Turnover rate', '0.0')).toBe(false);
    expect(isSum(own, 'Total', 'Turnover rate', '0.0')).toBe(true);
  });

  it('has a label to its left, or a heading of rates', () => {
    expect(isSum(own, '')).toBe(false);
    expect(isSum(own, '---')).toBe(false);
    expect(isSum(own, 7)).toBe(false);
    expect(isSum(own, '', 'Turnover rate')).toBe(true);
    expect(isSum(own, '合计')).toBe(true);
    expect(isSum(own, '', '')).toBe(false);
  });

  it('of the same places on different sheets has bases of its own', () => {
    const book = bookOf(
      ['A', 'B'].map((name) =>
        sheetFrom(name, [
          ['Opening', 'Leavers'],
          [90, 5],
          ['Total', gives('=A2+A2', 1)],
        ]),
      ),
    );
    const rates = book.sheets.map((sheet) => ({
      row: 1,
      column: 2,
      known: { ...rate, inputs: { leavers: { sheet, area: areaAt('B2') }, opening: { sheet, area: areaAt('A2') } } },
    }));
    const sum = (given: typeof rates) => isSumOfRates(book.groups[0], placeAt('B3'), book.sheets[0], given);
    expect(sum(rates)).toBe(true);
    expect(sum([rates[0], rates[0]])).toBe(false);
  });
});

const rate = {
  source: 'turnover',
  method: 'opening',
  isChurn: false,
  scale: 1,
  isProjected: false,
  value: 0.1,
} as const;

describe('the labels of a line', () => {
  const labels = (row: readonly Written[]) => {
    const book = bookOfRows([[...row, gives('=1+1', 2)]] satisfies Rows);
    return labelsLeft(book.groups[0], { row: 0, column: row.length });
  };
  it('are the texts to the left', () => {
    expect(labels(['Sum', 5, '', 'of all', true, '--', '总'])).toEqual(['总', 'of all', 'Sum']);
    expect(labels(['#1', 5])).toEqual([]);
    expect(labels(['Total', ...Array<number>(39).fill(1)])).toEqual(['Total']);
    expect(labels(['Total', ...Array<number>(40).fill(1)])).toEqual([]);
  });
});
