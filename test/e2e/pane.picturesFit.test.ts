import type { Frame } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { languages } from '../../src/locales/language';
import { picturesWords } from '../../src/locales/pane/pictures/picturesWords';
import { openWorkbench, type OpenWorkbench } from './browser';
import { DrawnPictures } from './drawnPictures';
import { looks } from './paneLooks';

const words = picturesWords('en-US');

let workbench: OpenWorkbench;
let pane: Frame;
let pictures: DrawnPictures;

beforeAll(async () => {
  workbench = await openWorkbench({ width: 1500, height: 1000 });
  pane = await workbench.waitForPane();
  pictures = new DrawnPictures(workbench, pane);
});
afterAll(() => workbench?.close());

const isTooWide = () =>
  pane.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

describe('however wide the pane and whatever the labels', () => {
  const hostile = [
    '<img src=x onerror=alert(1)>',
    '😀'.repeat(5_000),
    'שלום עולם ארוך מאוד מאוד',
    '\u202Eevil',
    "'=1+1",
    '期初期初期初期初期初期初',
  ];

  beforeAll(async () => {
    await workbench.page.evaluate((labels) => {
      const { grid } = window.workbench!;
      const id = grid.addSheet('Hostile');
      const filled = Array.from({ length: 120 }, (_, i) => {
        const moved = 12 + (i % 7);
        return [labels[i % labels.length], 100, moved, moved, 100];
      });
      grid.write(id, { row: 0, column: 0, rowCount: 121, columnCount: 5 }, [
        ['Month', 'Opening', 'Hires', 'Leavers', 'Closing'],
        ...filled,
      ]);
    }, hostile);
    await workbench.settle();
  });

  it.each([320, 350, 600])(
    'at %i pixels nothing stands outside its picture and nothing is too small',
    async (width) => {
      await pictures.paneOfWidth(width);
      for (const [sheet, row, rowCount, kinds] of [
        ['Six months', 5, 6, ['methods', 'periods']],
        ['Hostile', 1, 120, ['methods', 'periods']],
        ['Staff', 3, 1, ['methods', 'periods', 'survival', 'cohorts']],
      ] as const) {
        await pictures.selectArea(sheet, row, 0, rowCount, sheet === 'Staff' ? 1 : 5);
        await pane
          .getByText(new RegExp(`“${sheet}”`))
          .first()
          .waitFor();
        for (const kind of kinds) {
          await pictures.open(words.kinds[kind]);
          await pictures.drawn();
          expect(await pictures.unreadable(), `${sheet} ${kind}`).toEqual([]);
          expect(await isTooWide(), `${sheet} ${kind}`).toBe(false);
          await pictures.section.screenshot({ path: `.cache/screenshots/picture-${sheet}-${kind}-${width}.png` });
        }
      }
    },
  );

  it('labels stay text', async () => {
    await pictures.selectArea('Hostile', 1, 0, 120, 5);
    await pictures.open(words.kinds.periods);
    await pictures.drawn();
    expect(await pane.locator('.pictures img').count()).toBe(0);
    expect((await pictures.rowsOfTable())[1][0]).toBe('<img src=x onerror=alert(1)>');
    const ticks = (await pictures.texts()).filter((text) => text.startsWith('<img'));
    for (const tick of ticks) expect(tick.length).toBeLessThan(20);
  });
});

describe('how the pictures look', () => {
  it.each(languages)('in %s every text can be read, in light, dark and contrast colours', async (language) => {
    await pictures.paneOfWidth(320);
    await pane.selectOption('.bottom select', language);
    await pictures.selectArea('Staff', 3, 1, 1, 1);
    const { kinds } = picturesWords(language);
    for (const [look, media] of looks) {
      await workbench.page.emulateMedia(media);
      for (const kind of Object.values(kinds)) {
        await pictures.open(kind);
        await pictures.drawn();
        expect(await pictures.unreadable(), `${kind} ${look}`).toEqual([]);
      }
    }
    await workbench.page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
    await pane.selectOption('.bottom select', 'en-US');
  });

  it('a change of theme changes the colours of what is drawn', async () => {
    const color = () => pictures.svg.evaluate((svg) => getComputedStyle(svg).color);
    const light = await color();
    await workbench.page.emulateMedia({ colorScheme: 'dark' });
    expect(await color()).not.toBe(light);
    await workbench.page.emulateMedia({ colorScheme: 'light' });
  });

  it('nothing went wrong meanwhile', () => expect(workbench.complaints).toEqual([]));
});
