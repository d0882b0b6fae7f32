import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { allLessons } from '../../src/lessons/allLessons';
import type { Lesson, LessonCell, Scene } from '../../src/lessons/lesson';
import { languages } from '../../src/locales/language';
import { frameWords } from '../../src/locales/lessons/frame/frameWords';
import { wordsOfLessons } from '../../src/locales/lessons/wordsOfLessons';
import { allSettings } from './allSettings';

const filesIn = (folder: string) =>
  readdirSync(folder)
    .filter((name) => /^\d\d-/.test(name))
    .sort();
const ids = allLessons.map(({ id }) => id);

describe('the lessons', () => {
  it('are twelve, each with an address of its own', () => {
    expect(ids).toEqual([
      'over-100',
      'swap',
      'mean-of-months',
      'departments',
      'hired-and-gone',
      'tiny-groups',
      'year-to-date',
      'mid-year-hump',
      'reason-as-group',
      'too-new',
      'retention',
      'eight-mistakes',
    ]);
  });

  it('are all listed, in the order of their files', () => {
    const source = readFileSync('src/lessons/allLessons.ts', 'utf8');
    const files = filesIn('src/lessons/lessons');
    expect([...source.matchAll(/'\.\/lessons\/(.+?)'/g)].map(([, file]) => `${file}.ts`)).toEqual(files);
    expect(files).toHaveLength(allLessons.length);
  });

  it.each(languages)('have a file of words in %s, and no others', (language) => {
    expect(filesIn(path.join('src/locales/lessons', language))).toEqual(filesIn('src/lessons/lessons'));
    expect(Object.keys(wordsOfLessons[language])).toEqual(ids);
  });
});

const both = allLessons.flatMap((lesson) => languages.map((language) => [lesson.id, language, lesson] as const));

const namesOfScene = ({ tables, bars }: Scene) => [
  ...tables.flatMap(({ columns }) => columns),
  ...tables.flatMap(({ rows }) => rows.flatMap((row) => [row.name, ...row.cells.flatMap(nameOf)])),
  ...bars.map(({ name }) => name),
];
const nameOf = (cell: object | null) => (cell && 'name' in cell ? [String(cell.name)] : []);

function usedNames(lesson: Lesson): Set<string> {
  const used = allSettings(lesson).flatMap((settings) => [
    ...namesOfScene(lesson.scene(settings)),
    ...(['plain', 'turnover'] as const).flatMap((form) =>
      lesson.sheet(settings, form).flatMap((row: readonly LessonCell[]) => row.flatMap(nameOf)),
    ),
  ]);
  return new Set(used);
}

/** Facts that the paragraphs asked for, wherever the controls stand. */
function usedFacts(lesson: Lesson, language: (typeof languages)[number]) {
  const used = new Set<string>();
  const missing = new Set<string>();
  for (const settings of allSettings(lesson)) {
    const { facts } = lesson.scene(settings);
    const watched = new Proxy(facts, {
      get(target, key: string) {
        used.add(key);
        if (!(key in target)) missing.add(key);
        return target[key];
      },
    });
    wordsOfLessons[language][lesson.id].reveal(watched);
  }
  return { used, missing };
}

describe.each(both)('%s in %s', (_id, language, lesson) => {
  const words = wordsOfLessons[language][lesson.id];

  it('has a word for every name, and no others', () => {
    expect(Object.keys(words.names).sort()).toEqual([...usedNames(lesson)].sort());
  });

  it('tells every fact of the scene, and no others', () => {
    const { used, missing } = usedFacts(lesson, language);
    expect([...missing]).toEqual([]);
    expect([...used].sort()).toEqual(Object.keys(lesson.scene(allSettings(lesson)[0]).facts).sort());
  });

  it('says nothing odd, wherever the controls stand', () => {
    for (const settings of allSettings(lesson)) {
      const paragraphs = words.reveal(lesson.scene(settings).facts);
      expect(paragraphs.length).toBeGreaterThanOrEqual(1);
      expect(paragraphs.length).toBeLessThanOrEqual(4);
      for (const paragraph of paragraphs) expect(paragraph).not.toMatch(/undefined|null|NaN|Infinity|\[object/);
      for (const paragraph of paragraphs) expect(paragraph).toMatch(/[.。？?」）)]$/);
    }
  });

  it('has as many answers as there are to choose from, and words for each control', () => {
    expect(words.choices).toHaveLength(lesson.choiceCount);
    expect(lesson.answer).toBeLessThan(lesson.choiceCount);
    expect(new Set(words.choices).size).toBe(lesson.choiceCount);
    expect(Object.keys(words.controls).sort()).toEqual(lesson.controls.map(({ id }) => id).sort());
    for (const control of lesson.controls) {
      if (control.kind === 'choice') expect(words.controls[control.id].options).toHaveLength(control.count);
    }
    expect(words.room.length).toBeGreaterThanOrEqual(2);
    expect(words.room.length).toBeLessThanOrEqual(4);
  });

  it('is written in the characters of its language', () => {
    const texts = JSON.stringify(words) + words.reveal(lesson.scene(allSettings(lesson)[0]).facts).join('');
    if (language === 'zh-CN') expect(texts).not.toMatch(/[儲檢離職數還這個區頁員時間當計從來與為後]/);
    if (language === 'zh-TW') expect(texts).not.toMatch(/[储检离职数还这区页员时当计从与为来]/);
    if (language === 'en-US') expect(texts).not.toMatch(/\p{Script=Han}/u);
  });
});

describe('the frame of the lessons', () => {
  const keysOf = (value: object, at = ''): string[] =>
    Object.entries(value).flatMap(([key, inner]) =>
      typeof inner === 'object' ? keysOf(inner, `${at}${key}.`) : [`${at}${key}`],
    );

  it.each(languages)('has every sentence in %s', (language) =>
    expect(keysOf(frameWords(language))).toEqual(keysOf(frameWords('en-US'))),
  );

  it('uses every sentence', () => {
    const folders = ['src/lessons/views', 'src/taskpane/lessons'];
    const source = folders
      .flatMap((folder) => readdirSync(folder).map((name) => readFileSync(path.join(folder, name), 'utf8')))
      .join('\n');
    const unused = keysOf(frameWords('en-US'))
      .filter((key) => !key.startsWith('page.languageNames.'))
      .filter((key) => !new RegExp(`[.{,]\\s*${key.split('.').pop()}\\b`).test(source));
    expect(unused).toEqual([]);
  });
});
