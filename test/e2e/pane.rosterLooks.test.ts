import type { Frame } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { languages } from '../../src/locales/language';
import { paneSentences } from '../../src/locales/pane/paneSentences';
import { openWorkbench, type OpenWorkbench } from './browser';
import { axeSource, looks, overflow, violations } from './paneLooks';

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
      await pane.evaluate(() => scrollTo(0, 0)); // nothing below the tabs, which stay in sight
      for (const [look, media] of looks) {
        await workbench.page.emulateMedia(media);
        expect(await overflow(pane), `${view} ${look}`).toEqual([]);
        expect(await violations(pane), `${view} ${look}`).toEqual([]);
        await workbench.screenshot(`pane-staff-${view}-${language}-${look}`);
      }
      await workbench.page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
    }
  });
});
