import { describe, expect, test } from 'vitest';
import { functionIds } from '../functions/call';
import { claimsOf, percentagesInProse, sheetsOf, type Claim } from './figures';
import { headingsOf, plainText, textOf } from './markdown';
import { evaluateOn, printedLike } from './sheet';

const page = 'README.md';
const [, staff] = sheetsOf('docs/methods.md');
const claims = claimsOf(page);

/** What stands in a table about staff lists is about the ten people of docs/methods.md, to which the README points. */
const value = ({ formula, sheet }: Claim) => evaluateOn({ '': formula.includes('ROSTER.') ? staff : sheet }, formula);

describe('README.md', () => {
  test.each(claims)('$formula is $printed', (claim) => {
    const result = value(claim);
    expect(Array.isArray(result) ? 'table' : printedLike(result, claim.printed)).toBe(claim.printed);
  });

  test('has figures of every method and from staff lists', () => {
    expect(claims.filter(({ formula }) => !formula.includes('ROSTER.')).length).toBe(6);
    expect(claims.filter(({ formula }) => formula.includes('ROSTER.')).length).toBeGreaterThan(6);
  });

  test('the company adds up to what the sentence above it says', () => {
    const [rows] = sheetsOf(page);
    const sum = (column: number) => rows.slice(1).reduce((total, row) => total + Number(row[column]), 0);
    const facts = `${rows[1][1]} people at the start, ${rows.at(-1)?.[4]} at the end, ${sum(2)} hired, ${sum(3)} left`;
    expect(textOf(page)).toContain(facts);
  });

  test('says no percentage in its text that its tables do not give, but 100%', () => {
    const known = new Set(['100%', ...claims.map((claim) => printedLike(value(claim), '0%'))]);
    expect(percentagesInProse(page).length).toBeGreaterThan(3);
    expect(percentagesInProse(page).filter((each) => !known.has(each))).toEqual([]);
  });

  test('names every function, and no function that is not there', () => {
    const text = textOf(page);
    const named = (id: string) => text.includes(`TURNOVER.${id}(`) || text.includes(`\`${id.replace('ROSTER.', '')}\``);
    expect(functionIds.filter((id) => !named(id))).toEqual([]);
    const called = [...text.matchAll(/TURNOVER\.([A-Z.]+)\(/g)].map(([, id]) => id);
    expect(called.filter((id) => !functionIds.includes(id))).toEqual([]);
  });

  test('comes in its order: the picture, the commands, one company, functions, pane, limits, privacy, development', () => {
    expect(headingsOf(page).map(({ tokens }) => plainText(tokens))).toEqual([
      'Turnover',
      'Try it, without Excel',
      'One company, five answers',
      'Functions',
      'The task pane',
      'Limits',
      'Privacy',
      'Development',
    ]);
    expect(textOf(page).indexOf('![')).toBeLessThan(textOf(page).indexOf('npm start'));
  });

  test('is read in three minutes: under 900 words outside its tables', () => {
    const prose = textOf(page).replace(/^\|.*$/gm, '');
    expect(prose.split(/\s+/).length).toBeLessThan(900);
  });
});
