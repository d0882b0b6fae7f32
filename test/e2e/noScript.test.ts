import { afterAll, beforeAll, expect, it } from 'vitest';
import { languages } from '../../src/locales/language';
import { pageScreens, PageStage } from './pageScreens';

let stage: PageStage;
beforeAll(async () => void (stage = await PageStage.open('en-US')));
afterAll(() => stage?.close());

const withoutScript = pageScreens.filter(({ isStill }) => isStill);

it.each(withoutScript)(
  '$name: the frame and a sentence in every language stand there before any script runs',
  async (screen) => {
    const { page, close } = await stage.show(screen);
    const text = await page.locator('body').innerText();
    expect(text).toMatch(/Turnover/);
    expect([/Starting…/, /正在启动…/, /正在啟動…/].filter((sentence) => sentence.test(text))).toHaveLength(
      languages.length,
    );
    const { width } = (await page.locator('main').boundingBox())!;
    expect(width).toBeLessThanOrEqual(320);
    await close();
  },
);
