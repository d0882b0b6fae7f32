import { describe, expect, it } from 'vitest';
import { startOf, type Lesson, type Settings } from '../../src/lessons/lesson';
import { over100 } from '../../src/lessons/lessons/01-over100';
import { swap } from '../../src/lessons/lessons/02-swap';
import { meanOfMonths } from '../../src/lessons/lessons/03-meanOfMonths';
import { departments } from '../../src/lessons/lessons/04-departments';

const at = (lesson: Lesson, change: Settings = {}) => lesson.scene({ ...startOf(lesson), ...change });
const rates = (lesson: Lesson, change?: Settings) =>
  Object.fromEntries(at(lesson, change).bars.map(({ name, rate }) => [name, rate]));
const before = (lesson: Lesson, change?: Settings) =>
  Object.fromEntries(at(lesson, change).bars.map(({ name, before: was }) => [name, was]));

describe('Why a rate passes 100%', () => {
  it('gives four answers when everyone leaves', () =>
    expect(rates(over100)).toEqual({ byAverage: 2, byOpening: 1, byClosing: null, byCumulative: 1 }));

  it.each`
    leavers | hires | byAverage   | byOpening | byClosing | byCumulative
    ${0}    | ${0}  | ${0}        | ${0}      | ${0}      | ${0}
    ${5}    | ${0}  | ${5 / 7.5}  | ${0.5}    | ${1}      | ${0.5}
    ${8}    | ${0}  | ${8 / 6}    | ${0.8}    | ${4}      | ${0.8}
    ${10}   | ${10} | ${1}        | ${1}      | ${1}      | ${0.5}
    ${15}   | ${10} | ${15 / 7.5} | ${1.5}    | ${3}      | ${0.75}
    ${20}   | ${10} | ${4}        | ${2}      | ${null}   | ${1}
  `('with $leavers leaving and $hires hired', ({ leavers, hires, ...expected }) => {
    expect(rates(over100, { leavers, hires })).toEqual(expected);
    expect(before(over100, { leavers, hires })).toEqual({
      byAverage: 2,
      byOpening: 1,
      byClosing: null,
      byCumulative: 1,
    });
  });

  it('lets nobody leave who was never there', () => {
    expect(at(over100, { leavers: 20, hires: 3 }).facts).toMatchObject({ leavers: '13', closing: '0' });
    expect(rates(over100, { leavers: 20, hires: 0 })).toEqual(rates(over100));
  });
});

describe('When they leave should not matter', () => {
  it('moves the mean from 22% to 19% and leaves the half-year at 56%', () => {
    const { facts, bars } = at(swap, swap.onReveal);
    expect(facts).toEqual({
      meanAsItWas: '22%',
      meanSwapped: '19%',
      halfYear: '56%',
      leavers: '70',
      employed: '124',
    });
    const [mean, halfYear] = bars;
    expect(mean.before).toBeCloseTo(0.21783, 5);
    expect(mean.rate).toBeCloseTo((20 / 53 + 35 / 68 + 6 / 53 + 5 / 60 + 3 / 55 + 1 / 55) / 6, 12);
    expect([halfYear.before, halfYear.rate]).toEqual([70 / 124, 70 / 124]);
  });

  it('shows the months as they were until they are swapped', () => {
    const leavers = (settings: Settings) =>
      at(swap, settings)
        .tables[0].rows.slice(0, 3)
        .map((row) => row.cells[2]);
    expect(leavers({ swap: 0 })).toEqual([{ people: 35 }, { people: 20 }, { people: 6 }]);
    expect(leavers({ swap: 1 })).toEqual([{ people: 20 }, { people: 35 }, { people: 6 }]);
    expect(before(swap, { swap: 0 })).toEqual({ mean: undefined, halfYear: undefined });
  });
});

describe('Mean of months or rate of the half-year', () => {
  it('gives three numbers for the same months', () => {
    expect(at(meanOfMonths).facts).toEqual({ months: '6', leavers: '70', mean: '22%', sum: '131%', span: '56%' });
  });

  it.each`
    method | months | mean                         | span
    ${0}   | ${2}   | ${(35 / 53 + 20 / 53) / 2}   | ${55 / 88}
    ${1}   | ${2}   | ${(35 / 34 + 20 / 25.5) / 2} | ${55 / 41.5}
    ${2}   | ${2}   | ${(35 / 50 + 20 / 18) / 2}   | ${55 / 50}
    ${3}   | ${2}   | ${(35 / 18 + 20 / 33) / 2}   | ${55 / 33}
    ${1}   | ${6}   | ${null}                      | ${70 / 52}
  `('by method $method over $months months', ({ method, months, mean, span }) => {
    const found = rates(meanOfMonths, { method, months });
    expect(found.span).toBeCloseTo(span, 12);
    if (mean !== null) expect(found.mean).toBeCloseTo(mean, 12);
    expect(found.sum).toBeCloseTo(found.mean! * months, 12);
  });
});

describe('Departments do not add up', () => {
  it('gives 35% as the mean of the departments and 9% for the company', () => {
    expect(at(departments).facts).toMatchObject({ mean: '35%', pooled: '9%', leavers: '24', employed: '255' });
    const { mean, pooled } = rates(departments);
    expect(mean).toBeCloseTo((0.05 + 0.2 + 0.8) / 3, 12);
    expect(pooled).toBe(24 / 255);
  });

  it('one leaver of the laboratory moves the mean a lot and the company hardly', () => {
    const { mean, pooled } = rates(departments, { leavers: 5 });
    expect(mean! - before(departments, { leavers: 5 }).mean!).toBeCloseTo(0.2 / 3, 12);
    expect(pooled! - 24 / 255).toBeCloseTo(1 / 255, 12);
  });
});
