import { describe, expect, test } from 'vitest';
import { measure } from '../../src/turnover/comparison';
import { Problem } from '../../src/turnover/problem';
import type { SeriesInput } from '../../src/turnover/series';
import { base, rate } from '../../src/turnover/span';
import { periodRates } from '../../src/turnover/windows';
import { plain, problemOf } from './problemOf';

const value = 'value' as const;
const unreadable = (argument: string) => new Problem('value', 'textForNumber', { argument });
const averages = (input: SeriesInput) => periodRates('average', input).map(plain);

describe('what cannot be true of a period names the period and the numbers', () => {
  test.each<[string, SeriesInput, object]>([
    [
      'an opening left blank below people',
      { leavers: [1, 1, 1], opening: [10, 0, 8], closing: [9, 8, 7] },
      { kind: value, id: 'blankOpening', row: 2, people: 9 },
    ],
    [
      'periods side by side stand in columns',
      { leavers: [1, 1, 1], opening: [10, 0, 8], closing: [9, 8, 7], isAcross: true },
      { kind: value, id: 'blankOpening', column: 2, people: 9 },
    ],
    [
      'more leavers than people',
      { leavers: [1, 30], opening: [10], hires: [3, 4] },
      { kind: value, id: 'moreLeaversThanPeople', row: 2, leavers: 30, opening: 12, hires: 4 },
    ],
    [
      'a closing left blank, in the only period',
      { leavers: [2], opening: [10], hires: [3], closing: [0] },
      { kind: value, id: 'blankClosing', people: 11 },
    ],
    [
      'a closing left blank where hires are not given',
      { leavers: [2], opening: [10], closing: [0] },
      { kind: value, id: 'blankClosing', people: 8 },
    ],
    [
      'the single closing of several periods left blank',
      { leavers: [2, 3], opening: [10], hires: [0, 1], closing: [0] },
      { kind: value, id: 'blankClosing', row: 2, people: 6 },
    ],
    [
      'more left than were there, and nobody is there in the end',
      { leavers: [12], opening: [10], closing: [0] },
      { kind: value, id: 'blankClosingMoreLeavers', leavers: 12, people: 10 },
    ],
    [
      'a closing left blank where only the leavers of the whole span are known',
      { spanLeavers: 10, opening: [10, 8], closing: [0, 6] },
      { kind: value, id: 'blankClosing', row: 1, people: 10 },
    ],
    [
      'the end of the span left blank where only its leavers are known',
      { spanLeavers: 3, opening: [10], hires: [1, 2], closing: [0] },
      { kind: value, id: 'blankClosing', people: 10 },
    ],
    [
      'more leavers in all than there were people',
      { spanLeavers: 30, opening: [10], hires: [1, 2] },
      { kind: value, id: 'moreLeaversThanPeople', leavers: 30, opening: 10, hires: 3 },
    ],
  ])('%s', (_, input, problem) => {
    expect(problemOf(() => rate('average', input))).toEqual(problem);
  });

  test.each<[string, SeriesInput, number]>([
    ['everybody left in the only period', { leavers: [13], opening: [10], hires: [3], closing: [0] }, 13 / 5],
    ['everybody left in the last of two', { leavers: [4, 8], opening: [10], hires: [1, 1], closing: [0] }, 12 / 5],
    ['everybody left in between', { leavers: [10, 0], opening: [10], hires: [0, 5], closing: [5] }, 10 / 7.5],
    ['nobody was there at the start', { leavers: [0, 1], opening: [0], hires: [0, 5] }, 1 / 2],
    ['an empty start after an empty end', { leavers: [10, 0], opening: [10, 0], closing: [0, 4] }, 10 / 7],
  ])('an end of 0 is believed where %s', (_, input, expected) => {
    expect(rate('average', input)).toBe(expected);
  });
});

describe('a period that starts where a wrong one ends', () => {
  const blank = { kind: value, id: 'blankClosing', row: 1 };

  test('is wrong for the same reason while that end is in doubt', () => {
    const input = { leavers: [1, 2, 3], opening: [10], closing: [0, 5, 6] };
    expect(averages(input)).toEqual([{ ...blank, people: 9 }, { ...blank, people: 9 }, 3 / 5.5]);
  });

  test('is in doubt also where as many left as were there, but not as came', () => {
    const input = { leavers: [5, 1], opening: [10], hires: [5, 1], closing: [0, 4] };
    expect(averages(input)).toEqual([
      { ...blank, people: 10 },
      { ...blank, people: 10 },
    ]);
  });

  test('is in doubt where nobody could read how many there were at the start', () => {
    const rowProblems = [unreadable('opening'), undefined];
    const input = { leavers: [1, 2], opening: [NaN], closing: [0, 5], rowProblems };
    expect(averages(input)).toEqual([plain(rowProblems[0]), plain(rowProblems[0])]);
  });

  test('starts from a given end that has nothing to do with what is wrong', () => {
    const rowProblems = [unreadable('leavers'), undefined];
    expect(averages({ leavers: [NaN, 2], opening: [10], closing: [8, 6], rowProblems })[1]).toBe(2 / 7);
    expect(averages({ leavers: [NaN, 2], opening: [10], closing: [0, 5], rowProblems })[1]).toBe(2 / 2.5);
  });

  test('cannot start from an end that has to be calculated', () => {
    const rowProblems = [unreadable('leavers'), undefined];
    const answers = averages({ leavers: [NaN, 2], opening: [10], hires: [1, 1], rowProblems });
    expect(answers).toEqual([plain(rowProblems[0]), plain(rowProblems[0])]);
  });

  test('its own unreadable leavers are named first', () => {
    const rowProblems = [unreadable('hires'), unreadable('leavers')];
    expect(averages({ leavers: [1, NaN], opening: [10], hires: [NaN, 1], rowProblems })).toEqual(
      rowProblems.map(plain),
    );
  });
});

