import { describe, expect, it } from 'vitest';
import { catalogueFiles } from '../../tools/build/catalogue.mjs';
import { readFunctionDocs } from '../../tools/docblocks.mjs';

const files: Record<string, string> = catalogueFiles();
const ids = readFunctionDocs().map(({ id }: { id: string }) => id);

describe('the catalogue for the pane', () => {
  it('is one file a language, with every function', () => {
    expect(Object.keys(files)).toEqual([
      'pages/catalogue-en-US.json',
      'pages/catalogue-zh-CN.json',
      'pages/catalogue-zh-TW.json',
    ]);
    for (const content of Object.values(files))
      expect((JSON.parse(content) as { id: string }[]).map(({ id }) => id).sort()).toEqual([...ids].sort());
  });

  it('has no empty sentence, and Chinese ones where Chinese is spoken', () => {
    for (const [name, content] of Object.entries(files)) {
      const texts: string[] = [];
      JSON.parse(content, (key, value: unknown) => {
        if (['description', 'returns', 'remarks', 'source', 'meaning'].includes(key)) texts.push(String(value));
        return value;
      });
      expect(texts.length).toBeGreaterThan(300);
      expect(texts.filter((text) => text.trim() === '')).toEqual([]);
      const isChinese = (text: string) => /\p{Script=Han}/u.test(text);
      expect(texts.filter((text) => isChinese(text) === name.includes('en-US'))).toEqual([]);
    }
  });
});
