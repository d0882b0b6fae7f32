import { methods, type Method } from '../../turnover/method';
import type { ArgumentTexts } from '../turnoverFormula';
import { countsFrom, periodCount } from './countsOf';
import { guarded, isAnyRow, noise } from './guards';
import { indexIn, sumOf, type Given } from './given';
import { isPastEnd, windowRate } from './periodBlock';
import { baseFormula, rateFormula } from './rate';
import { isLine, keptRows, spanOf, type GivenCounts } from './span';

/** The columns of COMPARE but the last: its sentences no plain formula can write. */
const header = ['method', 'leavers', 'base', 'rate', 'over 100%', 'mean of period rates', 'sum of period rates'];

/** All methods side by side, each cell by a formula of its own. */
export function compareBlock(args: ArgumentTexts): string[][] | null {
  const counts = countsFrom(args);
  if (!counts?.leavers || !counts.opening || (!counts.hires && !counts.closing)) return null;
  // With the last closing alone, which row it belongs to follows from the numbers.
  if (isLine(counts.leavers) && counts.closing && !isLine(counts.closing)) return null;
  const rows = methods.map((method) => rowOf(method, counts));
  return rows.every((row) => row !== null) ? [header, ...rows] : null;
}

function rowOf(method: Method, counts: GivenCounts): string[] | null {
  const [base, rate] = [baseFormula({ method }, counts), rateFormula({ method }, counts)];
  const sum = sumOfRates(method, counts);
  if (base === null || rate === null || sum === null) return null;
  const { wrong, isEmpty } = spanOf(counts);
  const leavers = guarded(
    wrong.filter((condition) => condition !== isEmpty),
    sumOf(counts.leavers!),
  );
  const isOver = `IF(${base}=0,"",ROUND(${rate}-1,9)>0)`;
  const cells = [method, ...[leavers, base, rate, isOver].map((formula) => `=${formula}`)];
  if (!isLine(counts.leavers)) return [...cells, '', ''];
  const kept = keptRows(counts);
  return [...cells, ...[`${sum}/${kept}`, sum].map((formula) => `=IF(${kept}<2,"",${formula})`)];
}

/** The rates of the single periods added up; null where that takes more than a formula can hold. */
function sumOfRates(method: Method, counts: GivenCounts): string | null {
  if (!isLine(counts.leavers)) return '';
  const count = periodCount(counts);
  const { wrong } = spanOf(counts);
  return count !== null && count <= longestSum
    ? sumOfSingle(method, counts, count, wrong)
    : sumOfMany(method, counts, counts.leavers, wrong);
}

const longestSum = 24;

/** One rate after the other, each as it would stand in a cell of its own. */
function sumOfSingle(method: Method, counts: GivenCounts, count: number, wrong: readonly string[]): string | null {
  const rates = Array.from({ length: count }, (_, row) => {
    const rate = windowRate({ method }, counts, row, row);
    const isNothing = isPastEnd(counts, row, count);
    return rate && (isNothing ? `IF(${isNothing},0,${rate})` : rate);
  });
  return rates.every((rate) => rate !== null) ? guarded(wrong, `(${rates.join('+')})`) : null;
}

/** All rates at once. A row not filled in adds nothing, and must not divide by its 0. */
function sumOfMany(method: Method, counts: GivenCounts, leavers: Given, wrong: readonly string[]): string | null {
  const bases = basesOf(method, counts);
  const unfilled = `(${indexIn(leavers)}>=${keptRows(counts)})`;
  const negative = counts.hires || method !== 'cumulative' ? [] : [movedOut(counts)];
  return bases && guarded([...wrong, ...negative], `SUMPRODUCT(${leavers.text}/(${bases}+${unfilled}))`);
}

/**
 * The bases of the single periods as an array; null where openings would have to be rolled forward. Where no closings are
 * given there are hires, without which there is no comparison.
 */
function basesOf(method: Method, { leavers, opening, hires, closing }: GivenCounts): string | null {
  if (!isLine(opening)) return null;
  const ends = isLine(closing) ? closing.text : rolledEnds(opening, hires!, leavers!);
  switch (method) {
    case 'opening':
      return opening.text;
    case 'closing':
      return isLine(closing) ? closing.text : `ROUND${ends.slice(0, -1)},9)`;
    case 'cumulative':
      return hires ? `${opening.text}+${hires.text}` : `${ends}+${leavers!.text}`;
    default:
      return `(${opening.text}+${ends})/2`;
  }
}

const rolledEnds = (opening: Given, hires: Given, leavers: Given) => `(${opening.text}+${hires.text}-${leavers.text})`;

const movedOut = ({ leavers, opening, closing }: GivenCounts) =>
  isAnyRow(`(${closing!.text}+${leavers!.text}-${opening!.text}<-${noise})`, `(${closing!.text}>0)`);
