import type { Mask, Masks } from './mask';
import { rowsOf, type Staff } from './staff';

/** Compares the dates of one of the two lines with a day: ['hired', '>=', 'INT(D2)']. */
export type DateTest = readonly ['hired' | 'left', '>' | '>=' | '<', string];

/** Who of a staff list is counted, and how. */
export interface Crowd {
  readonly staff: Staff;
  /** Everybody's, not the leavers'. */
  readonly include: Mask | null;
  /** Further conditions on the rows, such as their group. */
  readonly factors: readonly string[];
}

export const everybody = (staff: Staff, { include }: Masks): Crowd => ({ staff, include, factors: [] });

export const narrowed = (crowd: Crowd, ...factors: readonly (string | null | undefined)[]): Crowd => ({
  ...crowd,
  factors: [...crowd.factors, ...factors.filter((factor) => typeof factor === 'string')],
});

/** How many people, or the sum of their weights, meet all tests. */
export const peopleWhere = (crowd: Crowd, ...tests: readonly DateTest[]): string => total(crowd, null, tests);

/** The sum of their hire or leaving dates. */
export const datesWhere = (crowd: Crowd, of: 'hired' | 'left', ...tests: readonly DateTest[]): string =>
  total(crowd, of, tests);

function total(crowd: Crowd, of: 'hired' | 'left' | null, tests: readonly DateTest[]): string {
  const { staff, include, factors } = crowd;
  if (!include && factors.length === 0) {
    const criteria = tests.map(([line, sign, day]) => `${staff[line].text},${criterion(sign, day)}`);
    return of ? `SUMIFS(${[staff[of].text, ...criteria].join(',')})` : `COUNTIFS(${criteria.join(',')})`;
  }
  const rows = (line: 'hired' | 'left') => rowsOf(staff[line], staff.hired);
  // Text is more than any number, so that a heading meets no test that has an upper end.
  const meets = tests.map(([line, sign, day]) => `(${rows(line)}${sign}${day})`);
  return weighed(crowd, meets, of && rows(of));
}

/** Sums over the rows that meet some conditions (arrays) as well as those of the crowd. */
export function weighed(crowd: Crowd, conditions: readonly string[], values: string | null = null): string {
  const { include } = crowd;
  const all = [...conditions, ...crowd.factors, ...(include?.factor ? [include.factor] : [])];
  const product = all.length === 1 && !include?.weights ? `--${all[0]}` : all.join('*');
  const sum = (...arrays: readonly (string | null)[]) =>
    `SUMPRODUCT(${arrays.filter((array) => array !== null).join(',')})`;
  if (!include?.weights) return sum(product, values);
  // Cells with TRUE are none of the numbers that SUMPRODUCT adds up, but for LibreOffice.
  const { weights } = include;
  const isTrue = `(${weights}=TRUE)*(1-ISNUMBER(${weights}))`;
  return `(${sum(all.length === 1 ? `--${all[0]}` : product, values, weights)}+${sum(`${product}*${isTrue}`, values)})`;
}

/** "<"&INT(D3)+1, and ">=45292" where the day is a number. */
const criterion = (sign: string, day: string): string => (/^\d+$/.test(day) ? `"${sign}${day}"` : `"${sign}"&${day}`);
