import { describe, expect, it } from 'vitest';
import { isYear, projectedRates, projectionOf } from '../../src/audit/annual/projectedRate';
import { atOnce } from '../../src/audit/lots';
import type { AuditedSheet } from '../../src/audit/snapshot';
import { copiedDown, gives, sheetFrom, type Written } from './auditOf';
import { bookOf, groupIn } from './bookOf';

const headers = ['Month', 'Opening', 'Hires', 'Leavers', 'Closing', 'Turnover'];
const line = (label: Written, rate: Written = ''): Written[] => [label, 100, 5, 2, 100, rate];

/** What is known of each cell of the group of a formula: months, factor, rate, result. */
function ratesIn(sheets: readonly AuditedSheet[], address: string, sheetName = sheets[0].name) {
  const book = bookOf(sheets);
  const rates = atOnce(projectedRates(book, groupIn(book, address, sheetName)));
  return rates.map((found) => found && [found.months, found.factor, found.rate, found.result]);
}

/** A quarter and its rate in F2, and a formula below it in B4, under a blank line. */
const quarter = (
  formula: string,
  value: Written = 0.08,
  rate: Written = gives('=TURNOVER.OPENBASE(D2,B2)', 0.02),
  label = 'A year',
) => sheetFrom('Sheet1', [headers, line('Q1', rate), [], [label, gives(formula, value as number)]]);

describe('a rate that a formula multiplies up', () => {
  it.each<[string, (number | null)[] | null]>([
    ['=TURNOVER.OPENBASE(D2,B2)*4', [3, 4, 0.02, 0.08]],
    ['=4*TURNOVER.OPENBASE(D2,B2)', [3, 4, 0.02, 0.08]],
    ['=D2/B2*4', [3, 4, 0.02, 0.08]],
    ['=ROUND(D2/B2,3)*4', [3, 4, 0.02, 0.08]],
    ['=F2*4', [3, 4, 0.02, 0.08]],
    ['=+F2*4', [3, 4, 0.02, 0.08]],
    ['=ROUND(F2,3)*4', [3, 4, 0.02, 0.08]],
    ['=ROUNDUP(F2,3)*4', [3, 4, 0.02, 0.08]],
    ['=ROUNDDOWN(F2,3)*4', [3, 4, 0.02, 0.08]],
    ['=IFERROR(F2,0)*4', [3, 4, 0.02, 0.08]],
    ['=IFNA(F2,0)*4', [3, 4, 0.02, 0.08]],
    ['=N(F2)*4', [3, 4, 0.02, 0.08]],
    ['=IFERROR(ROUND(F2,2),0)*4', [3, 4, 0.02, 0.08]],
    ['=TURNOVER.ANNUALIZE(F2,3)', [3, 4, 0.02, 0.08]],
    ['=TURNOVER.ANNUALIZE(F2,D2)', [3, 6, 0.02, 0.08]],
    ['=TURNOVER.ANNUALIZE(F2,D9)', [3, null, 0.02, 0.08]],
    ['=TURNOVER.ANNUALIZE(F2,A2)', [3, null, 0.02, 0.08]],
    ['=TURNOVER.ANNUALIZE(F2,D2+1)', [3, null, 0.02, 0.08]],
    ['=TURNOVER.ANNUALIZE(D2/B2,D9)', [3, null, null, 0.08]],
    ['=F2*12/3', [3, 4, 0.02, 0.08]],
    ['=F2*12', [3, 12, 0.02, 0.08]],
    ['=F2*52', [3, 52, 0.02, 0.08]],
    ['=F2*2', [3, 2, 0.02, 0.08]],
    ['=MAX(F2,1)*4', null],
    ['=F2:F3*4', null],
    ['=F2:G3*4', null],
    ['=F2', null],
    ['=Gone!F2*4', null],
    ['=F9*4', null],
    ['=D2*4', null],
    ['=B2*C2*4', null],
    ['=SUM(D2)*4', null],
    ['=C2/D2*4', null],
  ])('%s', (formula, expected) => expect(ratesIn([quarter(formula)], 'B4')).toEqual(expected ? [expected] : []));

  it.each<[string, string, Written, (number | null)[]]>([
    ['shown as a percentage', '=F2*4*100', 8, [3, 4, 0.02, 0.08]],
    ['without a number', '=F2*4', '#N/A', [3, 4, 0.02, null]],
    ['without a number, by hand', '=D2/B2*4', '#N/A', [3, 4, null, null]],
    ['from its own text', '=D2/B2*4*100', 8, [3, 4, 0.02, 0.08]],
  ])('%s', (_what, formula, value, expected) => expect(ratesIn([quarter(formula, value)], 'B4')).toEqual([expected]));

  it.each<[string, Written, (number | null)[] | null]>([
    ['by hand', gives('=D2/B2', 0.02), [3, 4, 0.02, 0.08]],
    ['of a percentage', gives('=D2/B2*100', 2), [3, 4, 0.02, 0.0008]],
    ['typed', 0.02, [3, 4, 0.02, 0.08]],
    ['multiplied up already', gives('=D2/B2*4', 0.08), null],
    ['multiplied up already by a call', gives('=TURNOVER.OPENBASE(D2,B2)*4', 0.08), null],
    ['annualised already', gives('=TURNOVER.ANNUALIZE(TURNOVER.OPENBASE(D2,B2),3)', 0.08), null],
    ['of several groups', gives('=TURNOVER.POOLED(D2:D3,B2:B3)', 0.02), [null as unknown as number, 4, 0.02, 0.08]],
    ['of retention', gives('=TURNOVER.RETENTION(D2,B2)', 0.02), null],
    ['of nothing known', gives('=Z1/Z2', 0.02), [3, 4, 0.02, 0.08]],
  ])('in another cell: %s', (_what, rate, expected) => {
    const sheet = quarter('=F2*4', 0.08, rate);
    expect(ratesIn([sheet], 'B4')).toEqual(expected ? [expected] : []);
  });
});

