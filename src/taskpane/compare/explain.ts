import type { RateFacts } from '../../locales/pane/facts';
import type { PaneSentences } from '../../locales/pane/paneSentences';
import { isOverLimit } from '../../turnover/comparison';
import type { Method } from '../../turnover/method';
import { isMore } from '../../turnover/tolerance';
import { countText, percentText } from '../numbers';

/** One rate with everything it was made from; counts are people, null where they are not known. */
export interface RateParts {
  readonly method: Method;
  readonly rate: number;
  readonly base: number;
  readonly leavers: number;
  readonly opening: number | null;
  readonly hires: number | null;
  readonly closing: number | null;
  readonly periods: number;
  readonly isDaily?: boolean;
}

/** The formula with the numbers put in: "35 ÷ ((50 + 18) ÷ 2) = 102.9%". */
export function formulaWithNumbers(parts: RateParts): string {
  return `${countText(parts.leavers)} ÷ ${baseWithNumbers(parts)} = ${percentText(parts.rate)}`;
}

function baseWithNumbers({ method, base, opening, hires, closing, periods, isDaily }: RateParts): string {
  const isAverage = method === 'average' || (method === 'mean' && periods === 1 && !isDaily);
  if (isAverage && opening !== null && closing !== null) return `((${countText(opening)} + ${countText(closing)}) ÷ 2)`;
  if (method === 'cumulative' && opening !== null && hires !== null)
    return `(${countText(opening)} + ${countText(hires)})`;
  return countText(base);
}

/** Why this rate came out as it did, as one could say it to a director; `label` names the period. */
export function whySentence(parts: RateParts, label: string, sentences: PaneSentences): string {
  return methodWords(parts.method, parts.isDaily, sentences).why(factsFrom(parts, label));
}

/** The words of a method; a list of people has headcounts for every day. */
export const methodWords = (method: Method, isDaily: boolean | undefined, { methods, roster }: PaneSentences) =>
  method === 'mean' && isDaily ? roster.dailyMean : methods[method];

function factsFrom(parts: RateParts, label: string): RateFacts {
  const { leavers, opening, hires, closing } = parts;
  const known = (count: number | null) => (count === null ? '' : countText(count));
  const isRefilled = opening !== null && isMore(leavers, opening);
  const everyone = opening !== null && hires !== null ? opening + hires : 0;
  return {
    label,
    rate: percentText(parts.rate),
    leavers: countText(leavers),
    base: countText(parts.base),
    opening: known(opening),
    hires: known(hires),
    closing: known(closing),
    periods: parts.periods,
    isOver100: isOverLimit(parts.rate),
    newcomers: known(Math.max(0, leavers - (opening ?? 0))),
    isNobodyLeft: closing === 0 && !isRefilled,
    isRefilled,
    cumulative: everyone > 0 ? { rate: percentText(leavers / everyone), base: countText(everyone) } : null,
  };
}
