import type { ArgumentTexts } from '../turnoverFormula';
import { countsFrom, textOf } from './countsOf';
import { cellOf, givenFrom, type Given } from './given';
import { uncountable } from './guards';
import { byMethod, baseOf, methodFrom, type Amount } from './rate';
import { isLine, spanOf, type GivenCounts, type PlainSpan } from './span';
import { stringifyA1Ref } from '@borgar/fx';
import type { Method } from '../../turnover/method';

/**
 * Leavers by type on one base, with the total. The leavers of single periods are a sum over the types each, so that here
 * only their total is used: a closing that has to be rolled forward row by row from openings of each row gives null.
 */
export function breakdownBlock(args: ArgumentTexts): string[][] | null {
  const chosen = methodFrom(textOf(args, 'method'));
  const [types, leavers] = ['types', 'leavers'].map((name) => givenFrom(textOf(args, name as 'types') ?? ''));
  const counts = countsFrom(args, ['opening', 'hires', 'closing']);
  if (!chosen || !types?.reference || !leavers || !counts?.opening || types.kind === 'block') return null;
  const byType = leaversOfTypes(types, leavers);
  if (!byType || !arePeriodsAlike(leavers, types, counts)) return null;
  const total = leavers.kind === 'cell' ? leavers.text : `SUM(${leavers.text})`;
  const span = spanOfTotal(counts, leavers, total);
  const rate = (count: string) => byMethod(chosen, span.wrong, (method) => onBase(count, method, counts, span));
  const rows = [...byType, total].map((count, i) => {
    const label = i < byType.length ? `=IF(${cellOf(types, i)}="","(blank)",${cellOf(types, i)})` : 'Total';
    const value = rate(count);
    return value === null ? null : [label, `=${count}`, `=${value}`, `=${count}/${total}`];
  });
  return rows.every((row) => row !== null) ? [['type', 'leavers', 'rate', 'share'], ...rows] : null;
}

function onBase(count: string, method: Method, counts: GivenCounts, span: PlainSpan): Amount | null {
  const base = baseOf(method, counts, span);
  return base && { value: `${count}/${base.value}`, wrong: base.wrong };
}

/** The leavers of each type: a cell each, or the sum of a row or column. */
function leaversOfTypes(types: Given, leavers: Given): string[] | null {
  const typeCount = types.count!;
  if (leavers.kind !== 'block' && leavers.count === typeCount)
    return Array.from({ length: typeCount }, (_, i) => cellOf(leavers, i));
  if (!leavers.reference) return null;
  const { top, bottom, left, right } = leavers.reference.range;
  const [rows, columns] = [bottom! - top! + 1, right! - left! + 1];
  const isTypePerRow = typeCount === 1 ? rows === 1 : !types.isAcross;
  if ((isTypePerRow ? rows : columns) !== typeCount) return null;
  const { range, ...rest } = leavers.reference;
  return Array.from({ length: typeCount }, (_, i) => {
    const part = isTypePerRow
      ? { ...range, top: top! + i, bottom: top! + i }
      : { ...range, left: left! + i, right: left! + i };
    return `SUM(${stringifyA1Ref({ ...rest, range: part })})`;
  });
}

/** The other side of the leavers is the periods, as many as the counts beside them have. */
function arePeriodsAlike(leavers: Given, types: Given, { opening, hires, closing }: GivenCounts): boolean {
  const areTotals = leavers.kind !== 'block' && leavers.count === types.count;
  const lines = [opening, hires, closing].filter(isLine);
  const periods = areTotals ? null : leavers.count! / types.count!;
  const areAsMany = lines.every(({ count }) => periods === null || count === periods);
  const isHiresLine = !hires || isLine(hires) || (periods ?? 1) === 1;
  return areAsMany && isHiresLine;
}

/** The span of the headcounts with leavers known as one total. */
function spanOfTotal(counts: GivenCounts, leavers: Given, total: string): PlainSpan {
  const { opening, hires, closing } = counts;
  const span = spanOf(counts);
  const start = cellOf(opening!, 0);
  const end = span.closing ?? (hires && !isLine(opening) ? `(${start}+${span.hires}-${total})` : null);
  const left = `${start}${hires ? `+${span.hires}` : ''}-${total}`;
  const isCell = leavers.kind === 'cell';
  return {
    ...span,
    leavers: total,
    closing: end,
    mean: isLine(opening) || isLine(closing) ? span.mean : end && !isLine(hires) ? `((${start}+${end})/2)` : null,
    wrong: [
      ...uncountable([leavers, opening, hires, closing].filter((given) => given !== null)),
      ...(hires ? [isCell ? `${total}>${start}+${span.hires}` : `ROUND(${left},6)<0`] : []),
      ...(closing && !closing.constant ? [`AND(${end}=0,ROUND(${left},6)<>0)`] : []),
    ],
  };
}
