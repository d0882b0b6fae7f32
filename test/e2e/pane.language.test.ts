import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { languages } from '../../src/locales/language';
import { paneSentences } from '../../src/locales/pane/paneSentences';
import { openWorkbench, type OpenWorkbench } from './browser';

const chinese = languages.filter((language) => language !== 'en-US');

describe.each(chinese)('%s', (language) => {
  let workbench: OpenWorkbench;
  beforeAll(async () => void (workbench = await openWorkbench({ query: `?lang=${language}` })));
  afterAll(() => workbench?.close());

  it('is spoken where Excel speaks it, and its headers are read', async () => {
    const { methods, source, tabs } = paneSentences(language);
    const pane = await workbench.waitForPane();
    await pane.getByRole('tab', { name: tabs.compare }).waitFor();
    expect(await pane.evaluate(() => document.documentElement.lang)).toBe(language);
    await workbench.clickCell('D6');
    await pane.getByText('35 ÷ ((50 + 18) ÷ 2) = 102.9%').first().waitFor();
    await pane.getByRole('heading', { name: '1月' }).waitFor();
    await pane.getByRole('heading', { name: methods.cumulative.name }).waitFor();
    await pane.locator('.count__name', { hasText: source.parts.leavers }).waitFor();
    await workbench.screenshot(`pane-language-${language}`);
  });
});
