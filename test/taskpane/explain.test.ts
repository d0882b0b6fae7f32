import { describe, expect, it } from 'vitest';
import { languages, type Language } from '../../src/locales/language';
import { paneSentences } from '../../src/locales/pane/paneSentences';
import { compareMethods } from '../../src/turnover/comparison';
import { methods, type Method } from '../../src/turnover/method';
import type { SeriesInput } from '../../src/turnover/series';
import { exampleCompany } from '../../src/taskpane/compare/exampleCompany';
import { formulaWithNumbers, whySentence, type RateParts } from '../../src/taskpane/compare/explain';

function partsOf(method: Method, input: SeriesInput): RateParts {
  const outcome = compareMethods(input);
  const { rate, base } = outcome.results.find((result) => result.method === method)!;
  return { ...outcome, method, rate: Number(rate), base: Number(base) };
}

const january = { opening: [50], hires: [3], leavers: [35], closing: [18] };
const february = { opening: [18], hires: [35], leavers: [20], closing: [33] };
const everybodyLeft = { opening: [8], leavers: [8], closing: [0] };

describe('the formula with the numbers put in', () => {
  it.each<[Method, SeriesInput, string]>([
    ['average', january, '35 ÷ ((50 + 18) ÷ 2) = 102.9%'],
    ['opening', january, '35 ÷ 50 = 70.0%'],
    ['closing', january, '35 ÷ 18 = 194.4%'],
    ['cumulative', january, '35 ÷ (50 + 3) = 66.0%'],
    ['mean', january, '35 ÷ ((50 + 18) ÷ 2) = 102.9%'],
    ['average', exampleCompany, '70 ÷ ((50 + 54) ÷ 2) = 134.6%'],
    ['cumulative', exampleCompany, '70 ÷ (50 + 74) = 56.5%'],
    ['mean', exampleCompany, '70 ÷ 42.83 = 163.4%'],
  ])('%s: %o', (method, input, text) => expect(formulaWithNumbers(partsOf(method, input))).toBe(text));
});

describe('why a rate came out as it did', () => {
  const why = (method: Method, input: SeriesInput, label: string, language: Language) =>
    whySentence(partsOf(method, input), label, paneSentences(language));

  it.each<[Method, SeriesInput, string, Language, string]>([
    [
      'average',
      january,
      'Jan',
      'en-US',
      'Jan: turnover 102.9%. 35 people left and 34 were there on average ((50 + 18) ÷ 2). The base looks only at the start and the end, and more people left than the average of those two. Nothing is miscalculated. On opening + hires it is 66.0% (35 ÷ 53).',
    ],
    [
      'average',
      january,
      '1月',
      'zh-CN',
      '1月离职率102.9%：离职35人，平均在职34人（(50+18)÷2）。分母只取期初、期末两个时点，离职人数超过了这两个时点的平均人数，并非算错。按“期初+入职”口径为66.0%（35÷53）。',
    ],
    [
      'average',
      january,
      '1月',
      'zh-TW',
      '1月離職率102.9%：離職35人，平均在職34人（(50+18)÷2）。分母只取期初、期末兩個時點，離職人數超過這兩個時點的平均人數，計算並沒有錯。以「期初＋新進」方式計算為66.0%（35÷53）。',
    ],
    [
      'average',
      everybodyLeft,
      '',
      'en-US',
      'Turnover 200.0%. 8 people left and 4 were there on average ((8 + 0) ÷ 2). Nobody is left at the end, which halves the base. Nothing is miscalculated. On opening + hires it is 100.0% (8 ÷ 8).',
    ],
    [
      'opening',
      february,
      'Feb',
      'en-US',
      'Feb: turnover 111.1%. 20 people left and 18 were there at the start. The base counts only those there at the start, so at least 2 of the leavers were hired after it. Nothing is miscalculated. On opening + hires it is 37.7% (20 ÷ 53).',
    ],
    [
      'closing',
      january,
      'Jan',
      'en-US',
      'Jan: turnover 194.4%. 35 people left and 18 were there at the end. The base counts only those there at the end: the more people leave, the smaller it gets. Nothing is miscalculated. On opening + hires it is 66.0% (35 ÷ 53).',
    ],
    [
      'mean',
      exampleCompany,
      '1月至6月',
      'zh-CN',
      '1月至6月离职率163.4%：6期共离职70人，平均在职42.83人。离职人数逐期累加，在职人数却不累加：岗位补了人又有人离开，并非算错。按“期初+入职”口径为56.5%（70÷124）。',
    ],
    [
      'average',
      { opening: [10], hires: [90], leavers: [100], closing: [0] },
      '',
      'en-US',
      'Turnover 2000.0%. 100 people left and 5 were there on average ((10 + 0) ÷ 2). The base looks only at the start and the end, and more people left than the average of those two. Nothing is miscalculated. On opening + hires it is 100.0% (100 ÷ 100).',
    ],
    [
      'mean',
      { opening: [100, 10], hires: [0, 0], leavers: [90, 10] },
      '',
      'en-US',
      'Turnover 333.3%. 100 people left over 2 periods, with 30 there on average. Headcount fell from the 100 at the start, and the base with it, so more people left than were there on average. Nothing is miscalculated. On opening + hires it is 100.0% (100 ÷ 100).',
    ],
    [
      'mean',
      { opening: [100, 10], hires: [0, 0], leavers: [90, 10] },
      '',
      'zh-CN',
      '离职率333.3%：2期共离职100人，平均在职30人。在职人数比期初的100人少了，分母随之变小，离职人数因此超过平均在职人数，并非算错。按“期初+入职”口径为100.0%（100÷100）。',
    ],
    [
      'average',
      { opening: [1], leavers: [1], closing: [0] },
      '',
      'en-US',
      'Turnover 200.0%. 1 person left and 0.5 were there on average ((1 + 0) ÷ 2). Nobody is left at the end, which halves the base. Nothing is miscalculated. On opening + hires it is 100.0% (1 ÷ 1).',
    ],
    [
      'opening',
      { opening: [1], hires: [3], leavers: [2] },
      '',
      'en-US',
      'Turnover 200.0%. 2 people left and 1 was there at the start. The base counts only those there at the start, so at least 1 of the leavers was hired after it. Nothing is miscalculated. On opening + hires it is 50.0% (2 ÷ 4).',
    ],
    ['opening', january, 'Jan', 'en-US', 'Jan: turnover 70.0%. 35 people left and 50 were there at the start.'],
    ['cumulative', january, '1月', 'zh-TW', '1月離職率66.0%：期間在職共53人（期初50人＋新進3人），其中離職35人。'],
  ])('%s of %o, %s, %s', (method, input, label, language, sentence) =>
    expect(why(method, input, label, language)).toBe(sentence),
  );

  it.each(languages.flatMap((language) => methods.map((method) => [language, method] as const)))(
    'in %s the method %s gives its numbers and no more',
    (language, method) => {
      const sentence = why(method, exampleCompany, '', language);
      expect(sentence).toContain('70');
      expect(sentence).not.toMatch(/undefined|NaN|null|\{|\}/);
    },
  );
});
