import { tableMethods } from '../../../turnover/method';
import type { ArgumentTexts } from '../../turnoverFormula';
import { textOf } from '../countsOf';
import { cellOf, givenFrom, partOf } from '../given';
import { guarded } from '../guards';
import { baseIn, flowsIn } from './flows';
import type { CurrentCells } from './current';
import { fixedPeriodCount, plainPeriods, stepFrom, type PlainPeriod } from './periods';
import { peopleWhere, type Crowd } from './people';
import { headcountOn, spannedFrom } from './rosterFormula';
import { timesOfDay } from './staff';

/** Headcounts in the shape of their dates; of a Table's column as many as there are now. */
export function headcountBlock(args: ArgumentTexts, current: CurrentCells | null): string[][] | null {
  const dates = givenFrom(textOf(args, 'dates') ?? '');
  if (!dates || dates.kind === 'cell') return null;
  if (dates.count === null) {
    if (!current || current.some((row) => row.length !== 1)) return null;
    return cellsOf(current.map((_, row) => [headcountOn(args, cellOf(dates, row))]));
  }
  const { top, bottom, left, right } = dates.reference!.range;
  const columns = right! - left! + 1;
  const line = (row: number) => Array.from({ length: columns }, (_, column) => [row, column]);
  const places = Array.from({ length: bottom! - top! + 1 }, (_, row) => line(row));
  const address = (row: number, column: number) =>
    partOf({ ...dates, isAcross: true, reference: rowOfBlock(dates.reference!, row) }, column, column);
  return cellsOf(places.map((row) => row.map(([y, x]) => headcountOn(args, address(y, x)))));
}

type Reference = NonNullable<NonNullable<ReturnType<typeof givenFrom>>['reference']>;

const rowOfBlock = ({ range, ...rest }: Reference, row: number): Reference => ({
  ...rest,
  range: { ...range, top: range.top! + row, bottom: range.top! + row, $bottom: range.$top },
});

/** Formulas for cells; null where one of them has none. */
export function cellsOf(formulas: readonly (readonly (string | null)[])[]): string[][] | null {
  const rows = formulas.map((row) => row.map((formula) => (formula === null ? null : `=${formula}`)));
  return rows.every((row): row is string[] => row.every((cell) => cell !== null)) ? rows : null;
}

const tableHead = [
  ...['from', 'to', 'opening', 'hires', 'leavers', 'closing', 'daily average'],
  ...tableMethods.map((method) => `${method} rate`),
];

/** A header and a row for each period: as many as both dates say, or as there are now. */
export function periodTable(args: ArgumentTexts, current: CurrentCells | null): string[][] | null {
  const [spanned, step] = [spannedFrom(args), stepFrom(textOf(args, 'by'), 'month')];
  if (!spanned || !step) return null;
  const count = fixedPeriodCount(spanned, step) ?? (current && current[0]?.[0] === 'from' ? current.length - 1 : 0);
  if (count < 1) return null;
  const { crowd, masks, wrong, staff } = spanned;
  const rows = plainPeriods(spanned, step, count).map((period) => {
    const flows = flowsIn(crowd, masks, period);
    const { opening, hires, leavers, closing, average } = flows;
    const rates = tableMethods.map((method) => `${leavers}/${baseIn(method, flows, crowd).value}`);
    const values = [period.from, period.last, opening, hires, leavers, closing, guarded([timesOfDay(staff)], average)];
    return [...values, ...rates].map((value) => `=${inPeriod(period, wrong, value)}`);
  });
  return [tableHead, ...rows];
}

/** Nothing for a period behind the end of the span, an error where the list or the table cannot be right. */
export function inPeriod({ isBeyond, wrong }: PlainPeriod, wrongList: readonly string[], value: string): string {
  const shown = guarded([...wrongList, ...wrong], value);
  return isBeyond ? `IF(${isBeyond},"",${shown})` : shown;
}

/** From the opening to the closing headcount; the layout is always the same. */
export function bridgeBlock(args: ArgumentTexts): string[][] | null {
  const spanned = spannedFrom(args);
  if (!spanned) return null;
  const { crowd, masks, days, wrong } = spanned;
  const { opening, hires, closing } = flowsIn(crowd, masks, days);
  const steps: readonly (readonly [string, string])[] = [
    ['opening', opening],
    ['hires', hires],
    ['leavers who were there at the start', `0-${leaversHired(crowd, '<', spanned.days)}`],
    ['leavers hired in the span', `0-${leaversHired(crowd, '>=', spanned.days)}`],
    ['closing', closing],
  ];
  return [['step', 'people'], ...steps.map(([label, value]) => [label, `=${guarded(wrong, value)}`])];
}

/** Those who left in the span, by whether they were hired before it. */
const leaversHired = (crowd: Crowd, sign: '<' | '>=', { from, after }: { from: string; after: string }): string =>
  peopleWhere(crowd, ['hired', sign, from], ['left', '>=', from], ['left', '<', after]);
