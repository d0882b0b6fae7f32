import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type Axe from 'axe-core';
import type { Frame } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { languages } from '../../src/locales/language';
import { paneSentences } from '../../src/locales/pane/paneSentences';
import { openWorkbench, type OpenWorkbench } from './browser';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let workbench: OpenWorkbench;
let pane: Frame;

beforeAll(async () => {
  workbench = await openWorkbench({ width: 1500, height: 1300 });
  pane = await workbench.waitForPane();
});
afterAll(() => workbench?.close());

const shows = (text: string | RegExp) => pane.locator('main').getByText(text).first().waitFor();
const openTab = (name: 'compare' | 'check') => pane.locator(`#tab-${name}`).click();
const press = (name: string) => pane.getByRole('button', { name, exact: true }).click();

describe('a staff list at 320 pixels', () => {
  const overflow = () =>
    pane.evaluate(() => {
      const cut = [...document.querySelectorAll<HTMLElement>('#pane *')].filter(
        (element) =>
          element.scrollWidth > element.clientWidth + 1 &&
          getComputedStyle(element).overflowX !== 'visible' &&
          !element.matches('.visually-hidden, .scroller') &&
          !['SELECT', 'INPUT', 'OPTION'].includes(element.tagName),
      );
      const { scrollWidth, clientWidth } = document.documentElement;
      return [...(scrollWidth > clientWidth ? ['page'] : []), ...cut.map(({ className }) => className)];
    });
  const violations = () =>
    pane.evaluate(async () => {
      const { axe } = window as unknown as { axe: typeof Axe };
      const { violations: found } = await axe.run(document, { resultTypes: ['violations'] });
      return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
    });
  const looks = [
    ['light', { colorScheme: 'light', forcedColors: 'none' }],
    ['dark', { colorScheme: 'dark', forcedColors: 'none' }],
    ['contrast', { colorScheme: 'light', forcedColors: 'active' }],
  ] as const;

  it.each(languages)('in %s nothing is cut off and axe finds nothing', async (language) => {
    await workbench.page.locator('iframe').evaluate((frame: HTMLElement) => {
      frame.style.cssText = 'position:fixed;top:0;right:0;width:320px;height:100%;z-index:9999;border:0';
    });
    await pane.evaluate(axeSource);
    await pane.selectOption('.bottom select', language);
    const words = paneSentences(language);
    const views: [string, () => Promise<void>][] = [
      [
        'compare',
        async () => {
          await openTab('compare');
          await workbench.selectSheet('Staff');
          await workbench.clickCell('B4');
          await shows(words.roster.list(300, 'B', 'C'));
          await pane.locator('.periods').evaluate((details: HTMLDetailsElement) => (details.open = true));
        },
      ],
      [
        'problem',
        async () => {
          await workbench.selectSheet('Staff to clean');
          await workbench.clickCell('B4');
          await pane.getByRole('button', { name: words.roster.seeCheck }).waitFor();
        },
      ],
      ['check', () => press(words.roster.seeCheck)],
    ];
    for (const [view, open] of views) {
      await open();
      await workbench.page.waitForTimeout(500);
      for (const [look, media] of looks) {
        await workbench.page.emulateMedia(media);
        expect(await overflow(), `${view} ${look}`).toEqual([]);
        expect(await violations(), `${view} ${look}`).toEqual([]);
        await workbench.screenshot(`pane-staff-${view}-${language}-${look}`);
      }
      await workbench.page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
    }
  });
});
