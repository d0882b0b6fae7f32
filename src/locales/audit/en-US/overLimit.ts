import type { Method } from '../../../turnover/method';
import { people, percent, shortPercent } from '../../functions/format';
import type { RuleWords } from '../ruleWords';

/** What the rule found, in numbers and in texts of the workbook; of the first cell. Null for what is not known. */
export interface OverLimitFacts {
  readonly cell: string;
  readonly cells: number;
  readonly rate: number;
  /** Of all the cells. */
  readonly highest: number;
  readonly limit: number;
  /** `direct`: leavers ÷ base · `projected`: multiplied up to a longer time · `several`: out of other rates, or not readable. */
  readonly made: 'direct' | 'projected' | 'several';
  readonly method: Method | null;
  readonly periods: number;
  readonly leavers: number | null;
  readonly base: number | null;
  readonly opening: number | null;
  readonly hires: number | null;
  readonly closing: number | null;
  readonly cumulative: number | null;
}

const left = (f: OverLimitFacts) => `${people(f.leavers)} left`;

type Made = Readonly<Partial<Record<Method, (f: OverLimitFacts) => string>>>;

const madeBy: Made = {
  average: (f) => `: ${left(f)}, ${people(f.base)} on average ((${people(f.opening)} + ${people(f.closing)}) ÷ 2)`,
  opening: (f) => `: ${left(f)}, ${people(f.base)} at the start`,
  closing: (f) => `: ${left(f)}, ${people(f.base)} at the end`,
  mean: (f) => `: ${left(f)} over ${f.periods} periods, ${people(f.base)} on average`,
};

function made(f: OverLimitFacts): string {
  if (f.leavers === null || f.base === null) return '';
  const by = f.method ? madeBy[f.method] : undefined;
  return by ? by(f) : `: ${left(f)}, on a base of ${people(f.base)}`;
}

const more = ({ cells, highest }: OverLimitFacts) =>
  cells > 1 ? `. ${cells} cells of this formula are over the limit, up to ${percent(highest)}` : '';

const tail = ({ cumulative, method, leavers, opening, hires }: OverLimitFacts) =>
  cumulative === null || method === 'cumulative'
    ? ''
    : ` By opening + hires it is ${percent(cumulative)} (${people(leavers)} ÷ (${people(opening)} + ${people(hires)})).`;

const reasons: Readonly<Record<Method, string>> = {
  average:
    'The base looks only at the start and the end, and more people left than the average of those two. Nothing is miscalculated.',
  opening:
    'The base counts only those there at the start, so some of the leavers were hired after it. Nothing is miscalculated.',
  closing:
    'The base counts only those there at the end: the more people leave, the smaller it gets. Nothing is miscalculated.',
  cumulative: 'Nobody can leave who was neither there at the start nor hired: check the numbers of hires and leavers.',
  mean: 'Leavers add up over the periods and headcount does not: posts were filled and left again. Nothing is miscalculated.',
};

function reason(f: OverLimitFacts): string {
  if (f.made === 'projected')
    return 'The rate was multiplied up to a longer time, as if people went on leaving at that pace. It is no share of anybody.';
  if (f.rate <= 1) return `It is over the limit of ${shortPercent(f.limit)} set for this workbook.`;
  if (f.made === 'several' || f.leavers === null) return 'Look at the cells that its formula uses.';
  return f.method ? reasons[f.method] : 'More people left than its base counts.';
}

export const overLimit: RuleWords<OverLimitFacts> = {
  name: 'Rate over the limit',
  title: (f) => `${f.cell} is ${percent(f.rate)}${made(f)}${more(f)}.`,
  why: (f) => reason(f) + tail(f),
};
