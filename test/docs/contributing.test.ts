import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Tokens } from 'marked';
import { describe, expect, test } from 'vitest';
import { blocksOf, filesIn, root, rowsOf, textOf } from './markdown';

const page = 'CONTRIBUTING.md';
const text = textOf(page);
const project = JSON.parse(textOf('package.json'));
const packages = Object.keys({ ...project.dependencies, ...project.devDependencies });
const scripts = Object.keys(project.scripts);

const reasons = blocksOf(page)
  .filter((token): token is Tokens.Table => token.type === 'table')
  .map(rowsOf)
  .filter(([[first]]) => first === 'package')
  .flatMap((rows) => rows.slice(1));
const explained = reasons.flatMap(([names]) => names.split(', '));

describe('CONTRIBUTING.md', () => {
  test('says why each dependency is there, and of none that is not', () => {
    expect([...explained].sort()).toEqual([...packages].sort());
    expect(reasons.filter(([, why]) => why.length < 5)).toEqual([]);
  });

  test('names every room of the house, and no other', () => {
    const rooms = readdirSync(path.join(root, 'src'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
    const named = [...text.matchAll(/^\| `src\/(\w+)\/` \|/gm)].map(([, room]) => room);
    expect(named.sort()).toEqual(rooms.map(({ name }) => name).sort());
  });

  test('names every command', () => {
    const called = (name: string) => text.includes(`npm run ${name}`) || text.includes(`\`npm ${name}\``);
    expect(scripts.filter((name) => !called(name))).toEqual([]);
  });
});

test.each(filesIn('', /\.md$/))('%s names no command that is not there', (file) => {
  const called = [...textOf(file).matchAll(/\bnpm run ([\w:]+)/g)].map(([, name]) => name);
  expect(called.filter((name) => !scripts.includes(name))).toEqual([]);
});
