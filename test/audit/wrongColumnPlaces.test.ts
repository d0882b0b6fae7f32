import { describe, expect, it } from 'vitest';
import type { TableFacts } from '../../src/audit/snapshot';
import { findingsOf, gives, placesOf, sheetFrom, tableOf, type Written } from './auditOf';
import { writtenFinding } from './writtenFindings';

const heads = ['Month', 'Opening', 'Hires', 'Leavers', 'Closing'];
/** Three months: opening B, hires C, leavers D, closing E. */
const counts = (headers: readonly string[] = heads): Written[][] =>
  tableOf(headers, ['Jan', 'Feb', 'Mar'], [50, 52, 49], [5, 2, 4], [3, 5, 2], [52, 49, 51]);
const under = (rows: readonly Written[][], ...formulas: readonly string[]): Written[][] => [
  ...rows,
  [],
  ...formulas.map((formula, i): Written[] => [`Rate ${String.fromCharCode(65 + i)}`, gives(formula, 0.1)]),
];
const found = (...formulas: readonly string[]) => findingsOf('wrong-column', under(counts(), ...formulas));
/** Parameter, what heads its cells, and what is suggested. */
const seen = (...formulas: readonly string[]) =>
  found(...formulas).map(({ facts, formulaSuggested }) => [facts.parameter, facts.heading, formulaSuggested]);
const across = (rows: readonly Written[][]): Written[][] => rows[0].map((_, i) => rows.map((row) => row[i] ?? ''));

