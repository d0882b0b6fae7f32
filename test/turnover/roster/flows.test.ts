import { describe, expect, test } from 'vitest';
import type { Method } from '../../../src/turnover/method';
import { baseOf, bridgeOf, flowsOf, flowsOfGroups, flowsOfPeriods, rateOf } from '../../../src/turnover/roster/flows';
import { headcountsOn } from '../../../src/turnover/roster/headcounts';
import { meanTenure, newHireRate, stayingRate } from '../../../src/turnover/roster/staying';
import { problemOf } from '../problemOf';
import { day, rosterOf, span } from './employments';

/** Five people: two from before April, one who leaves on its first day, one for its first ten days, one from its last day on. */
const people = rosterOf(
  ['2020-01-01', null],
  ['2023-04-01', '2024-04-16'],
  ['2024-01-01', '2024-04-01'],
  ['2024-04-01', '2024-04-11'],
  ['2024-04-30', null],
);
const april = span('2024-04-01', '2024-04-30');

describe('a span of days', () => {
  test('opens with those there the day before, and closes with those there on its last day', () => {
    expect(flowsOf(people, april)).toMatchObject({ opening: 3, hires: 2, leavers: 3, closing: 2, everyone: 5 });
  });

  test('its mean headcount is that of the ends of its days', () => {
    // 30 days of the first, 15 of the second, none of the third, 10 of the fourth, one of the last
    expect(flowsOf(people, april).average).toBe((30 + 15 + 10 + 1) / 30);
  });

  test.each<[Method, number]>([
    ['average', 2.5],
    ['opening', 3],
    ['closing', 2],
    ['cumulative', 5],
    ['mean', 56 / 30],
  ])('its base by %s is %d', (method, people_) => {
    expect(baseOf(method, flowsOf(people, april))).toBe(people_);
    expect(rateOf(method, flowsOf(people, april))).toBe(3 / people_);
  });

  test('in which nobody was there has no rate', () => {
    const early = span('2019-01-01', '2019-12-31');
    expect(problemOf(() => rateOf('average', flowsOf(people, early)))).toEqual({
      kind: 'divisionByZero',
      id: 'baseIsZeroInSpan',
      ...early,
    });
  });

  test('bridges its headcounts by those who left from the opening and from the hires', () => {
    expect(bridgeOf(people, april)).toEqual({
      opening: 3,
      hires: 2,
      leaversFromOpening: 2,
      leaversFromHires: 1,
      closing: 2,
    });
  });

  test('counts the last day of the span and not the day after', () => {
    const leaving = rosterOf(['2024-01-01', '2024-04-30'], ['2024-01-01', '2024-05-01'], ['2024-05-01', null]);
    expect(bridgeOf(leaving, april)).toMatchObject({
      hires: 0,
      leaversFromOpening: 1,
      leaversFromHires: 0,
      closing: 1,
    });
  });

  test('with parts of people, those who left by their parts', () => {
    const parts = rosterOf(['2024-01-01', '2024-04-10', 0.5], ['2024-04-02', '2024-04-10', 0.25], ['2024-01-01', null]);
    expect(bridgeOf(parts, april)).toEqual({
      opening: 1.5,
      hires: 0.25,
      leaversFromOpening: 0.5,
      leaversFromHires: 0.25,
      closing: 1,
    });
  });
});

describe('consecutive periods', () => {
  const months = [span('2024-03-01', '2024-03-31'), april, span('2024-05-01', '2024-05-31')];
  const shown = ({ opening, hires, leavers, closing }: ReturnType<typeof flowsOf>) => [
    opening,
    hires,
    leavers,
    closing,
  ];

  test('each opens with what the one before closes with', () => {
    expect(flowsOfPeriods(people, months).map(shown)).toEqual([
      [3, 0, 0, 3],
      [3, 2, 3, 2],
      [2, 0, 0, 2],
    ]);
  });

  test('by group: the groups add up to everybody', () => {
    const grouping = { groupOf: Int32Array.from([0, 1, 0, 1, 0]), count: 2 };
    expect(flowsOfGroups(people, grouping, months).map((periods) => periods.map(shown))).toEqual([
      [
        [2, 0, 0, 2],
        [2, 1, 1, 2],
        [2, 0, 0, 2],
      ],
      [
        [1, 0, 0, 1],
        [1, 1, 2, 0],
        [0, 0, 0, 0],
      ],
    ]);
  });

  test('by group: the first day of the first period and the last day of the last one count', () => {
    const grouping = { groupOf: Int32Array.from([0, 1, 0, 1, 0]), count: 2 };
    const [first, second] = flowsOfGroups(people, grouping, [april]).map(([flows]) => shown(flows));
    expect([first, second]).toEqual([
      [2, 1, 1, 2],
      [1, 1, 2, 0],
    ]);
    expect(flowsOfGroups(people, grouping, months.slice(0, 2))[0].map(shown)[1]).toEqual([2, 1, 1, 2]);
  });

  test('by group: the mean headcounts add up to everybody’s', () => {
    const grouping = { groupOf: Int32Array.from([0, 1, 0, 1, 0]), count: 2 };
    for (const periods of [months, [april]]) {
      const groups = flowsOfGroups(people, grouping, periods);
      flowsOfPeriods(people, periods).forEach(({ average }, index) => {
        expect(groups[0][index].average + groups[1][index].average).toBeCloseTo(average, 12);
      });
    }
  });

  test('only some who leave count as leavers', () => {
    const counted = { ...people, counted: Uint8Array.from([1, 1, 0, 0, 1]) };
    const grouping = { groupOf: new Int32Array(5), count: 1 };
    expect(flowsOf(counted, april)).toMatchObject({ leavers: 1, closing: 2 });
    expect(flowsOfGroups(counted, grouping, [april])[0][0]).toMatchObject({ leavers: 1, closing: 2 });
  });
});

