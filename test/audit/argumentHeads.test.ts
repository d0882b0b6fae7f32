import { describe, expect, it } from 'vitest';
import { argumentHeads } from '../../src/audit/argumentHeads';
import { addressOf } from '../../src/formulas/area';
import { turnoverCalls } from '../../src/formulas/turnoverCall';
import { sheetFrom, type Written } from './auditOf';
import { bookOf, type Rows } from './bookOf';

const table: Written[][] = [
  ['', 'Opening', 'New hires', 'Leavers', 'Closing', 'Headcount', 'Hire date', 'Leaving date', 'Hired'],
  ['Jan', 50, 3, 35, 18, 40, 45000, 45300, 45000],
  ['Feb', 18, 35, 20, 33, 0, 45000, 45300, 45000],
];

const headsOf = (call: string, rows: Rows = table) => {
  const book = bookOf([sheetFrom('Sheet1', rows), sheetFrom('Data', table)]);
  return argumentHeads(book, book.sheets[0], turnoverCalls(`=TURNOVER.${call}`)[0]);
};
const shown = (call: string, rows?: Rows) =>
  headsOf(call, rows).map(({ parameter, text, heading, role }) => `${parameter} ${text}: ${heading}, ${role}`);

describe('what heads the arguments of a call', () => {
  it.each([
    [
      'AVGBASE(D2:D3,B2:B3,E2:E3)',
      ['leavers D2:D3: Leavers, leavers', 'opening B2:B3: Opening, opening', 'closing E2:E3: Closing, closing'],
    ],
    [
      'CUMULATIVE(B2,D2,C2)',
      ['leavers B2: Opening, opening', 'opening D2: Leavers, leavers', 'hires C2: New hires, hires'],
    ],
    ['OPENBASE(A2:A3,F2:F3)', ['leavers A2:A3: Jan, null', 'opening F2:F3: Headcount, null']],
    ['OPENBASE(Data!D2,Nowhere!B2)', ['leavers Data!D2: Leavers, leavers']],
    ['OPENBASE(5,SUM(B2))', []],
    ['RATE(A2,D2,,C2)', ['leavers D2: Leavers, leavers', 'hires C2: New hires, hires']],
    ['POOLED(D2:D3,B2:B3)', ['leavers D2:D3: Leavers, leavers']],
    ['OPENBASE(D2:E3,B1)', []],
    ['ROSTER.RATE(G2:G3,H2:H3,1,2)', ['hired G2:G3: Hire date, hired', 'left H2:H3: Leaving date, left']],
    ['ROSTER.RATE(H2:H3,G2:G3,1,2)', ['hired H2:H3: Leaving date, left', 'left G2:G3: Hire date, hired']],
    ['ROSTER.RATE(I2:I3,D2:D3,1,2)', ['hired I2:I3: Hired, null', 'left D2:D3: Leavers, null']],
    ['OPENBASE(G2:G3,B2)', ['leavers G2:G3: Hire date, null', 'opening B2: Opening, opening']],
    ['UNKNOWN(D2,B2)', []],
  ])('%s', (call, heads) => expect(shown(call)).toEqual(heads));

  it('says nothing where a heading names it only weakly', () => {
    const weak = table.map((line, i) => (i === 0 ? ['', 'Opening', 'x', 'Voluntary leavers', 'Turnover'] : line));
    expect(shown('OPENBASE(D2:D3,E2:E3)', weak)).toEqual([
      'leavers D2:D3: Voluntary leavers, null',
      'opening E2:E3: Turnover, null',
    ]);
  });

  it('stands at a place', () => {
    const [leavers, opening] = headsOf('OPENBASE(D2:D3,Data!B2)');
    expect(leavers.table).toBeNull();
    const place = ({ place: at }: typeof leavers) => at && [at.sheet.name, addressOf(at.area), at.isAbove, at.line];
    expect([place(leavers), place(opening)]).toEqual([
      ['Sheet1', 'D2:D3', true, 0],
      ['Data', 'B2', true, 0],
    ]);
    const [beside] = headsOf('OPENBASE(C2:D2,5)', [
      ['', '', '', ''],
      ['', 'Leavers', 5, 6],
    ]);
    expect(place(beside)).toEqual(['Sheet1', 'C2:D2', false, 1]);
  });

  it('is the name beside a value where that is the right one', () => {
    const form = (name: Written): Rows => [
      ['Item', 'Opening'],
      [name, 5],
      ['x', 6],
    ];
    expect(shown('OPENBASE(B2,9)', form('Leavers'))).toEqual([]);
    expect(shown('OPENBASE(B2,9)', form('Rent'))).toEqual(['leavers B2: Opening, opening']);
    expect(shown('OPENBASE(B2,9)', form('Hires'))).toEqual(['leavers B2: Opening, opening']);
    expect(shown('OPENBASE(B2:B3,9)', form('Leavers'))).toEqual(['leavers B2:B3: Opening, opening']);
    expect(
      shown('OPENBASE(B2,9)', [
        ['', ''],
        ['Leavers', 5],
      ]),
    ).toEqual(['leavers B2: Leavers, leavers']);
  });
});

describe('columns of Tables', () => {
  const heads = (argument: string) =>
    headsOf(`OPENBASE(${argument},9)`).map(({ table: of, ...head }) => ({ ...head, of }));
  it.each([
    ['Table1[Leavers]', 'Leavers', 'leavers', ['Table1', 'Table1[', ']']],
    ['[@Leavers]', 'Leavers', 'leavers', ['', '[@', ']']],
    ['Table1[@Opening]', 'Opening', 'opening', ['Table1', 'Table1[@', ']']],
    ['[@[New hires]]', 'New hires', 'hires', ['', '[@[', ']]']],
    ['Table1[[#This Row],[Leavers]]', 'Leavers', 'leavers', ['Table1', 'Table1[[#This Row],[', ']]']],
    ['Table1[[Leavers]]', 'Leavers', 'leavers', ['Table1', 'Table1[[', ']]']],
    ['Table1[Rent]', 'Rent', null, ['Table1', 'Table1[', ']']],
  ])('%s', (text, heading, role, [name, before, behind]) =>
    expect(heads(text)).toEqual([
      { parameter: 'leavers', text, heading, role, place: null, of: { name, before, behind } },
    ]),
  );

  it.each([
    'Table1',
    'Table1[#All]',
    'Table1[[Opening]:[Leavers]]',
    'Table1[@]',
    'SUM(Table1[Leavers])',
    'Leavers',
    'Table1[Leavers]+1',
  ])('%s is none', (text) => expect(heads(text)).toEqual([]));
});
