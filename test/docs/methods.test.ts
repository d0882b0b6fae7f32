import { describe, expect, test } from 'vitest';
import { foreignCharacters } from '../locales/characters';
import { claimsOf, languageFree, percentagesInProse } from './figures';
import { headingsOf, textOf } from './markdown';
import { evaluateOn, printedLike } from './sheet';

const english = 'docs/methods.md';
const pages = [english, 'docs/methods-zh-CN.md', 'docs/methods-zh-TW.md'];

describe.each(pages)('%s', (page) => {
  const claims = claimsOf(page);

  test.each(claims)('$formula is $printed', ({ formula, printed, sheet }) => {
    expect(printedLike(evaluateOn({ '': sheet }, formula), printed)).toBe(printed);
  });

  test('says no percentage in its text that its tables do not give, but 100% and 200%', () => {
    const rounded = claims.flatMap(({ formula, sheet }) => {
      const value = evaluateOn({ '': sheet }, formula);
      return ['0%', '0.0%', '0.00%'].map((form) => printedLike(value, form));
    });
    const known = new Set([...rounded, '100%', '200%']);
    expect(percentagesInProse(page).filter((each) => !known.has(each))).toEqual([]);
  });

  test('has a formula for every method', () => {
    const formulas = claims.map(({ formula }) => formula).join('\n');
    const functions = ['AVGBASE', 'OPENBASE', 'CLOSEBASE', 'CUMULATIVE', 'MEANBASE', 'ROSTER.RETENTION', 'CHURN'];
    expect(functions.filter((id) => !formulas.includes(`TURNOVER.${id}(`))).toEqual([]);
  });

  test('names every source it numbers, and numbers no other', () => {
    const text = textOf(page);
    const sources = [...text.matchAll(/^(\d+)\. .*(?:https?:)/gm)].map(([, number]) => Number(number));
    const cited = [...text.matchAll(/\[\\\[(\d+)\\\]\]\(#/g)].map(([, number]) => Number(number));
    expect([...new Set(cited)].sort((a, b) => a - b)).toEqual(sources);
  });
});

describe.each(pages.slice(1))('%s, beside the English page', (page) => {
  test('has the same headings, level by level', () => {
    const levels = (file: string) => headingsOf(file).map(({ depth }) => depth);
    expect(levels(page)).toEqual(levels(english));
  });

  test('has the same formulas and figures, in the same order', () => {
    const figures = (file: string) =>
      claimsOf(file).map(({ formula, printed }) => `${languageFree(formula)} ${printed}`);
    expect(figures(page)).toEqual(figures(english));
  });

  test('leads to the same sources', () => {
    const addresses = (file: string) => textOf(file).match(/https?:\/\/[^\s<>，。；]+/g);
    expect(addresses(page)).toEqual(addresses(english));
  });

  test('is written in the characters of its region, but for names that are quoted', () => {
    const region = page.includes('zh-CN') ? 'zh-CN' : 'zh-TW';
    const [body] = textOf(page).split(/^## (?:来源|來源)$/m);
    const own = body.replace(/“就學穩定率”|「九年义务教育巩固率」|\[(?:简体中文|繁體中文)\]/g, '');
    expect(own.match(foreignCharacters[region]) ?? []).toEqual([]);
    expect(own).not.toMatch(region === 'zh-CN' ? /[「」]/ : /[“”]/);
    expect(own).not.toMatch(/\p{Script=Han}[,;:!?]|[,;:!?]\p{Script=Han}/u);
  });
});