describe('headcounts at the end of days', () => {
  test('in any order, a day more than once', () => {
    const days = ['2024-04-30', '2024-03-31', '2024-04-01', '2024-04-11', '2024-04-30', '2019-12-31'].map(day);
    expect(headcountsOn(people, days)).toEqual([2, 3, 3, 2, 2, 0]);
  });
});

describe('newcomers', () => {
  const newcomers = rosterOf(['2024-01-01', '2024-03-30'], ['2024-01-01', '2024-03-31'], ['2024-01-02', null]);
  const january = span('2024-01-01', '2024-01-31');

  test('left within 90 days only if they left before the 90th day after', () => {
    expect(newHireRate(newcomers, january, day('2024-12-31'), 90)).toBe(1 / 3);
  });

  test('are looked at once their days are over', () => {
    expect(newHireRate(newcomers, january, day('2024-03-31'), 90)).toBe(1 / 2);
    expect(newHireRate(newcomers, january, day('2024-04-01'), 90)).toBe(1 / 3);
  });

  test('are those hired in the span, its ends included', () => {
    const ends = rosterOf(['2023-12-31', '2024-01-01'], ['2024-01-01', '2024-01-02'], ['2024-01-31', null]);
    expect(newHireRate(ends, january, day('2024-12-31'), 90)).toBe(1 / 2);
  });

  test('count as gone only if they count as leavers', () => {
    const counted = rosterOf(
      ['2024-01-01', '2024-02-01', 1, false],
      ['2024-01-01', '2024-02-01', 0.5, true],
      ['2024-01-01', null, 0.5, true],
    );
    expect(newHireRate(counted, january, day('2024-12-31'), 90)).toBe(0.5 / 2);
  });

  test('nobody for long enough', () => {
    expect(problemOf(() => newHireRate(newcomers, january, day('2024-01-10'), 90))).toEqual({
      kind: 'divisionByZero',
      id: 'nobodyLongEnough',
      ...january,
      days: 90,
      asOf: day('2024-01-10'),
    });
  });
});

describe('staying', () => {
  test('those who leave on the first day were there the day before; those who leave the day after the last stayed', () => {
    const ends = rosterOf(['2024-01-01', '2024-04-01'], ['2024-01-01', '2024-05-01'], ['2024-04-01', null]);
    expect(stayingRate(ends, april)).toBe(1 / 2);
    expect(stayingRate(rosterOf(['2024-01-01', '2024-04-30'], ['2024-03-31', null]), april)).toBe(1 / 2);
    expect(problemOf(() => stayingRate(ends, span('2024-01-01', '2024-01-31')))).toEqual({
      kind: 'divisionByZero',
      id: 'nobodyThere',
      day: day('2023-12-31'),
    });
  });

  test('by parts of people', () => {
    expect(stayingRate(rosterOf(['2024-01-01', null, 0.5], ['2024-01-01', '2024-04-10']), april)).toBe(0.5 / 1.5);
  });

  test('tenure is that of those there at the end of the day, one hired on it included', () => {
    const there = rosterOf(
      ['2023-04-30', null],
      ['2024-04-30', null],
      ['2024-05-01', null],
      ['2020-01-01', '2024-04-30'],
    );
    expect(meanTenure(there, april.to)).toBe(366 / 2 / 365.2425);
    expect(meanTenure(rosterOf(['2023-04-30', '2024-05-01', 0.5]), april.to)).toBe(366 / 365.2425);
    expect(problemOf(() => meanTenure(there, day('2019-01-01')))).toMatchObject({ id: 'nobodyThere' });
  });
});
