const lot = 500;

/** What is made of each item of a list, with a pause after every few hundred: lists of cells may be long. */
export function* inLots<T, R>(items: readonly T[], resultOf: (item: T, index: number) => R): Generator<undefined, R[]> {
  const results: R[] = [];
  for (const [i, item] of items.entries()) {
    results.push(resultOf(item, i));
    if (i % lot === lot - 1) yield undefined;
  }
  return results;
}

/** Work that comes in steps, at once. */
export function atOnce<R>(steps: Generator<undefined, R>): R {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}
