import type { Area } from '../../formulas/area';
import { referencesIn } from '../../formulas/references';
import { dateOf } from '../../turnover/roster/calendar';
import type { BookSheet } from '../book';
import { labelOf, type LineLabel, type PeriodLength } from '../rates/lineLabels';

const monthsOfPeriod: Readonly<Record<PeriodLength, number>> = {
  week: 12 / 52,
  month: 1,
  quarter: 3,
  half: 6,
  year: 12,
};

/** Lines beyond these are no table of periods. */
const mostLines = 120;

/**
 * How many months the leavers in some cells are of, from what names the lines of their table: three months below one another,
 * two quarters beside one another, a total of five months. Lines without leavers yet do not count. Null where a line is not
 * named as a period, or not all of them alike.
 */
export function monthsOf(sheet: BookSheet, area: Area): number | null {
  const { row, column, rowCount, columnCount } = area;
  if (rowCount > 1 && columnCount > 1) return null;
  if (rowCount * columnCount === 1) return monthsOfCell(sheet, row, column);
  return rowCount * columnCount > mostLines ? null : monthsOfLines(sheet, area);
}

function monthsOfLines(sheet: BookSheet, { row, column, rowCount, columnCount }: Area): number | null {
  const isDown = rowCount > 1;
  const lengths: (PeriodLength | null)[] = [];
  for (let i = 0; i < rowCount * columnCount; i++) {
    const [line, index] = isDown ? [row + i, column] : [row, column + i];
    if (typeof sheet.value(line, index) === 'number') lengths.push(periodAt(sheet, line, index, isDown));
  }
  const [first] = lengths;
  return first && lengths.every((length) => length === first) ? monthsOfPeriod[first] * lengths.length : null;
}

function monthsOfCell(sheet: BookSheet, row: number, column: number): number | null {
  const summed = summedArea(sheet, row, column);
  if (summed) return monthsOfLines(sheet, summed);
  const [beside, above] = [labelOf(sheet, row, column, true), labelOf(sheet, row, column, false)];
  for (const [label, isDown] of [
    [beside, true],
    [above, false],
  ] as const) {
    const spanned = typeof label?.text === 'string' ? monthsOfSpan(label.text) : null;
    if (spanned !== null) return spanned;
    const period = periodAt(sheet, row, column, isDown);
    if (period) return monthsOfPeriod[period];
  }
  return null;
}

/** A total is about the lines that it sums. */
function summedArea(sheet: BookSheet, row: number, column: number): Area | null {
  const formula = sheet.formula(row, column);
  if (typeof formula !== 'string' || !/^=\s*(SUM|SUBTOTAL)\s*\(/i.test(formula)) return null;
  const [range, ...others] = referencesIn(formula);
  if (!range || others.length > 0 || range.sheet !== null) return null;
  const { rowCount, columnCount } = range.area;
  const isLine = (rowCount === 1) !== (columnCount === 1);
  return isLine && rowCount * columnCount <= mostLines ? range.area : null;
}

const periodsOfSheets = new WeakMap<BookSheet['cells'], Map<string, PeriodLength | null>>();

/** The same line is asked for by many formulas. */
function periodAt(sheet: BookSheet, row: number, column: number, isDown: boolean): PeriodLength | null {
  let known = periodsOfSheets.get(sheet.cells);
  if (!known) periodsOfSheets.set(sheet.cells, (known = new Map()));
  const key = `${row} ${column} ${isDown}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const period = readPeriod(sheet, row, column, isDown);
  known.set(key, period);
  return period;
}

/** The period that names a line. A date may stand for a week or a quarter: the lines before and after it tell. */
function readPeriod(sheet: BookSheet, row: number, column: number, isDown: boolean): PeriodLength | null {
  const label = labelOf(sheet, row, column, isDown);
  if (!label?.period) return null;
  return typeof label.text === 'number' && label.text > 10_000 && label.text < 100_000
    ? periodOfStep(sheet, label, label.text, isDown)
    : label.period;
}

function periodOfStep(sheet: BookSheet, label: LineLabel, day: number, isDown: boolean): PeriodLength | null {
  for (const step of [-1, 1]) {
    const [row, column] = isDown ? [label.row + step, label.column] : [label.row, label.column + step];
    const other = sheet.value(row, column);
    const days = typeof other === 'number' ? Math.abs(other - day) : 0;
    const found = daysOfPeriods.find(([, least, most]) => days >= least && days <= most);
    if (found) return found[0];
  }
  return null;
}

const daysOfPeriods: readonly (readonly [PeriodLength, number, number])[] = [
  ['week', 7, 7],
  ['month', 28, 31],
  ['quarter', 89, 92],
  ['half', 181, 184],
  ['year', 365, 366],
];

const names = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const numbered = /^(?:\d{4}年?[ .]?)?(\d{1,2})月?(?:份)?\s*(?:-|–|~|至|到)\s*(\d{1,2})月/;
const named = /^(?:\d{4} )?([a-z]{3})[a-z]*\.?\s*(?:-|–|—|to|through|until|till)\s*([a-z]{3})[a-z]*\.?(?:\s+\d{4})?$/i;
const wholes: readonly (readonly [RegExp, number])[] = [
  [/^前三季度|^1-3季度|^9m$|^first nine months/i, 9],
  [/^上半年|^下半年|^first half|^second half|^half[- ]?year|^6m$/i, 6],
];

/** "1-5月" -> 5, "Jan–May" -> 5, "上半年" -> 6; null for other labels. */
export function monthsOfSpan(label: string): number | null {
  const text = label.normalize('NFKC').trim();
  const byNumber = numbered.exec(text);
  if (byNumber) return between(Number(byNumber[1]), Number(byNumber[2]));
  const [from, to] = (named.exec(text) ?? []).slice(1).map((name) => names.indexOf(name.toLowerCase()) + 1);
  if (from && to) return between(from, to);
  return wholes.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}

const between = (from: number, to: number): number | null =>
  from >= 1 && to <= 12 && from < to ? to - from + 1 : null;

const daysInYear = 365.2425;

/** Months from one day to another, both included; whole where the day after is the same day of a month. */
export function monthsBetween(from: number, to: number): number {
  const [start, next] = [dateOf(from), dateOf(to + 1)];
  if (start.day !== next.day) return ((to - from + 1) / daysInYear) * 12;
  return (next.year - start.year) * 12 + next.month - start.month;
}
