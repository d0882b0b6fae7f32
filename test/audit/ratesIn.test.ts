import { describe, expect, it } from 'vitest';
import { scaledRateIn } from '../../src/audit/scale/ratesIn';
import { simpleRateAt } from '../../src/audit/annual/simpleRate';
import { rateOfCell } from '../../src/audit/rateCells';
import type { AuditedSheet } from '../../src/audit/snapshot';
import { copiedDown, gives, sheetFrom, tableOf, type Written } from './auditOf';
import { areaAt, bookOf, groupIn } from './bookOf';

const english = ['Month', 'Opening', 'Hires', 'Leavers', 'Closing', 'Turnover rate', 'Other'];

/** Two months with a rate in F2 and F3, and a formula in I1. */
function asked(part: string, rates: readonly Written[], format = '0.0%') {
  const counts = [100, 100];
  const rows = tableOf(english, ['Jan', 'Feb'], counts, [5, 5], [5, 5], counts, rates, ['x', 7]);
  const sheet = sheetFrom('Sheet1', [[...rows[0], '', gives(`=${part}`, 1)], ...rows.slice(1)]);
  const shown: AuditedSheet = { ...sheet, numberFormats: sheet.values.map((row) => row.map(() => format)) };
  const book = bookOf([shown]);
  const group = groupIn(book, 'I1');
  const found = scaledRateIn(book, group, group, group.tree!);
  return found && [found.scale, found.value, found.at && [found.at.sheet.name, found.at.row, found.at.column]];
}

describe('the rate that a part of a formula is', () => {
  const calls = copiedDown('=TURNOVER.OPENBASE(D2,B2)', [0.05, 0.06]);
  const [first, second] = [1, 2].map((row) => ['Sheet1', row, 5]);

  it.each<[string, unknown]>([
    ['F2', [1, 0.05, first]],
    ['+F3', [1, 0.06, second]],
    ['$F$2', [1, 0.05, first]],
    ['F2:F3', [1, 0.05, first]],
    ['F1:F3', [1, 0.05, first]],
    ['F3:F9', [1, 0.06, second]],
    ['F:F', [1, 0.05, first]],
    ['MAX(F2:F3)', [1, 0.05, first]],
    ['MIN(F3)', [1, 0.06, second]],
    ['AVERAGE(F2:F3)', [1, 0.05, first]],
    ['MEDIAN(F2:F3)', [1, 0.05, first]],
    ['LARGE(F2:F3,1)', [1, 0.05, first]],
    ['SMALL(F2:F3,1)', [1, 0.05, first]],
    ['ROUND(F2,2)', [1, 0.05, first]],
    ['ABS(F2)', [1, 0.05, first]],
    ['N(F2)', [1, 0.05, first]],
    ['round(MAX(F2:F3),2)', [1, 0.05, first]],
    ['TURNOVER.OPENBASE(D2,B2)', [1, null, null]],
    ['ROUND(TURNOVER.OPENBASE(D2,B2),2)', [1, null, null]],
    ['TURNOVER.OPENBASE(D2,B2)*100', [100, null, null]],
    ['SUM(F2:F3)', null],
    ['MAX()', null],
    ['D2', null],
    ['A1:E3', null],
    ['G2', null],
    ['G3', null],
    ['E2:F2', null],
    ['F8', null],
    ['Gone!F2', null],
    ['5', null],
    ['D2+1', null],
  ])('%s', (part, expected) => expect(asked(part, calls)).toEqual(expected));

  it.each<[string, readonly Written[], string, unknown]>([
    ['made a percentage', copiedDown('=TURNOVER.OPENBASE(D2,B2)*100', [5, 6]), '0.0', [100, 5, first]],
    ['by hand', copiedDown('=D2/B2', [0.05, 0.06]), '0.0', [1, 0.05, first]],
    ['by hand, a percentage', copiedDown('=D2/B2*100', [5, 6]), '0.0', [100, 5, first]],
    ['typed, and shown as a fraction', [0.05, 0.06], '0.0%', [1, 0.05, first]],
    ['typed, and not shown so', [0.05, 0.06], '0.00', null],
    ['not there yet', ['', 0.06], '0.0%', [1, 0.06, second]],
    ['an error', copiedDown('=TURNOVER.OPENBASE(D2,B2)', ['#N/A', 0.06]), '0.0%', [1, 0.06, second]],
    ['of several rates', copiedDown('=TURNOVER.OPENBASE(D2,B2)+TURNOVER.OPENBASE(C2,B2)', [0.05, 0.06]), '0.0%', null],
    ['of something else', copiedDown('=TURNOVER.HIRERATE(C2,B2)', [0.05, 0.06]), '0.0%', [1, 0.05, first]],
  ])('that is %s', (_what, rates, format, expected) => expect(asked('F2:F3', rates, format)).toEqual(expected));

  it('is looked for in the first twenty cells', () => {
    const column = (blanks: number): Written[][] => [
      ['Rate', gives('=A2:A40', 1)],
      ...Array.from({ length: blanks }, (): Written[] => ['']),
      [gives('=TURNOVER.OPENBASE(5,100)', 0.05)],
    ];
    const found = [19, 20].map((blanks) => {
      const book = bookOf([sheetFrom('Sheet1', column(blanks))]);
      const group = groupIn(book, 'B1');
      return scaledRateIn(book, group, group, group.tree!)?.at?.row;
    });
    expect(found).toEqual([20, undefined]);
  });

  it('is looked for line by line', () => {
    const rate = gives('=TURNOVER.OPENBASE(5,100)', 0.05);
    const book = bookOf([sheetFrom('Sheet1', [['', '', gives('=A2:C4', 1)], ['', '', ''], ['x', rate, ''], [rate]])]);
    const group = groupIn(book, 'C1');
    expect(scaledRateIn(book, group, group, group.tree!)?.at).toMatchObject({ row: 2, column: 1 });
  });
});

