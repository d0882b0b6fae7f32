import { describe, expect, test } from 'vitest';
import { rate } from '../../src/turnover/span';
import { periodRates, rollingRates, yearToDateRates } from '../../src/turnover/windows';

const leavers = [35, 20, 6, 5, 3, 1];
const hires = [3, 35, 20, 13, 0, 3];
const company = { leavers, opening: [50], hires };
const opening = [50, 18, 33, 47, 55, 52];

const window = (from: number, to: number) => ({
  leavers: leavers.slice(from, to),
  opening: [opening[from]],
  hires: hires.slice(from, to),
});

describe('a window is one longer period', () => {
  test.each([1, 2, 3, 6])('rolling over %d periods', (size) => {
    const rates = rollingRates('cumulative', company, size);
    rates.forEach((result, row) => {
      if (row + 1 < size) expect(result).toBe('');
      else expect(result).toBeCloseTo(rate('cumulative', window(row + 1 - size, row + 1)), 12);
    });
  });

  test('a window longer than the data is never full', () => {
    expect(rollingRates('average', company, 7)).toEqual(['', '', '', '', '', '']);
  });

  test('period rates are windows of one period', () => {
    expect(periodRates('average', company)).toEqual(rollingRates('average', company, 1));
  });

  test('a running rate restarts with each year', () => {
    const years = [2023, 2023, 2024, 2024, 2024, 2025];
    const rates = yearToDateRates('opening', company, years);
    const starts = [0, 0, 2, 2, 2, 5];
    expect(rates).toEqual(starts.map((from, row) => rate('opening', window(from, row + 1))));
  });

  test('a year not known belongs to both of its neighbours, so that neither is silently too short', () => {
    const rates = yearToDateRates('opening', company, [2023, NaN, 2024, 2024, 2025, 2025]);
    expect(rates[1]).toEqual(rate('opening', window(0, 2)));
    expect(rates[3]).toEqual(rate('opening', window(1, 4)));
    expect(rates[4]).toEqual(rate('opening', window(4, 5)));
  });

  test('several years not known in a row belong to both of their neighbours', () => {
    const rates = yearToDateRates('opening', company, [2023, NaN, NaN, 2024, 2024, 2024]);
    expect(rates[2]).toEqual(rate('opening', window(0, 3)));
    expect(rates[5]).toEqual(rate('opening', window(1, 6)));
  });

  test('years not known in front belong to the first that is', () => {
    const rates = yearToDateRates('opening', company, [NaN, 2023, 2023, 2024, 2024, 2024]);
    expect(rates[2]).toEqual(rate('opening', window(0, 3)));
    expect(rates[3]).toEqual(rate('opening', window(3, 4)));
  });

  test('a million periods take one pass, whatever the window', () => {
    const many = new Array<number>(1_000_000).fill(1);
    const rates = rollingRates('average', { leavers: many, opening: [10], hires: many }, 500_000);
    expect(rates[999_999]).toBe(500_000 / 10);
  });
});
