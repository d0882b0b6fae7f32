import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { writtenForms } from './writtenForms';

const folder = 'test/formulas/plainTexts';

/** A call, and in the indented lines below it the formulas that calculate the same without the add-in. */
const entriesOf = (file: string): (readonly [call: string, lines: string[]])[] =>
  readFileSync(path.join(folder, file), 'utf8')
    .trimEnd()
    .split(/\n(?! )/)
    .map((entry) => entry.split(/\n {2}/))
    .map(([call, ...lines]) => [call, lines]);

/** Texts whose values other tests calculate: here no character of them may change unseen. */
describe.each(readdirSync(folder))('the plain formulas of %s', (file) => {
  it.each(entriesOf(file))('%s', (call, lines) => expect(writtenForms(call)).toEqual(lines));
});
