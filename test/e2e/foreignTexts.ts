/** Text that is left in another language than the one the pane speaks. */
import { readFileSync } from 'node:fs';
import type { Frame } from 'playwright-core';
import type { Language } from '../../src/locales/language';
import { rootPath } from '../../tools/project.mjs';
import { foreignCharacters } from '../locales/characters';
import { sentenceFiles } from '../locales/sentenceFiles';
import { installProbe } from './paneProbe';

/** What can be read or heard on a page: texts, names of controls, titles. Names of languages speak for themselves. */
export async function readTexts(frame: Frame): Promise<string[]> {
  await installProbe(frame);
  return frame.evaluate(() => {
    const language = document.documentElement.lang;
    const isOurs = (element: Element) => (element.closest('[lang]') as HTMLElement | null)?.lang === language;
    const read = new Set<string>([document.title]);
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement!;
      const isRead = parent.checkVisibility() || parent.closest('select') !== null;
      // What a screen reader is told last follows a second later.
      if (
        isRead &&
        isOurs(parent) &&
        !parent.matches('.pane > [role=status]') &&
        !parent.closest('.formula, code, script, style, noscript')
      )
        read.add(node.textContent!.trim());
    }
    const attributes = [
      'aria-label',
      'aria-valuetext',
      'aria-roledescription',
      'aria-description',
      'title',
      'placeholder',
      'alt',
    ];
    for (const name of attributes)
      for (const element of document.querySelectorAll(`[${name}]`))
        if (element.checkVisibility() && isOurs(element)) read.add(element.getAttribute(name)!.trim());
    return [...read].filter(Boolean);
  });
}

/** Latin words in a Chinese pane; Chinese, or Chinese of the other kind, where it does not belong. */
export function foreignTexts(texts: readonly string[], language: Language, sheetTexts: readonly string[]): string[] {
  const known = [...sheetTexts].filter((text) => text.length > 1).sort((a, b) => b.length - a.length);
  return texts.flatMap((text) => {
    const own = known.reduce((rest, each) => rest.split(each).join(' '), text);
    const foreign = foreignWords(own, language).filter((word) => !deliberateWords(language).has(word));
    const strays = language === 'en-US' ? [] : (own.match(foreignCharacters[language]) ?? []);
    return foreign.length + strays.length > 0 ? [`“${text.slice(0, 80)}”: ${[...foreign, ...strays].join(' ')}`] : [];
  });
}

const foreignWords = (text: string, language: Language): string[] =>
  language === 'en-US'
    ? (text.match(/\p{Script=Han}+/gu) ?? [])
    : (withoutFormulas(text).match(/[A-Za-z][A-Za-z’']+/g) ?? []).filter((word) => !/^[A-Z]+$/.test(word));

/** Formulas and addresses are the same in every language. */
const withoutFormulas = (text: string) =>
  text
    .replace(/=[^\p{Script=Han}，。；：！？「」“”（）]*/gu, ' ')
    .replace(/\b[A-Z][A-Z0-9.]+\([^\p{Script=Han}]*?\)/gu, ' ')
    .replace(/_xl\w+/g, ' ')
    .replace(/\$?\b[A-Z]{1,3}\$?\d+\b|\b[A-Z]:[A-Z]\b|\[@?[^\]]*\]/g, ' ');

const deliberate = new Map<Language, ReadonlySet<string>>();

/** Foreign words that stand within sentences on purpose: Excel, Kaplan–Meier, Chinese to be searched for; names of arguments. */
function deliberateWords(language: Language): ReadonlySet<string> {
  const known = deliberate.get(language) ?? new Set([...wordsWithinSentences(language), ...argumentNames()]);
  deliberate.set(language, known);
  return known;
}

function wordsWithinSentences(language: Language): string[] {
  const texts = sentenceFiles.flatMap((file) => (file.language === language ? file.texts : []));
  const isMixed = (text: string) => /\p{Script=Han}/u.test(text) && /[A-Za-z]{2}/.test(text);
  const pattern = language === 'en-US' ? /\p{Script=Han}+/gu : /[A-Za-z][A-Za-z’']+/g;
  return texts.filter(isMixed).flatMap((text) => text.match(pattern) ?? []);
}

function argumentNames(): string[] {
  const catalogue = JSON.parse(readFileSync(rootPath('src/locales/catalogue/zh-CN.json'), 'utf8')) as Record<
    string,
    { parameters?: Record<string, string> }
  >;
  return Object.values(catalogue).flatMap(({ parameters }) => Object.keys(parameters ?? {}));
}
