import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { isCurrent, isNewEnough } from '../../tools/dependencies.mjs';
import { rootPath } from '../../tools/project.mjs';

const locked = {
  '': { version: '0.1.0' },
  'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' },
  'node_modules/mac-only': { version: '1.0.0', integrity: 'sha512-m', optional: true },
};
const a = locked['node_modules/a'];

it.each([
  ['nothing is installed', undefined, false],
  ['all that is locked is installed, but for another system’s package', { 'node_modules/a': a }, true],
  ['a package is missing', {}, false],
  ['a package has another version', { 'node_modules/a': { ...a, version: '1.0.1' } }, false],
  ['a package has other content', { 'node_modules/a': { ...a, integrity: 'sha512-x' } }, false],
  [
    'an optional package has another version',
    { 'node_modules/a': a, 'node_modules/mac-only': { version: '2.0.0' } },
    false,
  ],
])('When %s, the dependencies count as current: %s', (_, installed, expected) => {
  expect(isCurrent(locked, installed as Parameters<typeof isCurrent>[1])).toBe(expected);
});

it.each([
  ['18.20.4', false],
  ['20.10.0', false],
  ['20.19.0', true],
  ['21.7.3', false],
  ['22.10.0', false],
  ['22.12.0', true],
  ['24.1.0', true],
])('Node.js %s is new enough: %s', (version, expected) => {
  expect(isNewEnough(version)).toBe(expected);
});

it('The lock file names no registry, so that everyone installs from their own', () => {
  expect(readFileSync(rootPath('package-lock.json'), 'utf8')).not.toContain('"resolved"');
});
