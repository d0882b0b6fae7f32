import { describe, expect, it } from 'vitest';
import { countTablesOf, lineIndexIn, placeIn } from '../../src/audit/counts/countTables';
import { sheetFrom, type Written } from './auditOf';
import { bookOf, sheetOf, turned } from './bookOf';

type Rows = readonly (readonly Written[])[];

/** Of each table the header's line, the columns, and the lines with their labels. */
const tablesIn = (rows: Rows) =>
  countTablesOf(sheetOf(rows)).map(({ isAcross, headerLine, start, end, columns, lines }) => ({
    at: `${isAcross ? 'across' : 'down'} ${headerLine} ${start}-${end}`,
    columns,
    lines: lines.map(({ line, label }) => `${line} ${label}`),
  }));
const linesIn = (rows: Rows) => tablesIn(rows).map(({ lines }) => lines);
const english = ['Month', 'Opening', 'Hires', 'Leavers', 'Closing'];
const line = (label: Written) => [label, 50, 1, 2, 49];

describe('a table of counts', () => {
  const rows = [english, line('Jan'), line('Feb')];
  const columns = { opening: 1, hires: 2, leavers: 3, closing: 4 };

  it('is found down and across', () => {
    const lines = ['1 Jan', '2 Feb'];
    expect(tablesIn(rows)).toEqual([{ at: 'down 0 0-5', columns, lines }]);
    expect(tablesIn(turned(rows))).toEqual([{ at: 'across 0 0-5', columns, lines }]);
  });

  it('is found where its cells do not begin at A1', () => {
    const sheet = sheetFrom('Sheet1', rows);
    const [table] = countTablesOf(bookOf([{ ...sheet, area: { ...sheet.area, row: 7, column: 3 } }]).sheets[0]);
    expect(table).toMatchObject({ headerLine: 7, start: 3, end: 8, columns: { opening: 4, closing: 7 } });
    expect(table.lines).toEqual([
      { line: 8, labels: ['Jan'], label: 'Jan', period: { kind: 'bareMonth', ordinal: 0 } },
      { line: 9, labels: ['Feb'], label: 'Feb', period: { kind: 'bareMonth', ordinal: 1 } },
    ]);
  });

  it('is looked for once', () => {
    const sheet = sheetOf(rows);
    expect(countTablesOf(sheet)).toBe(countTablesOf(sheet));
  });

  it('knows its lines and its places', () => {
    const down = countTablesOf(sheetOf(rows))[0];
    expect([0, 1, 2, 3, 1].map((each) => lineIndexIn(down, each))).toEqual([undefined, 0, 1, undefined, 0]);
    expect(placeIn(down, 2, 4)).toEqual({ row: 2, column: 4 });
    expect(placeIn(countTablesOf(sheetOf(turned(rows)))[0], 2, 4)).toEqual({ row: 4, column: 2 });
  });
});

