import type { ArgumentTexts } from '../turnoverFormula';
import { countsFrom, openingAt, periodCount, textOf, window } from './countsOf';
import { cellOf, counted, givenFrom, givenPart, type Given } from './given';
import type { CurrentCells } from './roster/current';
import { guarded } from './guards';
import { byMethod, methodFrom, rateOf, type PlainMethod } from './rate';
import { reconciliationOf } from './ratios';
import { isLine, spanOf, tellingLines, type GivenCounts } from './span';
import { yearRate } from './yearRate';

/** One text a period, in the direction of the periods. */
const along = ({ isAcross }: Given, cells: readonly string[]): string[][] =>
  isAcross ? [[...cells]] : cells.map((cell) => [cell]);

/** How many rows a result has that runs down, as the columns of a Table do; null for any other. */
function rowsNow(current: CurrentCells | null): number | null {
  if (!current?.every((row) => row.length === 1)) return null;
  const isOneError = current.length === 1 && String(current[0][0]).startsWith('#');
  return isOneError ? null : current.length;
}

/** The counts of periods whose number is known, or shows in the result, each with its own end. */
function periodsFrom(
  args: ArgumentTexts,
  current: CurrentCells | null = null,
): { counts: GivenCounts; leavers: Given; count: number } | null {
  const given = countsFrom(args);
  const line = (each: Given | null) => each && counted(each, rowsNow(current));
  const counts = given && {
    leavers: line(given.leavers),
    opening: line(given.opening),
    hires: line(given.hires),
    closing: line(given.closing),
  };
  const count = counts && periodCount(counts);
  if (!counts?.leavers || !counts.opening || count === null || (count > 1 && counts.closing && !isLine(counts.closing)))
    return null;
  return { counts, leavers: counts.leavers, count };
}

/**
 * Holds where neither the row nor any below it is filled in. Where no closing is given, rows without movement count as long
 * as somebody is there.
 */
export function isPastEnd(counts: GivenCounts, row: number, count: number): string | null {
  const from = (given: Given) => (isLine(given) ? givenPart(given, row, count - 1) : given).text;
  const { leavers, opening, hires, closing } = counts;
  const telling = tellingLines(counts);
  const cells = telling.length > 0 ? telling : [leavers, hires, closing ?? opening].filter((each) => each !== null);
  if (cells.some(({ constant }) => constant)) return null;
  const nothing = `SUM(${cells.map(from).join(',')})=0`;
  if (closing || isLine(opening) || telling.length === 0) return nothing;
  const start = openingAt(counts, row);
  return start && (start.constant ? null : `AND(${nothing},ROUND(${start.text},6)=0)`);
}

/** Holds where a row starts with nobody although the row above ends with people. */
function isOpeningForgotten({ opening, leavers, hires, closing }: GivenCounts, row: number): string[] {
  if (row === 0 || !isLine(opening)) return [];
  const above = (given: Given) => cellOf(given, row - 1);
  const start = `${cellOf(opening, row)}=0`;
  if (isLine(closing)) return [`AND(${start},${above(closing)}>0)`];
  if (!leavers || !hires) return [];
  return [`AND(${start},ROUND(${above(opening)}+${above(hires)}-${above(leavers)},6)>0)`];
}

/** The rate of the periods from one row to another. */
export function windowRate(chosen: PlainMethod, counts: GivenCounts, from: number, to: number): string | null {
  const part = window(counts, from, to);
  if (!part) return null;
  const span = spanOf(part);
  const start = span.opening?.startsWith('(') ? [`ROUND${span.opening.slice(0, -1)},6)<0`] : [];
  const wrong = [...span.wrong, ...start, ...isOpeningForgotten(counts, from)];
  return byMethod(chosen, wrong, (method) => rateOf(method, part, span));
}

