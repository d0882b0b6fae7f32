import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import https from 'node:https';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type Browser, type Frame, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contentTypes } from '../../tools/build/headers.mjs';
import { findChromium } from '../../tools/chromium.mjs';
import { readFunctionDocs } from '../../tools/docblocks.mjs';
import { rootPath } from '../../tools/project.mjs';
import { patience } from './browser';
import { hostFolder, type HostedFolder } from './hostedFolder';

const baseUrl = 'https://addins.example.com/turnover';
const id = '1b2c3d4e-5f60-4718-8293-a4b5c6d7e8f9';
const excel = 'https://eu-excel.officeapps.live.com';
const root = mkdtempSync(path.join(tmpdir(), 'turnover-deploy-'));
const folder = path.join(root, 'turnover');

let hosted: HostedFolder;
let browser: Browser;

beforeAll(async () => {
  const webpack = rootPath('node_modules/webpack/bin/webpack.js');
  const env = [`url=${baseUrl}`, 'namespace=acme.hr', `id=${id}`].flatMap((each) => ['--env', each]);
  execFileSync(process.execPath, [webpack, '--stats', 'errors-warnings', '--output-path', folder, ...env], {
    cwd: rootPath(),
  });
  hosted = await hostFolder(folder, baseUrl);
  browser = await chromium.launch({
    executablePath: findChromium(),
    args: [
      ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--ignore-certificate-errors'],
      `--host-resolver-rules=MAP * 127.0.0.1:${hosted.port}`,
    ],
  });
}, 600_000); // a whole build
afterAll(async () => {
  await browser?.close();
  await hosted?.close();
  rmSync(root, { recursive: true });
});

const files = () =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    statSync(path.join(folder, file)).isFile(),
  );
const text = (file: string) => readFileSync(path.join(folder, file), 'utf8');

/** What a server answers for an address, whatever its certificate is. */
function answer(url: string): Promise<{ status?: number; type?: string; policy?: string }> {
  const { hostname, pathname } = new URL(url);
  const options = { host: '127.0.0.1', port: hosted.port, path: pathname, headers: { host: hostname } };
  return new Promise((resolve, reject) => {
    https
      .get({ ...options, rejectUnauthorized: false }, ({ statusCode, headers, resume }) => {
        resolve({
          status: statusCode,
          type: headers['content-type'],
          policy: headers['content-security-policy']?.toString(),
        });
        void resume;
      })
      .on('error', reject);
  });
}

interface Opened {
  readonly page: Page;
  readonly hosts: () => string[];
  /** What the pages were not allowed to do. */
  readonly violations: string[];
}

async function open(address: string): Promise<Opened> {
  const page = await browser.newPage();
  const violations: string[] = [];
  const asked: string[] = [];
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) violations.push(message.text());
  });
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(address);
  const hosts = () => [...new Set(asked.filter((url) => url.startsWith('http')).map((url) => new URL(url).hostname))];
  return { page, hosts, violations };
}

/** Excel on the web, which shows the pane in a frame in a frame. */
const inExcel = (pane: string) =>
  `https://excel.cloud.microsoft/?show=${encodeURIComponent(`${excel}/excel?show=${encodeURIComponent(pane)}`)}`;

async function frameAt(page: Page, address: string): Promise<Frame> {
  await expect.poll(() => page.frames().map((frame) => frame.url()), patience).toContain(address);
  return page.frames().find((frame) => frame.url() === address)!;
}

describe('The folder for a web server', () => {
  it('holds what Excel loads and the header files, nothing of the workbench and no part of office.js', () => {
    expect(files()).toEqual(expect.arrayContaining(['manifest.xml', 'taskpane.html', '_headers', 'web.config']));
    expect(files().filter((file) => /workbench|office/i.test(file))).toEqual([]);
  });

  it('speaks of its own namespace alone', () => {
    const usual = /TURNOVER(?!:"RATE")/; // somebody may write ACME.HR.TURNOVER and mean RATE
    const read = files().filter((file) => /\.(js|json|html|xml)$/.test(file));
    expect(read.filter((file) => usual.test(text(file)))).toEqual([]);
    expect(text('functions-zh-CN.json')).toContain(`${baseUrl}/help-zh-CN.html#`);
    expect(text('manifest.xml')).toContain('<bt:String id="Functions.Namespace" DefaultValue="ACME.HR"/>');
    expect(text('manifest.xml')).toContain(`<Id>${id}</Id>`);
  });

  it('answers every address of its manifest, with the type it should have', async () => {
    const urls = [...text('manifest.xml').matchAll(/"(https:[^"]+)"/g)].map(([, url]) => url);
    expect(urls.length).toBeGreaterThan(20);
    for (const url of new Set(urls)) {
      expect(url.startsWith(`${baseUrl}/`), url).toBe(true);
      const type = contentTypes[path.extname(new URL(url).pathname) as keyof typeof contentTypes];
      expect(await answer(url), url).toMatchObject({ status: 200, type });
    }
  });
});

