import { describe, expect, it } from 'vitest';
import { brokenCarries, brokenLines, type Break } from '../../src/audit/counts/addingUp';
import { countTablesOf } from '../../src/audit/counts/countTables';
import { atOnce } from '../../src/audit/lots';
import { gives, type Written } from './auditOf';
import { sheetOf } from './bookOf';

type Row = readonly Written[];

const tableIn = (rows: readonly Row[]) => countTablesOf(sheetOf(rows))[0];
const short = ({ label, expected, found }: Break) => `${label}: ${Number(expected.toFixed(6))}, not ${found}`;
const lines = (...rows: Row[]) => atOnce(brokenLines(tableIn(rows))).map(short);
const carries = (...rows: Row[]) => atOnce(brokenCarries(tableIn(rows))).map(short);
const english = ['Month', 'Opening', 'Hires', 'Leavers', 'Closing'];
const moving = ['Month', 'Opening', 'Hires', 'In', 'Leavers', 'Out', 'Closing'];
const heads = (moved: string) => ['Month', 'Opening', 'Hires', moved, 'Leavers', 'Closing'];

describe('a line that does not add up', () => {
  it('is told with all of its numbers', () => {
    const rows = [
      moving.map((each) => (each === 'In' ? 'Moved in' : each === 'Out' ? 'Moved out' : each)),
      ['Jan', 50, 5, 3, 4, 2, 51],
    ];
    expect(atOnce(brokenLines(tableIn(rows)))).toMatchObject([
      { line: 1, column: 6, label: 'Jan', opening: 50, hires: 5, leavers: 4, moved: 1, expected: 52, found: 51 },
    ]);
    expect(atOnce(brokenLines(tableIn(rows)))[0].other).toBeUndefined();
  });

  it.each<[string, Row[], string[]]>([
    ['one of two', [english, ['Jan', 50, 5, 3, 52], ['Feb', 52, 1, 1, 51]], ['Feb: 52, not 51']],
    ['without hires entered', [english, ['Jan', 50, '', 3, 48]], ['Jan: 47, not 48']],
    ['without leavers entered', [english, ['Jan', 50, 3, '', 52]], ['Jan: 53, not 52']],
    ['neither entered', [english, ['Jan', 50, '', '', 48]], []],
    ['a closing of nobody', [english, ['Jan', 50, 5, 3, 0]], ['Jan: 52, not 0']],
    ['an opening of nobody', [english, ['Jan', 0, 5, 3, 3]], ['Jan: 2, not 3']],
    ['an opening left blank', [english, ['Jan', '', 5, 3, 3]], []],
    ['a closing left blank', [english, ['Jan', 1, 5, 3, '']], []],
    ['nothing but zeros', [english, ['Jan', 0, 0, 0, 0]], []],
    ['a text among the counts', [english, ['Jan', 50, 'x', 3, 60]], []],
    ['an error among the counts', [english, ['Jan', 50, '#N/A', 3, 60]], []],
    ['TRUE among the counts', [english, ['Jan', 50, true, 3, 60]], []],
    ['no closing', [english.slice(0, 4), ['Jan', 50, 5, 3]], []],
    [
      'no opening',
      [
        ['Month', 'Hires', 'Leavers', 'Closing'],
        ['Jan', 5, 3, 9],
      ],
      [],
    ],
    [
      'no hires',
      [
        ['Month', 'Opening', 'Leavers', 'Closing'],
        ['Jan', 5, 3, 9],
      ],
      [],
    ],
    [
      'no leavers',
      [
        ['Month', 'Opening', 'Hires', 'Closing'],
        ['Jan', 5, 3, 9],
      ],
      [],
    ],
    [
      'a sum of the lines above',
      [english, ['Jan', 50, 5, 3, 52], ['Feb', 52, 5, 3, 54], ['Q', 9, gives('=SUM(C2:C3)', 10), 6, 99]],
      [],
    ],
    ['leavers below 0', [english, ['Jan', 50, 5, -3, 52], ['Feb', 52, 1, 0, 54]], ['Feb: 53, not 54']],
    ['leavers below 0 once, by mistake', [english, ['Jan', 50, 5, -3, 58], ['Feb', 58, 1, 2, 58]], ['Feb: 57, not 58']],
    ['no leavers at all', [english, ['Jan', 50, 5, 0, 54]], ['Jan: 55, not 54']],
    ['moved out below 0', [heads('Moved out'), ['Jan', 50, 5, -2, 3, 51]], ['Jan: 50, not 51']],
    ['moved in', [heads('Moved in'), ['Jan', 50, 5, 2, 3, 54], ['Feb', 54, 0, 2, 0, 52]], ['Feb: 56, not 52']],
    ['moved, in', [heads('Moved'), ['Jan', 50, 5, 2, 3, 54]], []],
    ['moved, out', [heads('Moved'), ['Jan', 50, 5, 2, 3, 50]], []],
    ['moved, neither', [heads('Moved'), ['Jan', 50, 5, 2, 3, 52]], ['Jan: 54, not 52']],
  ])('%s', (_what, rows, expected) => expect(lines(...rows)).toEqual(expected));
});

