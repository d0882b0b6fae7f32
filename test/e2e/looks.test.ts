/** The pages beside the pane as people see them, and whether the searches for faults find them. */
import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { languages } from '../../src/locales/language';
import { findChromium } from '../../tools/chromium.mjs';
import { foreignTexts, readTexts } from './foreignTexts';
import { layoutFaults } from './layoutFaults';
import { overflow, violations } from './paneLooks';
import { PageStage, pageScreens } from './pageScreens';

describe.each(languages)('The pages beside the pane in %s at 320 pixels', (language) => {
  let stage: PageStage;
  beforeAll(async () => void (stage = await PageStage.open(language)));
  afterAll(() => stage?.close());

  it.each(pageScreens.filter(({ isStill }) => !isStill))('$name', async (screen) => {
    const { page, close } = await stage.show(screen);
    const frame = page.mainFrame();
    const found = [...(await overflow(frame)), ...(await violations(frame))];
    if (!screen.isForAll) found.push(...foreignTexts(await readTexts(frame), language, []));
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(language);
    await close();
    expect(found).toEqual([]);
  });
});

describe('The search for what does not fit', () => {
  let browser: Browser;
  beforeAll(
    async () => void (browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] })),
  );
  afterAll(() => browser?.close());

  it.each([
    ['a page that fits', '<p>All is well.</p><button>Go</button> <button>Stop</button>', []],
    [
      'a page that is too wide',
      '<div style="width: 400px">Wide</div>',
      [expect.stringMatching(/^the page is \d+ wide in 320$/)],
    ],
    [
      'text that is cut off',
      '<p style="width: 80px; overflow: hidden; white-space: nowrap">Far too long for this</p>',
      [expect.stringContaining('hides what does not fit: p'), expect.stringContaining('is cut by p')],
    ],
    [
      'text that is cut off below',
      '<p style="width: 80px; height: 20px; overflow: hidden">Far too long for this</p>',
      [expect.stringContaining('is cut by p')],
    ],
    [
      'text that sticks out of a button',
      '<button style="width: 60px; white-space: nowrap">Far too long for this</button>',
      [expect.stringContaining('sticks out of button')],
    ],
    [
      'texts over one another',
      '<p style="margin: 0">Above</p><p style="margin: -12px 0 0">Below</p>',
      ['“Above” lies over “Below”'],
    ],
    [
      'controls over one another',
      '<button>Go</button><button style="margin-left: -10px">Stop</button>',
      ['button “Go” lies over button “Stop”'],
    ],
    ['what scrolls by itself', '<div style="overflow-x: auto"><p style="width: 900px">Wide</p></div>', []],
  ])('judges %s', async (_title, content, expected) => {
    const page = await browser.newPage({ viewport: { width: 320, height: 400 } });
    await page.setContent(`<!doctype html><body style="margin: 8px; font: 14px/20px sans-serif">${content}`);
    const faults = await layoutFaults(page.mainFrame());
    await page.close();
    expect(faults).toEqual(expected);
  });
});

describe('The search for text in another language', () => {
  it.each([
    ['English in a Chinese pane', 'zh-CN', '未翻译 Leavers', ['“未翻译 Leavers”: Leavers']],
    ['traditional characters in simplified text', 'zh-CN', '離职', ['“離职”: 離']],
    ['simplified characters in traditional text', 'zh-TW', '离職', ['“离職”: 离']],
    ['Chinese in an English pane', 'en-US', 'Rate 离职', ['“Rate 离职”: 离职']],
    ['formulas, addresses and names of functions', 'zh-CN', '=TURNOVER.AVGBASE(D6,B6,E6) 在 B2:B7，见 COMPARE', []],
    ['names as files store them', 'zh-CN', '公式里写的是 _xldudf_TURNOVER_OPENBASE。', []],
    ['what stands on the sheet', 'zh-CN', '工作表“Staff list”', []],
  ] as const)('judges %s', (_title, language, text, expected) => {
    expect(foreignTexts([text], language, ['Staff list'])).toEqual(expected);
  });
});
