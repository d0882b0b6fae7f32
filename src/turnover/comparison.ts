import { rowOf } from './checks';
import { methods, type Method } from './method';
import { divisionByZero, Problem } from './problem';
import type { Series, SeriesInput } from './series';
import { baseOf, checkedSpan, firstNegativeRow, rateOn, type Span } from './span';
import { isMore, sum } from './tolerance';

export interface MethodResult {
  readonly method: Method;
  /** People; 0 where nobody was there. */
  readonly base: number | Problem;
  /** A fraction: 1.03 is 103%. */
  readonly rate: number | Problem;
  readonly isOver: boolean;
  /** Over the rates of the single periods; null when there is only one. */
  readonly meanOfPeriodRates: number | Problem | null;
  readonly sumOfPeriodRates: number | Problem | null;
}

/** One range of periods by every method. Counts are people; null where they are not known. */
export interface Comparison {
  readonly periods: number;
  readonly opening: number;
  readonly hires: number | null;
  readonly leavers: number;
  readonly closing: number | null;
  readonly meanHeadcount: number | null;
  readonly results: readonly MethodResult[];
}

/** Whether a rate is over a limit (1 is 100%), by more than rounding noise. */
export const isOverLimit = (rate: number, limit = 1): boolean => isMore(rate, limit);

/** The same periods by all methods, side by side. Throws a Problem when the periods themselves cannot be right. */
export function compareMethods(input: SeriesInput): Comparison {
  if (!input.hires && !input.closing) throw new Problem('value', 'giveHiresOrClosing');
  return measure(methods, input);
}

/** The periods by some methods. */
export function measure(by: readonly Method[], input: SeriesInput): Comparison {
  const { series, span } = checkedSpan(input);
  return {
    periods: span.periods,
    opening: span.opening,
    hires: known(span.hires),
    leavers: span.leavers,
    closing: known(span.closing),
    meanHeadcount: known(span.meanHeadcount),
    results: by.map((method) => resultOf(method, series, span)),
  };
}

const known = (count: number) => (count === count ? count : null);

function resultOf(method: Method, series: Series, span: Span): MethodResult {
  const base = attempt(() => baseOf(method, series, span, firstNegativeRow(series)));
  const rate = base instanceof Problem ? base : attempt(() => rateOn(method, base, span.leavers));
  const rates = span.periods > 1 ? attempt(() => ratesOfPeriods(method, series)) : null;
  return methodResult(method, base, rate, rates);
}

/** A result with the mean and the sum of the rates of its periods; null where there is one period only. */
export function methodResult(
  method: Method,
  base: number | Problem,
  rate: number | Problem,
  periodRates: readonly number[] | Problem | null,
): MethodResult {
  const isComputed = periodRates !== null && !(periodRates instanceof Problem);
  const total = isComputed ? sum(periodRates) : periodRates;
  return {
    method,
    base,
    rate,
    isOver: typeof rate === 'number' && isOverLimit(rate),
    meanOfPeriodRates: isComputed ? sum(periodRates) / periodRates.length : periodRates,
    sumOfPeriodRates: total,
  };
}

/** Throws when any period has no rate: a mean over the others would compare different things. */
function ratesOfPeriods(method: Method, series: Series): number[] {
  if (!series.hasEveryClosing && !series.hasHires) throw new Problem('value', 'giveEveryClosing');
  const negativeRow = firstNegativeRow(series);
  return Array.from({ length: series.kept }, (_, row) => {
    const [opening, hires, leavers, closing] = [
      series.opening[row],
      series.hires[row],
      series.leavers[row],
      series.closing[row],
    ];
    const period: Span = { periods: 1, opening, hires, leavers, closing, meanHeadcount: (opening + closing) / 2 };
    const base = baseOf(method, series, period, negativeRow);
    if (base === 0) throw divisionByZero({ ...rowOf(series, row), leavers });
    return rateOn(method, base, leavers);
  });
}

/** A number, or the Problem thrown instead of it. */
export function attempt<T>(calculate: () => T): T | Problem {
  try {
    return calculate();
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
}
