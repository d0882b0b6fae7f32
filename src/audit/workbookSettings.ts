import { readMethod } from '../cells/words';
import {
  ignoredFrom,
  ignoredKey,
  isLimit,
  limitKey,
  limitName,
  methodName,
  numberInName,
  textInName,
  tinyBaseFrom,
  tinyBaseKey,
} from '../sheets/ownSettings';
import { attempt } from '../turnover/comparison';
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

export function workbookSettings(
  names: Snapshot['names'],
  settings: Readonly<Record<string, unknown>>,
): WorkbookSettings {
  const formulaOf = (wanted: string) =>
    names.find(({ name }) => name.toLowerCase() === wanted.toLowerCase())?.formula ?? null;
  const limitBefore = settings[limitKey];
  return {
    limit: numberInName(formulaOf(limitName)) ?? (isLimit(limitBefore) ? limitBefore : null),
    houseMethod: methodFrom(textInName(formulaOf(methodName)) ?? ''),
    tinyBase: tinyBaseFrom(settings[tinyBaseKey]),
    ignored: ignoredFrom(settings[ignoredKey]),
  };
}

/** One of the methods by the words that the functions take; null for another word. */
export function methodFrom(word: string): Method | null {
  const method = attempt(() => readMethod([[word]]));
  return method instanceof Problem ? null : method;
}
