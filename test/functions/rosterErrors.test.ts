import { describe, expect, test } from 'vitest';
import { cell, column, outcome, row } from './call';

/** Four people: two from 2024-01-01, one of whom leaves on 2024-03-15; one for two weeks in February; one from 2024-03-01. */
const hired = column(45292, 45292, 45323, 45352);
const left = column(45366, 0, 45337, 0);
const from = cell(45292);
const to = cell(45382);

const rate = (...args: unknown[]) => outcome('ROSTER.RATE', ...args);
const replaced = (cells: unknown[][], index: number, value: unknown) =>
  cells.map((each, at) => (at === index ? [value] : each));

describe('a cell that is no date', () => {
  test.each<[string, unknown, string]>([
    ['text', '2024-03-15', 'Row 2 of hired holds “2024-03-15” as text, not as a date. Convert it to a date.'],
    ['words', 'soon', 'Row 2 of hired holds the text “soon”. Enter a date.'],
    [
      'yyyymmdd',
      20240315,
      'Row 2 of hired: 20240315 is a number that is not an Excel date. Enter it as the date 2024-03-15.',
    ],
    ['a year', 2024, 'Row 2 of hired: 2024 looks like a year. Enter a whole date, with month and day.'],
    ['a time of day without a date', 0.75, 'Row 2 of hired: 0.75 is not an Excel date between 1910 and 9999.'],
    ['a negative number', -1, 'Row 2 of hired: -1 is not an Excel date between 1910 and 9999.'],
    ['TRUE', true, 'Row 2 of hired: TRUE is not an Excel date between 1910 and 9999.'],
  ])('%s', (_, value, message) => {
    expect(rate(replaced(hired, 1, value), left, from, to)).toEqual({ error: '#VALUE!', message });
  });

  test.each<[string, unknown, string]>([
    [
      'people who are still there',
      '在职',
      'Row 4 of left holds the text “在职”. Leave the cell empty for people still employed.',
    ],
    [
      'leaving before hiring',
      45351,
      'Row 4 of left: the leaving date 2024-02-29 is before the hire date 2024-03-01. Correct one of them.',
    ],
  ])('in the leaving dates: %s', (_, value, message) => {
    expect(rate(hired, replaced(left, 3, value), from, to)).toEqual({ error: '#VALUE!', message });
  });

  test('a leaving date without a hire date', () => {
    expect(rate(replaced(hired, 2, ''), left, from, to)).toEqual({
      error: '#VALUE!',
      message:
        'Row 3 of left: the leaving date 2024-02-15 has no hire date beside it. Fill in the hire date, or empty both.',
    });
  });

  test('an error cell is passed on, those of the hire dates first', () => {
    const [divisionByZero, notAvailable] = [{ code: '#DIV/0!' }, { code: '#N/A' }];
    expect(rate(replaced(hired, 3, notAvailable), replaced(left, 0, divisionByZero), from, to)).toEqual({
      error: '#N/A',
      message: 'Row 4 of hired holds #N/A. Fix that cell first.',
    });
  });

  test('a time of day on a date counts as its day', () => {
    expect(rate(replaced(hired, 1, 45292.99), left, from, to)).toEqual(rate(hired, left, from, to));
  });

  test('is found as well in a range that runs across', () => {
    expect(rate(row(45292, 'x'), row(0, 0), from, to)).toMatchObject({
      message: 'Column 2 of hired holds the text “x”. Enter a date.',
    });
  });
});

