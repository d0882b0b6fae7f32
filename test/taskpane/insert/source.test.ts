import { describe, expect, it } from 'vitest';
import { turnoverCalls } from '../../../src/formulas/turnoverCall';
import { exampleView } from '../../../src/taskpane/compare/exampleView';
import { tableView } from '../../../src/taskpane/compare/tableView';
import { ownRow, rowTexts } from '../../../src/taskpane/insert/listTable';
import { sourceOf, sourceOfCall, textsOn, type NoSource, type Source } from '../../../src/taskpane/insert/source';
import { targetSearch } from '../../../src/taskpane/insert/target';
import { areaOf, cellsFrom } from '../cells';

const headers = ['Month', 'Opening', 'Hires', 'Leavers', 'Closing'];
const months = [
  ['Jan', 50, 3, 35, 18],
  ['Feb', 18, 35, 20, 33],
  ['Mar', 33, 20, 6, 47],
];
const view = (selected: string, rows: Parameters<typeof cellsFrom>[0] = [headers, ...months]) =>
  tableView({ sheet: 'Data', sheetId: '1', area: areaOf(selected), cells: cellsFrom(rows) }, new Map())!;

const texts = (source: Source | NoSource, sheet = 'Data') =>
  typeof source === 'string' ? source : Object.values(textsOn(sheet, source.args)).join(' ');

describe('what a formula refers to', () => {
  it.each([
    ['A2', 'B2 C2 D2 E2'],
    ['A2:E4', 'B2:B4 C2:C4 D2:D4 E2:E4'],
    ['B3:E4', 'B3:B4 C3:C4 D3:D4 E3:E4'],
  ])('of the rows %s of a table are %s', (selected, wanted) => expect(texts(sourceOf(view(selected)))).toBe(wanted));

  it('names the sheet where the formula goes to another one', () => {
    expect(texts(sourceOf(view('A2')), 'Other')).toBe('Data!B2 Data!C2 Data!D2 Data!E2');
    expect(texts(sourceOf(view('A2')), 'DATA')).toBe('B2 C2 D2 E2');
  });

  it('keeps a hostile name of a sheet in its quotes', () => {
    const { origin, ...rest } = view('A2');
    const hostile = { ...rest, origin: { ...origin, sheet: `=1'+<b>"x` } as typeof origin };
    expect(texts(sourceOf(hostile), 'Other')).toMatch(/^'=1''\+<b>"x'!B2 /);
  });

  it('of months side by side are the cells of their columns', () => {
    const across = headers.map((header, i) => [header, ...months.map((month) => month[i])]);
    expect(texts(sourceOf(view('B1:C5', across)))).toBe('B2:C2 B3:C3 B4:C4 B5:C5');
  });

  it('is nothing where a total stands between the periods', () => {
    const rows = [headers, months[0], ['Total', 50, 3, 35, 18], months[1]];
    expect(sourceOf(view('A2:E4', rows))).toBe('gaps');
  });

  it('is nothing for the example', () => expect(sourceOf(exampleView())).toBe('example'));

  it.each<[string, number, number, string]>([
    ['=TURNOVER.AVGBASE(D2:D4,$B$2,E4)', 0, 3, '$B$2 D2:D4 E4'],
    ['=TURNOVER.CUMULATIVE(35,50,3)*100', 0, 1, '50 3 35'],
    ['=TURNOVER.RATE("mean",Plan!D2:D4,Plan!B2,Plan!C2:C4)', 0, 3, 'Plan!B2 Plan!C2:C4 Plan!D2:D4'],
    ['=TURNOVER.PERIODRATES("average",D2:D7,B2:B7,C2:C7)', 2, 1, 'B4 C4 D4'],
    ['=TURNOVER.YTD("average",D2:D7,B2,C2:C7,E7)', 2, 3, 'B2 C2:C4 D2:D4'],
    ['=TURNOVER.ROLLING("average",D2:D7,B2:B7,C2:C7,,3)', 5, 3, 'B5:B7 C5:C7 D5:D7'],
    ['=TURNOVER.ROLLING("average",B4:G4,B2:G2,B3:G3,,3)', 5, 3, 'E2:G2 E3:G3 E4:G4'],
    ['=TURNOVER.ROLLING("average",D2:D7,B2,C2:C7,,3)', 5, 3, 'part'],
    ['=TURNOVER.BREAKDOWN("average",A2:A5,D2:D5,50,,18)', 1, 1, 'part'],
  ])('of %s, %i cells on, with %i periods are %s', (formula, line, periods, wanted) => {
    expect(texts(sourceOfCall(turnoverCalls(formula)[0], 'Data', line, periods))).toBe(wanted);
  });

  it('of whole columns on another sheet stay whole columns', () => {
    const source = sourceOfCall(turnoverCalls('=TURNOVER.OPENBASE(D:D,$B:$B)')[0], "It's", 0, 1);
    expect(texts(source, 'Other')).toBe("'It''s'!B:B 'It''s'!D:D");
    expect(texts(source, "It's")).toBe('$B:$B D:D');
  });
});

describe('the cell of a column in the formula’s own row', () => {
  it.each([
    ['Leavers', '[@Leavers]'],
    ['离职人数', '[@离职人数]'],
    ['Leavers (all)', '[@[Leavers (all)]]'],
    ["O'Hara [#1] @ home", "[@[O''Hara '['#1'] '@ home]]"],
    ['2024', '[@[2024]]'],
    ['=1+1', '[@[=1+1]]'],
  ])('of %s is %s', (column, wanted) => expect(ownRow(column)).toBe(wanted));

  it('is known for rows of the Table and no others', () => {
    const table = { name: 'Table1', body: areaOf('A2:E4'), columns: headers };
    expect(rowTexts(table, view('A3').origin)).toEqual({
      opening: '[@Opening]',
      hires: '[@Hires]',
      leavers: '[@Leavers]',
      closing: '[@Closing]',
    });
    expect(rowTexts({ ...table, body: areaOf('A3:E4') }, view('A2').origin)).toBeNull();
    expect(rowTexts({ ...table, columns: headers.slice(0, 3) }, view('A2').origin)).toBeNull();
  });
});

describe('where a free cell is looked for', () => {
  it('is right of the table for one period', () => {
    expect(targetSearch(view('A3'))).toMatchObject({
      sheet: 'Data',
      cell: areaOf('D3'),
      searches: [{ area: { row: 2, column: 5, rowCount: 1 }, isAcross: true, gap: 0, at: 2 }],
    });
  });

  it('is below the leavers for several, a blank row away, else beside the last', () => {
    expect(targetSearch(view('A2:E4'))!.searches).toMatchObject([
      { area: { row: 4, column: 0, columnCount: 5 }, isAcross: false, gap: 1, at: 3 },
      { area: { row: 3, column: 5 }, isAcross: true, gap: 0, at: 3 },
    ]);
  });

  it('is nowhere for the example', () => expect(targetSearch(exampleView())).toBeNull());
});
