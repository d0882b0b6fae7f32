import type { DividingColumn } from './reportSheet';

/** More would not fit on the page. */
const mostRows = 12;

/** The values that get a row: each once whatever its letter case, which formulas do not tell apart. */
export function listedValues({ values }: DividingColumn): string[] {
  const known = new Set<string>();
  const listed = values.filter((value) => {
    const key = value.toLowerCase();
    if (value.trim() === '' || known.has(key)) return false;
    known.add(key);
    return true;
  });
  return listed.slice(0, mostRows);
}

/** Which rows of the list belong to one label, and which to none of several. */
export interface Masks {
  readonly of: (label: string) => string;
  readonly ofNone: (labels: readonly string[]) => string;
}

/** Numbers of departments are numbers in the list and text on the report: as text they are alike. */
export function masksOf({ cells, values }: DividingColumn): Masks {
  const isTextNeeded = values.some((value) => /^\s*[-+]?[\d.,]+%?\s*$|^\s*(?:true|false)\s*$/i.test(value));
  const alike = (text: string) => (isTextNeeded ? `${text}&""` : text);
  return {
    of: (label) => `${alike(cells)}=${alike(label)}`,
    ofNone: (labels) => labels.map((label) => `(${alike(cells)}<>${alike(label)})`).join('*'),
  };
}
