import { describe, expect, test } from 'vitest';
import { reasonAsGroup as lesson } from '../../src/lessons/lessons/09-reasonAsGroup';
import { reasonAsGroup as english } from '../../src/locales/lessons/en-US/09-reasonAsGroup';
import { reasonAsGroup as simplified } from '../../src/locales/lessons/zh-CN/09-reasonAsGroup';
import { reasonAsGroup as traditional } from '../../src/locales/lessons/zh-TW/09-reasonAsGroup';
import { everyPosition, expectNoHoles, expectSameKeys, ratesOf, startScene } from './everyPosition';
import { sheetValues } from './sheetValues';

const words = { 'en-US': english, 'zh-CN': simplified, 'zh-TW': traditional };

describe('a reason for leaving is not a group', () => {
  test('six who resigned are 200% as a group and 12% on everybody', () => {
    const scene = startScene(lesson);
    expect(ratesOf(scene)).toEqual({
      resignedAsGroup: 2,
      dismissedAsGroup: 2,
      nobodyAsGroup: 0,
      resignedOnAll: 0.12,
      dismissedOnAll: 0.04,
      everyReason: 0.18,
    });
    expect(scene.facts).toMatchObject({ base: '50', resigned: '6', groupBase: '3' });
  });

  test('the wrong answers are the other numbers people get from the same table', () => {
    const { resignedOnAll, everyReason } = ratesOf(startScene(lesson));
    const share = `${Math.round((resignedOnAll! / everyReason!) * 100)}%`;
    for (const { choices } of Object.values(words)) {
      expect(choices[0]).toContain(startScene(lesson).facts.resignedRate);
      expect(choices[1]).toContain(share);
      expect(choices[lesson.answer]).toBe(startScene(lesson).facts.asGroup);
    }
  });

  test('however many resign, every reason is 200% as a group, and the reasons add up on one base', () => {
    for (const settings of everyPosition(lesson)) {
      const scene = lesson.scene(settings);
      expect(ratesOf(scene)).toMatchObject({ resignedAsGroup: 2, dismissedAsGroup: 2, nobodyAsGroup: 0 });
      const { resignedRate, dismissedRate, retiredRate, allRate } = scene.facts;
      expect([resignedRate, dismissedRate, retiredRate, allRate]).toEqual([
        `${2 * settings.resigned}%`,
        '4%',
        '2%',
        `${2 * settings.resigned + 6}%`,
      ]);
    }
  });

  test('nothing is missing in any position or language', () => {
    expectNoHoles(lesson, words);
    expectSameKeys(lesson, words);
  });

  test.each(['plain', 'turnover'] as const)('the %s formulas on the sheet give what the bars show', (form) => {
    for (const resigned of [1, 6, 20]) {
      const { cells, valueAt } = sheetValues(lesson, english, { resigned }, form);
      const rates = ratesOf(lesson.scene({ resigned }));
      expect(cells).toHaveLength(12 + 50 + resigned + 3);
      expect(['B2', 'C2', 'D2'].map(valueAt)).toEqual([resigned, resigned, 0]);
      expect(['B5', 'B9', 'B10'].map(valueAt)).toEqual([resigned + 3, 50, 50]);
      expect(['E2', 'E3', 'E4'].map(valueAt)).toEqual([2, 2, 2]);
      expect(valueAt('F2')).toBeCloseTo(rates.resignedOnAll!, 12);
      expect(valueAt('F3')).toBeCloseTo(rates.dismissedOnAll!, 12);
      expect(valueAt('F5')).toBeCloseTo(rates.everyReason!, 12);
    }
  });
});
