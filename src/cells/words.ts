import { languages, type Language } from '../locales/language';
import { Problem } from '../turnover/problem';
import { methods, type Method } from '../turnover/method';
import { steps } from '../turnover/roster/calendar';
import { units } from '../turnover/roster/survival';
import { requiredBlock } from './block';
import { shown } from './cell';
import { onlyCell, optionalCell } from './single';

/** Names under which people know the methods, in lower case. */
const aliases: Readonly<Record<string, Method>> = {
  ...(Object.fromEntries(methods.map((method) => [method, method])) as Record<Method, Method>),
  avgbase: 'average',
  bda: 'average',
  crude: 'average',
  平均: 'average',
  openbase: 'opening',
  mhlw: 'opening',
  期初: 'opening',
  closebase: 'closing',
  gri: 'closing',
  期末: 'closing',
  schlüter: 'cumulative',
  schlueter: 'cumulative',
};
/** Words that mean year to date to those who use them: not an alias of `cumulative`, which is something else. */
const yearToDateWords = new Set(['ytd', 'shrm', '累计', '累計']);

/** The method a cell or text names, in any letter case. */
export function readMethod(argument: unknown, name = 'method'): Method {
  const cell = onlyCell(requiredBlock(argument, name));
  const word = typeof cell === 'string' ? cell.trim().normalize('NFC').toLowerCase() : '';
  if (Object.hasOwn(aliases, word)) return aliases[word];
  if (yearToDateWords.has(word)) throw new Problem('value', 'methodIsYearToDate', { value: shown(cell) });
  throw new Problem('value', 'unknownMethod', { value: cell === null || cell === 0 ? '' : shown(cell) });
}

/** One of a few words, in any letter case; undefined when it is left out, blank or 0. */
function optionalWord<Word extends string>(argument: unknown, name: string, words: readonly Word[]): Word | undefined {
  const cell = optionalCell(argument, name);
  if (cell === undefined) return undefined;
  const word = words.find((known) => typeof cell === 'string' && known === cell.trim().toLowerCase());
  if (!word)
    throw new Problem('value', 'unknownWord', {
      argument: name,
      value: shown(cell),
      words: words.slice(0, -1).join(', '),
      lastWord: words[words.length - 1],
    });
  return word;
}

export const optionalStep = (argument: unknown, name = 'by') => optionalWord(argument, name, steps);
export const optionalUnit = (argument: unknown, name = 'unit') => optionalWord(argument, name, units);

/** What a table of groups and periods shows. */
export const measures = ['rate', 'leavers', 'hires', 'headcount'] as const;
export type Measure = (typeof measures)[number];
export const optionalMeasure = (argument: unknown, name = 'show') => optionalWord(argument, name, measures);

/** The method of a rate from a roster: average when it is left out, blank or 0. */
export function optionalMethod(argument: unknown, name = 'method'): Method {
  return optionalCell(argument, name) === undefined ? 'average' : readMethod(argument, name);
}

/** The language of words that a function writes into cells: English unless another is asked for. */
export function optionalLanguage(argument: unknown, name = 'language'): Language {
  const cell = optionalCell(argument, name);
  if (cell === undefined) return 'en-US';
  const language = languages.find(
    (known) => typeof cell === 'string' && known.toLowerCase() === cell.trim().toLowerCase(),
  );
  if (!language) throw new Problem('value', 'unknownLanguage', { value: shown(cell) });
  return language;
}
