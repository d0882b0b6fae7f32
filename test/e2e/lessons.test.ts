import path from 'node:path';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allLessons } from '../../src/lessons/allLessons';
import { languages } from '../../src/locales/language';
import { frameWords } from '../../src/locales/lessons/frame/frameWords';
import { wordsOfLessons } from '../../src/locales/lessons/wordsOfLessons';
import { findChromium } from '../../tools/chromium.mjs';
import { rootPath } from '../../tools/project.mjs';
import { serve } from '../../tools/serve.mjs';
import { colourViolations, looks, violations, type Look } from './paneLooks';

let browser: Browser;
let server: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  server = await serve({ root: path.resolve(process.env.DIST ?? rootPath('dist')) });
  browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

interface Opened {
  readonly page: Page;
  readonly requests: string[];
  readonly complaints: string[];
}

async function openPage(address: string, options: BrowserContextOptions = {}): Promise<Opened> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 }, ...options });
  const opened: Opened = { page, requests: [], complaints: [] };
  page.on('request', (request) => opened.requests.push(request.url()));
  page.on('console', (message) => opened.complaints.push(message.text()));
  page.on('pageerror', (error) => opened.complaints.push(error.message));
  await page.goto(`http://localhost:${server.port}/lessons.html${address}`);
  return opened;
}

const title = (page: Page) => page.locator('h2').innerText();
const bars = (page: Page) => page.locator('.lesson-bar__rate').allInnerTexts();
const words = wordsOfLessons['en-US'];

async function reveal(page: Page, choice: number) {
  await page.locator('input[name=lesson-choice]').nth(choice).check();
  await page.locator('.lesson-question .button--primary').click();
}

describe('The page of the lessons', () => {
  it('shows lesson 2 by keyboard: 22% → 19% and 56% → 56%', async () => {
    const { page, requests, complaints } = await openPage('?lang=en-US');
    await page.locator('#lesson-item-swap').focus();
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).hash).toBe('#swap');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    expect(await bars(page)).toEqual(['22% → 19%', '56% → 56%']);
    expect(complaints).toEqual([]);
    expect(requests.filter((url) => /office/i.test(url))).toEqual([]);
    expect([...new Set(requests.map((url) => new URL(url).host))]).toEqual([`localhost:${server.port}`]);
    await page.close();
  });

  it('has the bars, the table and the controls in sight at once on a projector', async () => {
    const { page } = await openPage('?lang=en-US#swap');
    await reveal(page, 2);
    for (const part of ['.lesson-bars', '.lesson-table', '.lesson-answer__verdict', '#lesson-control-swap']) {
      const { y, height } = (await page.locator(part).first().boundingBox())!;
      expect(y, part).toBeGreaterThanOrEqual(0);
      expect(y + height, part).toBeLessThanOrEqual(720);
    }
    await page.close();
  });

  it('goes to the next and the previous lesson by arrow keys, but where a control needs them', async () => {
    const { page } = await openPage('?lang=en-US#over-100');
    await page.keyboard.press('ArrowRight');
    expect(await title(page)).toBe(words.swap.title);
    await page.keyboard.press('ArrowLeft');
    expect(await title(page)).toBe(words['over-100'].title);
    await page.keyboard.press('ArrowLeft');
    expect(await title(page)).toBe(words['over-100'].title);
    await reveal(page, 0);
    await page.locator('#lesson-control-leavers').focus();
    await page.keyboard.press('ArrowLeft');
    expect(await title(page)).toBe(words['over-100'].title);
    expect(await page.locator('output').first().innerText()).toBe('9');
    await page.close();
  });

  it('follows its address, also back, and shows the list for an unknown one', async () => {
    const { page } = await openPage('?lang=en-US#retention');
    expect(await title(page)).toBe(words.retention.title);
    await page.locator('.lesson-way').last().click();
    expect(await title(page)).toBe(words['eight-mistakes'].title);
    await page.goBack();
    expect(await title(page)).toBe(words.retention.title);
    await page.evaluate(() => (location.hash = 'nonsense'));
    await page.locator('.lesson-list').waitFor();
    await page.close();
  });

  it('changes its language and keeps how far people are', async () => {
    const { page } = await openPage('?lang=en-US#swap');
    await reveal(page, 1);
    for (const language of ['zh-TW', 'zh-CN'] as const) {
      await page.locator('.large__language select').selectOption(language);
      expect(await title(page)).toBe(wordsOfLessons[language].swap.title);
      expect(await page.evaluate(() => document.documentElement.lang)).toBe(language);
      expect(await bars(page)).toEqual(['22% → 19%', '56% → 56%']);
      expect(new URL(page.url()).search).toBe(`?lang=${language}`);
    }
    await page.close();
  });

  it('gives the cells to type, and copies them', async () => {
    const { page } = await openPage('?lang=en-US#swap', { permissions: ['clipboard-read', 'clipboard-write'] });
    const { typing } = frameWords('en-US');
    expect(await page.getByText(frameWords('en-US').sheet.put).count()).toBe(0);
    await page.getByText(typing.heading).first().click();
    await page.getByRole('button', { name: typing.copy }).click();
    await page.getByText(typing.copied).waitFor();
    const rows = (await page.evaluate(() => navigator.clipboard.readText()))
      .split(/\r?\n/)
      .map((row) => row.split('\t'));
    expect(rows[1]).toEqual(['January', '50', '3', '35', '=B2+C2-D2', '=D2/(B2+C2)']);
    const shown = await page.locator('.lesson-cells tbody tr').nth(1).locator('td').allInnerTexts();
    expect(shown).toEqual(rows[1]);
    await page.close();
  });

  it('shows its frame and a sentence before any script has run', async () => {
    const { page } = await openPage('', { javaScriptEnabled: false });
    expect(await page.locator('h1').innerText()).toBe('Turnover lessons');
    expect(await page.locator('main').innerText()).toContain('Starting…');
    await page.close();
  });
});

