import { describe, expect, test } from 'vitest';
import { hiredAndGone as lesson } from '../../src/lessons/lessons/05-hiredAndGone';
import { hiredAndGone as english } from '../../src/locales/lessons/en-US/05-hiredAndGone';
import { hiredAndGone as simplified } from '../../src/locales/lessons/zh-CN/05-hiredAndGone';
import { hiredAndGone as traditional } from '../../src/locales/lessons/zh-TW/05-hiredAndGone';
import { isOverLimit } from '../../src/turnover/comparison';
import { everyPosition, expectNoHoles, expectSameKeys, ratesOf, startScene } from './everyPosition';
import { sheetValues } from './sheetValues';

const words = { 'en-US': english, 'zh-CN': simplified, 'zh-TW': traditional };
const methods = ['average', 'opening', 'closing', 'cumulative'];

describe('hired and gone within the month', () => {
  test('one month gives 12%, 51% and 108%', () => {
    expect(ratesOf(startScene(lesson))).toEqual({
      twoLists: 6 / 50,
      average: 56 / 52,
      opening: 56 / 50,
      closing: 56 / 54,
      cumulative: 56 / 110,
    });
  });

  test('the right answer is that opening, closing and average headcount pass 100%', () => {
    const rates = ratesOf(startScene(lesson));
    expect(methods.filter((method) => isOverLimit(rates[method]!))).toEqual(['average', 'opening', 'closing']);
    expect(lesson.answer).toBe(2);
  });

  test.each([
    [0, { twoLists: 6 / 50, average: 6 / 52, opening: 6 / 50, closing: 6 / 54, cumulative: 6 / 60 }, '0'],
    [44, { twoLists: 6 / 50, average: 50 / 52, opening: 1, closing: 50 / 54, cumulative: 50 / 104 }, '0'],
    [47, { twoLists: 6 / 50, average: 53 / 52, opening: 53 / 50, closing: 53 / 54, cumulative: 53 / 107 }, '2'],
    [80, { twoLists: 6 / 50, average: 86 / 52, opening: 86 / 50, closing: 86 / 54, cumulative: 86 / 140 }, '3'],
  ])('with %i who came and went', (passing, rates, overCount) => {
    const scene = lesson.scene({ passing });
    expect(ratesOf(scene)).toEqual(rates);
    expect(scene.facts.overCount).toBe(overCount);
  });

  test('neither headcount, nor the comparison of two name lists, moves with them', () => {
    const ends = everyPosition(lesson).map((settings) => {
      const { tables, bars } = lesson.scene(settings);
      const [opening, , , closing] = tables[0].rows[4].cells;
      return { opening, closing, twoLists: bars[0].rate };
    });
    expect(new Set(ends.map((end) => JSON.stringify(end))).size).toBe(1);
  });

  test('the rows of the table add up to its last one', () => {
    for (const settings of everyPosition(lesson)) {
      const [total, ...parts] = [...lesson.scene(settings).tables[0].rows].reverse();
      total.cells.forEach((cell, column) => {
        const count = (each: unknown) => (each as { people: number }).people;
        expect(parts.reduce((sum, row) => sum + count(row.cells[column]), 0)).toBe(count(cell));
      });
    }
  });

  test('nothing is missing in any position or language', () => {
    expectNoHoles(lesson, words);
    expectSameKeys(lesson, words);
  });

  test.each(['plain', 'turnover'] as const)('the %s formulas on the sheet give what the bars show', (form) => {
    for (const settings of everyPosition(lesson)) {
      const { beside } = sheetValues(lesson, english, settings, form);
      for (const { name, rate } of lesson.scene(settings).bars) expect(beside(name, 'B')).toBeCloseTo(rate!, 12);
    }
  });
});
