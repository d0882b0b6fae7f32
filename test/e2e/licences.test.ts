import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { isAcceptedLicence } from '../../tools/build/packageLicence.mjs';
import { rootPath } from '../../tools/project.mjs';

interface Listed {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly copyright: string;
  readonly bundles: readonly string[];
}

const root = path.resolve(process.env.DIST ?? rootPath('dist'));
const licences = (...options: string[]) =>
  execFileSync(process.execPath, [rootPath('tools/licences.mjs'), ...options], {
    encoding: 'utf8',
    env: { ...process.env, DIST: root },
  });

it('npm run licences names every package in the bundles, under licences we accept, with version and holder', () => {
  const listed = JSON.parse(licences('--json')) as Listed[];
  expect(listed.length).toBeGreaterThan(50);
  for (const { name, version, licence, copyright } of listed) {
    expect(isAcceptedLicence(licence), `${name}: ${licence}`).toBe(true);
    expect(version, name).toMatch(/^\d+\.\d+\.\d+/);
    expect(copyright, name).not.toBe('');
  }
  const inAddin = listed.filter(({ bundles }) => bundles.includes('add-in')).map(({ name }) => name);
  expect(inAddin).toEqual(expect.arrayContaining(['lit', '@borgar/fx', '@observablehq/plot']));
  expect(listed.map(({ name }) => name)).toContain('@univerjs/core');
  expect(listed.map(({ name }) => name)).not.toContain('@microsoft/office-js');
});

it('What is listed is what travels with the bundles, with the text of every licence', () => {
  for (const folder of ['', 'workbench']) {
    const facts = JSON.parse(readFileSync(path.join(root, folder, 'third-party-notices.json'), 'utf8')) as Listed[];
    const text = readFileSync(path.join(root, folder, 'third-party-notices.txt'), 'utf8');
    const sections = text.split(`\n${'-'.repeat(78)}\n`).slice(1);
    expect(sections.map((section) => section.split('\n')[0])).toEqual(
      facts.map(({ name, version, licence }) => `${name} ${version} (${licence})`),
    );
    for (const section of sections) expect(section.length, section.split('\n')[0]).toBeGreaterThan(400);
  }
});

it('the table ends with the count of each licence and with what is not shipped', () => {
  const lines = licences().trimEnd().split('\n');
  expect(lines.at(-2)).toMatch(/^\d+ packages: MIT \d+, /);
  expect(lines.at(-1)).toContain('@microsoft/office-js');
});
