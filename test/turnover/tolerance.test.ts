import { describe, expect, test } from 'vitest';
import { difference, isAbout, isMore, sum } from '../../src/turnover/tolerance';

describe('quantities are the same up to the noise of binary fractions', () => {
  test.each<[number, number, boolean]>([
    [0.1 + 0.2, 0.3, true],
    [1_000_000, 1_000_000.0005, true],
    [1, 1.000001, false],
    [0, 1e-300, false],
    [0, 0, true],
    [Infinity, Infinity, true],
    [Infinity, 0, false],
    [NaN, NaN, false],
  ])('%d and %d: %s', (a, b, expected) => {
    expect(isAbout(a, b)).toBe(expected);
    expect(isAbout(b, a)).toBe(expected);
  });

  test('a difference of noise is exactly 0', () => {
    expect(difference(0.1 + 0.2, 0.3)).toBe(0);
    expect(difference(0.3, 0.2)).toBeCloseTo(0.1);
  });

  test('more means by more than noise', () => {
    expect(isMore(0.1 + 0.2, 0.3)).toBe(false);
    expect(isMore(0.31, 0.3)).toBe(true);
  });

  test('a sum of nothing is 0', () => {
    expect(sum([])).toBe(0);
  });
});
