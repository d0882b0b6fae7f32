import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { languages, type Language } from '../../src/locales/language';
import { paneSentences } from '../../src/locales/pane/paneSentences';
import type { Trouble, TroubleKind } from '../../src/excel/trouble';

const folder = 'src/taskpane';
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
const source = files.map(({ text }) => text).join('\n');

/** "check.goTo" for every sentence, however deep. */
function keysOf(value: object, path = ''): string[] {
  return Object.entries(value).flatMap(([key, inner]) => {
    const own = path ? `${path}.${key}` : key;
    return typeof inner === 'object' && inner !== null && !Array.isArray(inner) ? keysOf(inner, own) : [own];
  });
}

const keysIn = (language: Language) => keysOf(paneSentences(language)).sort();

/** Reached by an id at run time: methods, languages, counts, reasons and kinds of trouble. */
const byId =
  /^(methods|footer\.languageNames|source\.parts|unreadable|absence|trouble|tabs|done|lists\.doubts|roster\.spanTrouble)\./;

describe('what the pane says', () => {
  it.each(languages)('%s has every sentence', (language) => expect(keysIn(language)).toEqual(keysIn('en-US')));

  it('every sentence is used', () => {
    const unused = keysIn('en-US').filter((key) => !byId.test(key) && !isUsed(key.split('.').pop()!));
    expect(unused).toEqual([]);
  });

  it.each(languages)('%s: no sentence is empty, and each ends as a sentence should', (language) => {
    const texts = keysOf(paneSentences(language))
      .map((key) => [key, valueAt(paneSentences(language), key)] as const)
      .filter((entry): entry is [string, string] => typeof entry[1] === 'string');
    for (const [key, text] of texts) {
      expect(text.trim(), key).not.toBe('');
      if (text.length > 60) expect(text, key).toMatch(/[.。…]$/);
    }
  });

  it.each<[string, Language, RegExp]>([
    ['zh-CN has no traditional characters', 'zh-CN', /[儲檢離職數還這個區]/],
    ['zh-TW has no simplified characters', 'zh-TW', /[储检离职数还这个区]/],
  ])('%s', (_title, language, foreign) => {
    const { 'zh-CN': _simplified, 'zh-TW': _traditional, ...names } = paneSentences(language).footer.languageNames;
    const texts = allTexts({
      ...paneSentences(language),
      footer: { ...paneSentences(language).footer, languageNames: names },
    });
    expect(texts.filter((text) => foreign.test(text))).toEqual([]);
  });

  it('no words stand in templates', () => {
    const wordy = files.flatMap(({ name, text }) => wordsInTemplates(text).map((words) => `${name}: ${words}`));
    expect(wordy).toEqual([]);
    expect(wordsInTemplates('html`<p class="quiet">${a} Go ${html`<b>to</b>`}</p>`')).toEqual(['Go', 'to']);
  });

  it('every kind of trouble has its sentence', () => {
    const kinds: Record<TroubleKind, Trouble['kind']> = {
      cellEditing: 'cellEditing',
      protected: 'protected',
      notFound: 'notFound',
      severalAreas: 'severalAreas',
      noCells: 'noCells',
      tooLarge: 'tooLarge',
      tooManyRows: 'tooManyRows',
      tooOld: 'tooOld',
      hiddenSheet: 'hiddenSheet',
      notEmpty: 'notEmpty',
      noAddress: 'noAddress',
      unknown: 'unknown',
    };
    expect(Object.keys(paneSentences('en-US').trouble).sort()).toEqual(Object.keys(kinds).sort());
  });
});

const isUsed = (key: string) => new RegExp(`[.{,]\\s*${key}\\b`).test(source);

const valueAt = (value: unknown, key: string): unknown =>
  key.split('.').reduce<unknown>((inner, part) => (inner as Record<string, unknown>)[part], value);

/** All constant texts, and the texts inside functions as their source shows them. */
function allTexts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return [String(value)];
  return Object.values(value as object).flatMap(allTexts);
}

/** What would be shown of html`…` templates besides tags and what is put in. */
function wordsInTemplates(text: string): string[] {
  const words: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTaggedTemplateExpression(node) && node.tag.getText() === 'html') {
      const { template } = node;
      const parts = ts.isTemplateExpression(template)
        ? [template.head, ...template.templateSpans.map(({ literal }) => literal)]
        : [template];
      const shown = parts.map((part) => part.text).join('{}');
      words.push(...(shown.replace(/<[^>]*>/g, ' ').match(/\p{L}{2,}/gu) ?? []));
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('view.ts', text, ts.ScriptTarget.Latest, true));
  return words;
}
