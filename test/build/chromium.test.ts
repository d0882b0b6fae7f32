import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { findTestChromium, installedChromium } from '../../tools/chromium.mjs';

const folder = mkdtempSync(path.join(tmpdir(), 'turnover-chromium-'));
const program = (name: string) => path.join(folder, name);

beforeAll(() => {
  for (const name of ['chromium', 'google-chrome', 'chosen']) writeFileSync(program(name), '');
  mkdirSync(program('empty'));
});
afterAll(() => rmSync(folder, { recursive: true }));

it('The browser named by CHROMIUM goes before everything', () => {
  expect(installedChromium({ CHROMIUM: program('chosen'), PATH: folder }, 'linux')).toBe(program('chosen'));
});

it('A CHROMIUM that does not exist is an error, not a reason to take another browser', () => {
  expect(() => installedChromium({ CHROMIUM: program('gone'), PATH: folder }, 'linux')).toThrow(
    'there is no such file',
  );
});

it('On Linux, Chromium is looked for on the path, and goes before Chrome', () => {
  expect(installedChromium({ PATH: `${program('empty')}:${folder}` }, 'linux')).toBe(program('chromium'));
});

it('Without a browser there is none', () => {
  expect(installedChromium({ PATH: program('empty') }, 'linux')).toBeUndefined();
});

describe.runIf(process.platform === 'linux')('The end-to-end tests', () => {
  const withShell = () => writeFileSync(program('chromium-headless-shell'), '');

  it('take the Chromium without windows where there is one', () => {
    withShell();
    expect(findTestChromium({ PATH: folder })).toBe(program('chromium-headless-shell'));
    expect(installedChromium({ PATH: folder }, 'linux')).toBe(program('chromium'));
  });

  it('take the browser named by CHROMIUM before it', () => {
    withShell();
    vi.stubEnv('CHROMIUM', program('chosen'));
    expect(findTestChromium()).toBe(program('chosen'));
    vi.unstubAllEnvs();
  });
});
