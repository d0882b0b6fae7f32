import type { Catalogue, CatalogueFunction } from './catalogue';

/** What a function can be found by, in the order of how telling it is. */
interface SearchEntry {
  readonly id: string;
  readonly name: string;
  /** Descriptions in every language, and the words of HR people. */
  readonly telling: string;
  readonly rest: string;
}

export type SearchIndex = readonly SearchEntry[];

const plain = (text: string): string => text.normalize('NFKC').toLowerCase();

/** All languages together: who works in two of them need not remember which one the pane speaks. */
export function searchIndex(catalogues: readonly Catalogue[], words: Readonly<Record<string, string>>): SearchIndex {
  const [first = []] = catalogues;
  return first.map(({ id }) => {
    const versions = catalogues.flatMap((catalogue) => catalogue.filter((entry) => entry.id === id));
    const telling = [words[id] ?? '', ...versions.map(({ description }) => description)];
    return {
      id,
      name: plain(`TURNOVER.${id} ${id.replaceAll('.', ' ')}`),
      telling: plain(telling.join('\n')),
      rest: plain(versions.map(restOf).join('\n')),
    };
  });
}

const restOf = ({ parameters, returns, remarks, source }: CatalogueFunction): string =>
  [...parameters.map(({ name, description }) => `${name} ${description}`), returns, remarks, source].join('\n');

/** Ids of the functions that match all words of a query, best first; null for an empty query, which every function matches. */
export function foundIds(index: SearchIndex, query: string): readonly string[] | null {
  const words = plain(query)
    .replace(/^\s*=/, '')
    .split(/[\s,;，、；。()（）]+/)
    .filter(Boolean);
  if (words.length === 0) return null;
  return index
    .map((entry) => ({ id: entry.id, score: scoreOf(entry, words) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ id }) => id);
}

/** 0 where a word is nowhere to be found. */
function scoreOf(entry: SearchEntry, words: readonly string[]): number {
  const scores = words.map((word) => scoreOfWord(entry, word));
  return scores.includes(0) ? 0 : scores.reduce((sum, score) => sum + score, 0);
}

function scoreOfWord({ name, telling, rest }: SearchEntry, word: string): number {
  if (name.split(' ').includes(word)) return 8;
  if (name.includes(word)) return 6;
  if (holds(telling, word)) return 3;
  return holds(rest, word) ? 1 : 0;
}

/** Chinese is written without spaces: 试用期离职 is found where 试用期 and 离职 are. */
const holds = (text: string, word: string): boolean =>
  text.includes(word) || (/^\p{Script=Han}{4,}$/u.test(word) && isMadeOf(text, word));

function isMadeOf(text: string, word: string): boolean {
  if (word === '') return true;
  for (let length = word.length; length >= 2; length--)
    if (text.includes(word.slice(0, length)) && isMadeOf(text, word.slice(length))) return true;
  return false;
}
