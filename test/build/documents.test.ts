import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { DOMParser } from '@xmldom/xmldom';
import { describe, expect, it } from 'vitest';
import { functionsDocument } from '../../tools/build/functionsDocument.mjs';
import { helpFile, helpLocales, helpPage } from '../../tools/build/helpPage.mjs';
import { readFunctionDocs } from '../../tools/docblocks.mjs';
import { rootPath } from '../../tools/project.mjs';

const fixture = readFunctionDocs(fileURLToPath(new URL('fixtures/functions.ts', import.meta.url)));
/** The same catalogue with a function that reads a staff list. */
const inTwoParts = [...fixture, { ...fixture[0], id: 'ROSTER.RATE' }];
const help = { returns: '一个比率。', remarks: '人数为0时为 #DIV/0!。', source: '台湾主计总处。' };
const translation = {
  functions: {
    OPENBASE: { description: '期初离职率。', parameters: { leavers: '离职人数', opening: '期初人数' }, ...help },
    PERIODRATES: {
      description: '每期离职率。',
      parameters: { method: '口径', leavers: '离职', opening: '期初', hires: '入职' },
      ...help,
    },
  },
  enums: { Method: { average: '平均口径', opening: '期初口径' } },
};

it('docs/functions.md is what npm run docs writes', () => {
  expect(readFileSync(rootPath('docs/functions.md'), 'utf8')).toBe(functionsDocument(readFunctionDocs()));
});

describe('The document of the functions', () => {
  it('shows how to call a function, its arguments, words, examples, errors and source', () => {
    const text = functionsDocument(fixture);
    for (const part of [
      '=TURNOVER.PERIODRATES(method, leavers, opening, [hires])',
      '| `hires` (optional) |',
      '- `opening`: Leavers over the opening headcount.',
      '=TURNOVER.OPENBASE(5, 50)  →  0.1',
      '**Source.** DGBAS, Taiwan.',
      '[OPENBASE](#turnoveropenbase)',
    ])
      expect(text).toContain(part);
  });

  it('tells which argument its words are for', () => {
    expect(functionsDocument(fixture)).toContain(
      'Words for `method`:\n\n- `average`: Leavers over the average headcount.',
    );
  });

  it('has a part for counts and one for staff lists, each with its table of contents above its functions', () => {
    const lines = functionsDocument(inTwoParts).split('\n');
    expect(lines.filter((line) => /^(#|- \[|\| \[)/.test(line)).map((line) => line.replace(/ \|.* \|$/, ''))).toEqual([
      '# Turnover functions',
      '- [From counts](#from-counts)',
      '- [From a staff list](#from-a-staff-list)',
      '## From counts',
      '| [OPENBASE](#turnoveropenbase)',
      '| [PERIODRATES](#turnoverperiodrates)',
      '### TURNOVER.OPENBASE',
      '### TURNOVER.PERIODRATES',
      '## From a staff list',
      '| [ROSTER.RATE](#turnoverrosterrate)',
      '### TURNOVER.ROSTER.RATE',
    ]);
  });

  it('leaves out a part without functions', () => {
    expect(functionsDocument(fixture)).not.toContain('From a staff list');
  });
});

describe('The help page', () => {
  const chinese = helpPage('zh-CN', fixture, translation);

  it.each(helpLocales)('is well-formed, has an anchor for every function and no script in %s', (locale) => {
    const page = helpPage(locale, fixture, locale === 'en-US' ? undefined : translation);
    const markup = page.replace('<!doctype html>', '').replace(/<(meta|link)([^>]*)>/g, '<$1$2/>');
    const document = new DOMParser({ onError: (_, message) => expect.fail(message) }).parseFromString(
      markup,
      'text/xml',
    );
    const sections = Array.from(document.getElementsByTagName('section'), (section) => section.getAttribute('id'));
    expect(sections).toEqual(['OPENBASE', 'PERIODRATES']);
    expect(document.documentElement?.getAttribute('lang')).toBe(locale);
    expect(document.getElementsByTagName('script')).toHaveLength(0);
  });

  it.each([
    ['en-US', 'From counts', 'From a staff list'],
    ['zh-CN', '按人数计算', '按员工花名册计算'],
    ['zh-TW', '依人數計算', '依員工名冊計算'],
  ])('has two parts in %s, to each of which its functions lead back', (locale, counts, roster) => {
    const page = helpPage(locale, inTwoParts, locale === 'en-US' ? undefined : translation);
    const anchors = Array.from(page.matchAll(/href="#([^"]+)"/g), ([, anchor]) => anchor);
    expect(anchors).toEqual([
      ...['counts', 'roster'],
      ...['OPENBASE', 'PERIODRATES', 'counts', 'counts'],
      ...['ROSTER.RATE', 'roster'],
    ]);
    for (const [part, title] of Object.entries({ counts, roster }))
      expect(page).toContain(`<h2 id="${part}">${title}</h2>`);
    for (const anchor of anchors) expect(page.split(`id="${anchor}"`)).toHaveLength(2);
  });

  it('says in its contents what each function gives', () => {
    expect(chinese).toContain('<a href="#OPENBASE">OPENBASE</a> <span>期初离职率。</span>');
  });

  it('links the other languages', () => {
    for (const locale of ['en-US', 'zh-TW']) expect(chinese).toContain(`href="${helpFile(locale)}"`);
    expect(chinese).not.toContain(`href="${helpFile('zh-CN')}"`);
  });

  it('speaks the language of the page', () => {
    expect(chinese).toContain('<dd>期初人数</dd>');
    expect(chinese).toContain('<code>opening</code> 期初口径');
    for (const sentence of Object.values(help)) expect(chinese).toContain(`<p>${sentence}</p>`);
  });

  it('shows characters that mean something in HTML as they are', () => {
    expect(helpPage('en-US', fixture)).toContain('#VALUE! if A &lt; B &amp; &quot;C&quot;.');
  });
});
