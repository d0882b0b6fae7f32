import { describe, expect, test } from 'vitest';
import { tooNew as lesson } from '../../src/lessons/lessons/10-tooNew';
import { tooNew as english } from '../../src/locales/lessons/en-US/10-tooNew';
import { tooNew as simplified } from '../../src/locales/lessons/zh-CN/10-tooNew';
import { tooNew as traditional } from '../../src/locales/lessons/zh-TW/10-tooNew';
import { everyPosition, expectNoHoles, expectSameKeys, ratesOf, startScene } from './everyPosition';
import { sheetValues } from './sheetValues';

const words = { 'en-US': english, 'zh-CN': simplified, 'zh-TW': traditional };

describe('too new to judge', () => {
  test('everybody in the base makes 21% of 30%', () => {
    const scene = startScene(lesson);
    expect(ratesOf(scene)).toEqual({ everybody: 21 / 100, recent: 9 / 60, oldEnough: 12 / 40 });
    expect(scene.facts).toMatchObject({ hires: '100', gone: '21', tooNew: '60', oldEnough: '40', oldEnoughGone: '12' });
  });

  test('the right answer is 30%, and the tempting one 21%', () => {
    const { rate, everybodyRate } = startScene(lesson).facts;
    for (const { choices } of Object.values(words)) {
      expect(choices[lesson.answer]).toContain(rate);
      expect(choices[1]).toContain(everybodyRate);
    }
  });

  test('who was hired exactly 90 days before is old enough', () => {
    const counts = startScene(lesson).tables[0].rows.map(({ cells }) => cells.map((cell) => 'people' in cell && cell.people)); // prettier-ignore
    expect(counts).toEqual([
      [10, 3, 180],
      [10, 3, 149],
      [10, 3, 121],
      [10, 3, 90],
      [30, 6, 60],
      [30, 3, 29],
    ]);
  });

  test.each([
    [0, 0, { everybody: 0.3, recent: null, oldEnough: 0.3 }],
    [60, 0, { everybody: 30 / 160, recent: 18 / 120, oldEnough: 0.3 }],
    [30, 1, { everybody: 27 / 100, recent: 15 / 60, oldEnough: 21 / 70 }],
    [60, 2, { everybody: 0.3, recent: 0.3, oldEnough: 0.3 }],
  ])('%i hired in May and in June, counted on day %i', (recent, asOf, rates) => {
    expect(ratesOf(lesson.scene({ recent, asOf }))).toEqual(rates);
  });

  test('those old enough always show 30%; everybody shows it only when nobody is too new', () => {
    for (const settings of everyPosition(lesson)) {
      const { facts, bars } = lesson.scene(settings);
      expect(facts.rate).toBe('30%');
      expect(bars[0].rate! < 0.3 - 1e-9).toBe(facts.tooNew !== '0');
    }
  });

  test('nothing is missing in any position or language', () => {
    expectNoHoles(lesson, words);
    expectSameKeys(lesson, words);
  });

  test.each(['plain', 'turnover'] as const)('the %s formulas on the sheet give what the bars show', (form) => {
    for (const settings of everyPosition(lesson)) {
      const { beside, cells } = sheetValues(lesson, english, settings, form);
      const { facts, bars } = lesson.scene(settings);
      expect(cells).toHaveLength(12 + 40 + 2 * settings.recent);
      expect(beside('everybody', 'B')).toBeCloseTo(bars[0].rate!, 12);
      expect(beside('oldEnough', 'B')).toBeCloseTo(bars[2].rate!, 12);
      const counts = ['hires', 'gone', 'oldEnoughHires', 'oldEnoughGone'].map((name) => beside(name, 'B'));
      expect(counts.map(String)).toEqual([facts.hires, facts.gone, facts.oldEnough, facts.oldEnoughGone]);
    }
  });
});
