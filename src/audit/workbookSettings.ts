import { readMethod } from '../cells/words';
import type { Method } from '../turnover/method';
import { Problem } from '../turnover/problem';
import type { Snapshot } from './snapshot';

/** What people set in a workbook itself, so that everyone who checks it checks against the same. */
export interface WorkbookSettings {
  readonly limit: number | null;
  readonly houseMethod: Method | null;
  readonly tinyBase: number | null;
  /** Keys of findings that are to be ignored. */
  readonly ignored: readonly string[];
}

/** Names as the name manager shows them, and what the pane keeps in the document. */
const methodName = 'turnovermethod';
const limitName = 'turnoverlimit';
const ignoredKey = 'TurnoverIgnored';
const tinyBaseKey = 'TurnoverTinyBase';

export function workbookSettings(
  names: Snapshot['names'],
  settings: Readonly<Record<string, unknown>>,
): WorkbookSettings {
  const formulaOf = (wanted: string) => names.find(({ name }) => name.toLowerCase() === wanted)?.formula ?? '';
  const ignored = settings[ignoredKey];
  const tinyBase = settings[tinyBaseKey];
  return {
    limit: limitFrom(formulaOf(limitName).replace(/^=/, '')),
    houseMethod: methodFrom(/^=\s*"([^"]*)"\s*$/.exec(formulaOf(methodName))?.[1] ?? ''),
    tinyBase: isPeople(tinyBase) ? tinyBase : null,
    ignored: Array.isArray(ignored) ? ignored.filter((each): each is string => typeof each === 'string') : [],
  };
}

const isPeople = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 10_000;

/** "80%" and "0.8" are 0.8; null for what is no number above 0. */
export function limitFrom(text: string): number | null {
  const found = /^\s*(\d+(?:\.\d+)?(?:E[+-]?\d+)?)\s*(%?)\s*$/i.exec(text);
  const number = found ? Number(found[1]) / (found[2] ? 100 : 1) : 0;
  return number > 0 && Number.isFinite(number) ? number : null;
}

/** One of the methods by the words that the functions take; null for another word. */
export function methodFrom(word: string): Method | null {
  if (word.trim() === '') return null;
  try {
    return readMethod([[word]]);
  } catch (error) {
    if (error instanceof Problem) return null;
    throw error;
  }
}
