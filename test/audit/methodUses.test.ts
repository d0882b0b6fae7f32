import { describe, expect, it } from 'vitest';
import { methodUses, usesApart } from '../../src/audit/methodUses';
import { cellAddress } from '../../src/formulas/area';
import { copiedFormula } from '../../src/formulas/references';
import { gives, sheetFrom, type Written } from './auditOf';
import { bookOf, type Rows } from './bookOf';

const table: Written[][] = [
  ['', 'Opening', 'Hires', 'Leavers', 'Closing', 'Headcount', 'Method'],
  ['Jan', 50, 3, 35, 18, 40, 'opening'],
  ['Feb', 18, 35, 20, 33, 30, 'closing'],
  ['Mar', 33, 27, 20, 40, 20, 'nonsense'],
];

const shownIn = (rows: Rows, isApart = false) => {
  const book = bookOf([sheetFrom('Sheet1', rows), sheetFrom('Data', table)]);
  const uses = [...methodUses(book)].filter((use) => use !== undefined);
  return (isApart ? usesApart(uses) : uses).map(
    ({ method, run, people, call }) =>
      `${cellAddress(run.first.row, run.first.column)} ${run.count}${run.isAcross ? ' across' : ''} ${call?.id ?? 'by hand'} ${method}: ${people}`,
  );
};

/** The uses of a formula in H2, copied down to H4. */
const usesOf = (formula: string) =>
  shownIn(table.map((line, i) => (i === 0 ? line : [...line, gives(copiedFormula(formula, i - 1, 0)!, 0.5)])));

