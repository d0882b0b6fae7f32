import { describe, expect, it } from 'vitest';
import { foreignCharacters } from './characters';
import { hole } from './literals';
import { contentOf, keysOf, sentenceFiles, showingSource, type SentenceFile } from './sentenceFiles';

const english = sentenceFiles.filter(({ language }) => language === 'en-US');
const chinese = sentenceFiles.filter(
  (file): file is SentenceFile & { language: 'zh-CN' | 'zh-TW' } => file.language !== 'en-US',
);
const titled = <T extends SentenceFile>(files: readonly T[]) =>
  files.map((file) => [file.name.replace('LANGUAGE', file.language), file] as const);

/** The names of the languages are written in themselves. */
const languageNames = ['English', '简体中文', '繁體中文'];
const sentencesOf = ({ texts }: SentenceFile) => texts.filter((text) => !languageNames.includes(text));
const hasHan = (text: string) => /\p{Script=Han}/u.test(text);

describe('The files of sentences', () => {
  it('are there in every language', () => {
    const names = (language: string) =>
      sentenceFiles.flatMap((file) => (file.language === language ? [file.name] : [])).sort();
    expect(names('zh-CN')).toEqual(names('zh-TW'));
    // The English of the catalogue stands in the docblocks of the functions.
    expect(names('zh-CN').filter((name) => name !== 'catalogue/LANGUAGE.json')).toEqual(names('en-US'));
    expect(names('en-US').length).toBeGreaterThan(10);
  });

  it.each(titled(chinese))('%s has the sentences of the other languages', async (_title, file) => {
    const own = await contentOf(file);
    const other = await contentOf(sentenceFiles.find(({ name }) => name === file.name)!);
    // Parts of sentences may be exported where only one language has a use for them.
    const shared = Object.keys(own).filter((name) => name in other);
    expect(shared.length).toBeGreaterThan(0);
    for (const name of shared) expect(keysOf(own[name], name).sort()).toEqual(keysOf(other[name], name).sort());
  });

  it.each(titled(english))('%s: each is shown somewhere', async (_title, file) => {
    const unused = keysOf(await contentOf(file)).filter((key) => !isShown(key));
    expect(unused).toEqual([]);
  });
});

describe.each(titled(sentenceFiles))('%s', (_title, file) => {
  it('has no sentence of blanks, and none that stops in mid-air', () => {
    const blank = file.texts.filter((text) => text !== '' && text.trim() === '' && text !== ' ' && text !== '\u00a0');
    const open = sentencesOf(file).filter(
      (text) => text.length > 60 && /[,;，；、]\s*$/.test(text) && !text.includes(hole),
    );
    expect({ blank, open }).toEqual({ blank: [], open: [] });
  });
});

describe.each(titled(chinese))('%s', (_title, file) => {
  const say = sentencesOf(file);

  it('is translated', () => {
    const left = say.filter(
      (text) => !hasHan(text) && /[A-Za-z]{3,}/.test(withoutHoles(text)) && !isTheSameEverywhere(text),
    );
    expect(left).toEqual([]);
  });

  it('is written in the characters of its region', () => {
    const strays = say.flatMap((text) =>
      (text.match(foreignCharacters[file.language]) ?? []).map((each) => `${each}: ${text}`),
    );
    expect(strays).toEqual([]);
  });

  it('has the punctuation of its region', () => {
    expect(say.filter(hasHan).flatMap((text) => punctuationFaults(text, file.language))).toEqual([]);
  });
});

describe('The search', () => {
  it.each([
    ['zh-CN', '您好,世界', 1],
    ['zh-CN', '您好，世界。', 0],
    ['zh-CN', '「您好」', 1],
    ['zh-TW', '「您好」', 0],
    ['zh-TW', '“您好”', 1],
    ['zh-TW', '你好', 1],
    ['zh-CN', '请输入 =TURNOVER.RATE(A1,B1)。', 0],
  ] as const)('finds in %s text “%s” %i faults of punctuation', (language, text, count) => {
    expect(punctuationFaults(text, language)).toHaveLength(count);
  });
});

const withoutHoles = (text: string) => text.split(hole).join(' ');

/** Ids, formulas, file formats and names of things that keep their name. */
function isTheSameEverywhere(text: string): boolean {
  const words = withoutHoles(text).match(/[A-Za-z][A-Za-z-]*/g) ?? [];
  return (
    /^=|^[A-Z_]+$|^#|^[a-z]+[A-Z]/.test(text) || words.every((word) => /^[A-Z]+$/.test(word) || keptNames.has(word))
  );
}

const keptNames = new Set(['Turnover', 'Excel', 'zh']);

/** Half-width marks beside Chinese characters, quotation marks of the other region, an informal "you". */
function punctuationFaults(text: string, language: 'zh-CN' | 'zh-TW'): string[] {
  const plain = withoutHoles(text).replace(/=?[A-Z][A-Z0-9.]*\p{Script=Han}*\([^()]*\)/gu, 'F');
  const marks =
    /\p{Script=Han}\s*[,;:!?]|[,;:!?]\s*\p{Script=Han}|\p{Script=Han}\.(?!\p{L})|\p{Script=Han}\(|\)\p{Script=Han}|\p{Script=Han}["']|["']\p{Script=Han}/u;
  const quotes = language === 'zh-CN' ? /[「」『』]/ : /[“”‘’]/;
  return [marks, quotes, /[你妳]/].flatMap((fault) =>
    fault.test(plain) ? [`${fault.exec(plain)![0]} in: ${text}`] : [],
  );
}

const isNamed = (key: string) => new RegExp(`[.{,(]\\s*${key}\\b|\\b${key}:|'${key}'`).test(showingSource);
/** words[kind]: which of the sentences is shown is decided at run time. */
const isChosen = (key: string) =>
  new RegExp(`\\b${key}\\??\\.?\\[|Object\\.\\w+\\([\\w.]*\\b${key}\\)|in [\\w.]*\\b${key}\\b`).test(showingSource);

function isShown(key: string): boolean {
  const parts = key.split('.');
  return parts.some((part, i) => i < parts.length - 1 && part !== '' && isChosen(part)) || isNamed(parts.at(-1)!);
}