describe('In Excel on the web', () => {
  it('the pane starts in a frame of another site, on Microsoft’s own office.js, and asks only itself and Microsoft', async () => {
    const { page, hosts, violations } = await open(inExcel(`${baseUrl}/taskpane.html`));
    const pane = await frameAt(page, `${baseUrl}/taskpane.html`);
    await pane.waitForFunction(() => 'Office' in window, null, patience);
    expect(await pane.evaluate(() => Office.onReady())).toMatchObject({ host: 'Excel', platform: 'OfficeOnline' });

    const host = page.frames().find((frame) => frame.url().startsWith(excel))!;
    const calls = () => host.evaluate(() => (window as unknown as { calls: string[] }).calls);
    await expect.poll(calls, patience).toContain('executeMethod');
    await expect.poll(() => pane.getByRole('tab').count(), patience).toBeGreaterThan(3);
    expect(violations).toEqual([]);
    expect(hosts().sort()).toEqual([
      'addins.example.com',
      'appsforoffice.microsoft.com',
      'eu-excel.officeapps.live.com',
      'excel.cloud.microsoft',
    ]);
    await page.close();
  });

  it('every function is there and calculates', async () => {
    const { page } = await open(inExcel(`${baseUrl}/taskpane.html`));
    const pane = await frameAt(page, `${baseUrl}/taskpane.html`);
    await pane.waitForFunction(() => 'CustomFunctions' in window, null, patience);
    const found = () =>
      pane.evaluate(() => {
        type Association = { mappings: Record<string, (...values: unknown[]) => unknown> };
        const { mappings } = (CustomFunctions as unknown as { _association: Association })._association;
        return { ids: Object.keys(mappings).sort(), rate: mappings.OPENBASE?.([[5]], [[50]]) };
      });
    const ids = readFunctionDocs().map((entry: { id: string }) => entry.id);
    await expect.poll(found, patience).toEqual({ ids: ids.sort(), rate: 0.1 });
    await page.close();
  });

  it('Excel reads the metadata of the functions from its own origin, and nothing else', async () => {
    const { page } = await open('https://excel.cloud.microsoft/?show=about:blank');
    const count = (file: string) =>
      page.evaluate(
        (url) =>
          fetch(url).then(
            async (response) => ((await response.json()) as { functions: unknown[] }).functions.length,
            () => 'refused',
          ),
        `${baseUrl}/${file}`,
      );
    for (const file of ['functions.json', 'functions-zh-CN.json', 'functions-zh-TW.json'])
      expect(await count(file)).toBe(readFunctionDocs().length);
    expect(await count('manifest.xml')).toBe('refused');
    await page.close();
  });
});

describe('Elsewhere', () => {
  it('no other site may show the pane in a frame', async () => {
    const shown = encodeURIComponent(`${baseUrl}/taskpane.html`);
    const { page, violations } = await open(`https://evil.example/?show=${shown}`);
    await expect.poll(() => violations.join(), patience).toContain('frame-ancestors');
    expect(page.frames().some((frame) => frame.url() === `${baseUrl}/taskpane.html`)).toBe(false);
    await page.close();
  });

  it.each(['help.html', 'help-zh-TW.html', 'lessons.html'])(
    '%s opens in a browser and asks its own server alone',
    async (file) => {
      const { page, hosts, violations } = await open(`${baseUrl}/${file}`);
      await expect.poll(() => page.locator('h1').count(), patience).toBeGreaterThan(0);
      expect(hosts()).toEqual(['addins.example.com']);
      expect(violations).toEqual([]);
      await page.close();
    },
  );
});

it('A build with a wrong address says so, ends with 1 and touches nothing', () => {
  const kept = path.join(root, 'kept');
  mkdirSync(kept);
  writeFileSync(path.join(kept, 'old.txt'), 'old');
  const options = ['--output-path', kept, '--env', 'url=http://addins.example.com'];
  const { status, stderr } = spawnSync(process.execPath, [rootPath('tools/build.mjs'), ...options], {
    encoding: 'utf8',
  });
  expect([status, readdirSync(kept)]).toEqual([1, ['old.txt']]);
  expect(stderr).toContain('"http://addins.example.com" cannot be the address of the add-in: give an https address');
  expect(stderr).not.toMatch(/\n\s+at /);
});
