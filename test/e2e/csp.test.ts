import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Browser, chromium, type Frame, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium } from '../../tools/chromium.mjs';
import { rootPath } from '../../tools/project.mjs';
import { serve } from '../../tools/serve.mjs';

const root = path.resolve(process.env.DIST ?? rootPath('dist'));
const pages = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
const microsoft = 'https://appsforoffice.microsoft.com';

const textOf = (file: string) => readFileSync(path.join(root, file), 'utf8');

/** The directives of a page's own policy. */
function policyOf(file: string): Map<string, string[]> {
  const content = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/i.exec(textOf(file))?.[1] ?? '';
  const directives = content.split(';').map((directive) => directive.trim().split(/\s+/));
  return new Map(directives.map(([name, ...sources]) => [name, sources]));
}

/** Scripts that are not in a file of their own, handlers in attributes, and addresses that are scripts. */
function inlineScripts(html: string): string[] {
  const elements = [...html.matchAll(/<script\b([^>]*)>([^<]*)/gi)]
    .filter(([, attributes, body]) => !/\bsrc=/.test(attributes) || body.trim() !== '')
    .map(([element]) => element);
  const attributes = [...html.matchAll(/<[a-z][^>]*?\s(on[a-z]+\s*=|(?:href|src|action)\s*=\s*["']?\s*javascript:)/gi)];
  return [...elements, ...attributes.map(([tag]) => tag)];
}

describe('what may run in a page', () => {
  it('is looked for in every page there is', () => {
    expect(pages).toEqual(expect.arrayContaining(['taskpane.html', 'lessons.html', 'help.html', 'help-zh-CN.html']));
    expect(pages).toEqual(
      expect.arrayContaining([path.join('workbench', 'index.html'), path.join('workbench', 'pane.html')]),
    );
    expect(inlineScripts('<p onclick="x()"><a href="javascript:x()"></a><script>x()</script>')).toHaveLength(3);
  });

  it.each(pages)('is said at the top of %s, and nothing in it is a script of its own', (file) => {
    const html = textOf(file);
    expect(html.search(/<script|<link|<style/i)).toBeGreaterThan(html.indexOf('Content-Security-Policy'));
    expect(inlineScripts(html)).toEqual([]);
  });

  it.each(pages)('is the files of the project alone, in %s, and neither inline script nor eval', (file) => {
    const policy = policyOf(file);
    const scripts = policy.get('script-src') ?? [];
    const foreign = scripts.filter((source) => source !== "'self'");
    expect(scripts).toContain("'self'");
    expect(foreign.every((source) => source.startsWith('https://'))).toBe(true);
    expect(foreign.includes(microsoft)).toBe(file === 'taskpane.html');
    expect(policy.get('default-src')).toEqual(["'self'"]);
    expect(policy.get('object-src')).toEqual(["'none'"]);
    expect(policy.get('form-action')).toEqual(["'none'"]);
    expect(policy.get('base-uri')).toEqual([expect.stringMatching(/^'(none|self)'$/)]);
  });
});

interface Heard {
  readonly refused: string[];
}

/** Every violation in the page and its frames is told to `refused`. */
async function listen(page: Page): Promise<Heard> {
  const refused: string[] = [];
  await page.exposeFunction('tellRefusal', (text: string) => void refused.push(text));
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sourceFile }) => {
      const tell = (window as unknown as { tellRefusal: (text: string) => void }).tellRefusal;
      tell(`${effectiveDirective} ${blockedURI} ${sourceFile}`);
    });
  });
  return { refused };
}

/** Tries what somebody would who found a way to put text into the page; says what of it ran. */
const intrude = (frame: Frame | Page): Promise<string[]> =>
  frame.evaluate(async () => {
    const ran = window as unknown as { intruded: string[] };
    ran.intruded = [];
    const script = document.createElement('script');
    script.textContent = "window.intruded.push('inline script')";
    document.body.append(script);
    const button = document.createElement('button');
    button.setAttribute('onclick', "window.intruded.push('handler')");
    document.body.append(button);
    button.click();
    // Later, by itself: the debugger that calls this function may evaluate what the page may not.
    setTimeout(() => (0, eval)("window.intruded.push('eval')"));
    setTimeout(() => new Function("window.intruded.push('Function')")());
    await new Promise((resolve) => setTimeout(resolve, 100));
    script.remove();
    button.remove();
    return ran.intruded;
  });

describe('in a browser', () => {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof serve>>;

  beforeAll(async () => {
    // No header: what is tried is the policy that the pages themselves carry.
    server = await serve({ root, policy: "frame-ancestors 'self'" });
    browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox', '--disable-gpu'] });
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  const open = async (file: string): Promise<{ page: Page } & Heard> => {
    const page = await browser.newPage();
    // Microsoft's office.js, which the shipped pane asks for, is not asked for here.
    await page.route(`${microsoft}/**`, (route) => route.fulfill({ contentType: 'text/javascript', body: '' }));
    const heard = await listen(page);
    await page.goto(`http://localhost:${server.port}/${file.split(path.sep).join('/')}`);
    await page.waitForLoadState('load');
    return { page, ...heard };
  };

  it.each(pages.filter((file) => !file.startsWith('workbench')))('%s needs nothing that it forbids', async (file) => {
    const { page, refused } = await open(file);
    await page.waitForTimeout(500);
    expect(refused).toEqual([]);
    expect(await intrude(page)).toEqual([]);
    expect(refused.filter((each) => each.startsWith('script-src')).length).toBeGreaterThanOrEqual(4);
    await page.close();
  });

  it('the workbench and its pane need nothing that they forbid, with a picture drawn', async () => {
    const { page, refused } = await open(path.join('workbench', 'index.html'));
    await page.waitForFunction(() => window.workbench?.marks.has('firstCalculation'), null, { timeout: 100_000 });
    const isPane = (frame: Frame) => frame.url().includes('/pane.html');
    await expect.poll(() => page.frames().some(isPane), { timeout: 60_000 }).toBe(true);
    const pane = page.frames().find(isPane)!;
    await pane.waitForFunction(() => 'Office' in window && Office.onReady().then(() => true), null, {
      timeout: 60_000,
    });
    await pane.locator('[role=tab]').first().waitFor();
    for (const tab of await pane.locator('[role=tab]').all()) {
      await tab.click();
      await page.waitForTimeout(300);
    }
    expect(refused).toEqual([]);
    expect(await intrude(page)).toEqual([]);
    expect(await intrude(pane)).toEqual([]);
    await page.close();
  });
});
