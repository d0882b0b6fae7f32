import { describe, expect, it } from 'vitest';
import { type FunctionId, answer } from '../oracle/answers';
import { fiscalYearOf } from '../oracle/calendar';
import { Fault } from '../oracle/fault';
import { Fraction } from '../oracle/fraction';

const down = (...values: number[]): number[][] => values.map((value) => [value]);

const opening = down(50, 18, 33, 47, 55, 52);
const hires = down(3, 35, 20, 13, 0, 3);
const leavers = down(35, 20, 6, 5, 3, 1);
const closing = down(18, 33, 47, 55, 52, 54);
const swappedLeavers = down(20, 35, 6, 5, 3, 1);

/** Worked examples with their exact results, as numerator / denominator. */
const EXAMPLES: [string, FunctionId, unknown[], [number, number] | string][] = [
  ['January of the six-month company on the average headcount', 'AVGBASE', [[[35]], [[50]], [[18]]], [35, 34]],
  ['February on the opening headcount', 'OPENBASE', [[[20]], [[18]]], [10, 9]],
  ['January on the closing headcount', 'CLOSEBASE', [[[35]], [[18]]], [35, 18]],
  ['January on everyone employed', 'CUMULATIVE', [[[35]], [[50]], [[3]]], [35, 53]],
  ['February on everyone employed', 'CUMULATIVE', [[[20]], [[18]], [[35]]], [20, 53]],
  ['the half-year on everyone employed', 'CUMULATIVE', [leavers, [[50]], hires], [70, 124]],
  ['the half-year after two months swapped', 'CUMULATIVE', [swappedLeavers, [[50]], hires], [70, 124]],
  ['the half-year average', 'RATE', ['average', leavers, opening, hires, closing], [70, 52]],
  ['the half-year opening', 'RATE', ['opening', leavers, opening], [70, 50]],
  ['the half-year closing', 'RATE', ['closing', leavers, opening, null, closing], [70, 54]],
  ['everyone leaves, on the average', 'AVGBASE', [[[7]], [[7]], [[0]]], [2, 1]],
  ['everyone leaves, on the opening', 'OPENBASE', [[[7]], [[7]]], [1, 1]],
  ['everyone leaves, on the closing', 'RATE', ['closing', [[7]], [[7]], [[0]]], '#DIV/0!'],
  ['everyone leaves, on everyone employed', 'CUMULATIVE', [[[7]], [[7]], [[0]]], [1, 1]],
  ['25 leavers between 100 and 120', 'AVGBASE', [[[25]], [[100]], [[120]]], [25, 110]],
  ['120 leavers replaced month by month', 'AVGBASE', [[[120]], [[100]], [[100]]], [120, 100]],
  ['the same over everyone employed', 'CUMULATIVE', [[[120]], [[100]], [[120]]], [120, 220]],
  ['a flux of 30 leavers and 50 hires', 'FLUX', [[[30]], [[400]], [[50]], [[420]]], [80, 410]],
  ['62 people, 17 hires, 3 leavers', 'AVGBASE', [[[3]], [[62]], [[76]]], [3, 69]],
  ['a quarter made annual', 'ANNUALIZE', [[[0.15]], [[3]]], [3, 5]],
  ['retention of 80 out of 87', 'RETENTION', [[[80]], [[87]]], [80, 87]],
  ['three classes of graduates', 'POOLED', [down(2, 3, 1), down(10, 9, 11)], [6, 30]],
  ['recruits needed for growth and wastage', 'HIRESNEEDED', [[[150]], [[200]], [[0.2]]], [90, 1]],
  ['one leaver at 30% of a salary', 'COST', [[[1]], [[30000]], [[0.3]]], [9000, 1]],
  ['nobody at the start', 'RETENTION', [[[0]], [[0]]], '#DIV/0!'],
  ['97 losses for 99 gross adds', 'LOSSRATIO', [[[97]], [[99]]], [97, 99]],
  ['ten of a hundred on the opening headcount', 'CHURN', [[[10]], [[100]]], [1, 10]],
];

describe('The oracle', () => {
  it.each(EXAMPLES)('knows %s', (_, id, args, expected) => {
    const exact = Array.isArray(expected)
      ? new Fraction(BigInt(expected[0]), BigInt(expected[1]))
      : new Fault(expected);
    expect(answer(id, ...args)).toEqual(exact);
  });

  it('reads a number as the decimal it prints', () => {
    expect(Fraction.of(0.1).plus(Fraction.of(0.2))).toEqual(new Fraction(3n, 10n));
    expect(Fraction.of(-1.5e-7)).toEqual(new Fraction(-15n, 100_000_000n));
    expect(Fraction.of(1e21)).toEqual(new Fraction(10n ** 21n));
  });

  it('counts fiscal years from their first month', () => {
    const [march31, april1, leapDay] = [45747, 45748, 45351].map(Fraction.of);
    expect([march31, april1, leapDay].map((day) => fiscalYearOf(day!, 4))).toEqual([2024, 2025, 2023]);
    expect([march31, april1, leapDay].map((day) => fiscalYearOf(day!, 1))).toEqual([2025, 2025, 2024]);
  });

  it('gives the six monthly cumulative rates of the six-month company', () => {
    const monthly = [
      [35, 53],
      [20, 53],
      [6, 53],
      [5, 60],
      [3, 55],
      [1, 55],
    ].map(([gone, base]) => [new Fraction(BigInt(gone!), BigInt(base!))]);
    expect(answer('PERIODRATES', 'cumulative', leavers, opening, hires)).toEqual(monthly);
  });
});
