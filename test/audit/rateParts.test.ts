import { describe, expect, it } from 'vitest';
import { rateParts } from '../../src/audit/rateParts';
import { rateResults } from '../../src/audit/rateResults';
import { rateFormulaFrom } from '../../src/formulas/rateFormula';
import { gives, sheetFrom, type Written } from './auditOf';
import { bookOf, placeAt } from './bookOf';
import { direct, several } from './expectedParts';

const table: Written[][] = [
  ['', 'Opening', 'Hires', 'Leavers', 'Closing', 'Headcount', ''],
  ['Jan', 50, 3, 35, 18, 40, ''],
  ['Feb', 18, 35, 20, 33, 0, ''],
  ['Mar', 33, 27, 20, 40, 20, ''],
];

/** The parts of the rates of a formula in H1, beside three months. */
const partsOf = (formula: string, values: readonly (readonly Written[])[] = [[0.5]]) => {
  const rows = Array.from({ length: Math.max(4, values.length) }, (_, i): Written[] => [
    ...(table[i] ?? Array<string>(7).fill('')),
    ...(values[i] ?? []),
  ]);
  rows[0][7] = gives(formula, rows[0][7] as number);
  const book = bookOf([sheetFrom('Sheet1', rows), sheetFrom('Data', table)]);
  const [sheet] = book.sheets;
  return rateResults(rateFormulaFrom(formula)!, placeAt('H1'), sheet.cells).map((result) =>
    rateParts(book, sheet, result),
  );
};

describe('the parts of one rate', () => {
  it.each([
    ['=TURNOVER.OPENBASE(D2,B2)', { ...direct, method: 'opening', leavers: 35, base: 50, opening: 50 }],
    ['=TURNOVER.CHURN(D2,B2)', { ...direct, method: 'opening', leavers: 35, base: 50, opening: 50 }],
    ['=TURNOVER.CLOSEBASE(D2,E2)', { ...direct, method: 'closing', leavers: 35, base: 18, closing: 18 }],
    ['=TURNOVER.CLOSEBASE(Data!D2,Data!E2)', { ...direct, method: 'closing', leavers: 35, base: 18, closing: 18 }],
    ['=TURNOVER.MEANBASE(D2:D4,F2:F4)', { ...direct, method: 'mean', periods: 2, leavers: 75, base: 30 }],
    ['=TURNOVER.MEANBASE(D2:D4,40)', { ...direct, method: 'mean', periods: 1, leavers: 75, base: 40 }],
    ['=TURNOVER.POOLED(D1:D4,B2:B4)', { ...direct, leavers: 75, base: 101 }],
    ['=TURNOVER.OPENBASE(D2,B2)*12', { ...several, made: 'projected' }],
    ['=TURNOVER.ANNUALIZE(TURNOVER.OPENBASE(D2,B2),3)', { ...several, made: 'projected' }],
    ['=MAX(TURNOVER.OPENBASE(D2,B2),TURNOVER.OPENBASE(D3,B3))', several],
    ['=TURNOVER.OPENBASE(Nowhere!D2,B2)', several],
    ['=TURNOVER.OPENBASE(SUM(D2),B2)', several],
    ['=TURNOVER.MEANBASE(SUM(D2),F2)', several],
    ['=TURNOVER.POOLED(SUM(D2),B2)', several],
    ['=TURNOVER.POOLED(Nowhere!D2,B2)', several],
    ['=TURNOVER.RATE("nonsense",D2,B2)', several],
    ['=TURNOVER.RATE("opening",D2:D3,A2)', several],
    ['=TURNOVER.OPENBASE(D2,A2)', several],
    ['=TURNOVER.OPENBASE(D2,0)', several],
    ['=TURNOVER.HIRERATE(C2,B2,E2)', several],
    ['=TURNOVER.FLUX(D2,B2,C2,E2)', several],
    ['=TURNOVER.ROSTER.NEWHIRE(B2:B4,C2:C4,1,60,60)', several],
    ['=TURNOVER.ROSTER.RATE(Nowhere!B2:B4,C2:C4,1,60)', several],
  ])('%s', (formula, parts) => expect(partsOf(formula)).toEqual([parts]));

  it('by opening and hires is told where both are known', () => {
    const [rate] = partsOf('=TURNOVER.AVGBASE(D2,B2,E2)');
    expect(rate).toEqual({
      ...direct,
      method: 'average',
      leavers: 35,
      base: 34,
      opening: 50,
      hires: 3,
      closing: 18,
      cumulative: 35 / 53,
    });
  });

  it('is read from a list of people', () => {
    // Two of three were there before the first day; the third was hired on it, and one left on the last.
    const [rate] = partsOf('=TURNOVER.ROSTER.RATE({45000;45001;45292},{"";45322;""},45292,45322,"opening")');
    expect(rate).toEqual({
      ...direct,
      method: 'opening',
      leavers: 1,
      base: 2,
      opening: 2,
      hires: 1,
      closing: 2,
      cumulative: 1 / 3,
    });
  });
});