describe('ranges', () => {
  test.each<[string, unknown[], string]>([
    [
      'of different length',
      [hired, column(0, 0), from, to],
      'left has 2 cells but hired has 4. Select ranges of the same length.',
    ],
    [
      'of several columns',
      [
        [
          [45292, 45293],
          [45294, 45295],
        ],
        left,
        from,
        to,
      ],
      'hired has 2 rows and 2 columns. Select one column.',
    ],
    ['left out', [hired, null, from, to], 'left is missing. Give a cell or a range.'],
    [
      'with a mask of the wrong length',
      [hired, left, from, to, null, column(true, true)],
      'include has 2 cells but hired has 4. Select ranges of the same length.',
    ],
  ])('%s', (_, args, message) => {
    expect(rate(...args)).toEqual({ error: '#VALUE!', message });
  });

  test('all blank have nobody in the base', () => {
    expect(rate(column(0, null, ''), column('', 0, null), from, to)).toEqual({
      error: '#DIV/0!',
      message:
        'The base is 0 from 2024-01-01 to 2024-03-31, so there is no rate (which is not the same as 0%). Check the dates of the span and of the list.',
    });
    expect(outcome('ROSTER.HIRES', column(0, 0), column(0, 0), from, to)).toEqual({ value: 0 });
    expect(outcome('ROSTER.TENURE', column(0, 0), column(0, 0), to)).toMatchObject({ error: '#DIV/0!' });
    expect(outcome('ROSTER.SURVIVAL', column(0, 0), column(0, 0), to)).toEqual({
      error: '#DIV/0!',
      message: 'Nobody in the list was hired by 2024-03-31. Check as_of and the hire dates.',
    });
  });

  test('with a header row are read below it, and rows are still counted from it', () => {
    const [withHeader, leftWithHeader] = [
      [['入职日期'], ...hired],
      [['离职日期'], ...left],
    ];
    const include = column('计入', true, true, true, true);
    expect(rate(withHeader, leftWithHeader, from, to, null, include)).toEqual(rate(hired, left, from, to));
    expect(rate(replaced(withHeader, 2, 2024), leftWithHeader, from, to)).toMatchObject({
      message: expect.stringMatching(/^Row 3 of hired: 2024/) as string,
    });
  });

  test('with a header over one column only name it as what it is', () => {
    expect(rate([['Hired'], ...hired], [[0], ...left], from, to)).toMatchObject({
      message: 'Row 1 of hired holds the text “Hired”. Enter a date.',
    });
  });

  test('may have rows without dates, beside which nothing is read', () => {
    const args = [[...hired, [null], ['']], [...left, [0], ['']], from, to];
    const group = column('Sales', 'Sales', 'IT', 'IT', { code: '#REF!' }, 7);
    expect(rate(...args, null, column(1, 1, 1, 1, 'x', 'y'))).toEqual(rate(hired, left, from, to));
    expect(outcome('ROSTER.GROUPS', ...args, group)).toEqual(
      outcome('ROSTER.GROUPS', hired, left, from, to, group.slice(0, 4)),
    );
  });
});

describe('the span', () => {
  test.each<[string, unknown, unknown, string]>([
    ['reversed', cell(45382), cell(45292), 'to (2024-01-01) is before from (2024-03-31). Correct one of them.'],
    ['with a blank end', from, cell(0), 'to is empty. Give a date.'],
    ['as text', cell('2024-01-01'), to, 'from holds “2024-01-01” as text, not as a date. Convert it to a date.'],
    ['of several cells', column(45292, 45293), to, 'from takes one cell, not 2.'],
    ['of years', cell(2024), to, 'from: 2024 looks like a year. Enter a whole date, with month and day.'],
  ])('%s', (_, first, last, message) => {
    expect(rate(hired, left, first, last)).toEqual({ error: '#VALUE!', message });
  });
});

describe('options', () => {
  test.each<[string, string, unknown[], string]>([
    ['a step', 'ROSTER.TABLE', [hired, left, from, to, cell('weekly')], 'by is “weekly”. Use month, quarter or year.'],
    ['a unit', 'ROSTER.SURVIVAL', [hired, left, to, cell('weeks')], 'unit is “weeks”. Use day, month or year.'],
    [
      'what to show',
      'ROSTER.MATRIX',
      [hired, left, from, to, column('a', 'a', 'b', 'b'), null, cell('base')],
      'show is “base”. Use rate, leavers, hires or headcount.',
    ],
    [
      'a method',
      'ROSTER.RATE',
      [hired, left, from, to, cell('median')],
      '“median” is not a method. Use average, opening, closing, cumulative or mean.',
    ],
    ['days', 'ROSTER.NEWHIRE', [hired, left, from, to, to, cell(30.5)], 'days is 30.5. Give a whole number from 1.'],
    [
      'text in include',
      'ROSTER.RATE',
      [hired, left, from, to, null, column(true, 'yes', true, true)],
      'Row 2 of include is “yes”. Give TRUE or FALSE for each row, or a weight from 0 to 1 (FTE).',
    ],
    [
      'a weight above 1',
      'ROSTER.RATE',
      [hired, left, from, to, null, column(1, 40, 1, 1)],
      'Row 2 of include is “40”. Give TRUE or FALSE for each row, or a weight from 0 to 1 (FTE).',
    ],
    [
      'a weight in counted',
      'ROSTER.RATE',
      [hired, left, from, to, null, null, column(1, 0.5, 1, 1)],
      'Row 2 of counted is “0.5”. Give TRUE or FALSE for each row.',
    ],
    [
      'a weight in a survival curve',
      'ROSTER.SURVIVAL',
      [hired, left, to, null, column(1, 0.5, 1, 1)],
      'Row 2 of include is “0.5”. Give TRUE or FALSE for each row.',
    ],
    [
      'a reason as group',
      'ROSTER.GROUPS',
      [hired, left, from, to, column('Resigned', '', 'Dismissed', 0)],
      'group looks like a leaving reason: only people who left have one, so nobody is left to measure them against. Use TURNOVER.ROSTER.REASONS.',
    ],
    [
      'too many columns',
      'ROSTER.MATRIX',
      [hired, left, from, cell(2958465), column('a', 'a', 'b', 'b')],
      'The table would have 4 rows and 95714 columns, more than Excel can take. Choose a shorter span, longer steps or fewer groups.',
    ],
  ])('%s', (_, id, args, message) => {
    expect(outcome(id, ...args)).toEqual({ error: '#VALUE!', message });
  });

  test('a median that was never reached is #N/A', () => {
    expect(outcome('ROSTER.MEDIANTENURE', hired, column(0, 0, 45337, 0), to)).toEqual({
      error: '#N/A',
      message: 'More than half stay longer than anybody could be followed (75.0%), so there is no median yet.',
    });
  });

  test('a wrong date in dates is the error of its own cell', () => {
    expect(outcome('ROSTER.HEADCOUNT', hired, left, [[45322, '', 20240315]])).toEqual({
      value: [[2, '', { error: '#VALUE!', message: expect.stringContaining('Column 3 of dates: 20240315') as string }]],
    });
  });
});

