import { describe, expect, it } from 'vitest';
import { findingsOf, gives, placesOf, type Written } from './auditOf';
import { rosterGroups } from './rosterGroups';

/** Five people of whom two leave in 2024, and rates beside them from E1 on: the mean of opening and closing is 4.5. */
const people = [
  [44256, ''],
  [43962, 45473],
  [43710, ''],
  [44606, 45500],
  [45300, ''],
  [44606, ''],
];
const beside = (rates: readonly Written[], list: readonly (readonly Written[])[] = people): Written[][] =>
  Array.from({ length: Math.max(rates.length, 6) }, (_, i) => [...(list[i] ?? ['', '']), '', '', rates[i] ?? '']);
const formula = (years: string) => `=TURNOVER.ROSTER.RATE(A$1:A$6,B$1:B$6,${years})`;
const year = formula('45292,45657');
const basesOf = (...given: Parameters<typeof beside>) =>
  findingsOf('tiny-base', beside(...given)).map(({ facts }) => [facts.cells, facts.leavers, facts.base]);

describe('the base of a rate from a list of people', () => {
  it.each<[string, string, Written, unknown[]]>([
    ['a rate', year, 0.44, [[1, 2, 4.5]]],
    ['a rate in percent', `${year}*100`, 44.4, [[1, 2, 4.5]]],
    ['one leaver of ten', year, 0.1, [[1, 2, 4.5]]],
    ['fewer leavers than one of ten', year, 0.09, []],
    ['fewer in percent', `${year}*100`, 9, []],
    ['as many in percent', `${year}*100`, 11, [[1, 2, 4.5]]],
    ['an error', year, '#VALUE!', []],
    ['a text', year, '44%', []],
    ['nobody who left', formula('45600,45657'), 0, [[1, 0, 4]]],
    ['a rate for longer', `${year}*12`, 5.3, []],
    ['one of two rates', `=IF(D1>0,${year.slice(1)},${formula('45600,45657').slice(1)})`, 0.44, []],
    ['a list that is not there', '=TURNOVER.ROSTER.RATE(No!A1:A6,No!B1:B6,45292,45657)', 0.44, []],
  ])('%s', (_what, written, value, expected) => expect(basesOf([gives(written, value as number)])).toEqual(expected));

  it('is read for the first two hundred', () => {
    const cells = Array.from({ length: 201 }, (_, i) =>
      gives(`=TURNOVER.ROSTER.RATE(A$1:A$6,B$1:B$6,45292,D${i + 1})`, 0.44),
    );
    const rows = beside(cells).map((row) => [row[0], row[1], '', 45657, row[4]]);
    expect(findingsOf('tiny-base', rows).map(({ facts }) => facts.cells)).toEqual([200]);
  });
});

describe('the bases of spilled rates', () => {
  const groups = (line: readonly Written[]) =>
    rosterGroups('=TURNOVER.ROSTER.GROUPS(S!A:A,S!B:B,1,2,S!C:C)', ['HR', ...line]);

  it.each<[string, Written[], unknown[]]>([
    ['a group', [3, 0, 1, 2, 2.5, 0.4], [['Sheet1!G2', 1, 2.5]]],
    ['a group without leavers', [3, 0, 0, 3, 3, 0], [['Sheet1!G2', 0, 3]]],
    ['a group whose leavers are no number', [3, 0, 'n/a', 2, 2.5, 0.4], []],
    ['a group whose base is no number', [3, 0, 1, 2, 'n/a', 0.4], []],
    ['a group with an error', [3, 0, 1, 2, 2.5, '#DIV/0!'], []],
    ['a group of ten', [10, 0, 1, 10, 10, 0.1], []],
    ['a group of nobody', [0, 0, 0, 0, 0, 0], []],
    ['a group of less than nobody', [-3, 0, 1, -3, -3, 0.4], []],
  ])('%s', (_what, line, expected) => {
    const found = findingsOf('tiny-base', groups(line));
    expect(found.map(({ facts }, i) => [placesOf(found)[i], facts.leavers, facts.base])).toEqual(expected);
  });

  it('are told of series, not of comparisons', () => {
    const series = [
      [6, 1, gives('=TURNOVER.PERIODRATES("opening",B1:B2,A1:A2)', 1 / 6)],
      [5, 2, 0.4],
    ];
    expect(findingsOf('tiny-base', series)).toMatchObject([
      { cellCount: 2, facts: { leavers: 1, base: 6, smallest: 5 } },
    ]);
    const compared = [
      [gives('=TURNOVER.COMPARE(3,6,1)', 'Method'), 'Base', 'Rate'],
      ['average', 5, 0.6],
      ['opening', 6, 0.5],
    ];
    expect(findingsOf('tiny-base', compared)).toEqual([]);
  });

  it('are not told of tables of methods', () => {
    const head = ['From', 'Opening', 'Hires', 'Leavers', 'Closing', 'Mean', 'Average', 'Opening', 'Closing'];
    const table = (id: string) => [
      [gives(`=TURNOVER.${id}(S!A:A,S!B:B,1,2,"month")`, 'Month'), ...head],
      ['2024-01', 45292, 6, 0, 1, 5, 5.5, 1 / 5.5, 1 / 6, 1 / 5],
    ];
    expect(findingsOf('tiny-base', table('ROSTER.TABLE'))).toEqual([]);
  });

  it('are not read one by one where there are very many', () => {
    const series = (count: number, last: string): Written[][] => {
      const formula = `=TURNOVER.PERIODRATES("opening",A2:${last}2,A1:${last}1)`;
      const line = (cell: number) => Array.from({ length: count }, () => cell);
      return [line(6), line(1), [gives(formula, 1 / 6), ...line(1 / 6).slice(1)]];
    };
    expect(findingsOf('tiny-base', series(3, 'C')).map(({ cellCount }) => cellCount)).toEqual([3]);
    expect(findingsOf('tiny-base', series(401, 'OK'))).toEqual([]);
  });
});
