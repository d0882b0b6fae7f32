import { afterEach, beforeEach, expect, test } from 'vitest';
import { run as plainForms } from '../../bench/plainForms';
import { hasSurvfit, pythonTables, survfitMilliseconds } from '../../bench/roster/statistics';
import { run as survfit } from '../../bench/survfit';
import { verdictOf } from '../../tools/bench/verdict.mjs';

let path: string | undefined;

/** A machine on which no other program is installed. */
beforeEach(() => {
  path = process.env.PATH;
  process.env.PATH = '';
});
afterEach(() => void (process.env.PATH = path));

test('without R its comparison is a line that says so', async () => {
  expect(hasSurvfit()).toBe(false);
  expect(survfitMilliseconds('nowhere')).toBeNull();
  const [line, ...others] = await survfit();
  expect(others).toEqual([]);
  expect(line).toMatchObject({ value: null, missing: 'R with its package survival' });
  expect(verdictOf(line)).toBe('skipped');
});

test('without LibreOffice the plain formulas are a line that says so', async () => {
  const lines = await plainForms();
  expect(lines.map(verdictOf)).toEqual(['skipped']);
  expect(lines[0].missing).toBe('LibreOffice Calc');
});

test('without Python there is nothing to compare with', () => {
  expect(pythonTables('nowhere', ['python3'])).toEqual({});
});