describe('the parts of rates that a formula spills', () => {
  it('are those of each line', () => {
    const parts = partsOf('=TURNOVER.PERIODRATES("opening",D2:D4,B2:B4)', [[0.7], [1.1], [0.6]]);
    expect(parts.map(({ leavers, base, method }) => [method, leavers, base])).toEqual([
      ['opening', 35, 50],
      ['opening', 20, 18],
      ['opening', 20, 33],
    ]);
  });

  it('are those of each cell in a row', () => {
    const parts = partsOf('=TURNOVER.PERIODRATES("opening",{1,2,3,4,5,6},{50,50,50,50,50,50})', [
      [0.1, 0.1, 0.1, 0.1, 0.1, 0.1],
    ]);
    expect(parts.map(({ leavers }) => leavers)).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('of a comparison are known for the rates of the whole only', () => {
    const line = ['x', 35, 34, 0.1, '', 0.2, 0.3];
    const parts = partsOf('=TURNOVER.COMPARE(D2,B2,C2,E2)', [['method'], ...Array.from({ length: 5 }, () => line)]);
    expect(parts.slice(0, 5).map(({ method, base }) => [method, base])).toEqual([
      ['average', 34],
      ['opening', 50],
      ['closing', 18],
      ['cumulative', 53],
      ['mean', 34],
    ]);
    expect(parts.slice(5)).toEqual(Array(10).fill(several));
  });

  it('of a breakdown are known for all types together only', () => {
    const lines = [['type'], ['Own will', 35, 0.7], ['Other', 20, 0.4], ['Total', 55, 1.1]];
    const parts = partsOf('=TURNOVER.BREAKDOWN("opening",A2:A3,D2:D3,B2)', lines);
    expect(parts).toEqual([several, several, { ...direct, method: 'opening', leavers: 55, base: 50, opening: 50 }]);
  });

  it('of a table of periods stand beside them', () => {
    const call = '=TURNOVER.ROSTER.TABLE(X1:X9,Y1:Y9,45292,45382,"month")';
    const rows = [
      ['from', 'to', 'opening', 'hires', 'leavers', 'closing', 'mean', 'r', 'r', 'r', 'r'],
      [1, 2, 50, 3, 35, 18, 40, 1, 2, 3, 4],
      [1, 2, 'x', 3, 35, 18, 40, 1, 2, 3, 4],
      [1, 2, 50, 'x', 35, 'x', 40, 1, 2, 3, 4],
      [1, 2, 0, 0, 35, 18, 40, 1, '', '', ''],
      [1, 2, 50, 3, 'x', 18, 40, 1, '', '', ''],
    ];
    const known = partsOf(call, rows).map(({ made, method, leavers, base, cumulative }) => [
      made,
      method,
      leavers,
      base,
      cumulative,
    ]);
    expect(known).toEqual([
      ['direct', 'average', 35, 34, 35 / 53],
      ['direct', 'average', 35, null, null],
      ['direct', 'average', 35, null, null],
      ['direct', 'average', 35, 9, null],
      ['direct', 'average', null, 34, null],
      ['direct', 'opening', 35, 50, 35 / 53],
      ['direct', 'opening', 35, null, null],
      ['direct', 'opening', 35, 50, null],
      ['direct', 'closing', 35, 18, 35 / 53],
      ['direct', 'closing', 35, 18, null],
      ['direct', 'closing', 35, null, null],
      ['direct', 'cumulative', 35, 53, 35 / 53],
      ['direct', 'cumulative', 35, null, null],
      ['direct', 'cumulative', 35, null, null],
    ]);
  });

  it('of a table of groups stand beside them', () => {
    const rows = [
      ['group', 'opening', 'hires', 'leavers', 'closing', 'base', 'rate'],
      ['IT', 4, 1, 5, 0, 2, 2.5],
      ['HR', 4, 1, 5, 0, 'x', 2.5],
    ];
    const parts = partsOf('=TURNOVER.ROSTER.GROUPS(X1:X9,Y1:Y9,45292,45322,Z1:Z9)', rows);
    const group = { ...direct, leavers: 5, opening: 4, hires: 1, closing: 0, cumulative: 1 };
    expect(parts).toEqual([
      { ...group, base: 2 },
      { ...group, base: null },
    ]);
  });

  it('of a table of reasons are not known', () => {
    const rows = [
      ['reason', 'leavers', 'rate'],
      ['Pay', 4, 0.4],
    ];
    expect(partsOf('=TURNOVER.ROSTER.REASONS(X1:X9,Y1:Y9,45292,45322,Z1:Z9)', rows)).toEqual([several]);
  });
});
