import { describe, expect, test } from 'vitest';
import { yearToDate as lesson } from '../../src/lessons/lessons/07-yearToDate';
import { yearToDate as english } from '../../src/locales/lessons/en-US/07-yearToDate';
import { yearToDate as simplified } from '../../src/locales/lessons/zh-CN/07-yearToDate';
import { yearToDate as traditional } from '../../src/locales/lessons/zh-TW/07-yearToDate';
import { everyPosition, expectNoHoles, expectSameKeys, ratesOf, startScene } from './everyPosition';
import { sheetValues } from './sheetValues';

const words = { 'en-US': english, 'zh-CN': simplified, 'zh-TW': traditional };

const expectRates = (actual: Record<string, number | null>, expected: Record<string, number>) => {
  expect(Object.keys(actual)).toEqual(Object.keys(expected));
  for (const [name, rate] of Object.entries(expected)) expect(actual[name], name).toBeCloseTo(rate, 12);
};

describe('year to date, last 12 months, annualised', () => {
  test('one March is 14%, 36% or 108%', () => {
    expectRates(ratesOf(startScene(lesson)), {
      ofMonth: 18 / 200,
      sinceJanuary: 28 / 200,
      lastTwelve: 71 / 200,
      timesTwelve: 1.08,
    });
  });

  test('the right answer is that the largest is almost eight times the smallest', () => {
    const { sinceJanuary, lastTwelve, timesTwelve } = ratesOf(startScene(lesson));
    const answers = [sinceJanuary!, lastTwelve!, timesTwelve!];
    const ratio = Math.max(...answers) / Math.min(...answers);
    expect(ratio).toBeGreaterThan(7.5);
    expect(ratio).toBeLessThan(8);
    expect(lesson.answer).toBe(3);
  });

  test.each([
    [1, { ofMonth: 0.02, sinceJanuary: 0.02, lastTwelve: 68 / 200, timesTwelve: 0.24 }],
    [2, { ofMonth: 0.03, sinceJanuary: 0.05, lastTwelve: 69 / 200, timesTwelve: 0.36 }],
    [11, { ofMonth: 0.015, sinceJanuary: 67 / 200, lastTwelve: 70 / 200, timesTwelve: 0.18 }],
    [12, { ofMonth: 0.015, sinceJanuary: 70 / 200, lastTwelve: 70 / 200, timesTwelve: 0.18 }],
  ])('up to month %i', (month, rates) => {
    expectRates(ratesOf(lesson.scene({ month })), rates);
  });

  test('since January only ever grows, and meets the last 12 months in December', () => {
    const rates = everyPosition(lesson).map((settings) => ratesOf(lesson.scene(settings)));
    rates.slice(1).forEach((rate, index) => expect(rate.sinceJanuary!).toBeGreaterThan(rates[index].sinceJanuary!));
    rates.forEach(({ sinceJanuary, lastTwelve }, index) => expect(sinceJanuary === lastTwelve).toBe(index === 11));
  });

  test('the extremes of a month × 12 are those of the last twelve months', () => {
    expect(startScene(lesson).facts).toMatchObject({ lowest: '18%', highest: '108%' });
    expect(lesson.scene({ month: 1 }).facts).toMatchObject({ lowest: '18%', highest: '96%' });
  });

  test('nothing is missing in any position or language', () => {
    expectNoHoles(lesson, words);
    expectSameKeys(lesson, words);
  });

  test.each(['plain', 'turnover'] as const)('the %s formulas on the sheet give what the bars show', (form) => {
    for (const settings of everyPosition(lesson)) {
      const { cells, valueAt } = sheetValues(lesson, english, settings, form);
      const row = cells.length;
      expect(row).toBe(13 + settings.month);
      const { sinceJanuary, lastTwelve, timesTwelve } = ratesOf(lesson.scene(settings));
      expect(valueAt(`F${row}`)).toBeCloseTo(sinceJanuary!, 12);
      expect(valueAt(`G${row}`)).toBeCloseTo(lastTwelve!, 12);
      expect(valueAt(`H${row}`)).toBeCloseTo(timesTwelve!, 12);
    }
  });
});
