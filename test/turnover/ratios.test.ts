import { describe, expect, test } from 'vitest';
import { annualRate, hiresNeeded } from '../../src/turnover/planning';
import { Problem } from '../../src/turnover/problem';
import { pooledRate, rateOnMeanOf, reconciliation, retention } from '../../src/turnover/ratios';
import { problemOf } from './problemOf';

const value = 'value' as const;

describe('groups together', () => {
  test('leavers of a group without people are named with their row', () => {
    const facts = { kind: value, id: 'leaversWithoutBase', leavers: 4 };
    expect(problemOf(() => pooledRate([4, 1], [0, 10]))).toEqual({ ...facts, row: 1 });
    expect(problemOf(() => pooledRate([1, 4], [10, 0]))).toEqual({ ...facts, row: 2 });
    expect(problemOf(() => pooledRate([1, 4], [10, 0], (index) => ({ column: index })))).toEqual({
      ...facts,
      column: 1,
    });
  });

  test('a group without people and leavers takes no part', () => {
    expect(pooledRate([0, 1], [0, 10])).toBe(0.1);
  });

  test('more who stayed than started are named with their row', () => {
    const facts = { kind: value, id: 'moreStayedThanStarted', stayed: 11, started: 10 };
    expect(problemOf(() => retention([11, 5], [10, 5]))).toEqual({ ...facts, row: 1 });
    expect(problemOf(() => retention([5, 11], [5, 10]))).toEqual({ ...facts, row: 2 });
  });

  test('all who stayed are exactly 100%, whatever noise their sum has', () => {
    expect(retention([0.3], [0.1 + 0.2])).toBe(1);
    expect(problemOf(() => retention([0], [0]))).toEqual({ kind: 'divisionByZero', id: 'baseIsZero' });
  });

  test('days without people do not count in a mean headcount', () => {
    expect(rateOnMeanOf([1, 2], [10, 0, 20])).toBe(0.2);
    expect(problemOf(() => rateOnMeanOf([1], [0]))).toEqual({ kind: 'divisionByZero', id: 'baseIsZero' });
  });
});

describe('what does not add up', () => {
  test('is counted in people, row by row, with people moved in and out', () => {
    const input = { leavers: [2, 2, 2], opening: [10, 8, 8], hires: [0, 1, 1], closing: [9, 7, 9] };
    expect(reconciliation(input)).toEqual([1, 0, 2]);
    expect(reconciliation({ ...input, adjustments: [1, 0, 2] })).toEqual([0, 0, 0]);
    expect(reconciliation({ ...input, adjustments: [-1, -1, 0] })).toEqual([2, 1, 2]);
  });

  test('a row that cannot be read says why, an empty one nothing', () => {
    const unreadable = new Problem('value', 'textForNumber', { argument: 'leavers' });
    const input = { leavers: [NaN, 2, 0], opening: [10, 8, 0], hires: [0, 1, 0], closing: [9, 7, 0] };
    expect(reconciliation({ ...input, rowProblems: [unreadable, undefined, undefined] })).toEqual([unreadable, 0, '']);
  });
});

test('what does not add up is looked for below a row that cannot be read, from its end', () => {
  const unreadable = new Problem('value', 'textForNumber', { argument: 'leavers' });
  const input = { leavers: [NaN, 2], opening: [10], hires: [0, 5], closing: [0, 3] };
  expect(reconciliation({ ...input, rowProblems: [unreadable, undefined] })).toEqual([unreadable, 0]);
});

describe('plans', () => {
  test('a rate over 100% has no compounded year', () => {
    expect(problemOf(() => annualRate(1.2, 6, true))).toEqual({ kind: value, id: 'compoundOver100', rate: 1.2 });
    expect(annualRate(1.2, 6, false)).toBe(2.4);
    expect(annualRate(1 + 1e-12, 6, true)).toBe(1);
    expect(annualRate(0.5, 6, true)).toBe(0.75);
  });

  test('a rate over 1000% is taken for a percentage', () => {
    expect(hiresNeeded(100, 110, 10)).toBe(10 + 1100);
    expect(problemOf(() => hiresNeeded(100, 110, 12))).toEqual({ kind: value, id: 'rateLooksLikePercent', rate: 12 });
  });
});
