import { readSpan } from '../cells/periods';
import { attempt, compareMethods, isOverLimit, type MethodResult } from '../turnover/comparison';
import { methods } from '../turnover/method';
import { Problem } from '../turnover/problem';
import type { SeriesInput } from '../turnover/series';
import { base, checkedSpan, rate } from '../turnover/span';
import { asArgument, countNames, type CountCells } from './counts';

/** Some periods by all methods. Counts are people, null where they are not known. */
export interface Outcome {
  readonly periods: number;
  readonly opening: number | null;
  readonly hires: number | null;
  readonly leavers: number;
  readonly closing: number | null;
  readonly results: readonly MethodResult[];
  /** Made from a list of people: the mean headcount is that of the days, not of the periods. */
  readonly isDaily?: boolean;
}

/** The cells of some periods as a series, or what is wrong with one of them. */
export function seriesInput(cells: CountCells): SeriesInput | Problem {
  const { leavers } = cells;
  const given = countNames.filter((name) => name !== 'leavers' && cells[name]);
  return attempt(() =>
    readSpan(
      { leavers: asArgument(leavers) },
      Object.fromEntries(given.map((name) => [name, asArgument(cells[name])])),
    ),
  );
}

/** All that can be said about some periods, or why nothing can. */
export function outcomeOf(input: SeriesInput | Problem): Outcome | Problem {
  if (input instanceof Problem) return input;
  if (input.opening && (input.hires || input.closing)) return attempt(() => compareMethods(input));
  return attempt(() => partialOutcome(input));
}

/** With the numbers of OPENBASE or CLOSEBASE alone only some methods have a base. */
function partialOutcome(input: SeriesInput): Outcome {
  const { span } = checkedSpan(input);
  const results = methods.map((method): MethodResult => {
    const found = attempt(() => ({ base: base(method, input), rate: rate(method, input) }));
    const missing = new Problem('value', input.opening ? 'giveHiresOrClosing' : 'giveOpening');
    const known = found instanceof Problem || Number.isNaN(found.base) ? missing : found;
    const sameForBoth = known instanceof Problem ? { base: known, rate: known } : known;
    return {
      method,
      ...sameForBoth,
      isOver: typeof sameForBoth.rate === 'number' && isOverLimit(sameForBoth.rate),
      meanOfPeriodRates: null,
      sumOfPeriodRates: null,
    };
  });
  return {
    periods: span.periods,
    opening: knownCount(span.opening),
    hires: knownCount(span.hires),
    leavers: span.leavers,
    closing: knownCount(span.closing),
    results,
  };
}

const knownCount = (count: number): number | null => (Number.isNaN(count) ? null : count);
