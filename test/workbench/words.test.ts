import { describe, expect, it } from 'vitest';
import { languages } from '../../src/locales/language';
import { workbenchWords } from '../../src/locales/workbench/words';

/** Every sentence with the path that leads to it. */
function sentences(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  return Object.entries(value as object).flatMap(([key, part]) => sentences(part, `${path}/${key}`));
}

describe("the workbench's words", () => {
  it.each(languages)('leave nothing empty in %s', (language) => {
    const empty = sentences(workbenchWords(language)).filter(([, text]) => text.trim() === '');
    expect(empty).toEqual([]);
  });

  it('are the same sentences in every language', () => {
    const [first, ...others] = languages.map((language) => sentences(workbenchWords(language)).map(([path]) => path));
    for (const paths of others) expect(paths).toEqual(first);
  });

  it.each(languages)('name the number of leavers once in the question in %s', (language) => {
    expect(workbenchWords(language).sixMonths.question.split('{leavers}')).toHaveLength(2);
  });

  it('are translated', () => {
    const english = new Map(sentences(workbenchWords('en-US')));
    for (const language of ['zh-CN', 'zh-TW'] as const)
      for (const [path, text] of sentences(workbenchWords(language))) expect(text, path).not.toBe(english.get(path));
  });
});