describe('a count from another column', () => {
  it('is told with every number', () => {
    expect(found('=TURNOVER.OPENBASE(D2:D4,E2)').flatMap(writtenFinding)).toEqual([
      'wrong-column (wrong) Sheet1!B6: 1, wrong-column|Sheet1|' +
        '=TURNOVER.OPENBASE(R[-4]C[2]:R[-2]C[2],R[-4]C[3])|OPENBASE opening=closing',
      '  isSwapped: false',
      '  cell: "B6"',
      '  cells: 1',
      '  parameter: "opening"',
      '  reference: "E2"',
      '  heading: "Closing"',
      '  otherParameter: null',
      '  otherHeading: ""',
      '  right: "Opening"',
      '  =TURNOVER.OPENBASE(D2:D4,E2) -> =TURNOVER.OPENBASE(D2:D4,B2)',
      '  Sheet1!B6: =TURNOVER.OPENBASE(D2:D4,E2) -> =TURNOVER.OPENBASE(D2:D4,B2)',
    ]);
    expect(found('=TURNOVER.AVGBASE(D2:D4,E2:E4,B2:B4)').flatMap(writtenFinding).slice(1, 10)).toEqual([
      '  isSwapped: true',
      '  cell: "B6"',
      '  cells: 1',
      '  parameter: "opening"',
      '  reference: "E2:E4"',
      '  heading: "Closing"',
      '  otherParameter: "closing"',
      '  otherHeading: "Opening"',
      '  right: ""',
    ]);
  });

  it.each<[string, unknown[][]]>([
    // Leavers and hires are looked at wherever their headings say so.
    ['=TURNOVER.OPENBASE(C2:C4,B2)', [['leavers', 'Hires', '=TURNOVER.OPENBASE(D2:D4,B2)']]],
    ['=TURNOVER.CUMULATIVE(D2:D4,B2,D2:D4)', [['hires', 'Leavers', '=TURNOVER.CUMULATIVE(D2:D4,B2,C2:C4)']]],
    ['=TURNOVER.CUMULATIVE(C2:C4,B2,C2:C4)', [['leavers', 'Hires', '=TURNOVER.CUMULATIVE(D2:D4,B2,C2:C4)']]],
    ['=TURNOVER.OPENBASE(E2:E4,B2)', [['leavers', 'Closing', '=TURNOVER.OPENBASE(D2:D4,B2)']]],
    ['=TURNOVER.CLOSEBASE(B2:B4,E4)', [['leavers', 'Opening', '=TURNOVER.CLOSEBASE(D2:D4,E4)']]],
    // A headcount at the end of the lines is handed on from one period to the next.
    ['=TURNOVER.OPENBASE(D2:D4,E2)', [['opening', 'Closing', '=TURNOVER.OPENBASE(D2:D4,B2)']]],
    ['=TURNOVER.OPENBASE(D2:D4,E3)', [['opening', 'Closing', '=TURNOVER.OPENBASE(D2:D4,B2)']]],
    ['=TURNOVER.OPENBASE(D2:D4,E4)', [['opening', 'Closing', '=TURNOVER.OPENBASE(D2:D4,B2)']]],
    ['=TURNOVER.OPENBASE(D3:D4,E2)', []],
    ['=TURNOVER.OPENBASE(D3:D4,E3)', [['opening', 'Closing', '=TURNOVER.OPENBASE(D3:D4,B3)']]],
    ['=TURNOVER.OPENBASE(D2:D4,E2:E4)', [['opening', 'Closing', '=TURNOVER.OPENBASE(D2:D4,B2:B4)']]],
    ['=TURNOVER.OPENBASE(D3:D4,E2:E3)', []],
    ['=TURNOVER.OPENBASE(D2:D4,E2:E3)', [['opening', 'Closing', '=TURNOVER.OPENBASE(D2:D4,B2:B3)']]],
    ['=TURNOVER.OPENBASE(D2:D4,E3:E4)', []],
    ['=TURNOVER.CLOSEBASE(D2:D4,B3:B4)', [['closing', 'Opening', '=TURNOVER.CLOSEBASE(D2:D4,E3:E4)']]],
    ['=TURNOVER.CLOSEBASE(D2:D4,B2:B3)', []],
    ['=TURNOVER.CLOSEBASE(D2:D4,B4)', [['closing', 'Opening', '=TURNOVER.CLOSEBASE(D2:D4,E4)']]],
    ['=TURNOVER.CLOSEBASE(D2:D4,B3)', [['closing', 'Opening', '=TURNOVER.CLOSEBASE(D2:D4,E4)']]],
    ['=TURNOVER.CLOSEBASE(D2:D3,B3)', [['closing', 'Opening', '=TURNOVER.CLOSEBASE(D2:D3,E3)']]],
    ['=TURNOVER.CLOSEBASE(D2:D3,B4)', []],
    ['=TURNOVER.CLOSEBASE(D2:D4,B2:B4)', [['closing', 'Opening', '=TURNOVER.CLOSEBASE(D2:D4,E2:E4)']]],
    ['=TURNOVER.CLOSEBASE(D2:D3,B3:B4)', []],
    ['=TURNOVER.OPENBASE(D:D,E2)', []],
    ['=TURNOVER.OPENBASE(D:D,E:E)', [['opening', 'Closing', '=TURNOVER.OPENBASE(D:D,B:B)']]],
    ['=TURNOVER.OPENBASE(12,E2)', []],
    ['=TURNOVER.HIRERATE(C2:C4,E3,E4)', [['opening', 'Closing', '=TURNOVER.HIRERATE(C2:C4,B2,E4)']]],
    // Two wrong ones that are not each other's: people have to look.
    ['=TURNOVER.CUMULATIVE(C2:C4,B2,E2:E4)', [['leavers', 'Hires', null]]],
    ['=TURNOVER.CUMULATIVE(B2:B4,D2,C2:C4)', [['leavers', 'Opening', '=TURNOVER.CUMULATIVE(D2,B2:B4,C2:C4)']]],
    ['=_xldudf_TURNOVER_OPENBASE(D2:D4,E2)', [['opening', 'Closing', null]]],
    [
      '=TURNOVER.OPENBASE(D2:D4,E2)+TURNOVER.OPENBASE(D2:D4,B2)',
      [['opening', 'Closing', '=TURNOVER.OPENBASE(D2:D4,B2)+TURNOVER.OPENBASE(D2:D4,B2)']],
    ],
    ['=SUM(E2:E4)', []],
  ])('%s', (formula, expected) => expect(seen(formula)).toEqual(expected));

  it('is found in rows as in columns', () => {
    const rows = across(counts());
    const of = (formula: string) =>
      findingsOf('wrong-column', under(rows, formula)).map(({ formulaSuggested }) => formulaSuggested);
    expect(of('=TURNOVER.OPENBASE(B4:D4,B5)')).toEqual(['=TURNOVER.OPENBASE(B4:D4,B2)']);
    expect(of('=TURNOVER.OPENBASE(B4:D4,C5)')).toEqual(['=TURNOVER.OPENBASE(B4:D4,B2)']);
    expect(of('=TURNOVER.OPENBASE(C4:D4,B5)')).toEqual([]);
    expect(of('=TURNOVER.CLOSEBASE(B4:D4,C2)')).toEqual(['=TURNOVER.CLOSEBASE(B4:D4,D5)']);
    expect(of('=TURNOVER.CLOSEBASE(B4:C4,D2)')).toEqual([]);
    expect(of('=TURNOVER.OPENBASE(B3:D3,B2)')).toEqual(['=TURNOVER.OPENBASE(B4:D4,B2)']);
  });

  it('has no right one where the table has none', () => {
    const rows = under(counts(['Month', 'Start', 'Hires', 'Remarks', 'Closing']), '=TURNOVER.OPENBASE(C2:C4,B2)');
    expect(findingsOf('wrong-column', rows)).toMatchObject([
      { formulaSuggested: null, fix: null, facts: { right: '' } },
    ]);
  });

  it('is that of its own table', () => {
    const two = [...counts(), [], [], ...counts(['Month', 'Leavers', 'Closing', 'Opening', 'Hires'])];
    const of = (formula: string) =>
      findingsOf('wrong-column', under(two, formula)).map(({ formulaSuggested }) => formulaSuggested);
    expect(of('=TURNOVER.OPENBASE(C2:C4,B2)')).toEqual(['=TURNOVER.OPENBASE(D2:D4,B2)']);
    expect(of('=TURNOVER.OPENBASE(E8:E10,D8)')).toEqual(['=TURNOVER.OPENBASE(B8:B10,D8)']);
    expect(of('=TURNOVER.OPENBASE(B8:B10,C8)')).toEqual(['=TURNOVER.OPENBASE(B8:B10,D8)']);
    expect(of('=TURNOVER.OPENBASE(D2:D4,C8)')).toEqual([]);
  });

  it('is one finding for each mistake of copied cells', () => {
    const rates = ['=TURNOVER.OPENBASE(C2,B2)', '=TURNOVER.OPENBASE(C3,B3)', '', '=TURNOVER.OPENBASE(C5,B5)'];
    const rows = tableOf(
      [...heads, 'Rate'],
      ['Jan', 'Feb', 'Mar', 'Apr'],
      ...[50, 5, 3, 52].map((count) => [count, count, count, count]),
      rates.map((formula) => (formula ? gives(formula, 0.1) : '')),
    );
    const [finding, ...others] = findingsOf('wrong-column', rows);
    expect(others).toEqual([]);
    expect(placesOf([finding])).toEqual(['Sheet1!F2:F3 F5']);
    expect(finding.facts.cells).toBe(3);
    expect(finding.fix?.map(({ row, after }) => [row, after])).toEqual([
      [1, '=TURNOVER.OPENBASE(D2,B2)'],
      [2, '=TURNOVER.OPENBASE(D3,B3)'],
      [4, '=TURNOVER.OPENBASE(D5,B5)'],
    ]);
  });

  it('differs where the headings of the copies do', () => {
    const second = counts(['Month', 'Opening', 'Closing', 'Leavers', 'Hires']);
    const rows = [...counts(), [], [], ...second].map((row, i): Written[] =>
      [1, 2, 7].includes(i) ? [...row, gives(`=TURNOVER.OPENBASE(C${i + 1},B${i + 1})`, 0.1)] : row,
    );
    expect(
      findingsOf('wrong-column', rows).map(({ key, facts, areas }) => [key.split('|')[3], facts.heading, areas.length]),
    ).toEqual([
      ['OPENBASE leavers=hires', 'Hires', 1],
      ['OPENBASE leavers=closing', 'Closing', 1],
    ]);
  });
});

