/** Stands for a blank cell until a flavour says how Excel sends it. */
export const BLANK = Symbol('blank');

export type Matrix = unknown[][];

/** A blank cell is 0 in Excel on the desktop, null on the web, and "" where a formula made it. */
export const FLAVOURS = [0, null, ''] as const;

export function inFlavour(args: readonly unknown[], blank: (typeof FLAVOURS)[number]): unknown[] {
  return args.map((argument) =>
    Array.isArray(argument)
      ? (argument as Matrix).map((row) => row.map((cell) => (cell === BLANK ? blank : cell)))
      : argument,
  );
}

/** A column of values as a range, its zeros blank. */
export function range(values: readonly unknown[], across = false): Matrix {
  const cells = values.map((value) => (value === 0 ? BLANK : value));
  return across ? [cells] : cells.map((cell) => [cell]);
}

export function single(value: unknown): Matrix {
  return range([value]);
}