describe('a factor that is meant for a year', () => {
  it.each(
    (
      'Annualised|annual rate|Per year|Yearly|p.a.|Turnover pa|12 months|12months|12-month rate|年化|年度|全年|折算|一年|推算' +
      '|Turnover p. a.'
    ).split('|'),
  )('is twice where "%s" stands beside', (label) => {
    expect(ratesIn([quarter('=F2*2', 0.04, 0.02, label)], 'B4')).toHaveLength(1);
  });

  it.each('Doubled|Midyear|Company|Paid|12 weeks|月|'.split('|'))('is not twice where "%s" stands beside', (label) => {
    expect(ratesIn([quarter('=F2*2', 0.04, 0.02, label)], 'B4')).toEqual([]);
  });

  it('is twice under such a heading, and in the first column too', () => {
    const under = (heading: string) =>
      sheetFrom('Sheet1', [
        [...headers, heading],
        [...line('H1', 0.02), gives('=F2*2', 0.04)],
      ]);
    expect(ratesIn([under('Annualised')], 'G2')).toEqual([[6, 2, 0.02, 0.04]]);
    expect(ratesIn([under('Twice')], 'G2')).toEqual([]);
    const first = (heading: string) => sheetFrom('Sheet1', [[heading], [gives('=Data!F2*2', 0.04)]]);
    const data = sheetFrom('Data', [headers, line('H1', 0.02)]);
    expect(ratesIn([first('A year'), data], 'A2')).toEqual([[6, 2, 0.02, 0.04]]);
    expect(ratesIn([first('x'), data], 'A2')).toEqual([]);
  });

  it('is not twice where nothing is written anywhere', () => {
    const rate = gives('=TURNOVER.OPENBASE(5,100)', 0.05);
    expect(ratesIn([sheetFrom('Sheet1', [[rate], [gives('=A1*2', 0.1)], [gives('=A1*4', 0.2)]])], 'A2')).toEqual([]);
  });

  it.each(['=F2*4', '=F2*12', '=F2*52', '=F2*12/6'])('is that of %s under any heading', (formula) => {
    expect(ratesIn([quarter(formula, 0.08, 0.02, 'x')], 'B4')).toHaveLength(1);
  });

  it.each(['=F2*3', '=F2*6', '=F2*24', '=F2*26'])('is not that of %s under any heading', (formula) => {
    expect(ratesIn([quarter(formula, 0.08, 0.02, 'x')], 'B4')).toEqual([]);
  });
});