describe('a line without leavers', () => {
  it('has none, not fewer than none', () => {
    const rows = [english, ['Jan', 50, 5, 0, 54]];
    expect(atOnce(brokenLines(tableIn(rows)))[0].leavers).toBe(0);
  });
});

describe('a difference that another column explains', () => {
  const wide = (header: string, first: Written, second: Written, closing = 54) =>
    lines(
      [...english.slice(0, 3), header, ...english.slice(3)],
      ['Jan', 50, 5, first, 3, closing],
      ['Feb', 54, 5, second, 3, 57],
    );

  it.each<[string, string[], string[]]>([
    ['the difference in each line', wide('Back', 2, 1), []],
    ['the difference below 0', wide('Others', -2, -1), []],
    ['another number in one line', wide('Back', 2, 9), ['Jan: 52, not 54', 'Feb: 56, not 57']],
    ['a text in one line', wide('Back', 2, 'x'), ['Jan: 52, not 54', 'Feb: 56, not 57']],
    ['right where one line adds up', wide('Back', 2, 9, 52), ['Feb: 56, not 57']],
  ])('%s', (_what, found, expected) => expect(found).toEqual(expected));

  it.each<[string, Row, Row, string[]]>([
    ['next to the last header', [...english, 'Back'], ['Jan', 50, 5, 3, 55, 3], []],
    ['two columns further', [...english, '', 'Back'], ['Jan', 50, 5, 3, 55, '', 3], []],
    ['three columns further', [...english, '', '', 'Back'], ['Jan', 50, 5, 3, 55, '', '', 3], []],
    [
      'four columns further',
      [...english, '', '', '', 'Back'],
      ['Jan', 50, 5, 3, 55, '', '', '', 3],
      ['Jan: 52, not 55'],
    ],
    ['before the first count', ['Month', 'Back', ...english.slice(1)], ['Jan', 3, 50, 5, 3, 55], ['Jan: 52, not 55']],
  ])('%s', (_what, headers, row, expected) => expect(lines(headers, row)).toEqual(expected));

  it('is none by the net change, which happens to be the same', () => {
    const headers = ['Month', 'Opening', 'Hires', 'Leavers', 'Net', 'Closing'];
    expect(lines(headers, ['Jan', 50, 4, 2, 2, 54])).toEqual(['Jan: 52, not 54']);
    expect(lines(headers, ['Jan', 50, 4, 2, 2, 54], ['Feb', 54, 4, 2, 2, 58])).toEqual([
      'Jan: 52, not 54',
      'Feb: 56, not 58',
    ]);
  });
});

describe('headcounts that are no whole numbers', () => {
  it.each<[string, Row[], string[]]>([
    ['rounded to one decimal', [english, ['Jan', 50.3, 5.2, 3.2, 52.5]], []],
    ['up to half a step for each number', [english, ['Jan', 50.3, 5.2, 3.2, 52.1]], []],
    ['and no more', [english, ['Jan', 50.3, 5.2, 3.2, 52.6]], ['Jan: 52.3, not 52.6']],
    ['rounded to two decimals', [english, ['Jan', 50.31, 5, 3, 52.33]], []],
    ['and no more than that', [english, ['Jan', 50.31, 5, 3, 52.34]], ['Jan: 52.31, not 52.34']],
    ['one of one decimal among them', [english, ['Jan', 50.31, 5, 3, 52.4]], []],
    ['not rounded', [english, ['Jan', 50.125, 5, 3, 52.126]], ['Jan: 52.125, not 52.126']],
    ['whole numbers', [english, ['Jan', 50, 5, 3, 53]], ['Jan: 52, not 53']],
    ['very large', [english, ['Jan', 1e12, 0.125, 0.125, 1e12 + 1]], []],
  ])('%s', (_what, rows, expected) => expect(lines(...rows)).toEqual(expected));
});