/** Sizes below 28 px of any text that shows, and what is wider than the page. */
const faults = (page: Page) =>
  page.evaluate(() => {
    const small = [...document.querySelectorAll<HTMLElement>('#lessons *')].filter((element) => {
      const hasText = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent!.trim());
      return hasText && !element.closest('.visually-hidden') && parseFloat(getComputedStyle(element).fontSize) < 28;
    });
    const cut = [...document.querySelectorAll<HTMLElement>('#lessons *')].filter(
      (element) =>
        element.scrollWidth > element.clientWidth + 1 &&
        getComputedStyle(element).overflowX !== 'visible' &&
        !element.matches('.visually-hidden, .scroller, select, input, option'),
    );
    const { scrollWidth, clientWidth } = document.documentElement;
    const name = ({ className, tagName }: HTMLElement) => `${tagName} ${className}`;
    return [
      ...small.map((each) => `small: ${name(each)}`),
      ...cut.map((each) => `cut: ${name(each)}`),
      ...(scrollWidth > clientWidth ? ['wide page'] : []),
    ];
  });

describe.each([320, 1280])('At %i pixels', (width) => {
  it.each(languages)('in %s every lesson is large and fits, and axe finds nothing', async (language) => {
    const { page } = await openPage(`?lang=${language}`, { viewport: { width, height: 720 }, reducedMotion: 'reduce' });
    const check = async (view: string, colours: readonly Look[] = looks) => {
      for (const [look, media] of colours) {
        await page.emulateMedia(media);
        expect(await faults(page), `${view} ${look}`).toEqual([]);
        const judged = look === 'light' ? violations : colourViolations;
        expect(await judged(page.mainFrame()), `${view} ${look}`).toEqual([]);
      }
      await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
    };
    await check('list');
    for (const { id } of allLessons) {
      await page.evaluate((hash) => (location.hash = hash), id);
      await page.getByText(wordsOfLessons[language][id].question).waitFor();
      if (id === 'swap') await check('question');
      await reveal(page, 0);
      await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
      await check(id, id === 'over-100' ? looks : looks.slice(0, 1));
    }
    await page.close();
  });
});