describe('copied formulas', () => {
  const rows = (formula: string, labels: readonly Written[]) => [
    [...headers, 'A year'],
    ...copiedDown(
      formula,
      labels.map((_, i) => i + 1),
    ).map((cell, i) => [...line(labels[i], 0.02), cell]),
  ];

  it('have each their own months, also where some are no rates', () => {
    const table = rows('=F2*4', ['Q1', 'Jan', 'Sales', '1-5月']);
    table[3][5] = '';
    expect(ratesIn([sheetFrom('Sheet1', table)], 'G2')).toEqual([
      [3, 4, 0.02, 1],
      [1, 4, 0.02, 2],
      null,
      [5, 4, 0.02, 4],
    ]);
  });

  it('have each their own cells', () => {
    const table = rows('=TURNOVER.OPENBASE(D2,B2)*4', ['Q1', 'Jan', 'Sales']);
    expect(ratesIn([sheetFrom('Sheet1', table)], 'G2')).toEqual([
      [3, 4, 0.25, 1],
      [1, 4, 0.5, 2],
      [null, 4, 0.75, 3],
    ]);
  });

  it('have no months where their leavers stand in no cell', () => {
    for (const leavers of ['5', 'D2+1', 'SUM(D2:E2)']) {
      const table = rows(`=TURNOVER.OPENBASE(${leavers},B2)*4`, ['Q1', 'Jan']);
      expect(ratesIn([sheetFrom('Sheet1', table)], 'G2').map((found) => found?.[0])).toEqual([null, null]);
    }
  });

  it('take their months from their own cells', () => {
    const table = rows('=TURNOVER.ANNUALIZE(F2,H2)', ['Q1', 'Q2', 'Q3']).map((row, i) => [...row, ['m', 3, 6, 0][i]]);
    expect(ratesIn([sheetFrom('Sheet1', table)], 'G2').map((found) => found?.[1])).toEqual([4, 2, null]);
  });

  it('of an input that stays where it is', () => {
    const table = rows('=F$2*4', ['Q1', 'Jan']);
    expect(ratesIn([sheetFrom('Sheet1', table)], 'G2').map((found) => found?.[0])).toEqual([3, 3]);
  });

  it.each([
    [49, 0],
    [50, 1],
    [120, 2],
  ])('of %i cells let the page breathe %i times', (count, pauses) => {
    const table = rows(
      '=F2*4',
      Array.from({ length: count }, () => 'Q1'),
    );
    const book = bookOf([sheetFrom('Sheet1', table)]);
    expect([...projectedRates(book, groupIn(book, 'G2'))]).toHaveLength(pauses);
  });

  it('are remembered', () => {
    const book = bookOf([sheetFrom('Sheet1', rows('=F2*4', ['Q1']))]);
    const group = groupIn(book, 'G2');
    expect(atOnce(projectedRates(book, group))).toBe(atOnce(projectedRates(book, group)));
    expect(projectionOf(group)).toBe(projectionOf(group));
  });
});

