import { describe, expect, it } from 'vitest';
import { handwrittenRateAt } from '../../../src/audit/rates/handwrittenRates';
import { movedCall, suggestedCall, type SuggestedCall } from '../../../src/audit/rates/suggestedCall';
import { addressOf } from '../../../src/formulas/area';
import type { TableFacts } from '../../../src/sheets/tableFacts';
import { gives, type Written } from '../auditOf';
import { bookOfRows, bothWays, placeAt, type Rows } from '../bookOf';

const callOf = (rows: Rows, tables: readonly TableFacts[] = []): SuggestedCall | null => {
  const book = bookOfRows(rows, { tables });
  const group = book.groups[book.groups.length - 1];
  const rate = handwrittenRateAt(book, group, group.cells[0]);
  return rate && suggestedCall(rate, group);
};

const headings = ['', 'Opening', 'Closing', 'Leavers', 'Hires', 'Average headcount', 'Other leavers', 'Note', ''];
const lines: Written[][] = [
  ['Jan', 90, 93, 5, 8, 92, 1, 0],
  ['Feb', 93, 95, 5, 7, 94, 1, 0],
  ['Mar', 95, 92, 6, 3, 94, 1, 0],
];
const withFormula = (formula: string, names = headings): Rows => {
  const rows = [names, ...lines.map((line) => [...line])];
  rows[1].push(gives(formula, 0.05));
  return rows;
};
const written = (formula: string, names = headings) => callOf(withFormula(formula, names))?.formula ?? null;

describe('the function in place of a fraction', () => {
  it.each([
    ['=D2/B2', '=TURNOVER.OPENBASE(D2,B2)'],
    ['=D2/C2', '=TURNOVER.CLOSEBASE(D2,C2)'],
    ['=D2/F2', '=TURNOVER.MEANBASE(D2,F2)'],
    ['=D2/((B2+C2)/2)', '=TURNOVER.AVGBASE(D2,B2,C2)'],
    ['=D2/(B2+E2)', '=TURNOVER.CUMULATIVE(D2,B2,E2)'],
    ['=SUM(D2:D4)/(B2+SUM(E2:E4))', '=TURNOVER.CUMULATIVE(D2:D4,B2,E2:E4)'],
    ['=SUM(D2)/(B2+SUM(E2))', '=TURNOVER.CUMULATIVE(D2,B2,E2)'],
    ['=(D2+G2)/B2', '=TURNOVER.OPENBASE(D2+G2,B2)'],
    ['=SUM(D2,G2)/(B2+E2)', '=TURNOVER.CUMULATIVE(SUM(D2,G2),B2,E2)'],
    ['=(SUM(D2:D4)+SUM(G2:G4))/(B2+SUM(E2:E4))', '=TURNOVER.CUMULATIVE(SUM(D2:D4)+SUM(G2:G4),B2,SUM(E2:E4))'],
    ['=(B2+E2-C2)/B2', '=TURNOVER.OPENBASE(B2+E2-C2,B2)'],
    ['=(B2+E2-C2)/(B2+E2)', '=TURNOVER.CUMULATIVE(B2+E2-C2,B2,E2)'],
    ['=IFERROR(ROUND(D2/B2,3),"")', '=IFERROR(ROUND(TURNOVER.OPENBASE(D2,B2),3),"")'],
    ['=ROUND(D2/B2*100,1)', '=ROUND(TURNOVER.OPENBASE(D2,B2)*100,1)'],
    ['=ROUND(D2/B2,3)*100', '=ROUND(TURNOVER.OPENBASE(D2,B2),3)*100'],
  ])('%s', (formula, call) => expect(written(formula)).toBe(call));

  it('says which it is', () => {
    const customers = ['', 'Customers at start', '', 'Customers lost', '', '', '', '', ''];
    expect(callOf(withFormula('=D2/B2', customers))).toEqual({
      id: 'CHURN',
      formula: '=TURNOVER.CHURN(D2,B2)',
      isSummed: false,
      found: {},
    });
    expect(callOf(withFormula('=(D2+G2)/B2'))).toMatchObject({ id: 'OPENBASE', isSummed: true });
    expect(callOf(withFormula('=(B2+E2-C2)/C2'))).toMatchObject({ id: 'CLOSEBASE', isSummed: true });
    expect(callOf(withFormula('=SUM(D2:D4)/(B2+SUM(E2:E4))'))).toMatchObject({ id: 'CUMULATIVE', isSummed: false });
  });

  it('is given the hires as their sum where the leavers are a total', () => {
    const total: Written[] = ['Total', '', '', gives('=SUM(D2:D4)', 16), '', '', '', ''];
    const rows = [headings, ...lines, [...total, gives('=D5/(B2+SUM(E2:E4))', 0.1)]];
    expect(callOf(rows)).toMatchObject({ formula: '=TURNOVER.CUMULATIVE(D5,B2,SUM(E2:E4))', isSummed: true });
  });

  it('is given many lines as their sum', () => {
    const rows = (count: number): Rows => [
      ['', 'Opening', 'Leavers', gives(`=SUM(C2:C${count + 1})/B2`, 0.1)],
      ...Array.from({ length: count }, () => ['', 90, 1]),
    ];
    expect(callOf(rows(400))).toMatchObject({ formula: '=TURNOVER.OPENBASE(C2:C401,B2)', isSummed: false });
    expect(callOf(rows(401))).toMatchObject({ formula: '=TURNOVER.OPENBASE(SUM(C2:C402),B2)', isSummed: true });
  });
});

