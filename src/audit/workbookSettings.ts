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
import type { Method } from '../turnover/method';
import { methodFrom } from './methodFrom';
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
