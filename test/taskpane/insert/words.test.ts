import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { languages, type Language } from '../../../src/locales/language';
import { insertWords } from '../../../src/locales/pane/insert/insertWords';

const folder = 'src/taskpane/insert';
const source = readdirSync(folder)
  .map((name) => readFileSync(join(folder, name), 'utf8'))
  .join('\n');

const textsOf = (value: unknown): string[] =>
  typeof value === 'object' && value !== null
    ? Object.values(value).flatMap(textsOf)
    : [typeof value === 'function' ? String(value) : String(value)];

describe('the words of inserting', () => {
  it.each(Object.keys(insertWords('en-US')))('%s is used', (key) => expect(source).toMatch(new RegExp(`\\b${key}\\b`)));

  it.each<[Language, RegExp]>([
    ['zh-CN', /[儲離職數還這個區檔開圖]/],
    ['zh-TW', /[储离职数还这个区档开图]/],
  ])('%s is written in the characters of its region', (language, foreign) =>
    expect(textsOf(insertWords(language)).filter((text) => foreign.test(text))).toEqual([]),
  );

  it.each(languages)('%s says which programs cannot run the functions', (language) => {
    expect(insertWords(language).formHints.function).toMatch(/WPS.*Excel 2019/);
    expect(insertWords(language).formHints.plain).toMatch(/WPS.*Excel 2019/);
  });
});
