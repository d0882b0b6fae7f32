import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { rootPath } from '../../tools/project.mjs';

const privacy = readFileSync(rootPath('PRIVACY.md'), 'utf8');
const named = new Set([...privacy.matchAll(/`([a-z0-9-]+(?:\.[a-z0-9-]+)+)`/g)].map(([, host]) => host));

const folder = rootPath('node_modules/@microsoft/office-js/dist');
/** What a browser may be sent; versions for debugging say the same at greater length. */
const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
  (file) => /\.(js|html)$/.test(file) && !/debug\.js$|vsdoc\.js$/.test(file),
);

/** In an address, or alone in quotes as an entry of a list. */
const patterns = [
  /(?:https?:)?\\?\/\\?\/((?:[a-z0-9-]+\.)+[a-z]{2,})(?=[/"'`:?#\\ ]|$)/gi,
  /["'](?:\*\.)?((?:[a-z0-9-]+\.)+(?:com|net|org|us|de|cn|ms|microsoft))["'/]/gi,
];
const hostsIn = (text: string) =>
  patterns.flatMap((pattern) => [...text.matchAll(pattern)].map(([, host]) => host.toLowerCase()));

const hosts = new Set(scripts.flatMap((file) => hostsIn(readFileSync(path.join(folder, file), 'utf8'))));

describe('PRIVACY.md', () => {
  it('names every host that stands in office.js', () => {
    expect([...hosts].filter((host) => !named.has(host)).sort()).toEqual([]);
    for (const known of ['ajax.aspnetcdn.com', 'browser.pipe.aria.microsoft.com', 'officeapps.live.com'])
      expect(hosts).toContain(known);
  });

  it('names no host that is in no script, but those where office.js itself comes from', () => {
    const sources = ['appsforoffice.microsoft.com', 'appsforoffice.cdn.partner.office365.cn'];
    sources.push('officeapis.public.onecdn.static.microsoft');
    const isHost = (name: string) => !/\.(js|md)$|^turnover\./.test(name);
    expect([...named].filter((name) => isHost(name) && !hosts.has(name)).sort()).toEqual(sources.sort());
  });

  it('is about the version that is installed', () => {
    const { version } = JSON.parse(readFileSync(path.join(folder, '../package.json'), 'utf8'));
    expect(privacy).toContain(`@microsoft/office-js ${version}`);
  });

  it.each([
    ['var u="https://a.example.com/x"', 'a.example.com'],
    ["x='//b.example.com:8080/'", 'b.example.com'],
    ['["*.c.example.cn"]', 'c.example.cn'],
    ['"https:\\/\\/d.example.org\\/"', 'd.example.org'],
  ])('would find the host in %s', (script, host) => {
    expect(hostsIn(script)).toEqual([host]);
  });
});

describe('SECURITY.md', () => {
  const security = readFileSync(rootPath('SECURITY.md'), 'utf8');
  const sources = readdirSync(rootPath('src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(rootPath('src', file), 'utf8'));

  it('names everything that is kept: in the browser, and in the workbook', () => {
    const kept = sources.flatMap((text) => [
      ...[...text.matchAll(/(?:storageKey|languageKey|databaseName) = '([^']+)'/g)].map(([, key]) => key),
      ...[...text.matchAll(/(?:Key|methodName|limitName) = '(Turnover\w+)'/g)].map(([, key]) => key),
    ]);
    expect(kept.length).toBeGreaterThan(6);
    expect(kept.filter((key) => !security.includes(`\`${key}\``))).toEqual([]);
  });

  it('knows every place that keeps something in the browser or asks a server', () => {
    const uses = (word: RegExp) => sources.filter((text) => word.test(text)).length;
    expect(uses(/\blocalStorage\./)).toBe(2); // the language; the width of the workbench's pane
    expect(uses(/\bsessionStorage\.|\bindexedDB\./)).toBe(1); // the workbook that outlives a reload of the workbench
    expect(uses(/\bfetch\(/)).toBe(2); // the catalogue of functions; the metadata, in the workbench
    expect(uses(/XMLHttpRequest|sendBeacon|WebSocket|EventSource|document\.cookie/)).toBe(0);
  });
});