describe('the headers of a table', () => {
  it.each<[string, Rows, string[]]>([
    [
      'name two counts at least',
      [
        ['Month', 'Leavers', 'Rate'],
        ['Jan', 1, 2],
      ],
      [],
    ],
    ['stand in one line', [['Opening'], ['Jan', 'Leavers'], ['Feb', 1, 2]], []],
    [
      'have others between them',
      [
        ['Opening', 'Net', 'Closing'],
        [1, 2, 3],
      ],
      ['down 0 0-3'],
    ],
    [
      'have no gap between them',
      [
        ['Opening', '', 'Closing'],
        [1, 2, 3],
      ],
      [],
    ],
    [
      'are two pairs with a gap',
      [
        ['Hires', 'Leavers', '', 'Opening', 'Closing'],
        [1, 2, 3, 4, 5],
      ],
      ['down 0 0-2', 'down 0 3-5'],
    ],
    [
      'are two tables where one comes again',
      [
        ['Hires', 'Leavers', 'Hires', 'Leavers'],
        [1, 2, 3, 4],
      ],
      ['down 0 0-2', 'down 0 2-4'],
    ],
    [
      'begin with what stands before the first',
      [
        ['', 'Team', 'Hires', 'Leavers'],
        ['', 'a', 1, 2],
      ],
      ['down 0 1-4'],
    ],
    [
      'begin behind a gap',
      [
        ['Hires', 'Leavers', '', 'x', 'Opening', 'Closing'],
        [1, 2, '', 3, 4, 5],
      ],
      ['down 0 0-2', 'down 0 3-6'],
    ],
    [
      'begin behind the table beside',
      [
        ['Hires', 'Leavers', 'x', 'Hires', 'Leavers'],
        [1, 2, 3, 4, 5],
      ],
      ['down 0 0-2', 'down 0 3-5'],
    ],
    [
      'are one table where the last is alone',
      [
        ['Hires', 'Leavers', 'Hires'],
        [1, 2, 3],
      ],
      ['down 0 0-2'],
    ],
    [
      'have numbers below',
      [
        ['Hires', 'Leavers'],
        ['n/a', '-'],
      ],
      [],
    ],
    ['may stand in the middle', [['Staff'], [], ['', 'Hires', 'Leavers'], ['Jan', 1, 2]], ['down 2 1-3']],
    [
      'come from top to bottom',
      [
        ['Hires', 'Leavers'],
        [1, 2],
        ['Opening', 'Closing'],
        [3, 4],
      ],
      ['down 0 0-2', 'down 2 0-2'],
    ],
  ])('%s', (_what, rows, places) => {
    expect(tablesIn(rows).map(({ at }) => at)).toEqual(places);
    expect(tablesIn(turned(rows)).map(({ at }) => at.replace('across', 'down'))).toEqual(places);
  });

  it('are in order wherever the first count of each stands', () => {
    const rows = [
      ['', '', '', 'Hires', 'Leavers'],
      ['', '', '', 1, 2],
      ['Opening', 'Closing'],
      [3, 4],
    ];
    expect(tablesIn(turned(rows)).map(({ at }) => at)).toEqual(['across 0 3-5', 'across 2 0-2']);
  });
});

describe('the lines of a table', () => {
  it.each<[string, Rows, string[][]]>([
    ['end with two blank ones', [english, line('Jan'), [], [], line('Feb')], [['1 Jan']]],
    ['go on behind one blank', [english, line('Jan'), [], line('Feb'), [], line('Mar')], [['1 Jan', '3 Feb', '5 Mar']]],
    ['may have blank labels beside', [english, line('Jan'), ['x'], ['y'], line('Feb')], [['1 Jan']]],
    ['are not all counts', [english, ['Jan', 50, '', '', 49], ['Rate', 3], line('Feb')], [['1 Jan', '3 Feb']]],
    [
      'are no blank where one number stands',
      [english, line('Jan'), [], ['', 3], [], line('Feb')],
      [['1 Jan', '5 Feb']],
    ],
    ['are no blank where a text stands', [english, line('Jan'), [], ['', 'x'], [], line('Feb')], [['1 Jan', '5 Feb']]],
    [
      'end at the next headers',
      [english, line('Jan'), ['Team', 'Opening', 'Closing'], line('a')],
      [['1 Jan'], ['3 a']],
    ],
    [
      'go on where headers stand beside',
      [english, line('Jan'), ['Feb', 50, 1, 2, 49, 'Hires', 'Leavers'], line('Mar')],
      [['1 Jan', '2 Feb', '3 Mar']],
    ],
    [
      'go on where headers of others stand below nothing of it',
      [english, line('Jan'), ['', '', '', '', '', '', 'Hires', 'Leavers'], [...line('Feb'), '', 1, 2]],
      [['1 Jan', '3 Feb'], ['3 ']],
    ],
    [
      'go on where numbers stand between the texts',
      [english, line('Jan'), ['Feb', 50, 'Hires', 'Leavers', 49], line('Mar')],
      [['1 Jan', '2 Feb', '3 Mar'], ['3 Mar']],
    ],
    ['go on where one header stands', [english, line('Jan'), ['', 'Opening'], line('Feb')], [['1 Jan', '3 Feb']]],
    ['have no totals', [english, line('Jan'), line('Total'), line('Feb'), line('YTD')], [['1 Jan', '3 Feb']]],
    ['may have no label', [english.slice(1), [50, 1, 2, 49]], [['1 ']]],
  ])('%s', (_what, rows, lines) => {
    expect(linesIn(rows)).toEqual(lines);
    expect(linesIn(turned(rows))).toEqual(lines);
  });
});
