import { Problem } from '../turnover/problem';
import type { SeriesInput } from '../turnover/series';
import { blockFrom, numbersIn, requireLine, throwFirst, type Numbers } from './block';

export type CountName = 'leavers' | 'opening' | 'hires' | 'closing';

/** Arguments with counts of people by what they count; null where one was left out. */
export type CountArguments = Partial<Record<CountName, unknown>>;

/** What a function calls its counts where that is not their usual name. */
export type ArgumentNames = Partial<Record<CountName, string>>;

const readingOrder: readonly CountName[] = ['leavers', 'opening', 'hires', 'closing'];

export type Counts = Partial<Record<CountName, Numbers>>;

/** The counts of people in some arguments, in reading order. The first ones must be given, the others may be left out. */
export function readCounts(required: CountArguments, optional: CountArguments, names: ArgumentNames): Counts {
  const counts: Counts = {};
  for (const name of readingOrder) {
    const argument = name in required ? required[name] : optional[name];
    const block = blockFrom(argument, names[name] ?? name);
    if (block) counts[name] = numbersIn(block);
    else if (name in required) throw new Problem('value', 'missingArgument', { argument: names[name] ?? name });
  }
  return counts;
}

/** One longer period from ranges of periods, for a single result: the first unreadable cell in reading order is thrown. */
export function readSpan(
  required: CountArguments,
  optional: CountArguments = {},
  names: ArgumentNames = {},
): SeriesInput {
  const counts = readCounts(required, optional, names);
  for (const name of readingOrder) if (counts[name]) throwFirst(counts[name]);
  requireSameLength(counts);
  return seriesInput(counts);
}

/** Periods one by one, for a result for each: what cannot be read spoils its own row. */
export function readPeriods(required: CountArguments, optional: CountArguments = {}): SeriesInput {
  const counts = readCounts(required, optional, {});
  const length = requireSameLength(counts);
  if (counts.closing && counts.closing.values.length < length)
    throw new Problem('value', 'closingForEveryPeriod', { argument: 'closing', count: length });
  const rowProblems = new Array<Problem | undefined>(length).fill(undefined);
  for (const name of readingOrder) counts[name]?.problems?.forEach((problem, row) => (rowProblems[row] ??= problem));
  return { ...seriesInput(counts), rowProblems };
}

/** Periods with adjustments (transfers in, or out below 0), one a period. */
export function readAdjustedPeriods(required: CountArguments, adjustments: unknown): SeriesInput {
  const input = readPeriods(required);
  const block = blockFrom(adjustments, 'adjustments');
  if (!block) return input;
  const numbers = numbersIn(block, { isNegativeAllowed: true });
  requireLine(numbers);
  requireCount(numbers, input.leavers!.length, 'leavers');
  const sideProblems = numbers.values.map((_, row) => numbers.problems?.get(row));
  return { ...input, sideProblems, adjustments: numbers.values };
}

function seriesInput({ leavers, opening, hires, closing }: Counts): SeriesInput {
  return {
    leavers: leavers?.values,
    opening: opening?.values,
    hires: hires?.values,
    closing: closing?.values,
    isAcross: isAcross(leavers ?? hires ?? opening ?? closing!),
  };
}

const isAcross = ({ columnCount }: { columnCount: number }): boolean => columnCount > 1;

/** Leavers and hires have a cell a period; an opening or closing has one too, or is a single cell. */
export function requireSameLength(counts: Counts): number {
  const guide = counts.leavers ?? counts.hires ?? counts.opening ?? counts.closing!;
  for (const name of readingOrder) {
    const numbers = counts[name];
    if (!numbers) continue;
    requireLine(numbers);
    const isSingleHeadcount = numbers.values.length === 1 && (name === 'opening' || name === 'closing');
    if (!isSingleHeadcount) requireCount(numbers, guide.values.length, guide.argument);
  }
  return guide.values.length;
}

export function requireCount(
  { argument, values }: { argument: string; values: readonly unknown[] },
  otherCount: number,
  other: string,
): void {
  if (values.length === otherCount) return;
  throw new Problem('value', 'differentLength', { argument, count: values.length, other, otherCount });
}