describe('nobody to divide by is #DIV/0!, with the dates at fault', () => {
  test.each<[string, unknown[], string]>([
    [
      'ROSTER.TENURE',
      [hired, left, cell(45291)],
      'Nobody in the list was there on 2023-12-31. Check that date and those of the list.',
    ],
    [
      'ROSTER.RETENTION',
      [hired, left, from, to],
      'Nobody in the list was there on 2023-12-31. Check that date and those of the list.',
    ],
    [
      'ROSTER.NEWHIRE',
      [hired.slice(2), left.slice(2), from, to, to],
      'Nobody hired from 2024-01-01 to 2024-03-31 could be followed for 90 days by 2024-03-31. Choose earlier dates of hire or a later as_of.',
    ],
  ])('%s', (id, args, message) => {
    expect(outcome(id, ...args)).toEqual({ error: '#DIV/0!', message });
  });
});

describe('ROSTER.CHECK', () => {
  const check = (...args: unknown[]) => (outcome('ROSTER.CHECK', ...args) as { value: unknown[][] }).value;

  test('lists a wrong language beside the rows that cannot be right', () => {
    expect(check(column(45292, 20240315), column(45291, 0), cell(0), cell('fr'))).toEqual([
      ['row', 'problem'],
      [1, 'left: the leaving date 2023-12-31 is before the hire date 2024-01-01. Correct one of them.'],
      [2, 'hired: 20240315 is a number that is not an Excel date. Enter it as the date 2024-03-15.'],
      ['', '“fr” is not a language these functions know. Use en-US, zh-CN or zh-TW.'],
    ]);
  });

  test('says how many findings are left out of a list that would outgrow its sheet', () => {
    const text = Array.from({ length: 100_002 }, () => ['soon 1']);
    const table = check(text, text);
    expect(table).toHaveLength(100_002);
    expect(table.at(-1)).toEqual(['', '100004 more, which are not listed here. Correct the others first.']);
  });

  test('lists as many pairs of same dates as there are', () => {
    const twice = (first: number) => Array.from({ length: 300_000 }, (_, index) => [first + (index >> 1)]);
    const table = check(twice(3654), twice(200_000));
    expect(table[1][1]).toContain('2 rows (1, 2) have the same hire date 1910-01-01');
    expect(table.at(-1)).toEqual(['', '50000 more, which are not listed here. Correct the others first.']);
  });
});

test('a column of names as group has a row each, soon', () => {
  const names = Array.from({ length: 60_000 }, (_, index) => [`Name ${(index * 7919) % 60_000}`]);
  const all = (serial: number) => names.map(() => [serial]);
  const table = (outcome('ROSTER.GROUPS', all(45292), all(0), from, to, names) as { value: unknown[][] }).value;
  expect(table.slice(1, 4).map(([name]) => name)).toEqual(['Name 0', 'Name 1', 'Name 10']);
  expect(table).toHaveLength(60_002);
});

test('text is ordered by code points, so that signs beyond the first plane come last', () => {
  const groups = column('𠮷', '\uFF21', 'b', 'B');
  const table = (outcome('ROSTER.GROUPS', hired, left, from, to, groups) as { value: unknown[][] }).value;
  expect(table.slice(1).map(([name]) => name)).toEqual(['b', '\uFF21', '𠮷', 'Total']);
});
