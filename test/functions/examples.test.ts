import { describe, expect, test } from 'vitest';
import { readFunctionDocs } from '../../tools/docblocks.mjs';
import { functionIds } from './call';
import { evaluate } from './evaluate';

const docs = readFunctionDocs();
const examples = docs.flatMap(({ id, examples: ownExamples }) =>
  ownExamples.map(({ formula, result }) => [id, formula, result] as const),
);

/** As Excel shows numbers: 15 significant digits. */
const shown = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(shown);
  return typeof value === 'number' ? Number(value.toPrecision(15)) : value;
};

describe('examples in the docblocks', () => {
  test.each(examples)('%s: %s -> %s', (_, formula, result) => {
    expect(shown(evaluate(formula))).toEqual(shown(evaluate(`=${result}`)));
  });

  test('every function has one', () => {
    expect(docs.filter((each) => each.examples.length > 0).map(({ id }) => id)).toEqual(functionIds);
  });
});
