/** Screens that stand on a page of their own instead of beside the spreadsheet. */
import path from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import type { Language } from '../../src/locales/language';
import { findChromium } from '../../tools/chromium.mjs';
import { rootPath } from '../../tools/project.mjs';
import { serve } from '../../tools/serve.mjs';

export interface PageScreen {
  readonly name: string;
  readonly path: string;
  readonly prepare?: (page: Page) => Promise<void>;
  /** What has to be there, and what else to do before the page is looked at. */
  readonly open: (page: Page) => Promise<void>;
  /** It says the same in three languages at once. */
  readonly isForAll?: boolean;
  /** Seen by a browser that runs no scripts. */
  readonly isStill?: boolean;
}

const blockOffice = async (page: Page) => void (await page.route('**/office/office.js', (route) => route.abort()));
const waitFor = (selector: string) => (page: Page) => page.locator(selector).first().waitFor();

export const pageScreens: readonly PageScreen[] = [
  {
    name: 'absence',
    path: 'workbench/pane.html',
    prepare: blockOffice,
    open: waitFor('.message--problem'),
  },
  {
    name: 'crash',
    path: 'workbench/pane.html',
    prepare: blockOffice,
    open: async (page) => {
      await page.locator('#tab-compare').waitFor();
      await page.evaluate(() => {
        const filename = new URL('taskpane.js', document.baseURI).href;
        window.dispatchEvent(
          new ErrorEvent('error', { error: Object.assign(new Error('…'), { name: '…' }), filename }),
        );
      });
      await waitFor('.message--problem .button')(page);
    },
  },
  { name: 'lessons-page', path: 'lessons.html?lang=LANGUAGE', open: waitFor('.lesson-list') },
  ...['over-100', 'swap'].map((id) => ({
    name: `lessons-page-${id}`,
    path: `lessons.html?lang=LANGUAGE#${id}`,
    open: async (page: Page) => {
      await page.locator('.lesson-question input').first().check();
      await page.locator('.lesson-question [type=submit]').click();
      await page.locator('#lesson-result').waitFor();
      await page.locator('.lesson details').evaluateAll((all) => all.forEach((each) => each.setAttribute('open', '')));
    },
  })),
  { name: 'no-script-lessons', path: 'lessons.html', open: waitFor('main'), isForAll: true, isStill: true },
  { name: 'no-script-taskpane', path: 'taskpane.html', open: waitFor('main'), isForAll: true, isStill: true },
];

/** Opens such pages in one language, each in a browser window without a memory. */
export class PageStage {
  private constructor(
    private readonly browser: Browser,
    private readonly address: string,
    private readonly closeServer: () => Promise<void>,
    readonly language: Language,
  ) {}

  static async open(language: Language): Promise<PageStage> {
    const { port, close } = await serve({ port: 0, root: path.resolve(process.env.DIST ?? rootPath('dist')) });
    const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox', '--disable-gpu'] });
    return new PageStage(browser, `http://localhost:${port}/`, close, language);
  }

  async show(screen: PageScreen, width = 320): Promise<{ page: Page; close: () => Promise<void> }> {
    const context = await this.browser.newContext({
      locale: this.language,
      viewport: { width, height: 700 },
      javaScriptEnabled: !screen.isStill,
      bypassCSP: true,
    });
    const page = await context.newPage();
    await page.addInitScript((language) => localStorage.setItem('turnover.language', language), this.language);
    await screen.prepare?.(page);
    await page.goto(`${this.address}${screen.path.replace('LANGUAGE', this.language)}`);
    await screen.open(page);
    await page.waitForTimeout(300);
    return { page, close: () => context.close() };
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.closeServer();
  }
}
