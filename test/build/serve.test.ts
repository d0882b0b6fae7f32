import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { portFrom } from '../../tools/port.mjs';
import { serve } from '../../tools/serve.mjs';

const folder = mkdtempSync(path.join(tmpdir(), 'turnover-serve-'));
let running: Awaited<ReturnType<typeof serve>>;

/** A plain request: fetch would tidy the path up before sending it. */
function request(pathname: string): Promise<http.IncomingMessage> {
  return new Promise((resolve, reject) => {
    http
      .get({ host: '127.0.0.1', port: running.port, path: pathname }, (response) => resolve(response.resume()))
      .on('error', reject);
  });
}

beforeAll(async () => {
  mkdirSync(path.join(folder, 'root/workbench'), { recursive: true });
  writeFileSync(path.join(folder, 'secret.txt'), 'secret');
  for (const name of ['functions.json', 'functions.js', 'taskpane.css', 'workbench/index.html'])
    writeFileSync(path.join(folder, 'root', name), '');
  running = await serve({ root: path.join(folder, 'root') });
});

afterAll(async () => {
  await running.close();
  rmSync(folder, { recursive: true });
});

describe('The server', () => {
  it.each([
    ['/workbench/', 'text/html;charset=utf-8'],
    ['/functions.js', 'text/javascript'],
    ['/taskpane.css', 'text/css'],
    ['/functions.json', 'application/json'],
    ['/office/office.js', 'text/javascript'],
  ])('serves %s as %s', async (pathname, type) => {
    const { statusCode, headers } = await request(pathname);
    expect([statusCode, headers['content-type']]).toEqual([200, type]);
  });

  it.each(['/', '/workbench'])('leads %s to the workbench', async (pathname) => {
    const { statusCode, headers } = await request(pathname);
    expect([statusCode, headers.location]).toEqual([302, '/workbench/']);
    const inChinese = await request(`${pathname}?lang=zh-CN`);
    expect(inChinese.headers.location).toBe('/workbench/?lang=zh-CN');
  });

  it('lets Excel on the web read the metadata from its own origin', async () => {
    expect((await request('/functions.json')).headers['access-control-allow-origin']).toBe('*');
    expect((await request('/functions.js')).headers['access-control-allow-origin']).toBeUndefined();
  });

  it('lets a page load nothing from elsewhere', async () => {
    const policy = (await request('/workbench/')).headers['content-security-policy'];
    expect(policy).toContain("default-src 'self'; script-src 'self';");
    expect(policy).not.toMatch(/https?:/);
  });

  it.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/office/../../secret.txt',
    '/office/..%2f..%2f..%2fpackage.json',
    '/nothing.html',
  ])('does not leave its folder: %s is not found', async (pathname) => {
    expect((await request(pathname)).statusCode).toBe(404);
  });

  it('answers on the name localhost, too', async () => {
    expect((await fetch(`http://localhost:${running.port}/functions.js`)).status).toBe(200);
  });

  it('says that a port is taken, and names PORT', async () => {
    await expect(serve({ port: running.port })).rejects.toThrow(
      `Port ${running.port} is in use by another program. Close it, or choose another port by setting PORT`,
    );
  });
});

describe('PORT', () => {
  it('is 3000 unless given', async () => {
    expect(await portFrom(undefined)).toBe(3000);
    expect(await portFrom('8080')).toBe(8080);
  });

  it.each(['abc', '80x', '0', '65536', '-1', '1.5'])('cannot be "%s"', async (text) => {
    await expect(portFrom(text)).rejects.toThrow(`PORT is "${text}", but it must be a whole number from 1 to 65535.`);
  });
});