describe('a copy of a rate of which the first is known', () => {
  const rows = (formula: string): Written[][] => [
    ...tableOf(
      english.slice(0, 6),
      ['Jan', 'Feb'],
      [100, 50],
      [5, 5],
      [5, 5],
      [100, 50],
      copiedDown(formula, [0.05, 0.1]),
    ),
    [],
    ['opening'],
  ];
  const both = (formula: string, address = 'F3') => {
    const book = bookOf([sheetFrom('Sheet1', rows(formula)), sheetFrom('Data', rows('=1'))]);
    const { row, column } = areaAt(address);
    return [simpleRateAt(book, book.sheets[0], { row, column }), rateOfCell(book, book.sheets[0], row, column)];
  };

  it.each([
    '=TURNOVER.OPENBASE(D2,B2)',
    '=TURNOVER.CLOSEBASE(D2,E2)',
    '=TURNOVER.MEANBASE(D2,E2:E3)',
    '=TURNOVER.CUMULATIVE(D2,$B$2,C2)',
    '=TURNOVER.AVGBASE(Data!D2,B2,E2)',
    '=TURNOVER.RATE("opening",D2,B2)',
    '=TURNOVER.OPENBASE(D2,B2)*100',
    '=TURNOVER.OPENBASE(D2+1,B2)',
    '=TURNOVER.OPENBASE(Gone!D2,B2)',
  ])('is the same for %s', (formula) => {
    for (const address of ['F2', 'F3']) {
      const [simple, whole] = both(formula, address);
      expect(simple, address).toEqual(whole);
      expect(simple?.source).toBe('turnover');
    }
  });

  it.each([
    ['a method in a cell', '=TURNOVER.RATE(A$5,D2,B2)'],
    ['several rates', '=TURNOVER.OPENBASE(D2,B2)+TURNOVER.OPENBASE(C2,B2)'],
    ['a rate for a year', '=TURNOVER.OPENBASE(D2,B2)*12'],
    ['spilled rates', '=TURNOVER.PERIODRATES("opening",D2:D3,B2:B3)'],
    ['a rate of hires', '=TURNOVER.HIRERATE(C2,B2)'],
    ['a rate by hand', '=D2/B2'],
    ['no rate', '=D2+B2'],
  ])('is not known so for %s', (_what, formula) => expect(both(formula, 'F2')[0]).toBeNull());

  it('is none in cells without a formula', () => expect(both('=TURNOVER.OPENBASE(D2,B2)', 'D2')[0]).toBeNull());

  it('has no inputs outside the sheet', () => {
    const rates = [gives('=TURNOVER.OPENBASE(C1,A2)', 0.1), gives('=TURNOVER.OPENBASE(B1,#REF!)', 0.1)];
    const book = bookOf([
      sheetFrom('Sheet1', [
        ['', '', ''],
        [1, 2, 3, rates[0], rates[1]],
      ]),
    ]);
    expect(Object.keys(simpleRateAt(book, book.sheets[0], { row: 1, column: 4 })?.inputs ?? {})).toEqual(['leavers']);
  });

  it('has no value where its cell shows none', () => {
    const book = bookOf([sheetFrom('Sheet1', [[1, 2, gives('=TURNOVER.OPENBASE(A1,B1)', '#N/A')]])]);
    expect(simpleRateAt(book, book.sheets[0], { row: 0, column: 2 })?.value).toBeNull();
  });
});
