import { describe, expect, it } from 'vitest';
import { sampleOf } from '../../src/audit/inputs/sample';
import { writtenNumberFrom } from '../../src/audit/inputs/writtenNumber';

describe('a number written as text', () => {
  it.each([
    ['35', 35],
    [' 35 ', 35],
    ['-35', -35],
    ['+35', 35],
    ['−35', -35],
    ['‐35', -35],
    ["'35", 35],
    ['’35', 35],
    ['35\u200b', 35],
    ['\u202a35\u202c', 35],
    ['\ufeff35', 35],
    ['３５', 35],
    ['1,234', 1234],
    ['12,345', 12345],
    ['1,234,567', 1234567],
    ['-1,234.5', -1234.5],
    ['1,234.56', 1234.56],
    ['１，２３４', 1234],
    ['1 234', 1234],
    ['12 345 678', 12345678],
    ['123 456', 123456],
    ['1  234', 1234],
    ['1\u00a0234', 1234],
    ['+1 234', 1234],
    ['1.5', 1.5],
    ['1234.567', 1234.567],
    ['-0.25', -0.25],
    ['2.', 2],
    ['.5', 0.5],
    ['.25', 0.25],
    ['-.5', -0.5],
    ['12%', 0.12],
    ['12 %', 0.12],
    ['12% ', 0.12],
    ['１２％', 0.12],
    ['1,200%', 12],
  ])('%j: %d for sure', (text, number) => expect(writtenNumberFrom(text)).toEqual({ number, isCertain: true }));

  it.each(
    '人|名|位|个|個|people|person|persons|employee|employees|staff|head|heads|hc|pax|fte|ftes|People|HC'.split('|'),
  )('35 %s: 35', (unit) => {
    expect(writtenNumberFrom(`35${unit}`)).toEqual({ number: 35, isCertain: true });
    expect(writtenNumberFrom(`1,035 ${unit}`)).toEqual({ number: 1035, isCertain: true });
  });

  it.each([
    ['1.234', 1234],
    ['123.456', 123456],
    ['-1.234', -1234],
    ['1.234.567', 1234567],
    ['1.234.567,5', 1234567.5],
    ['+1.234,56', 1234.56],
    ['-12.345,6', -12345.6],
    ['2,5', 2.5],
    ['-2,55', -2.55],
    ['1234,5', 1234.5],
    ['12,5%', 0.125],
  ])('%s: perhaps %d', (text, number) =>
    expect(writtenNumberFrom(text)).toEqual({ number: expect.closeTo(number, 12), isCertain: false }),
  );

  it.each([
    ...'|-|人|Team 3|Q1|3rd|1,23,4|1,2345.6|12,34,567|1 23|1234 567|1 2345|1.23.456|1.234.56|1,5,|10-20|5~8|3+2|--3|1:5'.split(
      '|',
    ),
    ...'a35|35a|a1,234|1,234a|a1 234|1 234a|a1.234|1.234a|a1.5|1.5a|a1.234,5|1.234,5a|a2,5|2,5a|35% x|5%%|35 items'.split(
      '|',
    ),
    ...'1234,567.8|1234.567,8|12345 678|(35)|1/2|2024-01-31|1,234,56|x12%|12 people left|people 12'.split('|'),
  ])('%j is none', (text) => expect(writtenNumberFrom(text)).toBeNull());

  it.each([35, true, undefined, null])('%j is no text', (cell) => expect(writtenNumberFrom(cell)).toBeNull());

  it('has at most 40 letters', () => {
    expect([40, 41].map((length) => writtenNumberFrom('35'.padStart(length))?.number)).toEqual([35, undefined]);
  });
});

describe('a sample', () => {
  const numbers = (count: number) => Array.from({ length: count }, (_, i) => i);

  it.each([
    [0, []],
    [6, [0, 1, 2, 3, 4, 5]],
    [7, [0, 1, 2, 3, 4, 5, 6]],
    [8, [0, 1, 2, 3, 4, 5, 7]],
    [61, [0, 10, 20, 30, 40, 50, 60]],
    [1000, [0, 166, 333, 499, 666, 832, 999]],
  ])('of %i is at most seven, from the first to the last', (count, expected) =>
    expect(sampleOf(numbers(count))).toEqual(expected),
  );
});