describe('an opening that is not the closing before', () => {
  const year = (...labels: Written[]) => labels.map((label, i): Row => [label, i === 1 ? 51 : 52, 1, 1, 52]);

  it('is told with both of its places', () => {
    const [found, ...others] = atOnce(brokenCarries(tableIn([english, ...year('Jan', 'Feb', 'Mar')])));
    expect(others).toEqual([]);
    expect(found).toMatchObject({ line: 2, column: 1, label: 'Feb', opening: 51, expected: 52, found: 51 });
    expect(found.other).toEqual({ line: 1, column: 4, label: 'Jan' });
  });

  it.each<[string, Row[], string[]]>([
    ['upwards', [english, ...year('Mar', 'Feb', 'Jan')], ['Feb: 52, not 51']],
    ['in a table of quarters called by months', [english, ...year('Mar', 'Jun', 'Sep')], ['Jun: 52, not 51']],
    ['of a single month', [english, ['Jan', 50, 1, 1, 50]], []],
    ['where the usual step is another', [english, ...year('Mar', 'Jun', 'Jul', 'Aug')], []],
    ['where few lines follow one another', [english, ...year('Jan', 'Feb', 'Jan', 'Jan', 'Jan')], ['Feb: 52, not 51']],
    [
      'of three and one far away, all three',
      [
        english,
        ['Jan', 50, 1, 1, 50],
        ['Feb', 60, 1, 1, 60],
        ['Mar', 70, 1, 1, 70],
        ['Apr', 80, 1, 1, 80],
        ['Nov', 9, 1, 1, 9],
      ],
      [],
    ],
    ['with a line between that is no month', [english, ...year('Jan', 'Feb', 'new', 'Apr')], ['Feb: 52, not 51']],
    [
      'to a month of blanks and zeros',
      [english, ['Jan', 50, 1, 1, 50], ['Feb', 50, 1, 1, 50], ['Mar', 0, '', '', 0]],
      [],
    ],
    ['where one month is missing', [english, ...year('Jan', 'Mar', 'Apr', 'May')], []],
    ['between months of two kinds', [english, ...year('Jan', '2024-02', '2024-03', '2024-04')], []],
    ['of years, where one is missing', [english, ...year('2024', '2026', '2027')], []],
    [
      'of two, both',
      [english, ['Jan', 50, 1, 1, 50], ['Feb', 60, 1, 1, 60], ['Mar', 70, 1, 1, 70]],
      ['Feb: 50, not 60', 'Mar: 60, not 70'],
    ],
    [
      'of three, all: nothing is carried on',
      [english, ['Jan', 50, 1, 1, 50], ['Feb', 60, 1, 1, 60], ['Mar', 70, 1, 1, 70], ['Apr', 80, 1, 1, 80]],
      [],
    ],
    [
      'of three, two',
      [english, ['Jan', 50, 1, 1, 50], ['Feb', 60, 1, 1, 60], ['Mar', 70, 1, 1, 70], ['Apr', 70, 1, 1, 70]],
      ['Feb: 50, not 60', 'Mar: 60, not 70'],
    ],
    [
      'without hires',
      [
        ['Month', 'Opening', 'Leavers', 'Closing'],
        ['Jan', 5, 1, 4],
        ['Feb', 5, 1, 4],
      ],
      ['Feb: 4, not 5'],
    ],
    [
      'without leavers',
      [
        ['Month', 'Opening', 'Hires', 'Closing'],
        ['Jan', 5, 1, 6],
        ['Feb', 5, 1, 6],
      ],
      ['Feb: 6, not 5'],
    ],
    [
      'with neither',
      [
        ['Month', 'Opening', 'Closing'],
        ['Jan', 5, 6],
        ['Feb', 5, 6],
      ],
      [],
    ],
    [
      'without a closing',
      [
        ['Month', 'Opening', 'Hires'],
        ['Jan', 5, 6],
        ['Feb', 5, 6],
      ],
      [],
    ],
    [
      'without an opening',
      [
        ['Month', 'Hires', 'Closing'],
        ['Jan', 5, 6],
        ['Feb', 5, 6],
      ],
      [],
    ],
    ['among departments', [english, ...year('Sales', 'IT', 'HR')], []],
  ])('%s', (_what, rows, expected) => expect(carries(...rows)).toEqual(expected));

  const groups = (...labels: [Written, Written][]) =>
    carries(
      ['Team', ...english],
      ...labels.map(([team, month], i): Row => [team, month, 50 + i, 1, 1, 50 + (i > 1 ? i + 1 : i)]),
    );

  it.each<[string, string[], string[]]>([
    [
      'in one team',
      groups(['A', 'Jan'], ['A', 'Feb'], ['A', 'Mar'], ['A', 'Apr']),
      ['Feb: 50, not 51', 'Mar: 51, not 52'],
    ],
    [
      'in a team named once',
      groups(['A', 'Jan'], ['', 'Feb'], ['', 'Mar'], ['', 'Apr']),
      ['Feb: 50, not 51', 'Mar: 51, not 52'],
    ],
    ['not from team to team', groups(['A', 'Jan'], ['B', 'Feb'], ['B', 'Mar'], ['B', 'Apr']), ['Mar: 51, not 52']],
    [
      'where the team is named below',
      groups(['', 'Jan'], ['A', 'Feb'], ['A', 'Mar'], ['A', 'Apr']),
      ['Feb: 50, not 51', 'Mar: 51, not 52'],
    ],
  ])('%s', (_what, found, expected) => expect(found).toEqual(expected));
});
