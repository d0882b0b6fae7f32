import { describe, expect, it } from 'vitest';
import { countTablesOf } from '../../src/audit/counts/countTables';
import type { Written } from './auditOf';
import { sheetOf } from './bookOf';

const linesIn = (rows: readonly (readonly Written[])[]) =>
  countTablesOf(sheetOf(rows)).map(({ lines }) => lines.map(({ line, label }) => `${line} ${label}`));

describe('what a line is called', () => {
  it.each<[string, Written[], Written[], string]>([
    ['by the text nearest to the counts', ['Region', 'Team', 'Hires', 'Leavers'], ['North', 'a', 1, 2], '1 a'],
    ['by the nearest that is there', ['Region', 'Team', 'Hires', 'Leavers'], ['North', '', 1, 2], '1 North'],
    ['without blanks around', ['Team', 'Hires', 'Leavers'], [' a ', 1, 2], '1 a'],
    ['by its year', ['Year', 'Hires', 'Leavers'], [2024, 1, 2], '1 2024'],
    ['by the month of its date', ['Date', 'Hires', 'Leavers'], [45382, 1, 2], '1 2024-03'],
    ['by a text beside its year', ['Team', 'Year', 'Hires', 'Leavers'], ['a', 2024, 1, 2], '1 a'],
    ['by none of its numbers', ['Id', 'Hires', 'Leavers'], [7, 1, 2], '1 '],
    ['up to three columns away', ['', '', '', 'Hires', 'Leavers'], ['a', '', '', 1, 2], '1 a'],
    ['not four columns away', ['', '', '', '', 'Hires', 'Leavers'], ['a', '', '', '', 1, 2], '1 '],
    [
      'three columns before headers of others',
      ['', '', '', 'x', 'y', 'Hires', 'Leavers'],
      ['a', '', '', '', '', 1, 2],
      '1 a',
    ],
  ])('%s', (_what, headers, cells, expected) => {
    expect(linesIn([headers, cells])).toEqual([[expected]]);
  });

  it('has all the texts beside its counts', () => {
    const [table] = countTablesOf(
      sheetOf([
        ['Region', 'No', 'Hires', 'Leavers'],
        ['North', 7, 1, 2],
      ]),
    );
    expect(table.lines).toEqual([{ line: 1, labels: ['North', ''], label: 'North', period: null }]);
  });
});

describe('the period of a line', () => {
  const periods = (labels: readonly Written[][]) =>
    countTablesOf(sheetOf([['a', 'b', 'Hires', 'Leavers'], ...labels.map((each) => [...each, 1, 2])]))[0].lines.map(
      ({ period }) => period && `${period.kind} ${period.ordinal}`,
    );

  it.each<[string, Written[][], (string | null)[]]>([
    [
      'is read from the nearest column',
      [
        ['Q1', 'Jan'],
        ['Q1', 'Feb'],
      ],
      ['bareMonth 0', 'bareMonth 1'],
    ],
    [
      'is read from another',
      [
        ['Jan', 'a'],
        ['Feb', 'b'],
      ],
      ['bareMonth 0', 'bareMonth 1'],
    ],
    [
      'is none where no column holds periods',
      [
        ['x', 'a'],
        ['y', 'b'],
      ],
      [null, null],
    ],
    [
      'is that of three in four',
      [
        ['', 'Jan'],
        ['', 'Feb'],
        ['', 'Mar'],
        ['', 'x'],
      ],
      ['bareMonth 0', 'bareMonth 1', 'bareMonth 2', null],
    ],
    [
      'is not that of two in three',
      [
        ['', 'Jan'],
        ['', 'Feb'],
        ['', 'x'],
      ],
      [null, null, null],
    ],
  ])('%s', (_what, labels, expected) => expect(periods(labels)).toEqual(expected));

  it('is none where most later lines have none', () => {
    const months = Array.from({ length: 24 }, (_, i): Written[] => ['', `${(i % 12) + 1}月`]);
    const others = Array.from({ length: 9 }, (): Written[] => ['', 'x']);
    expect(new Set(periods([...months, ...others]))).toEqual(new Set([null]));
    expect(periods([...months, ...others.slice(1)])[23]).toBe('bareMonth 11');
  });

  it('is read where most of the first 24 lines have one', () => {
    const lines = (texts: number) => [
      ...Array.from({ length: texts }, (): Written[] => ['', 'x']),
      ...Array.from({ length: 40 }, (_, i): Written[] => ['', 2001 + i]),
    ];
    expect([6, 7].map((texts) => periods(lines(texts))[20])).toEqual(['year 2015', null]);
  });
});
