import { createRequire } from 'node:module';
import path from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { helpFile, helpLocales } from '../../tools/build/helpPage.mjs';
import { findChromium } from '../../tools/chromium.mjs';
import { rootPath } from '../../tools/project.mjs';
import { serve } from '../../tools/serve.mjs';

const axeFile = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

let browser: Browser;
let server: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  server = await serve({ root: path.resolve(process.env.DIST ?? rootPath('dist')) });
  browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

const looks = helpLocales.flatMap((locale) =>
  (['light', 'dark'] as const).map((colorScheme) => ({ locale, colorScheme })),
);

describe.each(looks)('The help page in $locale, $colorScheme', ({ locale, colorScheme }) => {
  it('fits 320 pixels and passes WCAG 2.2 AA', async () => {
    // axe is put in from outside the page, whose own policy allows no such script.
    const page = await browser.newPage({ viewport: { width: 320, height: 640 }, colorScheme, bypassCSP: true });
    const problems: string[] = [];
    page.on('console', (message) => problems.push(message.text()));
    page.on('pageerror', (error) => problems.push(error.message));
    await page.goto(`http://localhost:${server.port}/${helpFile(locale)}#COMPARE`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    expect(await page.locator('#COMPARE').isVisible()).toBe(true);
    await page.addScriptTag({ path: axeFile });
    const violations = await page.evaluate(async () => {
      const { axe } = window as unknown as {
        axe: { run(options: object): Promise<{ violations: { id: string; help: string }[] }> };
      };
      return (await axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'] })).violations.map(
        ({ id, help }) => `${id}: ${help}`,
      );
    });
    expect(violations).toEqual([]);
    expect(problems).toEqual([]);
    await page.close();
  });
});

describe.each(helpLocales)('The parts of the help page in %s', (locale) => {
  it('lead from the top to the functions of a staff list, to one of them and back', async () => {
    const page = await browser.newPage({ viewport: { width: 760, height: 640 } });
    await page.goto(`http://localhost:${server.port}/${helpFile(locale)}`);
    const topOf = async (id: string) => (await page.locator(`[id="${id}"]`).boundingBox())!.y;
    const isReached = async (id: string) => (await topOf(id)) >= 0 && (await topOf(id)) < 100;
    await page.locator('header a[href="#roster"]').click();
    expect(await isReached('roster')).toBe(true);
    await page.locator('.contents a[href="#ROSTER.RATE"]').click();
    expect(await isReached('ROSTER.RATE')).toBe(true);
    await page.locator('[id="ROSTER.RATE"] a[href="#roster"]').click();
    expect(await isReached('roster')).toBe(true);
    await page.close();
  });
});