describe('a column of a Table', () => {
  const area = { row: 0, column: 0, rowCount: 4, columnCount: 6 };
  const table = (name: string, columns: readonly string[], sheet = 'Sheet1'): TableFacts => ({
    name,
    sheet,
    area,
    hasHeaders: true,
    hasTotals: false,
    columns,
  });
  const suggested = (formula: string, tables: readonly TableFacts[], headers = heads) => {
    const rows = counts(headers).map((row, i): Written[] => [...row, i === 0 ? 'Rate' : gives(formula, 0.1)]);
    return findingsOf('wrong-column', [sheetFrom('Sheet1', rows)], { tables }).map(
      ({ formulaSuggested }) => formulaSuggested,
    );
  };
  const flow = table('Flow', [...heads, 'Rate']);

  it.each<[string, TableFacts[], string | null]>([
    ['=TURNOVER.OPENBASE([@Hires],[@Opening])', [flow], '=TURNOVER.OPENBASE([@Leavers],[@Opening])'],
    ['=TURNOVER.OPENBASE(flow[Hires],FLOW[Opening])', [flow], '=TURNOVER.OPENBASE(flow[Leavers],FLOW[Opening])'],
    [
      '=TURNOVER.OPENBASE(Flow[[#This Row],[Hires]],Flow[[#This Row],[Opening]])',
      [flow],
      '=TURNOVER.OPENBASE(Flow[[#This Row],[Leavers]],Flow[[#This Row],[Opening]])',
    ],
    ['=TURNOVER.OPENBASE(Other[Hires],Other[Opening])', [flow], null],
    ['=TURNOVER.OPENBASE([@Hires],[@Opening])', [table('Flow', [...heads, 'Rate'], 'Sheet2')], null],
    [
      '=TURNOVER.OPENBASE([@Hires],[@Opening])',
      [table('A', ['Leavers'], 'Sheet2'), flow],
      '=TURNOVER.OPENBASE([@Leavers],[@Opening])',
    ],
    ['=TURNOVER.OPENBASE([@Hires],[@Opening])', [table('A', ['Hires', 'Leavers']), flow], null],
    [
      '=TURNOVER.OPENBASE([@Hires],[@Opening])',
      [table('A', ['Leavers']), flow],
      '=TURNOVER.OPENBASE([@Leavers],[@Opening])',
    ],
    ['=TURNOVER.OPENBASE(Flow[Hires],Flow[Opening])', [table('Flow', ['Hires', 'Opening'])], null],
    ['=TURNOVER.OPENBASE(Flow[Hires],Flow[Opening])', [table('Flow', ['Hires', 'Leavers', 'Terminations'])], null],
    ['=TURNOVER.OPENBASE(Flow[Hires],Flow[Opening])', [table('Flow', ['Hires', 'Voluntary leavers'])], null],
    [
      '=TURNOVER.OPENBASE(Flow[Hires],Flow[Opening])',
      [table('Flow', ['Hires', 'Terminations'])],
      '=TURNOVER.OPENBASE(Flow[Terminations],Flow[Opening])',
    ],
    ['=TURNOVER.OPENBASE([@Hires],[@Opening])', [table('Flow', ['Hires', 'Staff leavers'])], null],
    [
      '=TURNOVER.OPENBASE([@[Hires]],[@Opening])',
      [table('Flow', ['Hires', 'Staff leavers'])],
      '=TURNOVER.OPENBASE([@[Staff leavers]],[@Opening])',
    ],
    ['=TURNOVER.OPENBASE([@[Hires]],[@Opening])', [table('Flow', ['Hires', 'Leavers #'])], null],
    [
      '=TURNOVER.OPENBASE([@Hires],[@Opening])',
      [table('Flow', ['Hires', '离职人数'])],
      '=TURNOVER.OPENBASE([@离职人数],[@Opening])',
    ],
    ['=TURNOVER.OPENBASE([@Closing],[@Hires])', [flow], null],
  ])('%s', (formula, tables, expected) => expect(suggested(formula, tables)).toEqual([expected]));
});
