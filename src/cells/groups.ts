import { Problem, type Facts } from '../turnover/problem';
import { numbersIn, placeIn, requiredBlock, requireLine, throwFirst, type Numbers } from './block';
import type { NumberRule } from './cell';
import { requireCount } from './periods';

/** Counts of an argument that are no periods (groups, observations): any number of cells, none trimmed. */
export function readNumbers(argument: unknown, name: string, rule?: NumberRule): Numbers {
  const numbers = numbersIn(requiredBlock(argument, name), rule);
  throwFirst(numbers);
  return numbers;
}

/** Two arguments with one cell a group each, in blocks of the same shape. */
export function readSameShape(first: [string, unknown], second: [string, unknown]): [number[], number[]] {
  const [a, b] = [readNumbers(first[1], first[0]), readNumbers(second[1], second[0])];
  if (a.rowCount !== b.rowCount || a.columnCount !== b.columnCount)
    throw new Problem('value', 'differentShape', { argument: b.argument, other: a.argument, ...sizes(a, b) });
  return [a.values, b.values];
}

const sizes = (a: Numbers, b: Numbers) => ({
  size: `${b.rowCount} × ${b.columnCount}`,
  otherSize: `${a.rowCount} × ${a.columnCount}`,
});

/** Where the groups of an argument stand: by row, by column, or by both. */
export function placesIn(argument: unknown): (index: number) => Facts {
  const block = requiredBlock(argument, '');
  return (index) => ({ ...placeIn(block, index), argument: undefined });
}

/** Arguments with one cell a group; those named in `single` may have one cell for all groups. */
export function readGroups<Name extends string>(
  groups: Readonly<Record<Name, unknown>>,
  single: readonly NoInfer<Name>[] = [],
): Record<Name, number[]> {
  const names = Object.keys(groups) as Name[];
  const read = names.map((name) => readNumbers(groups[name], name));
  const guide = read[0];
  read.forEach((numbers, index) => {
    requireLine(numbers);
    const isSingle = numbers.values.length === 1 && single.includes(names[index]);
    if (!isSingle) requireCount(numbers, guide.values.length, guide.argument);
  });
  return Object.fromEntries(read.map((numbers, index) => [names[index], numbers.values])) as Record<Name, number[]>;
}
