import { describe, expect, test } from 'vitest';
import { tinyGroups as lesson } from '../../src/lessons/lessons/06-tinyGroups';
import { tinyGroups as english } from '../../src/locales/lessons/en-US/06-tinyGroups';
import { tinyGroups as simplified } from '../../src/locales/lessons/zh-CN/06-tinyGroups';
import { tinyGroups as traditional } from '../../src/locales/lessons/zh-TW/06-tinyGroups';
import { everyPosition, expectNoHoles, expectSameKeys, ratesOf, startScene } from './everyPosition';
import { sheetValues } from './sheetValues';

const words = { 'en-US': english, 'zh-CN': simplified, 'zh-TW': traditional };

/** The chance of exactly so many leavers, by counting the ways to choose them. */
function chanceOf(leavers: number, people: number, risk: number): number {
  let ways = 1;
  for (let one = 1; one <= leavers; one++) ways = (ways * (people - leavers + one)) / one;
  return ways * risk ** leavers * (1 - risk) ** (people - leavers);
}

describe('tiny groups', () => {
  test('one leaver of four is 25%, and chance alone goes from 0% to 50%', () => {
    const scene = startScene(lesson);
    expect(ratesOf(scene)).toEqual({ company: 0.12, team: 0.25, lowest: 0, highest: 0.5 });
    expect(scene.facts).toMatchObject({ yearsWithout: '60', yearsWith: '40', points: '25', moreRate: '50.0%' });
  });

  test('the right answer is 40 of 100 years, in every language', () => {
    const { yearsWith } = startScene(lesson).facts;
    for (const { choices } of Object.values(words)) expect(choices[lesson.answer]).toContain(yearsWith);
  });

  test.each([
    [2, { company: 0.12, team: 0.5, lowest: 0, highest: 0.5 }, '77', 'chance'],
    [10, { company: 0.12, team: 0.1, lowest: 0, highest: 0.3 }, '28', 'chance'],
    [50, { company: 0.12, team: 0.02, lowest: 0.04, highest: 0.22 }, '0', 'notChance'],
    [200, { company: 0.12, team: 0.005, lowest: 0.075, highest: 0.165 }, '0', 'notChance'],
  ])('a team of %i', (size, rates, yearsWithout, verdict) => {
    const scene = lesson.scene({ size });
    expect(ratesOf(scene)).toEqual(rates);
    expect(scene.facts).toMatchObject({ yearsWithout, verdict });
  });

  test('at least 95 of 100 years keep between the two ends of chance, and the ends are no wider than needed', () => {
    for (const { size } of everyPosition(lesson)) {
      const rates = ratesOf(lesson.scene({ size }));
      const [low, high] = [rates.lowest!, rates.highest!].map((rate) => Math.round(rate * size));
      const within = (from: number, to: number) => {
        let total = 0;
        for (let leavers = from; leavers <= to; leavers++) total += chanceOf(leavers, size, 0.12);
        return total;
      };
      expect(within(low, high)).toBeGreaterThanOrEqual(0.95);
      expect(within(0, low - 1)).toBeLessThan(0.025);
      expect(1 - within(0, high - 1)).toBeGreaterThan(0.025);
    }
  });

  test('nothing is missing in any position or language', () => {
    expectNoHoles(lesson, words);
    expectSameKeys(lesson, words);
  });

  test.each(['plain', 'turnover'] as const)('the %s formulas on the sheet give what the bars show', (form) => {
    for (const settings of everyPosition(lesson)) {
      const { beside } = sheetValues(lesson, english, settings, form);
      const rates = ratesOf(lesson.scene(settings));
      for (const name of ['company', 'team']) expect(beside(name, 'F')).toBeCloseTo(rates[name]!, 12);
      for (const name of ['lowest', 'highest']) expect(beside(name, 'B')).toBeCloseTo(rates[name]!, 12);
      expect(beside('fewer', 'B')).toBe(0);
      expect(beside('more', 'B')).toBeCloseTo(2 / settings.size, 12);
      expect(beside('nobody', 'B')).toBeCloseTo(0.88 ** settings.size, 12);
    }
  });
});
