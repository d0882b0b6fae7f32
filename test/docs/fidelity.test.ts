import type { Token, Tokens } from 'marked';
import { expect, test } from 'vitest';
import { blocksOf, rowsOf, tokensOf, textOf } from './markdown';

const page = 'docs/fidelity.md';
const tables = blocksOf(page).filter((token: Token): token is Tokens.Table => token.type === 'table');

test('docs/fidelity.md lists the requirement sets that the workbench states', () => {
  const [, stated] = /requirementSets = \{([^}]+)\}/.exec(textOf('src/workbench/hostApplication.ts')) ?? [];
  const inCode = [...stated.matchAll(/(\w+): ([\d.]+)/g)].map(([, name, version]) => [name, version]);
  const listed = tables.map(rowsOf).find(([[first]]) => first === 'Set');
  expect(listed?.slice(1).map(([name, version]) => [name, version])).toEqual(inCode);
});

test('docs/fidelity.md has a basis for every line of its tables', () => {
  const empty = tables.flatMap(rowsOf).filter((row) => row.at(-1) === '');
  expect(empty).toEqual([]);
});

test('docs/excel-checklist.md numbers its lines without gaps, each with what to expect and a place for three answers', () => {
  const rows = blocksOf('docs/excel-checklist.md')
    .filter((token): token is Tokens.Table => token.type === 'table')
    .flatMap((table) => rowsOf(table).slice(1));
  expect(rows.map(([number]) => Number(number))).toEqual(rows.map((_, index) => index + 1));
  expect(rows.filter((row) => row.length !== 6 || row.includes(''))).toEqual([]);
});

test('docs/excel-checklist.md is the page to which docs/fidelity.md points for its guesses', () => {
  expect(tokensOf(page).some((token) => token.type === 'link' && token.href === 'excel-checklist.md')).toBe(true);
});

test('docs/excel-checklist.md takes as long as its title says', () => {
  const text = textOf('docs/excel-checklist.md');
  const minutes = [...text.matchAll(/^## .*\((\d+) minutes\)$/gm)].map(([, number]) => Number(number));
  const sum = minutes.reduce((total, each) => total + each, 0);
  expect(text).toContain(`# ${sum} minutes in real Excel\n`);
});
