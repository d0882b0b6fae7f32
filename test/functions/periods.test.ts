import { describe, expect, test } from 'vitest';
import { cell, column, outcome, row, type Outcome } from './call';

type Cells = unknown[][] | null;
/** leavers, opening, hires, closing */
type Periods = [Cells, Cells, Cells, Cells];

/** A blank cell arrives as 0 on the desktop, null on the web, "" from formulas: all three must give the same. */
const blanks: readonly unknown[] = [0, null, ''];
const withBlanks = (blank: unknown, value: unknown): unknown =>
  Array.isArray(value) ? value.map((each) => withBlanks(blank, each)) : value === '_' ? blank : value;

function everyWay(id: string, ...args: unknown[]): Outcome {
  const outcomes = blanks.map((blank) => outcome(id, ...args.map((argument) => withBlanks(blank, argument))));
  expect(outcomes[1]).toEqual(outcomes[0]);
  expect(outcomes[2]).toEqual(outcomes[0]);
  return outcomes[0];
}

const errorsOf = (result: Outcome) => ('error' in result ? result.error : result.value);
const rate = (method: string, periods: Periods) => errorsOf(everyWay('RATE', method, ...periods));
const cells = (id: string, ...args: unknown[]) => {
  const result = everyWay(id, ...args);
  if ('error' in result) return result.error;
  return (result.value as unknown[][]).flat().map((each) => (each as { error?: string }).error ?? each);
};

describe('a range of periods is one longer period', () => {
  test.each<[string, string, Periods, unknown]>([
    ['first opening, sum of hires', 'cumulative', [column(2, 3), column(10, 13), column(5, 0), null], 5 / 15],
    ['a single opening is the first', 'cumulative', [column(2, 3), cell(10), column(5, 0), null], 5 / 15],
    ['a closing left out is rolled forward', 'average', [column(2, 3), cell(10), column(5, 0), null], 5 / 10],
    ['hires left out follow from the headcounts', 'cumulative', [column(2, 3), cell(10), null, column(13, 10)], 5 / 15],
    ['a single closing is the last', 'average', [column(2, 3), cell(10), null, cell(10)], 5 / 10],
    ['a single closing gives the sum of hires', 'cumulative', [column(2, 3), cell(10), null, cell(10)], 5 / 15],
    ['directions may be mixed', 'average', [row(2, 3), cell(10), column(5, 0), row(13, 10)], 5 / 10],
    ['mean of the periods', 'mean', [column(2, 3), cell(10), column(5, 0), null], 5 / 11.5],
    ['opening needs neither hires nor closing', 'opening', [column(2, 3), cell(10), null, null], 5 / 10],
    ['everything else does', 'average', [column(2, 3), cell(10), null, null], '#VALUE!'],
    ['mean needs to know the single periods', 'mean', [column(2, 3), cell(10), null, cell(10)], '#VALUE!'],
    [
      'a block has no order',
      'opening',
      [
        [
          [1, 2],
          [3, 4],
        ],
        cell(10),
        null,
        null,
      ],
      '#VALUE!',
    ],
    ['ranges of different length', 'average', [column(2, 3), cell(10), column(5, 0, 0), null], '#VALUE!'],
  ])('%s', (_, method, periods, expected) => {
    expect(rate(method, periods)).toEqual(expected);
  });
});

describe('rows that are not filled in', () => {
  test.each<[string, string, Periods, unknown]>([
    [
      'at the end do not count, whatever their opening',
      'average',
      [column(2, '_'), column(10, 8), column(0, '_'), column(8, '_')],
      2 / 9,
    ],
    [
      'without closings their opening must be blank too',
      'opening',
      [column(2, '_'), column(10, '_'), column(0, '_'), null],
      2 / 10,
    ],
    [
      'leave no base when there are no others',
      'average',
      [column('_'), column(10), column('_'), column('_')],
      '#DIV/0!',
    ],
    [
      'in the middle are real periods',
      'mean',
      [column('_', '_', 2), cell(10), column('_', '_', '_'), null],
      2 / (29 / 3),
    ],
    [
      'a closing forgotten in the middle is an error',
      'average',
      [column(2, 3), column(10, 8), null, column('_', 5)],
      '#VALUE!',
    ],
    [
      'a closing of 0 is right when everybody left',
      'opening',
      [column(10, '_'), column(10, '_'), column(0, 5), column('_', 5)],
      1,
    ],
    [
      'an opening forgotten below people is an error',
      'cumulative',
      [column(2, 1), column(10, '_'), column(0, 3), null],
      '#VALUE!',
    ],
  ])('%s', (_, method, periods, expected) => {
    expect(rate(method, periods)).toEqual(expected);
  });

  test('are "" in results for each period', () => {
    expect(cells('PERIODRATES', 'opening', column(2, '_', '_'), column(10, 8, 8), null, column(8, '_', '_'))).toEqual([
      0.2,
      '',
      '',
    ]);
  });
});

