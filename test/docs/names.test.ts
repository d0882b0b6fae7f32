import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { functionIds } from '../functions/call';
import { filesIn, root, textOf, tokensOf } from './markdown';

/** What a change has once been called stays in the history. */
const pages = filesIn('', /\.md$/).filter((file) => file !== 'CHANGELOG.md');

const codeIn = (file: string) =>
  tokensOf(file).flatMap((token) => (token.type === 'codespan' || token.type === 'code' ? [token.text as string] : []));

/** `src/locales/catalogue/`, `test/oracle`; not `docs/methods*.md`, which is several. */
const pathsIn = (code: string) =>
  code.match(/(?<![\w/.-])(?:src|test|tools|bench|docs|assets)\/[\w./-]+(?![\w*/])/g) ?? [];

describe.each(pages)('%s', (file) => {
  test('names no file or folder of the repository that is not there', () => {
    const named = codeIn(file)
      .filter((code) => !/[*…{]/.test(code))
      .flatMap(pathsIn);
    expect(named.filter((name) => !existsSync(path.join(root, name)))).toEqual([]);
  });

  test('names no function that is not there', () => {
    const called = [...textOf(file).matchAll(/\bTURNOVER\.([A-Z]+(?:\.[A-Z]+)?)\b/g)].map(([, id]) => id);
    const kinds = ['ROSTER', 'NAME', 'TEST']; // a family, any name, another namespace
    expect(called.filter((id) => !functionIds.includes(id) && !kinds.includes(id))).toEqual([]);
  });
});
