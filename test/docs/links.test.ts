import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Tokens } from 'marked';
import { describe, expect, test } from 'vitest';
import { helpAddress } from '../../src/taskpane/functions/catalogue';
import { helpFile, helpLocales, helpPage } from '../../tools/build/helpPage.mjs';
import { readTranslation } from '../../tools/build/translation.mjs';
import { readFunctionDocs } from '../../tools/docblocks.mjs';
import { languages } from '../../src/locales/language';
import { hostsOfDocuments, hostsOfTheCode } from './hosts';
import { anchorsOf, filesIn, root, textOf, tokensOf } from './markdown';

const documents = filesIn('', /\.md$/);
const isWeb = (address: string) => /^https?:/.test(address);
type Link = Tokens.Link | Tokens.Image;
const linksOf = (file: string) =>
  tokensOf(file).filter((token): token is Link => token.type === 'link' || token.type === 'image');

/** Where a link of a page leads: a file from the root of the repository, and perhaps an anchor in it. */
function targetOf(file: string, href: string): { file: string; anchor?: string } {
  const [name, anchor] = decodeURIComponent(href).split('#');
  return { file: name === '' ? file : path.join(path.dirname(file), name), anchor };
}

function isDead(file: string, href: string): boolean {
  const target = targetOf(file, href);
  if (!existsSync(path.join(root, target.file))) return true;
  return target.anchor !== undefined && !anchorsOf(target.file).has(target.anchor);
}

/** Names a host that is not known, or what is no address at all. */
function strangeHosts(addresses: readonly string[], known: ReadonlySet<string>): string[] {
  const hostOf = (address: string) => (URL.canParse(address) ? new URL(address).host : address);
  return addresses.map(hostOf).filter((host) => !known.has(host));
}

describe.each(documents)('%s', (file) => {
  const links = linksOf(file).map(({ href }) => href);

  test('leads to files and headings that are there', () => {
    expect(links.filter((href) => !isWeb(href) && isDead(file, href))).toEqual([]);
  });

  test('leads to hosts that are known, with whole addresses', () => {
    expect(strangeHosts(links.filter(isWeb), hostsOfDocuments)).toEqual([]);
  });

  test('says of each picture what it shows', () => {
    const silent = linksOf(file).filter(({ type, text }) => type === 'image' && text.trim().length < 10);
    expect(silent).toEqual([]);
  });

  test('holds no link or picture that only HTML would show', () => {
    const html = tokensOf(file).filter(({ type, raw }) => type === 'html' && /<(a|img|script)\b/i.test(raw));
    expect(html).toEqual([]);
  });
});

describe('the documents together', () => {
  const targets = documents.flatMap((file) =>
    linksOf(file)
      .filter(({ href }) => !isWeb(href))
      .map(({ href }) => targetOf(file, href).file),
  );

  test('there are some, and they link', () => {
    expect(documents).toContain('README.md');
    expect(targets.length).toBeGreaterThan(20);
  });

  test('every document in docs is linked from another one', () => {
    expect(documents.filter((file) => file.startsWith('docs/') && !targets.includes(file))).toEqual([]);
  });

  test('every picture in docs/images is shown by a document, and made by npm run screenshots', () => {
    const pictures = readdirSync(path.join(root, 'docs/images')).sort();
    const shown = targets.filter((file) => file.startsWith('docs/images/')).map((file) => path.basename(file));
    const made = [...textOf('tools/screenshots.mjs').matchAll(/file: '([^']+\.png)'/g)].map(([, name]) => name);
    expect([...new Set(shown)].sort()).toEqual(pictures);
    expect([...made].sort()).toEqual(pictures);
  });
});

describe('the help pages', () => {
  const docs = readFunctionDocs();
  const anchors = new Map<string, Set<string>>();
  for (const locale of helpLocales) {
    const page = helpPage(locale, docs, locale === 'en-US' ? undefined : readTranslation(locale));
    anchors.set(helpFile(locale), new Set(Array.from(page.matchAll(/id="([^"]+)"/g), ([, id]) => id)));

    test(`${helpFile(locale)} leads to its own headings and to the other languages`, () => {
      const hrefs = Array.from(page.matchAll(/href="([^"]+)"/g), ([, href]) => href);
      const dead = hrefs.filter((href) => !href.startsWith('assets/') && !leadsSomewhere(helpFile(locale), href));
      expect(dead).toEqual([]);
      expect(hrefs.length).toBeGreaterThan(docs.length);
    });
  }

  function leadsSomewhere(from: string, href: string): boolean {
    const [file, anchor] = href.split('#');
    const ids = anchors.get(file === '' ? from : file);
    return ids !== undefined && (anchor === undefined || ids.has(anchor));
  }

  test.each(languages)('the pane in %s leads to the help of every function', (language) => {
    expect(docs.map(({ id }) => helpAddress(id, language)).filter((href) => !leadsSomewhere('', href))).toEqual([]);
  });

  test('Excel’s own link leads to the help of every function', () => {
    const source = textOf('src/functions/functions.ts');
    const pairs = [...source.matchAll(/@customfunction ([A-Z.]+)[\s\S]*?@helpurl \S+\/([^\s/]+)/g)];
    expect(pairs.map(([, id, href]) => [id, href])).toEqual(docs.map(({ id }) => [id, `help.html#${id}`]));
  });
});

test('the code names no host but those it needs', () => {
  const files = filesIn('src', /\.(m?ts|html|css|json)$/);
  const addresses = files.flatMap((file) => textOf(file).match(/https?:\/\/[^\s"'`<>)]+/g) ?? []);
  expect(addresses.length).toBeGreaterThan(10);
  expect(new Set(strangeHosts(addresses, hostsOfTheCode))).toEqual(new Set());
});
