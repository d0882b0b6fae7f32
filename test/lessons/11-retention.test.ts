import { describe, expect, test } from 'vitest';
import { retention as lesson } from '../../src/lessons/lessons/11-retention';
import { retention as english } from '../../src/locales/lessons/en-US/11-retention';
import { retention as simplified } from '../../src/locales/lessons/zh-CN/11-retention';
import { retention as traditional } from '../../src/locales/lessons/zh-TW/11-retention';
import { everyPosition, expectNoHoles, expectSameKeys, ratesOf, startScene } from './everyPosition';
import { sheetValues } from './sheetValues';

const words = { 'en-US': english, 'zh-CN': simplified, 'zh-TW': traditional };

describe('retention is not 1 − turnover', () => {
  test('with 40% turnover, 90% of the people stay', () => {
    const scene = startScene(lesson);
    expect(ratesOf(scene)).toEqual({ turnover: 0.4, oneMinus: 0.6, retention: 0.9 });
    expect(scene.facts).toMatchObject({ stayed: '90', fewest: '60', difference: 'some' });
  });

  test('the right answer is that four numbers cannot tell: other years with the same four have another retention', () => {
    const given = (settings: { early: number; late: number }) => JSON.stringify(lesson.scene(settings).tables[0]);
    const [asAsked, another] = [
      { early: 10, late: 30 },
      { early: 40, late: 0 },
    ];
    expect(given(asAsked)).toBe(given(another));
    expect(ratesOf(lesson.scene(another)).retention).toBe(0.6);
    expect(lesson.answer).toBe(2);
  });

  test.each([
    [0, 0, { turnover: 0, oneMinus: 1, retention: 1 }, 'none', '100'],
    [100, 0, { turnover: 1, oneMinus: 0, retention: 0 }, 'none', '0'],
    [0, 110, { turnover: 1.1, oneMinus: 1 - 1.1, retention: 1 }, 'belowZero', '0'],
    [100, 110, { turnover: 2.1, oneMinus: 1 - 2.1, retention: 0 }, 'belowZero', '0'],
    [20, 80, { turnover: 1, oneMinus: 0, retention: 0.8 }, 'some', '0'],
  ])('%i early and %i late leavers', (early, late, rates, difference, fewest) => {
    const scene = lesson.scene({ early, late });
    expect(ratesOf(scene)).toEqual(rates);
    expect(scene.facts).toMatchObject({ difference, fewest });
  });

  test('both are equal only where nobody hired in the year left', () => {
    for (const settings of everyPosition(lesson)) {
      const { oneMinus, retention } = ratesOf(lesson.scene(settings));
      expect(Math.abs(oneMinus! - retention!) < 1e-9).toBe(settings.late === 0);
    }
  });

  test('nothing is missing in any position or language', () => {
    expectNoHoles(lesson, words);
    expectSameKeys(lesson, words);
  });

  test.each(['plain', 'turnover'] as const)('the %s formulas on the sheet give what the bars show', (form) => {
    for (const settings of everyPosition(lesson)) {
      const { beside, valueAt } = sheetValues(lesson, english, settings, form);
      for (const { name, rate } of lesson.scene(settings).bars) expect(beside(name, 'B')).toBeCloseTo(rate!, 12);
      expect(valueAt('D4')).toBe(100);
    }
  });
});
