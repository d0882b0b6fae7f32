import type { Parameter } from '../functionFacts';
import type { ArgumentTexts } from '../turnoverFormula';
import { countsFrom, textOf } from './countsOf';
import { cellOf, givenFrom, sumOf, valueFrom, type Given } from './given';
import { guarded, isBlank, isFilled, uncountable } from './guards';
import { spanOf } from './span';

type Writer = (args: ArgumentTexts) => string | null;

const writers: Readonly<Record<string, Writer>> = {
  MEANBASE: (args) => {
    const given = givens(args, 'leavers', 'headcounts');
    if (!given) return null;
    const [leavers, headcounts] = given;
    const mean = headcounts.kind === 'cell' ? headcounts.text : `AVERAGEIF(${headcounts.text},">0")`;
    return guarded(uncountable([leavers, headcounts]), `${sumOf(leavers)}/${mean}`);
  },
  POOLED: (args) =>
    overGroups(args, 'leavers', 'bases', (leavers, bases) => `SUMPRODUCT(${isFilled(leavers)}*${isBlank(bases)})>0`),
  RETENTION: (args) =>
    overGroups(
      args,
      'stayed',
      'started',
      (stayed, started) => `SUMPRODUCT(${isFilled(stayed)}*(${stayed}>${started}))>0`,
      (stayed, started) => [`${stayed}>${started}`],
    ),
  LOSSRATIO: (args) => overGroups(args, 'leavers', 'hires'),
  HIRERATE: (args) => {
    const counts = countsFrom(args, ['opening', 'hires', 'closing']);
    if (!counts?.hires || !counts.opening || !counts.closing) return null;
    const { wrong, hires, opening, closing } = spanOf(counts);
    return guarded(wrong, `${hires}/((${opening}+${closing})/2)`);
  },
  FLUX: (args) => {
    const counts = countsFrom(args);
    if (!counts?.leavers || !counts.opening || !counts.hires || !counts.closing) return null;
    const { wrong, leavers, hires, opening, closing } = spanOf(counts);
    return guarded(wrong, `(${leavers}+${hires})/((${opening}+${closing})/2)`);
  },
  NETGROWTH: (args) => {
    const counts = countsFrom(args, ['leavers', 'opening', 'hires']);
    if (!counts?.leavers || !counts.opening || !counts.hires) return null;
    const { wrong, leavers, hires, opening } = spanOf(counts);
    return guarded(wrong, `(${hires}-${leavers})/${opening}`);
  },
  COST: (args) => {
    const given = givens(args, 'leavers', 'salary', 'multiple');
    if (!given) return null;
    const ranges = given.filter(({ kind }) => kind !== 'cell');
    if (!areAlike(ranges) || (ranges.length > 0 && given[0].kind === 'cell')) return null;
    const factors = given.filter(({ kind }) => kind === 'cell').map(({ text }) => text);
    const product = ranges.length > 0 ? [`SUMPRODUCT(${ranges.map(({ text }) => text).join(',')})`] : [];
    return guarded(uncountable(given), [...product, ...factors].join('*'));
  },
  HIRESNEEDED: (args) => {
    const given = values(args, 'current', 'target', 'rate');
    if (!given) return null;
    const [current, target, rate] = given;
    const isPercent = rate.constant === null ? [`${rate.text}>10`] : [];
    if (rate.constant !== null && rate.constant > 10) return null;
    return guarded(isPercent, `${target.text}-${current.text}+${rate.text}*${target.text}`);
  },
  ANNUALIZE: (args) => {
    const given = values(args, 'rate', 'months');
    if (!given) return null;
    const [rate, months] = given;
    if (months.constant !== null && months.constant <= 0) return null;
    return annualized(rate.text, months, textOf(args, 'compound'));
  },
  FLAG: (args) => {
    const [rate] = values(args, 'rate') ?? [];
    return rate ? flagOf(rate.text, textOf(args, 'limit')) : null;
  },
  RECONCILE: (args) => reconciliationOf(args),
};

/** One cell for a function that takes no method; null where it has no plain formula. */
export const ratioFormula = (id: string, args: ArgumentTexts): string | null =>
  Object.hasOwn(writers, id) ? writers[id](args) : null;

function givens(args: ArgumentTexts, ...names: Parameter[]): Given[] | null {
  const read = names.map((name) => givenFrom(textOf(args, name) ?? ''));
  return read.every((each) => each !== null) ? read : null;
}

