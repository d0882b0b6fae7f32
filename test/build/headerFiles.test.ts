import { DOMParser } from '@xmldom/xmldom';
import { describe, expect, it } from 'vitest';
import { addinPolicy, ownPolicy, pageWithPolicy, policyText } from '../../tools/build/contentSecurityPolicy.mjs';
import { headerFileNames, headerFiles } from '../../tools/build/headerFiles.mjs';
import { commonHeaders, kindOf } from '../../tools/build/headers.mjs';

const officeScript = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
const lasting = 'pages/audit.1b6ea1cb.js';
const files = [
  'taskpane.html',
  'functions.json',
  'functions-zh-CN.json',
  'functions.js',
  lasting,
  'assets/icon-16.png',
];
const written: Record<string, string> = headerFiles({ baseUrl: 'https://a.example/my.app', officeScript }, files);
const frameAncestors = (policy: string) => /frame-ancestors ([^;]*)/.exec(policy)![1].split(' ');

describe('The headers of a file', () => {
  it.each([
    ['taskpane.html', 'no-cache', undefined],
    ['functions.js', 'no-cache', undefined],
    ['pages/catalogue-zh-CN.json', 'no-cache', undefined],
    ['functions.json', 'no-cache', '*'],
    ['functions-zh-TW.json', 'no-cache', '*'],
    [lasting, 'public, max-age=31536000, immutable', undefined],
    ['pages/house-page.398e2f83.css', 'public, max-age=31536000, immutable', undefined],
  ])('%s: cached as %s, read by other origins: %s', (file, cache, origin) => {
    const { headers } = kindOf(file);
    expect([headers['Cache-Control'], headers['Access-Control-Allow-Origin']]).toEqual([cache, origin]);
  });

  it('never keep Excel from showing the pane in a frame', () => {
    expect(Object.keys(commonHeaders(officeScript))).not.toContain('X-Frame-Options');
    expect(frameAncestors(commonHeaders(officeScript)['Content-Security-Policy'])).toEqual(
      expect.arrayContaining([
        'https://*.officeapps.live.com',
        'https://*.cloud.microsoft',
        'https://*.sharepoint.com',
      ]),
    );
  });
});

describe('The policy of the add-in', () => {
  it('runs scripts of its own and of office.js, none written into a page, and evaluates nothing', () => {
    for (const policy of [addinPolicy(officeScript), ownPolicy]) {
      expect(policyText({ 'script-src': policy['script-src'] })).not.toMatch(/unsafe|data:|blob:|\*/);
      expect(policy['object-src']).toEqual(["'none'"]);
    }
    expect(addinPolicy(officeScript)['script-src']).toContain('https://appsforoffice.microsoft.com');
  });

  it('lets an office.js of its own server ask nobody else', () => {
    expect(addinPolicy('office/office.js')['script-src']).toEqual(["'self'"]);
    expect(addinPolicy('office/office.js')['connect-src']).toEqual(["'self'"]);
  });

  it('knows the frames of Excel in China where office.js comes from there', () => {
    const inChina = addinPolicy('https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js');
    expect(inChina['frame-ancestors']).toContain('https://*.partner.officewebapps.cn');
    expect(inChina['script-src']).toEqual(["'self'", 'https://appsforoffice.cdn.partner.office365.cn']);
    expect(addinPolicy(officeScript)['frame-ancestors'].join(' ')).not.toContain('.cn');
  });

  it('stands in a page before everything else, without what only a server may say', () => {
    const page = pageWithPolicy('<!doctype html><html><head><title>T</title></head></html>', ownPolicy);
    expect(page).toMatch(/<head>\s*<meta http-equiv="Content-Security-Policy" content="default-src 'self'; [^"]+" \/>/);
    expect(page).not.toContain('frame-ancestors');
    expect(() => pageWithPolicy('<p>', ownPolicy)).toThrow('no head');
  });
});

describe('The header files', () => {
  it('are those of the common servers', () => {
    expect(Object.keys(written)).toEqual(headerFileNames);
  });

  it('all say the common headers, and none X-Frame-Options but to take it away', () => {
    for (const [name, text] of Object.entries(written)) {
      for (const header of Object.keys(commonHeaders(officeScript))) expect(text, name).toContain(header);
      expect(text.replace('Header always unset X-Frame-Options', ''), name).not.toContain('X-Frame-Options');
    }
  });

  it('_headers names every file under the path of the address, once', () => {
    const paths = written._headers.split('\n').filter((line) => line.startsWith('/'));
    expect(paths).toEqual(['/my.app/*', ...[...files].sort().map((file) => `/my.app/${file}`)]);
  });

  it('staticwebapp.config.json names every file', () => {
    const { routes, globalHeaders } = JSON.parse(written['staticwebapp.config.json']);
    expect(globalHeaders).toEqual(commonHeaders(officeScript));
    expect(routes).toContainEqual({ route: `/my.app/${lasting}`, headers: kindOf(lasting).headers });
    expect(routes).toHaveLength(files.length);
  });

  it('web.config is well-formed, and gives the files that differ headers of their own', () => {
    const read = new DOMParser({ onError: (_, message) => expect.fail(message) });
    const document = read.parseFromString(written['web.config'], 'text/xml');
    const places = Array.from(document.getElementsByTagName('location'), (place) => place.getAttribute('path'));
    expect(places).toEqual(['functions-zh-CN.json', 'functions.json', lasting]);
  });

  it.each(files)('.htaccess and nginx.conf find the headers of %s', (file) => {
    const blocks = [...written['.htaccess'].matchAll(/<FilesMatch "(.*)">([\s\S]*?)<\/FilesMatch>/g)];
    const own = new Map<string, string>();
    for (const [, pattern, lines] of blocks) {
      if (!new RegExp(pattern).test(file.split('/').at(-1)!)) continue;
      for (const [, name, value] of lines.matchAll(/Header always set (\S+) "(.*)"/g)) own.set(name, value);
    }
    expect(Object.fromEntries(own)).toEqual(kindOf(file).headers);

    const locations = [...written['nginx.conf'].matchAll(/location ~ "(.*)" \{([\s\S]*?)\n\}/g)];
    const [, , lines] = locations.find(([, pattern]) => new RegExp(pattern).test(`/my.app/${file}`))!;
    const added = [...lines.matchAll(/add_header (\S+) "(.*)" always;/g)].map(([, name, value]) => [name, value]);
    expect(Object.fromEntries(added)).toEqual({ ...commonHeaders(officeScript), ...kindOf(file).headers });
  });
});