describe('counts that cannot be right', () => {
  test.each<[string, string, Periods, RegExp]>([
    [
      'more leavers than people',
      'opening',
      [cell(35), cell(20), cell(10), null],
      /More leavers \(35\) than opening 20 \+ hires 10\./,
    ],
    [
      'people who moved out',
      'cumulative',
      [cell(5), cell(100), null, cell(80)],
      /Closing 80 is below opening 100 − leavers 5/,
    ],
    [
      'a closing not filled in',
      'average',
      [cell(46), cell(100), null, cell('_')],
      /but 54 people should still be there/,
    ],
    ['a missing argument', 'average', [cell(46), null, null, null], /opening is missing/],
    ['text', 'average', [column(1, 'two'), cell(9), column(0, 0), null], /Row 2 of leavers holds the text “two”/],
    [
      'text in a row across',
      'average',
      [row(1, 'two'), cell(9), row(0, 0), null],
      /Column 2 of leavers holds the text “two”/,
    ],
    ['a number stored as text', 'average', [cell('35'), cell(9), cell(0), null], /the number 35 stored as text/],
    ['TRUE as a count', 'average', [cell(true), cell(9), cell(0), null], /leavers is TRUE/],
    ['a negative count', 'average', [cell(-1), cell(9), cell(0), null], /leavers is -1/],
    ['an unknown method', 'weighted', [cell(1), cell(9), cell(0), null], /“weighted” is not a method/],
    ['year to date as a method', '累计', [cell(1), cell(9), cell(0), null], /use TURNOVER\.YTD/],
  ])('%s', (_, method, periods, sentence) => {
    const result = everyWay('RATE', method, ...periods) as { error: string; message: string };
    expect(result.error).toBe('#VALUE!');
    expect(result.message).toMatch(sentence);
  });

  test('people who moved out matter only where hires enter the result', () => {
    expect(rate('average', [cell(5), cell(100), null, cell(80)])).toBe(5 / 90);
  });

  test('more leavers than people goes before a base of 0', () => {
    expect(rate('closing', [cell(35), cell(20), cell(10), cell(0)])).toBe('#VALUE!');
  });
});

describe('error cells', () => {
  const error = (code: string) => ({ code });

  test('a single result passes on the first one in reading order', () => {
    expect(rate('average', [column(1, error('#N/A')), cell(error('#NUM!')), column(0, 0), null])).toBe('#N/A');
  });

  test('one that a function cannot return is #VALUE! and named', () => {
    const result = outcome('RATE', 'average', column(1, 2, error('#REF!')), cell(9), column(0, 0, 0), null);
    expect(result).toMatchObject({
      error: '#VALUE!',
      message: expect.stringContaining('Row 3 of leavers holds #REF!'),
    });
  });

  test('in results for each period it stays in its period', () => {
    const openings = column(10, 10, 10);
    expect(cells('PERIODRATES', 'opening', column(1, error('#N/A'), 2), openings, column(1, 1, 2), null)).toEqual([
      0.1,
      '#N/A',
      0.2,
    ]);
  });

  test('an opening rolled through it carries it', () => {
    expect(cells('PERIODRATES', 'opening', column(1, error('#N/A'), 2), cell(10), column(1, 1, 2), null)).toEqual([
      0.1,
      '#N/A',
      '#N/A',
    ]);
  });

  test('every window that contains it shows it', () => {
    const openings = column(10, 10, 10, 10);
    const leavers = column(1, error('#NUM!'), 2, 3);
    expect(cells('ROLLING', 'opening', leavers, openings, column(1, 1, 2, 3), null, cell(2))).toEqual([
      '',
      '#NUM!',
      '#NUM!',
      0.5,
    ]);
  });
});

describe('running rates', () => {
  const january = 45292; // 2024-01-01
  const periods: Periods = [column(1, 2, 3), column(10, 10, 10), column(1, 2, 3), null];

  test('a year restarts with January, or with the first month given', () => {
    const dates = column(january - 31, january, january + 31);
    expect(cells('YTD', 'opening', ...periods, dates, null)).toEqual([0.1, 0.2, 0.5]);
    expect(cells('YTD', 'opening', ...periods, dates, cell(2))).toEqual([0.1, 0.3, 0.3]);
  });

  test('without dates they run from the first period', () => {
    expect(cells('YTD', 'opening', ...periods, null, null)).toEqual([0.1, 0.3, 0.6]);
  });

  test('a date that cannot be read spoils every year it may belong to', () => {
    expect(cells('YTD', 'opening', ...periods, column(january, '_', january + 40), null)).toEqual([
      0.1,
      '#VALUE!',
      '#VALUE!',
    ]);
  });

  test('another first month needs dates', () => {
    expect(cells('YTD', 'opening', ...periods, null, cell(4))).toBe('#VALUE!');
  });
});

describe('groups that cannot be right are named by where they stand', () => {
  test.each<[string, string, unknown[][], unknown[][], RegExp]>([
    ['POOLED down', 'POOLED', column(1, 2), column(5, 0), /^Row 2: 2 leavers but a base of 0/],
    ['POOLED across', 'POOLED', row(1, 1), row(5, 0), /^Column 2: 1 leaver but a base of 0/],
    ['RETENTION across', 'RETENTION', row(1, 9), row(5, 8), /^Column 2: More stayed \(9\) than started \(8\)/],
    ['RETENTION of one group', 'RETENTION', cell(9), cell(8), /^More stayed/],
  ])('%s', (_, id, first, second, sentence) => {
    expect((outcome(id, first, second) as { message: string }).message).toMatch(sentence);
  });
});