describe('rates of several lines', () => {
  const months = [45292, 45323, 45352, 45383];
  const table = (call: string, spill = true): Written[][] => [
    [...headers, 'A year'],
    ...copiedDown('=F2*4', [1, 2, 3, 4]).map((cell, i) => [
      ...line(months[i], i === 0 || !spill ? gives(call, 0.02) : 0.02),
      cell,
    ]),
  ];
  const monthsOf = (call: string) =>
    ratesIn([sheetFrom('Sheet1', table(call))], 'G2').map((found) => found && found[0]);

  it.each<[string, (number | null | undefined)[]]>([
    ['=TURNOVER.YTD("opening",D2:D5,B2:B5)', [1, 2, 3, 4]],
    ['=TURNOVER.YTD("opening",D2:D5,B2:B5,,,A2:A5,3)', [1, 2, 1, 2]],
    ['=TURNOVER.ROLLING("opening",D2:D5,B2:B5,,,2)', [1, 2, 2, 2]],
    ['=TURNOVER.PERIODRATES("opening",D2:D5,B2:B5)', [1, 1, 1, 1]],
    ['=TURNOVER.YTD("opening",Data!D2:D5,B2:B5)', [3, 6, 9, 12]],
    ['=TURNOVER.YTD("opening",Gone!D2:D5,B2:B5)', [null, null, null, null]],
    ['=TURNOVER.YTD("opening",{1;1;1;1},B2:B5)', [null, null, null, null]],
    ['=TURNOVER.YTD("opening",D2:D5,B2:B3)', [null, null, null, null]],
  ])('%s', (call, expected) => {
    const data = sheetFrom('Data', [headers, ...['Q1', 'Q2', 'Q3', 'Q4'].map((label) => line(label))]);
    const found = ratesIn([sheetFrom('Sheet1', table(call)), data], 'G2').map((each) => each && each[0]);
    expect(found).toEqual(expected);
    expect(monthsOf('=TURNOVER.PERIODRATES("opening",D2:D5,B2:B5)')).toEqual([1, 1, 1, 1]);
  });

  it('beside one another', () => {
    const rows: Written[][] = [
      ['', 'Q1', 'Q2', 'Q3'],
      ['Opening', 100, 100, 100],
      ['Leavers', 2, 2, 2],
      ['To date', gives('=TURNOVER.YTD("opening",B3:D3,B2:D2)', 0.02), 0.04, 0.06],
      ['A year', gives('=B4*4', 1), gives('=C4*4', 1), gives('=D4*4', 1)],
    ];
    expect(ratesIn([sheetFrom('Sheet1', rows)], 'B5').map((found) => found?.[0])).toEqual([3, 6, 9]);
    rows[3][1] = gives('=TURNOVER.ROLLING("opening",B3:D3,B2:D2,,,2)', 0.02);
    expect(ratesIn([sheetFrom('Sheet1', rows)], 'B5').map((found) => found?.[0])).toEqual([3, 6, 6]);
  });
});

describe('rates from a staff list', () => {
  const call = (from: string, to: string) => `=TURNOVER.ROSTER.RATE(Staff!A1:A9,Staff!B1:B9,${from},${to})*4`;
  const staff = sheetFrom('Staff', [
    ['Hired', 'Left'],
    [45292, 45383],
  ]);
  const monthsIn = (from: string, to: string) =>
    ratesIn([sheetFrom('Sum', [[45292, 45382, gives(call(from, to), 0.1), 'x']]), staff], 'C1').map(
      (found) => found && found[0],
    );

  it.each<[string, string, number | null]>([
    ['A1', 'B1', 3],
    ['$A$1', 'B1', 3],
    ['45292', '45382', 3],
    ['DATE(2024,1,1)', 'DATE(2024,6,30)', 6],
    ['Staff!A2', 'Staff!B2-1', null],
    ['Staff!A2', 'B1', 3],
    ['B1', 'A1', null],
    ['A1', 'A1', null],
    ['A1', 'D1', null],
    ['D1', 'B1', null],
    ['A1', 'Gone!B1', null],
    ['"2024"', 'B1', null],
    ['A1', '"2024"', null],
  ])('from %s to %s', (from, to, months) => expect(monthsIn(from, to)).toEqual([months]));

  it('have each their own days', () => {
    const rows = copiedDown('=TURNOVER.ROSTER.RATE(Staff!A$1:A$9,Staff!B$1:B$9,A1,B1)*4', [0.1, 0.2]);
    const sum = sheetFrom('Sum', [
      [45292, 45382, rows[0]],
      [45292, 45322, rows[1]],
    ]);
    expect(ratesIn([sum, staff], 'C1').map((found) => found && found[0])).toEqual([3, 1]);
  });
});

describe('a year', () => {
  it.each([
    [12, true],
    [11.56, true],
    [12.44, true],
    [11.54, false],
    [12.46, false],
    [6, false],
  ])('of %d months: %s', (months, expected) => expect(isYear(months)).toBe(expected));
});
