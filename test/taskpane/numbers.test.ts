import { expect, it } from 'vitest';
import { countText, limitFromText, limitText, percentText } from '../../src/taskpane/numbers';

it.each([
  [0.66037, '66.0%'],
  [1, '100.0%'],
  [1.0294, '102.9%'],
  [1.0004, '100.04%'],
  [0.99999, '99.999%'],
  [1 + 1e-12, '100.0%'],
  [0, '0.0%'],
  [25, '2500.0%'],
])('a rate of %d reads %s', (rate, text) => expect(percentText(rate)).toBe(text));

it.each([
  [18, '18'],
  [43.3333, '43.33'],
  [0.1 + 0.2, '0.3'],
  [1_048_576, '1,048,576'],
])('%d people read %s', (count, text) => expect(countText(count)).toBe(text));

it.each([
  ['100', 1],
  ['80.5', 0.805],
  [' 80,5 % ', 0.805],
  ['120％', 1.2],
  ['８０．５％', 0.805],
  ['1,000', 10],
  ['1,250.5', 12.505],
  ['0,805', 0.00805],
  ['0', null],
  ['-5', null],
  ['', null],
  ['1e3', null],
  ['a lot', null],
  ['1000000', null],
])('the limit “%s” is %s', (text, limit) => expect(limitFromText(text)).toBe(limit));

it.each([
  [1, '100%'],
  [0.805, '80.5%'],
  [0.07, '7%'],
])('a limit of %d reads %s', (limit, text) => expect(limitText(limit)).toBe(text));
