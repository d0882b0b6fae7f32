import { countIn, type Given } from './given';

/**
 * "(B2+D2)" -> "B2+D2": a value that stands alone needs no brackets. Those at its start are always around the whole, since a
 * calculation somebody wrote, such as (B2)+(D2), has been put into brackets of its own.
 */
export const unbracketed = (value: string): string => (value.startsWith('(') ? value.slice(1, -1) : value);

/** A value that gives way to #N/A where a condition holds. */
export function guarded(wrong: readonly string[], value: string): string {
  const conditions = [...new Set(wrong)];
  if (conditions.length === 0) return value;
  const any = conditions.length === 1 ? conditions[0] : `OR(${conditions.join(',')})`;
  return `IF(${any},NA(),${value})`;
}

/**
 * Hold where ranges contain anything but counts: SUM would pass over text and take numbers below 0. Among single cells
 * only, text makes an error by itself, and numbers below 0 are not looked for, so that the formula stays a textbook's.
 */
export function uncountable(given: readonly Given[]): string[] {
  const ranges = given.filter(({ kind }) => kind !== 'cell');
  if (ranges.length === 0) return [];
  // A calculated opening may be below 0 by a hair.
  const numbers = given
    .filter(({ constant, text }) => constant === null && !text.startsWith('('))
    .map(({ text }) => text);
  const texts = ranges.map(({ text }) => text);
  const blanks = texts.map((text) => `COUNTBLANK(${text})`).join('+');
  const isAlike = ranges.every(({ count, kind }) => count === ranges[0].count && kind === ranges[0].kind);
  const cells = isAlike && ranges[0].kind === 'line' ? [times(ranges.length, countIn(ranges[0]))] : ranges.map(countIn);
  return [`MIN(${numbers.join(',')})<0`, `COUNT(${texts.join(',')})+${blanks}<${cells.join('+')}`];
}

const times = (factor: number, text: string) => (factor === 1 ? text : `${factor}*${text}`);

/** Which cells of a range hold a number other than 0, as an array: blank cells and "" cannot be divided by. */
export const isFilled = (range: string): string => `ISNUMBER(1/${range})`;

/** The opposite, fit to multiply with. */
export const isBlank = (range: string): string => `(1-ISNUMBER(1/${range}))`;

/** Rows in which one of some ranges holds a number other than 0. */
export const isAnyFilled = (ranges: readonly string[]): string =>
  ranges.length === 1 ? isFilled(ranges[0]) : `(${ranges.map(isFilled).join('+')}>0)`;

/**
 * Holds where a row meets all conditions. Where a cell of the ranges is "" nothing can be calculated with it, and the rows
 * are not looked at: text that matters is found by isUncountable.
 */
export const isAnyRow = (...conditions: readonly string[]): string => {
  const product = conditions.length === 1 ? `--${conditions[0]}` : conditions.join('*');
  return `IFERROR(SUMPRODUCT(${product}),0)>0`;
};

/** Smaller differences between numbers of people are rounding noise of sums. */
export const noise = '0.000001';
