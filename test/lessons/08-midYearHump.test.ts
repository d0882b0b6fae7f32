import { describe, expect, test } from 'vitest';
import { midYearHump as lesson } from '../../src/lessons/lessons/08-midYearHump';
import { midYearHump as english } from '../../src/locales/lessons/en-US/08-midYearHump';
import { midYearHump as simplified } from '../../src/locales/lessons/zh-CN/08-midYearHump';
import { midYearHump as traditional } from '../../src/locales/lessons/zh-TW/08-midYearHump';
import { everyPosition, expectNoHoles, expectSameKeys, ratesOf, startScene } from './everyPosition';
import { sheetValues } from './sheetValues';

const words = { 'en-US': english, 'zh-CN': simplified, 'zh-TW': traditional };

describe('two days miss a whole season', () => {
  test('one year is 224%, 122% or 69%', () => {
    const { ends, mean, cumulative } = ratesOf(startScene(lesson));
    expect(ends).toBe(2.24);
    expect(mean).toBeCloseTo(224 / (2200 / 12), 12);
    expect(cumulative).toBe(224 / 324);
  });

  test('the right answer is about half of it', () => {
    const { ends, mean } = ratesOf(startScene(lesson));
    expect(ends!).toBeGreaterThan(2);
    expect(mean! / ends!).toBeGreaterThan(0.45);
    expect(mean! / ends!).toBeLessThan(0.55);
    expect(lesson.answer).toBe(2);
  });

  test.each([
    [0, { ends: 0.24, mean: 0.24, cumulative: 24 / 124 }, '100'],
    [100, { ends: 1.24, mean: 124 / (1700 / 12), cumulative: 124 / 224 }, '200'],
    [300, { ends: 3.24, mean: 324 / (2700 / 12), cumulative: 324 / 424 }, '400'],
  ])('a season of %i people', (hump, rates, peak) => {
    const scene = lesson.scene({ hump });
    const actual = ratesOf(scene);
    for (const [name, rate] of Object.entries(rates)) expect(actual[name], name).toBeCloseTo(rate, 12);
    expect(scene.facts.peak).toBe(peak);
  });

  test('the year ends with as many people as it began, all of them whole', () => {
    for (const settings of everyPosition(lesson)) {
      const [table] = lesson.scene(settings).tables;
      const counts = table.rows.map(({ cells }) => cells.map((cell) => (cell as { people: number }).people));
      expect(counts.flat().every(Number.isInteger)).toBe(true);
      expect(counts[counts.length - 1][0]).toBe(counts[counts.length - 1][3]);
    }
  });

  test('with a season, the mean of the months is below the average of two days', () => {
    for (const settings of everyPosition(lesson)) {
      const { ends, mean, cumulative } = ratesOf(lesson.scene(settings));
      expect(mean! < ends!).toBe(settings.hump > 0);
      expect(cumulative!).toBeLessThan(1);
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
