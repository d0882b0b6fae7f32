import { describe, expect, test } from 'vitest';
import { eightMistakes as lesson } from '../../src/lessons/lessons/12-eightMistakes';
import { departments, months } from '../../src/lessons/restaurantYear';
import { eightMistakes as english } from '../../src/locales/lessons/en-US/12-eightMistakes';
import { eightMistakes as simplified } from '../../src/locales/lessons/zh-CN/12-eightMistakes';
import { eightMistakes as traditional } from '../../src/locales/lessons/zh-TW/12-eightMistakes';
import { isOverLimit } from '../../src/turnover/comparison';
import { expectNoHoles, expectSameKeys, ratesOf, shownCells, startScene } from './everyPosition';
import { sheetValues } from './sheetValues';

const words = { 'en-US': english, 'zh-CN': simplified, 'zh-TW': traditional };
const forms = ['plain', 'turnover'] as const;
const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);

/** Leavers of each month ÷ everyone employed in it. */
const monthRates = [5 / 66, 7 / 65, 20 / 80, 9 / 74, 7 / 75, 8 / 80, 6 / 88, 12 / 90, 10 / 87, 6 / 85, 5 / 85, 5 / 85];

const reported = {
  whoBoard: sum(monthRates),
  whoDashboard: sum(monthRates) / 12,
  whoNewsletter: 3,
  whoFinance: 100 / 200,
  whoOperations: 62 / 130,
  whoHeadOffice: 100 / 134,
  whoManagers: 100 / 60,
  whoQuarterly: 36 / 92,
};

describe('find the eight mistakes', () => {
  test.each(Object.entries(reported))('%s reports %d', (name, rate) => {
    expect(ratesOf(startScene(lesson))[name]).toBeCloseTo(rate, 12);
  });

  test('the right answer is three over 100%', () => {
    const over = Object.entries(ratesOf(startScene(lesson))).filter(([, rate]) => isOverLimit(rate!));
    expect(over.map(([name]) => name)).toEqual(['whoBoard', 'whoNewsletter', 'whoManagers']);
    expect(startScene(lesson).facts).toMatchObject({ count: '8', over: '3', plausible: '5' });
    expect(lesson.answer).toBe(1);
  });

  test('no two reports agree, and none of them is right', () => {
    const wrong = Object.values(ratesOf(startScene(lesson))).map((rate) => rate!.toFixed(3));
    const right = Object.values(ratesOf(lesson.scene({ answers: 1 }))).map((rate) => rate!.toFixed(3));
    expect(new Set(wrong).size).toBe(8);
    expect(wrong.filter((rate, index) => rate === right[index])).toEqual([]);
  });

  test('the right figures are 100 of 180 people for the year and 32 of 92 for the quarter', () => {
    const { bars } = lesson.scene({ answers: 1 });
    bars.slice(0, 7).forEach(({ rate }) => expect(rate).toBeCloseTo(100 / 180, 12));
    expect(bars[7].rate).toBeCloseTo(32 / 92, 12);
    bars.forEach(({ name, before }) => expect(before).toBeCloseTo(reported[name as keyof typeof reported], 12));
  });

  test('the departments add up to the company', () => {
    expect(sum(departments.map(({ opening }) => opening))).toBe(months.opening[0]);
    expect(sum(departments.map(({ hires }) => hires))).toBe(sum(months.hires));
    expect(sum(departments.map(({ leavers }) => leavers))).toBe(sum(months.leavers));
  });

  test('the hires typed as text are the number that the table shows', () => {
    const [typed] = departments.filter(({ isHiresText }) => isHiresText);
    for (const { names } of Object.values(words)) expect(names.textHires).toBe(String(typed.hires));
  });

  test('nothing is missing in any position or language', () => {
    expectNoHoles(lesson, words);
    expectSameKeys(lesson, words);
  });

  test.each(forms)('the %s formulas on the sheet give what the bars show', (form) => {
    for (const answers of [0, 1]) {
      const { valueAt } = sheetValues(lesson, english, { answers }, form);
      Object.values(reported).forEach((rate, index) => expect(valueAt(`B${23 + index}`)).toBeCloseTo(rate, 12));
      monthRates.forEach((rate, index) => expect(valueAt(`F${2 + index}`)).toBeCloseTo(rate, 12));
      expect(valueAt('E13')).toBe(80);
    }
  });

  test.each(forms)('the right %s formulas stand apart, and only when they are asked for', (form) => {
    const { valueAt } = sheetValues(lesson, english, { answers: 1 }, form);
    lesson.scene({ answers: 1 }).bars.forEach(({ name, rate }, index) => {
      expect(valueAt(`A${33 + index}`)).toBe(english.names[name]);
      expect(valueAt(`B${33 + index}`)).toBeCloseTo(rate!, 12);
    });
    const without = lesson.sheet({ answers: 0 }, form);
    expect(without).toHaveLength(30);
    const shown = shownCells(without, english).flat();
    expect(shown).not.toContain(english.names.right);
    expect(shown.filter((text) => typeof text === 'string' && text.includes('SUM(C2:C13)'))).toHaveLength(form === 'plain' ? 1 : 0); // prettier-ignore
  });
});