describe('the number of periods', () => {
  test.each<[string, SeriesInput, number]>([
    ['of openings and closings', { opening: [10, 12], closing: [12, 16] }, 12.5],
    ['of closings below one opening', { opening: [10], closing: [12, 16] }, 12.5],
    ['of hires', { opening: [10], hires: [2, 4], leavers: [0, 0] }, 12.5],
  ])('is that %s', (_, input, mean) => {
    expect(base('mean', input)).toBe(mean);
  });

  test('is that of openings beside one closing', () => {
    expect(base('average', { opening: [10, 12], closing: [16] })).toBe(13);
  });
});

describe('what is wrong with further columns of a row', () => {
  const dates = (row: number) => new Problem('value', 'earlierDate', { argument: 'dates', row });
  const shown = (input: SeriesInput) => averages(input).map((each) => (typeof each === 'number' ? 'rate' : each));
  const input = { leavers: [1, 2, 1], opening: [10], hires: [1, 1, 1] };

  test('spoils that row', () => {
    expect(shown({ ...input, sideProblems: [dates(1), undefined, dates(3)] })).toEqual([
      plain(dates(1)),
      'rate',
      plain(dates(3)),
    ]);
  });

  test('is named before a rule that its row breaks, not before a cell that cannot be read', () => {
    const broken = { ...input, leavers: [1, 20, 1] };
    const rule = { kind: value, id: 'moreLeaversThanPeople', row: 2, leavers: 20, opening: 10, hires: 1 };
    expect(shown(broken)).toEqual(['rate', rule, rule]);
    expect(shown({ ...broken, sideProblems: [undefined, dates(2), dates(3)] })).toEqual([
      'rate',
      plain(dates(2)),
      rule,
    ]);
    const rowProblems = [undefined, unreadable('leavers'), undefined];
    const unread = { ...input, leavers: [1, NaN, 1], rowProblems };
    expect(shown({ ...unread, sideProblems: [undefined, dates(2), undefined] })[1]).toEqual(plain(rowProblems[1]));
    expect(rowProblems).toEqual([undefined, unreadable('leavers'), undefined]);
  });
});

describe('an end that cannot be', () => {
  test('known is the end of no start', () => {
    const rowProblems = [unreadable('closing'), undefined];
    const wrong = plain(rowProblems[0]);
    expect(averages({ leavers: [1, 2], opening: [10], closing: [NaN, 5], rowProblems })).toEqual([wrong, wrong]);
  });

  test('believed stays in doubt below rows in which nothing happens', () => {
    const blank = { kind: value, id: 'blankClosing', row: 1, people: 9 };
    expect(averages({ leavers: [1, 0, 3], opening: [10], closing: [0, 0, 6] })).toEqual([blank, blank, blank]);
  });

  test('fewer than nobody is not made up for by later hires', () => {
    const more = { kind: value, id: 'moreLeaversThanPeople', row: 1, leavers: 12, opening: 10, hires: 0 };
    expect(averages({ leavers: [12, 0, 0], opening: [10], hires: [0, 2, 0] })).toEqual([more, more, more]);
  });
});

describe('where only the leavers of the whole span are known', () => {
  test('its end follows from its hires', () => {
    expect(base('closing', { spanLeavers: 3, opening: [10], hires: [1, 3] })).toBe(11);
    expect(base('mean', { spanLeavers: 3, opening: [10], hires: [2] })).toBe(9.5);
  });

  test('a rate needs the headcounts of its method alone', () => {
    expect(rate('opening', { spanLeavers: 3, opening: [10, 12] })).toBe(0.3);
    expect(rate('closing', { spanLeavers: 3, closing: [12, 10] })).toBe(0.3);
  });

  test('its hires follow from its end', () => {
    expect(base('cumulative', { spanLeavers: 3, opening: [10, 11], closing: [11, 12] })).toBe(15);
  });
});

test('no row filled in: nobody, not somebody unknown', () => {
  const empty = { leavers: [0, 0], opening: [0], hires: [0, 0] };
  expect(measure(['mean'], empty)).toMatchObject({ periods: 0, opening: 0, hires: 0, closing: 0, meanHeadcount: 0 });
  expect(base('mean', empty)).toBe(0);
  expect(measure(['opening'], { ...empty, closing: [0] })).toMatchObject({ periods: 0 });
  expect(measure(['opening'], { ...empty, closing: [5] })).toMatchObject({
    periods: 1,
    closing: 5,
  });
});

test('an opening that cannot be read, in a row that is not filled in, concerns nobody', () => {
  const rowProblems = [undefined, unreadable('opening')];
  expect(rate('average', { leavers: [1, 0], opening: [10, NaN], closing: [9, 0], rowProblems })).toBe(1 / 9.5);
});
