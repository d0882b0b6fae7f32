/** The files that hold what people read, side by side in three languages. */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { languages, type Language } from '../../src/locales/language';
import { rootPath } from '../../tools/project.mjs';
import { textsIn } from './literals';

const folder = 'src/locales';

export interface SentenceFile {
  /** "pane/LANGUAGE.ts" */
  readonly name: string;
  readonly language: Language;
  readonly file: string;
  readonly texts: readonly string[];
}

const isLanguage = (part: string): part is Language => (languages as readonly string[]).includes(part);

function sentenceFile(name: string): SentenceFile[] {
  const language = name.split(/[\\/.]/).find(isLanguage);
  if (!language || !/\.(ts|json)$/.test(name)) return [];
  const file = rootPath(folder, name);
  const texts = textsIn(name, readFileSync(file, 'utf8'));
  return [{ name: name.split(path.sep).join('/').replace(language, 'LANGUAGE'), language, file, texts }];
}

export const sentenceFiles: readonly SentenceFile[] = readdirSync(rootPath(folder), {
  recursive: true,
  encoding: 'utf8',
})
  .sort()
  .flatMap(sentenceFile);

const sourcesIn = (root: string) =>
  readdirSync(rootPath(root), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.m?[tj]s$/.test(name) && !name.split(/[\\/.]/).some(isLanguage))
    .map((name) => readFileSync(rootPath(root, name), 'utf8'));

/** Everything that can show a sentence; the help page is made by a tool. */
export const showingSource = ['src', 'tools/build'].flatMap(sourcesIn).join('\n');

/** What a file says: its exports under names that are the same in every language. */
export async function contentOf({ file }: SentenceFile): Promise<Record<string, unknown>> {
  if (file.endsWith('.json')) return JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  const exports = (await import(/* @vite-ignore */ file)) as Record<string, unknown>;
  return Object.fromEntries(
    Object.entries(exports).map(([name, value]) => [name.replace(/enUS|zhCN|zhTW/, ''), value]),
  );
}

/** "check.goTo" for every sentence, however deep; lists count as one. */
export function keysOf(value: unknown, own = ''): string[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [own];
  return Object.entries(value).flatMap(([key, inner]) => keysOf(inner, own ? `${own}.${key}` : key));
}