function values(args: ArgumentTexts, ...names: Parameter[]): Given[] | null {
  const read = names.map((name) => valueFrom(textOf(args, name) ?? ''));
  return read.every((each) => each !== null) ? read : null;
}

/** Whether ranges are of one shape, so that their cells lie beside each other one by one. */
const areAlike = (ranges: readonly Given[]): boolean =>
  ranges.every((each) => each.count === ranges[0].count && widthOf(each) === widthOf(ranges[0]));

/** Blocks and lines with as many cells may still be of another shape. */
const widthOf = ({ reference }: Given): number => (reference ? reference.range.right! - reference.range.left! : 0);

/** A sum on a sum over the same groups. */
function overGroups(
  args: ArgumentTexts,
  upper: Parameter,
  lower: Parameter,
  isWrong?: (upper: string, lower: string) => string,
  isWrongCell: (upper: string, lower: string) => string[] = () => [],
): string | null {
  const given = givens(args, upper, lower);
  if (!given || !areAlike(given)) return null;
  const [above, below] = given;
  const quotient = `${sumOf(above)}/${sumOf(below)}`;
  if (above.kind === 'cell') return guarded(isWrongCell(above.text, below.text), quotient);
  const wrong = uncountable([above, below]);
  return guarded(isWrong ? [...wrong, isWrong(above.text, below.text)] : wrong, quotient);
}

function annualized(rate: string, months: Given, compound: string | null): string | null {
  const linear = `${rate}*12/${months.text}`;
  const compounded = guarded([`${rate}>1`], `1-(1-${rate})^(12/${months.text})`);
  const isWrong = months.constant === null ? [`${months.text}<0`] : [];
  switch (compound?.toUpperCase()) {
    case undefined:
    case 'FALSE':
    case '0':
      return guarded(isWrong, linear);
    case 'TRUE':
    case '1':
      return guarded(isWrong, compounded);
    default: {
      const cell = valueFrom(compound!);
      return cell && guarded(isWrong, `IF(${cell.text},${compounded},${linear})`);
    }
  }
}

/** ROUND takes away rounding noise and makes an error of text, which would be larger than any limit. */
export function flagOf(rate: string, limitText: string | null): string | null {
  const limit = limitText === null ? null : valueFrom(limitText);
  if (limitText !== null && !limit) return null;
  const highest = limit?.constant === 0 ? null : limit;
  const isNumber = !highest || highest.constant !== null;
  if (isNumber && (highest?.constant ?? 1) < 0) return null;
  const percent = isNumber
    ? `"Over ${shortPercent(highest?.constant ?? 1)}"`
    : `"Over "&ROUND(${limitOrOne(highest.text)}*100,1)&"%"`;
  const over = `ROUND(${rate}-${isNumber ? (highest?.text ?? '1') : limitOrOne(highest.text)},9)>0`;
  return `IF(${rate}="","",IF(${over},${percent},""))`;
}

/** A blank limit is none. */
const limitOrOne = (limit: string) => `IF(${limit}=0,1,${limit})`;

const shortPercent = (share: number) => `${Math.round(share * 1000) / 10}%`;

/** Exactly 0 where only rounding noise is missing; "" for a row that is not filled in. */
export function reconciliationOf(args: ArgumentTexts): string | null {
  const counts = countsFrom(args);
  const adjustments = textOf(args, 'adjustments');
  const adjusted = adjustments === null ? null : givenFrom(adjustments);
  const { leavers, opening, hires, closing } = counts ?? {};
  if (!leavers || !opening || !hires || !closing) return null;
  if ([leavers, opening, hires, closing, adjusted].some((each) => each && each.kind !== 'cell')) return null;
  if (adjustments !== null && !adjusted) return null;
  const plus = adjusted ? `+${adjusted.text}` : '';
  const missing = `${closing.text}-(${opening.text}+${hires.text}-${leavers.text}${plus})`;
  const telling = [leavers, hires, closing, ...(adjusted ? [adjusted] : [])];
  const value = `IF(ROUND(${missing},6)=0,0,${missing})`;
  if (telling.some(({ constant }) => constant)) return value;
  return `IF(AND(${telling.map((each) => `${cellOf(each, 0)}=0`).join(',')}),"",${value})`;
}