describe('opening and closing in one reference', () => {
  it.each([
    ['=D2/AVERAGE(B2:C2)', '=TURNOVER.AVGBASE(D2,B2,C2)'],
    ['=D2/AVERAGE($B2:$C2)', null],
    ['=D2/AVERAGE(B$2:C$2)', null],
    ['=D2/AVERAGE($B$2:C2)', null],
    ['=D2/AVERAGE(Sheet1!B2:C2)', '=TURNOVER.AVGBASE(D2,Sheet1!B2,Sheet1!C2)'],
  ])('%s is written as two: %s', (formula, call) => {
    for (const rows of bothWays(withFormula(formula))) expect(callOf(rows) === null).toBe(call === null);
    expect(written(formula)).toBe(call);
  });

  it('may stand one below the other', () => {
    const [, across] = bothWays(withFormula('=D2/AVERAGE(B2:C2)'));
    expect(callOf(across)?.formula).toBe('=TURNOVER.AVGBASE(B4,B2,B3)');
  });
});

describe('leavers over closing and leavers', () => {
  const only = (...names: readonly string[]) => ['', ...names, ...Array<string>(8 - names.length).fill('')];

  it.each([
    [only('Opening', 'Closing', 'Leavers', 'Hires'), '=TURNOVER.CUMULATIVE(D2,B2,E2)'],
    [only('Opening', 'Closing', 'Leavers'), '=TURNOVER.RATE("cumulative",D2,B2,,C2)'],
    [only('Hires', 'Closing', 'Leavers', 'Opening'), '=TURNOVER.CUMULATIVE(D2,E2,B2)'],
    [only('Hires', 'Closing', 'Leavers'), null],
    [only('', 'Closing', 'Leavers'), null],
  ])('%j take the opening beside them', (names, call) => {
    const rows = withFormula('=D2/(C2+D2)', names);
    expect(callOf(rows)?.formula ?? null).toBe(call);
    const [, across] = bothWays(rows);
    const turnedCall = call?.replace(/([B-E])2/g, (_, column: string) => `B${'ABCDE'.indexOf(column) + 1}`) ?? null;
    expect(callOf(across)?.formula ?? null).toBe(turnedCall);
  });

  it('are left alone where a reference would not move with the others', () => {
    const named = (formula: string) => written(formula, only('Opening', 'Closing', 'Leavers', 'Hires'));
    expect(named('=D2/(C2+D2)')).not.toBeNull();
    expect(['=$D2/(C2+$D2)', '=D$2/(C2+D$2)', '=$D$2/(C2+$D$2)'].map(named)).toEqual([null, null, null]);
    const columns = ['Month', 'Opening', 'Closing', 'Leavers', 'Rate'];
    const rows: Rows = [columns, ['Jan', 90, 93, 5, gives('=[@Leavers]/([@Closing]+[@Leavers])', 0.05)]];
    const area = { row: 0, column: 0, rowCount: 2, columnCount: 5 };
    const table = { name: 'T', sheet: 'Sheet1', area, hasHeaders: true, hasTotals: false, columns };
    expect(callOf(rows, [table])).toBeNull();
    expect(named('=Sheet1!D2/(Sheet1!C2+Sheet1!D2)')).toBe('=TURNOVER.CUMULATIVE(Sheet1!D2,Sheet1!B2,Sheet1!E2)');
  });

  it('move with the cell', () => {
    const call = callOf(withFormula('=D2/(C2+D2)'))!;
    const places = ({ found }: SuggestedCall) =>
      Object.entries(found).map(([name, { area }]) => `${name} ${addressOf(area)}`);
    expect(call).toMatchObject({ id: 'CUMULATIVE', isSummed: false });
    expect(places(call)).toEqual(['opening B2', 'hires E2']);
    expect(places(movedCall(call, placeAt('I2'), placeAt('K5')))).toEqual(['opening D5', 'hires G5']);
    const noHires = callOf(withFormula('=D2/(C2+D2)', only('Opening', 'Closing', 'Leavers')))!;
    expect(noHires.id).toBe('RATE');
    expect(places(noHires)).toEqual(['opening B2']);
    expect(places(movedCall(noHires, placeAt('I2'), placeAt('I3')))).toEqual(['opening B3']);
    const direct = callOf(withFormula('=D2/B2'))!;
    expect(movedCall(direct, placeAt('I2'), placeAt('I3'))).toBe(direct);
  });
});
