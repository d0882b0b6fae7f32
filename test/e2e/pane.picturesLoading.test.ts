import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { paneSentences } from '../../src/locales/pane/paneSentences';
import { picturesWords } from '../../src/locales/pane/pictures/picturesWords';
import { openWorkbench } from './browser';

const words = picturesWords('en-US');
const english = paneSentences('en-US');

describe('without the file that draws', () => {
  it('a sentence says so, the table is there, and another try draws', async () => {
    const pattern = /\/pages\/pictures\.\w+\.js$/;
    const prepare = async (page: Page) => void (await page.route(pattern, (route) => route.abort()));
    const opened = await openWorkbench({ width: 1500, height: 1000, prepare });
    try {
      const frame = await opened.waitForPane();
      await opened.clickCell('A6');
      await frame.locator('.method').first().waitFor();
      await frame.locator('.pictures').scrollIntoViewIfNeeded();
      await frame.getByText(words.failed).waitFor();
      await frame.locator('.picture__numbers summary').click();
      await frame.locator('.picture__table').getByText(english.methods.cumulative.name).waitFor();
      await opened.page.unroute(pattern);
      await frame.locator('.pictures').getByRole('button', { name: words.retry }).click();
      await frame.locator('.picture__svg').waitFor();
    } finally {
      await opened.close();
    }
  });
});

describe('under a strict content security policy', () => {
  it('pictures are drawn and copied', async () => {
    const policy =
      "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; connect-src 'self'";
    const prepare = (page: Page) =>
      page
        .route(/\/pane\.html/, async (route) => {
          const response = await route.fetch();
          await route.fulfill({ response, headers: { ...response.headers(), 'content-security-policy': policy } });
        })
        .then(() => undefined);
    const opened = await openWorkbench({ width: 1500, height: 1000, prepare });
    try {
      const frame = await opened.waitForPane();
      await opened.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      await opened.clickCell('A6');
      await frame.locator('.method').first().waitFor();
      await frame.locator('.pictures').scrollIntoViewIfNeeded();
      await frame.locator('.picture__svg').waitFor();
      await frame.locator('.pictures').getByRole('button', { name: words.copy }).click();
      await frame.getByText(words.copied).waitFor();
      expect(opened.complaints).toEqual([]);
    } finally {
      await opened.close();
    }
  });
});
