import { describe, expect, test } from 'vitest';
import { attempt, compareMethods, isOverLimit, measure } from '../../src/turnover/comparison';
import { Problem } from '../../src/turnover/problem';
import { base, rate } from '../../src/turnover/span';
import { periodRates, rollingRates } from '../../src/turnover/windows';
import { plain, problemOf } from './problemOf';

const value = 'value' as const;

describe('what a method needs to know', () => {
  const noMovement = { leavers: [1, 2], opening: [10] };

  test.each(['average', 'closing', 'cumulative', 'mean'] as const)('%s: hires or closing', (method) => {
    expect(problemOf(() => rate(method, noMovement))).toEqual({ kind: value, id: 'giveHiresOrClosing' });
    expect(problemOf(() => periodRates(method, { leavers: [1], opening: [10] }))).toEqual({
      kind: value,
      id: 'giveHiresOrClosing',
    });
  });

  test('opening: an opening for every period whose rate is asked for', () => {
    expect(rate('opening', noMovement)).toBe(0.3);
    expect(problemOf(() => periodRates('opening', noMovement))).toEqual({ kind: value, id: 'giveHiresOrClosing' });
    expect(periodRates('opening', { leavers: [1, 2], opening: [10, 20] })).toEqual([0.1, 0.1]);
    expect(periodRates('opening', { leavers: [1], opening: [10] })).toEqual([0.1]);
  });

  test('mean: the headcounts of every period', () => {
    const input = { leavers: [1, 2], opening: [10], closing: [9] };
    expect(problemOf(() => rate('mean', input))).toEqual({ kind: value, id: 'giveEveryClosing' });
  });

  test('cumulative: hires of 0 or more', () => {
    const input = { leavers: [1, 2], opening: [10], closing: [5] };
    const facts = { opening: 10, leavers: 3, closing: 5, expected: 7 };
    expect(problemOf(() => base('cumulative', input))).toEqual({ kind: value, id: 'negativeHires', ...facts });
  });

  test('cumulative: hires of 0 or more in each period, the first of which is named', () => {
    const input = { leavers: [1, 2, 0], opening: [10], closing: [9, 4, 2] };
    const facts = { row: 2, opening: 9, leavers: 2, closing: 4, expected: 7 };
    const negative = { kind: value, id: 'negativeHires', ...facts };
    expect(problemOf(() => rate('cumulative', input))).toEqual(negative);
    expect(rollingRates('cumulative', input, 1).map(plain)).toEqual([0.1, negative, { ...negative, row: 3, ...third }]);
    expect(rollingRates('cumulative', input, 2).map(plain)).toEqual(['', negative, negative]);
  });
  const third = { opening: 4, leavers: 0, closing: 2, expected: 4 };

  test('cumulative: the first period is named as well', () => {
    const input = { leavers: [0, 1], opening: [10], closing: [5, 6] };
    const facts = { row: 1, opening: 10, leavers: 0, closing: 5, expected: 10 };
    expect(problemOf(() => rate('cumulative', input))).toEqual({ kind: value, id: 'negativeHires', ...facts });
  });

  test('an end of 0 is that of the last period, whatever the openings before it were', () => {
    const input = { leavers: [1, 5], opening: [10, 5], hires: [0, 0] };
    expect(rate('average', { ...input, closing: [9, 0] })).toBe(6 / 5);
    expect(rate('average', { ...input, closing: [0] })).toBe(6 / 5);
    expect(rate('average', { leavers: [1, 5], opening: [10, 5], closing: [9, 0] })).toBe(6 / 5);
  });

  test('everybody there who left is exactly 100%, by the method that counts everybody', () => {
    const input = { leavers: [0.3], opening: [0.1], hires: [0.2] };
    expect(rate('cumulative', input)).toBe(1);
    expect(rate('opening', { leavers: [0.3], opening: [0.1 + 0.2] })).toBe(0.3 / (0.1 + 0.2));
  });

  test('a base of 0 has no rate', () => {
    const input = { leavers: [1], opening: [0], hires: [1] };
    expect(problemOf(() => rate('opening', input))).toEqual({ kind: 'divisionByZero', id: 'baseIsZero', leavers: 1 });
  });
});

describe('the methods side by side', () => {
  test('know nothing of what is not given', () => {
    expect(measure(['opening'], { leavers: [1, 2], opening: [10] })).toMatchObject({
      periods: 2,
      opening: 10,
      leavers: 3,
      hires: null,
      closing: null,
      meanHeadcount: null,
    });
  });

  test('need hires or closings', () => {
    const input = { leavers: [1, 2], opening: [10] };
    expect(problemOf(() => compareMethods(input))).toEqual({ kind: value, id: 'giveHiresOrClosing' });
  });

  test('have no rates of single periods where the closings in between are not known', () => {
    const [{ rate: whole, meanOfPeriodRates, sumOfPeriodRates }] = measure(['average'], {
      leavers: [1, 2],
      opening: [10],
      closing: [9],
    }).results;
    expect(whole).toBe(3 / 9.5);
    expect(plain(meanOfPeriodRates)).toEqual({ kind: value, id: 'giveEveryClosing' });
    expect(plain(sumOfPeriodRates)).toEqual({ kind: value, id: 'giveEveryClosing' });
  });

  test('name the period in which nobody was there', () => {
    const [{ meanOfPeriodRates }] = measure(['average'], { leavers: [0, 1], opening: [0], hires: [0, 5] }).results;
    expect(plain(meanOfPeriodRates)).toEqual({ kind: 'divisionByZero', id: 'baseIsZero', row: 1, leavers: 0 });
  });

  test('one period has no mean of its rates', () => {
    const [{ meanOfPeriodRates }] = measure(['average'], { leavers: [1], opening: [10], hires: [0] }).results;
    expect(meanOfPeriodRates).toBeNull();
  });

  test('a rate is over a limit by more than noise', () => {
    expect([1, 1 + 1e-12, 1.01].map((each) => isOverLimit(each))).toEqual([false, false, true]);
    expect(isOverLimit(0.3, 0.2)).toBe(true);
  });

  test('a mistake in the program is no answer', () => {
    expect(() => attempt(() => (undefined as unknown as number[]).length)).toThrow(TypeError);
    expect(new Problem('value', 'baseIsZero').name).toBe('Problem');
  });
});