describe('rates by one method', () => {
  it.each([
    ['=TURNOVER.AVGBASE(D2,B2,E2)', ['H2 3 AVGBASE average: Sheet1!D2']],
    ['=TURNOVER.OPENBASE(D2,B2)', ['H2 3 OPENBASE opening: Sheet1!D2']],
    ['=TURNOVER.CLOSEBASE(D2,E2)', ['H2 3 CLOSEBASE closing: Sheet1!D2']],
    ['=TURNOVER.CUMULATIVE(D2,B2,C2)', ['H2 3 CUMULATIVE cumulative: Sheet1!D2']],
    ['=TURNOVER.MEANBASE(D2,F2)', ['H2 3 MEANBASE mean: Sheet1!D2']],
    ['=ROUND(TURNOVER.OPENBASE(Data!D2,Data!B2),2)', ['H2 3 OPENBASE opening: Data!D2']],
    ['=1-TURNOVER.OPENBASE(D2,B2)', ['H2 3 OPENBASE opening: Sheet1!D2']],
    ['=TURNOVER.RATE("closing",D2,B2,C2)', ['H2 3 RATE closing: Sheet1!D2']],
    ['=TURNOVER.RATE("nonsense",D2,B2,C2)', []],
    ['=TURNOVER.RATE(,D2,B2,C2)', []],
    ['=TURNOVER.RATE(LOWER("opening"),D2,B2,C2)', []],
    ['=TURNOVER.RATE({"opening"},D2,B2,C2)', []],
    ['=TURNOVER.RATE(G2,D2,B2,C2)', ['H2 1 RATE opening: Sheet1!D2', 'H3 1 RATE closing: Sheet1!D3']],
    [
      '=TURNOVER.RATE(Data!G$2,D2,B2,C2)',
      ['H2 1 RATE opening: Sheet1!D2', 'H3 1 RATE opening: Sheet1!D3', 'H4 1 RATE opening: Sheet1!D4'],
    ],
    ['=TURNOVER.RATE(Nowhere!G2,D2,B2,C2)', []],
    ['=TURNOVER.RATE("opening",5,B2)', ['H2 3 RATE opening: 5']],
    ['=TURNOVER.RATE("opening",SUM(D2:D3),B2)', ['H2 3 RATE opening: SUM(D2:D3)']],
    ['=TURNOVER.RATE("opening")', ['H2 1 RATE opening: ']],
    ['=TURNOVER.ROSTER.RATE(B2:B4,C2:C4,1,2)', ['H2 3 ROSTER.RATE average: Sheet1!B2:B4 Sheet1!C2:C4 1 2']],
    [
      '=TURNOVER.ROSTER.RATE(B$2:B$4,Data!C:C,1,2,"closing",D2:D4)',
      ['H2 3 ROSTER.RATE closing: Sheet1!B2:B4 Data!C:C 1 2 Sheet1!D2:D4'],
    ],
    [
      '=TURNOVER.ROSTER.RATE(B2:B4,C2:C4,1,2,,D2:D4)',
      ['H2 3 ROSTER.RATE average: Sheet1!B2:B4 Sheet1!C2:C4 1 2 Sheet1!D2:D4'],
    ],
    [
      '=TURNOVER.ROSTER.GROUPS(B2:B4,C2:C4,1,2,A2:A4,"opening")',
      ['H2 3 ROSTER.GROUPS opening: Sheet1!B2:B4 Sheet1!C2:C4 1 2 Sheet1!A2:A4'],
    ],
    ['=TURNOVER.BASE("opening",D2,B2)', []],
    ['=TURNOVER.EXPLAIN("opening",D2,B2)', []],
    ['=TURNOVER.CHURN(D2,B2)', []],
    ['=TURNOVER.POOLED(D2,B2)', []],
    ['=TURNOVER.FLAG(TURNOVER.OPENBASE(D2,B2),1)', ['H2 3 OPENBASE opening: Sheet1!D2']],
    ['=D2/B2', ['H2 3 by hand opening: Sheet1!D2']],
    ['=D2/AVERAGE(B2,E2)', ['H2 3 by hand average: Sheet1!D2']],
    ['=(B2+C2-E2)/B2', ['H2 3 by hand opening: Sheet1 1 7']],
    ['=Data!D2/Data!B2', ['H2 3 by hand opening: Data!D2']],
    ['=C2/B2', []],
    ['=D2*B2', []],
    ['=D2/B2*TURNOVER.CHURN(D2,B2)', []],
    ['=IF(TURNOVER.CHURN(D2,B2)>1,"",D2/B2)', ['H2 3 by hand opening: Sheet1!D2']],
  ])('%s', (formula, uses) => expect(usesOf(formula)).toEqual(uses));

  it('are none of customers, and none of which only the heading is known', () => {
    const customers: Rows = [
      ['Customers at start', 'Customers lost'],
      [50, 5, gives('=B2/A2', 0.1)],
    ];
    expect(shownIn(customers)).toEqual([]);
    expect(
      shownIn([
        ['x', 'y', 'Turnover rate'],
        [50, 5, gives('=B2/A2', 0.1)],
      ]),
    ).toEqual([]);
  });

  it('are told run by run', () => {
    const rows: Rows = [
      ['Opening', 50, 18, 33],
      ['Leavers', 5, 6, 7],
      ['', gives('=B2/B1', 0.1), gives('=C2/C1', 0.1), gives('=D2/D1', 0.1)],
      ['', gives('=TURNOVER.OPENBASE(B2,B1)', 0.1), '', gives('=TURNOVER.OPENBASE(D2,D1)', 0.1)],
    ];
    expect(shownIn(rows)).toEqual([
      'B3 3 across by hand opening: Sheet1!B2',
      'B4 1 OPENBASE opening: Sheet1!B2',
      'D4 1 OPENBASE opening: Sheet1!D2',
    ]);
  });

  it('are looked for with a pause for each run', () => {
    const book = bookOf([sheetFrom('Sheet1', [[5, 50, gives('=TURNOVER.OPENBASE(A1,B1)', 0.1), gives('=A1*2', 10)]])]);
    expect([...methodUses(book)].map((use) => use?.method)).toEqual([undefined, 'opening']);
  });
});

describe('rates of the same people by several methods', () => {
  it('are a comparison, and left out', () => {
    const rows: Rows = [
      ['Opening', 'Leavers', 'Closing'],
      [50, 5, 45, gives('=TURNOVER.OPENBASE(B2,A2)', 0.1), gives('=TURNOVER.CLOSEBASE(B2,C2)', 0.1)],
      [45, 6, 39, gives('=B3/A3', 0.1), gives('=TURNOVER.OPENBASE(B3,A3)', 0.1)],
    ];
    expect(shownIn(rows)).toHaveLength(4);
    expect(shownIn(rows, true)).toEqual(['D3 1 by hand opening: Sheet1!B3', 'E3 1 OPENBASE opening: Sheet1!B3']);
  });
});