/** A formula for each period; "" where the window is not full or the row not filled in. */
function block(args: ArgumentTexts, current: CurrentCells | null, startOf: (row: number) => number): string[][] | null {
  const chosen = methodFrom(textOf(args, 'method'));
  const periods = periodsFrom(args, current);
  if (!chosen || !periods) return null;
  const { counts, leavers, count } = periods;
  const cells: string[] = [];
  for (let row = 0; row < count; row++) {
    const from = startOf(row);
    if (from < 0) {
      cells.push('');
      continue;
    }
    const rate = windowRate(chosen, counts, from, row);
    if (rate === null) return null;
    cells.push(orNothing(isPastEnd(counts, row, count), rate));
  }
  return along(leavers, cells);
}

const orNothing = (isNothing: string | null, formula: string): string =>
  isNothing ? `=IF(${isNothing},"",${formula})` : `=${formula}`;

export const periodRateBlock = (args: ArgumentTexts, current: CurrentCells | null) =>
  block(args, current, (row) => row);

export function rollingBlock(args: ArgumentTexts, current: CurrentCells | null): string[][] | null {
  const text = textOf(args, 'window');
  if (text !== null && !/^\d+$/.test(text)) return null;
  const isYear = text === null || Number(text) === 0;
  const size = isYear ? 12 : Number(text);
  return block(args, current, (row) => row - size + 1);
}

export function yearToDateBlock(args: ArgumentTexts, current: CurrentCells | null): string[][] | null {
  const [datesText, firstMonth] = [textOf(args, 'dates'), textOf(args, 'first_month') ?? '1'];
  if (!/^\d+$/.test(firstMonth) || Number(firstMonth) > 12) return null;
  const month = Number(firstMonth) || 1;
  if (datesText === null) return month === 1 ? block(args, current, () => 0) : null;
  const [given, chosen] = [givenFrom(datesText), methodFrom(textOf(args, 'method'))];
  const [dates, periods] = [given && counted(given, rowsNow(current)), periodsFrom(args, current)];
  if (!dates || !chosen || !periods || dates.count !== periods.count || (dates.count > 1 && !isLine(dates)))
    return null;
  const cells: string[] = [];
  for (let row = 0; row < periods.count; row++) {
    const rate = yearRate(chosen, periods.counts, dates, month, row);
    if (rate === null) return null;
    cells.push(orNothing(isPastEnd(periods.counts, row, periods.count), rate));
  }
  return along(periods.leavers, cells);
}

/** closing - (opening + hires - leavers + adjustments) for each period. */
export function reconciliationBlock(args: ArgumentTexts, current: CurrentCells | null): string[][] | null {
  const periods = periodsFrom(args, current);
  if (!periods) return null;
  const { counts, leavers, count } = periods;
  const text = textOf(args, 'adjustments');
  const given = text === null ? null : givenFrom(text);
  const adjustments = given && counted(given, rowsNow(current));
  if (!counts.hires || !counts.closing || (text !== null && adjustments?.count !== count)) return null;
  if (count === 1) {
    const formula = reconciliationOf(args);
    return formula === null ? null : [[`=${formula}`]];
  }
  const cells = Array.from({ length: count }, (_, row) => {
    const [left, joined, end] = [leavers, counts.hires!, counts.closing!].map((line) => cellOf(line, row));
    const plus = adjustments ? `+${cellOf(adjustments, row)}` : '';
    const missing = `${end}-(${openingAt(counts, row)!.text}+${joined}-${left}${plus})`;
    const value = guarded(isOpeningForgotten(counts, row), `IF(ROUND(${missing},6)=0,0,${missing})`);
    return orNothing(unreconciled(counts, adjustments, row, count), value);
  });
  return along(leavers, cells);
}

/** People moved in other ways, in or out, fill a row in too. */
function unreconciled(counts: GivenCounts, adjustments: Given | null, row: number, count: number): string | null {
  const nothing = isPastEnd(counts, row, count);
  if (!adjustments || !nothing) return nothing;
  const rest = givenPart(adjustments, row, count - 1).text;
  return `AND(${nothing},COUNTIF(${rest},">0")+COUNTIF(${rest},"<0")=0)`;
}
