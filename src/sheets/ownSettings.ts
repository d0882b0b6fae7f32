/** What people set in a workbook itself, so that everyone who opens or checks it has the same: in names and document settings. */

/** Names of the workbook, where formulas and auditors see them: ="cumulative" and =0.8. */
export const methodName = 'TurnoverMethod';
export const limitName = 'TurnoverLimit';

/** Workbooks of earlier versions keep the limit in a setting of this key: a fraction, 1 for 100%. */
export const limitKey = 'TurnoverLimit';

/** Keys of findings that people chose to ignore. */
export const ignoredKey = 'TurnoverIgnored';

/** How many people a rate needs at least to say much. */
export const tinyBaseKey = 'TurnoverTinyBase';

/** The text that ="cumulative" stands for; null for anything else. */
export function textInName(formula: string | null): string | null {
  const found = /^=\s*"((?:[^"]|"")*)"\s*$/.exec(formula ?? '');
  return found ? found[1].replaceAll('""', '"') : null;
}

/** The number above 0 that =0.8 or =80% stands for; null for anything else. */
export const numberInName = (formula: string | null): number | null =>
  formula?.startsWith('=') ? limitFrom(formula.slice(1)) : null;

/** "80%" and "0.8" are 0.8; null for what is no number above 0. */
export function limitFrom(text: string): number | null {
  const found = /^\s*(\d+(?:\.\d+)?(?:E[+-]?\d+)?)\s*(%?)\s*$/i.exec(text);
  const number = found ? Number(found[1]) / (found[2] ? 100 : 1) : 0;
  return isLimit(number) ? number : null;
}

export const isLimit = (kept: unknown): kept is number => typeof kept === 'number' && kept > 0 && Number.isFinite(kept);

/** What is no list of texts was written by somebody else, and is no list of ours. */
export const ignoredFrom = (kept: unknown): string[] =>
  Array.isArray(kept) ? kept.filter((each): each is string => typeof each === 'string') : [];

const mostTinyBase = 10_000;

/** A number of people, 0 for "no rate is over too few"; null for anything else. */
export const tinyBaseFrom = (kept: unknown): number | null =>
  typeof kept === 'number' && Number.isInteger(kept) && kept >= 0 && kept <= mostTinyBase ? kept : null;
