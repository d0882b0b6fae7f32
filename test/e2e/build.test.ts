import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { run as measureSizes } from '../../bench/size';
import { helpFile, helpLocales } from '../../tools/build/helpPage.mjs';
import { metadataFile } from '../../tools/build/functionMetadata.mjs';
import { translatedLocales } from '../../tools/build/translation.mjs';
import { rootPath } from '../../tools/project.mjs';

const built = (file: string) => readFileSync(rootPath('dist', file), 'utf8');
const metadata = (file = 'functions.json') =>
  JSON.parse(built(file)) as { functions: { id: string; helpUrl: string }[] };

/** The files a page asks for, other than what comes from Microsoft. */
const references = (page: string) =>
  [...built(page).matchAll(/<(?:script|link|img|iframe)\b[^>]*?\b(?:src|href)="?([^"\s>]+)/g)]
    .map(([, url]) => url)
    .filter((url) => !/^(https:|data:)/.test(url));

describe('The build', () => {
  it.each([
    'functions.js',
    'functions.json',
    ...translatedLocales.map(metadataFile),
    'taskpane.html',
    'taskpane.js',
    ...helpLocales.map(helpFile),
    'manifest.xml',
    'third-party-notices.txt',
  ])('makes %s', (file) => expect(built(file)).not.toBe(''));

  it.each(['index.html', 'workbench.js', 'workbench.css', 'bridge.js', 'runOptions.js', 'pane.html'])(
    'makes workbench/%s',
    (file) => {
      expect(built(`workbench/${file}`)).not.toBe('');
    },
  );

  it('copies no part of office.js, which Excel takes from Microsoft', () => {
    const names = readdirSync(rootPath('dist'), { recursive: true, encoding: 'utf8' });
    expect(names.filter((name) => /office/i.test(name))).toEqual([]);
  });

  it('loads Microsoft’s office.js, then the functions; the pane waits for neither', () => {
    const tags = [...built('taskpane.html').matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag);
    const sources = (isAsync: boolean) =>
      tags.filter((tag) => /\basync\b/.test(tag) === isAsync).map((tag) => /\bsrc="?([^"\s>]+)/.exec(tag)?.[1]);
    expect(sources(false)).toEqual(['https://appsforoffice.microsoft.com/lib/1/hosted/office.js', 'functions.js']);
    expect(sources(true)).toEqual(['taskpane.js']);
  });

  it.each(['taskpane.html', 'workbench/index.html'])('makes every file that %s asks for', (page) => {
    const folder = page.includes('/') ? 'workbench/' : '';
    expect(references(page).length).toBeGreaterThan(0);
    for (const url of references(page)) expect(existsSync(rootPath('dist', folder, url)), url).toBe(true);
  });

  it('makes every file that the manifest names', () => {
    const files = [...built('manifest.xml').matchAll(/"https:\/\/localhost:3000\/([^"#]+)/g)].map(([, file]) => file);
    expect(files.length).toBeGreaterThan(10);
    for (const file of files) expect(existsSync(rootPath('dist', file)), file).toBe(true);
  });

  it.each([
    ['functions.json', 'en-US'] as const,
    ...translatedLocales.map((locale) => [metadataFile(locale), locale] as const),
  ])('gives every function of %s a place on the help page of its language', (file, locale) => {
    for (const { id, helpUrl } of metadata(file).functions) {
      expect(helpUrl).toBe(`https://localhost:3000/${helpFile(locale)}#${id}`);
      expect(built(helpFile(locale))).toContain(`<section id="${id}">`);
    }
  });
});

describe('functions.js', () => {
  it('needs nothing but the global CustomFunctions, and registers what functions.json lists', () => {
    const registered = new Map<string, unknown>();
    const CustomFunctions = { associate: (id: string, implementation: unknown) => registered.set(id, implementation) };
    runInContext(built('functions.js'), createContext({ CustomFunctions }));
    expect([...registered.keys()].sort()).toEqual(
      metadata()
        .functions.map(({ id }) => id)
        .sort(),
    );
    expect([...registered.values()].every((implementation) => typeof implementation === 'function')).toBe(true);
  });
});

describe('The sizes after gzip', async () => {
  const limited = (await measureSizes()).flatMap(({ limit, ...size }) =>
    limit === undefined ? [] : [{ ...size, limit }],
  );

  it.each(limited)('$name: at most $limit $unit', ({ value, limit }) => {
    expect(value).toBeLessThanOrEqual(limit);
  });
});
