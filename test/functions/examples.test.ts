import ts from 'typescript';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { functionIds } from './call';
import { evaluate } from './evaluate';

/** The examples in the docblocks, as [id, formula, result]. */
function examples(): [string, string, string][] {
  const file = 'src/functions/functions.ts';
  const tree = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  return tree.statements.flatMap((statement) => {
    const tags = ts.getJSDocTags(statement);
    const text = (tag: ts.JSDocTag) => ts.getTextOfJSDocComment(tag.comment) ?? '';
    const id = tags.filter((tag) => tag.tagName.text === 'customfunction').map(text)[0];
    const written = tags.filter((tag) => tag.tagName.text === 'example').map(text);
    return written.map((example): [string, string, string] => {
      const [formula, result] = example.split(' -> ');
      return [id, formula.trim(), result.trim()];
    });
  });
}

/** As Excel shows numbers: 15 significant digits. */
const shown = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(shown);
  return typeof value === 'number' ? Number(value.toPrecision(15)) : value;
};

describe('examples in the docblocks', () => {
  test.each(examples())('%s: %s -> %s', (_, formula, result) => {
    expect(shown(evaluate(formula))).toEqual(shown(evaluate(`=${result}`)));
  });

  test('every function has one', () => {
    expect([...new Set(examples().map(([id]) => id))]).toEqual(
      functionIds.filter((id) => examples().some(([each]) => each === id)),
    );
    expect(new Set(examples().map(([id]) => id)).size).toBe(functionIds.length);
  });
});
