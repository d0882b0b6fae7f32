import { readFileSync } from 'node:fs';
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { languages } from '../../src/locales/language';
import { paneSentences } from '../../src/locales/pane/paneSentences';
import { picturesWords } from '../../src/locales/pane/pictures/picturesWords';
import { openWorkbench, type OpenWorkbench } from './browser';
import { axeSource, looks, violations } from './paneLooks';

const words = picturesWords('en-US');
const english = paneSentences('en-US');

let workbench: OpenWorkbench;
let pane: Frame;

beforeAll(async () => {
  workbench = await openWorkbench({ width: 1500, height: 1000 });
  pane = await workbench.waitForPane();
});
afterAll(() => workbench?.close());

const pictures = () => pane.locator('.pictures');
const picture = () => pane.locator('.picture__svg');
const open = (name: string) => pictures().getByRole('button', { name, exact: true }).click();
const finding = () => pane.locator('.picture__finding').innerText();

async function selectArea(sheet: string, row: number, column: number, rowCount: number, columnCount: number) {
  await workbench.selectSheet(sheet);
  await workbench.page.evaluate(
    (area) => {
      const { grid } = window.workbench!;
      grid.select(grid.activeSheetId(), area);
    },
    { row, column, rowCount, columnCount },
  );
}

async function paneOfWidth(width: number): Promise<void> {
  await workbench.page.locator('iframe').evaluate((frame: HTMLElement, pixels) => {
    frame.style.cssText = `position:fixed;top:0;right:0;width:${pixels}px;height:100%;z-index:9999;border:0`;
  }, width);
}

/** January's leavers of the sample months, while these stay selected. */
const writeLeavers = (count: number) =>
  workbench.page.evaluate((value) => {
    const { grid } = window.workbench!;
    grid.write(grid.activeSheetId(), { row: 5, column: 3, rowCount: 1, columnCount: 1 }, [[value]]);
  }, count);

/** The picture as drawn for the width the pane has now. */
async function drawn(): Promise<void> {
  await pictures().scrollIntoViewIfNeeded();
  await picture().waitFor();
  await expect
    .poll(() =>
      pane.evaluate(() => {
        const place = document.querySelector('.picture__place')!;
        return Number(place.querySelector('svg')?.getAttribute('width')) - Math.floor(place.clientWidth);
      }),
    )
    .toBe(0);
}

/** The table beside the picture, row by row. */
async function rowsOfTable(): Promise<string[][]> {
  const details = pictures().locator('details');
  await details.evaluate((element: HTMLDetailsElement) => (element.open = true));
  await details.locator('tbody tr').first().waitFor();
  return details
    .locator('tr')
    .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent!.trim())));
}

const textsInPicture = () => picture().locator('text').allTextContents();

/** Texts that reach beyond their picture, and texts too small to read. */
const unreadable = () =>
  pane.evaluate(() => {
    const svg = document.querySelector('.picture__svg')!;
    const frame = svg.getBoundingClientRect();
    return [...svg.querySelectorAll('text')]
      .filter((text) => text.textContent!.trim() !== '')
      .filter((text) => {
        const { left, right, top, bottom } = text.getBoundingClientRect();
        const isOutside =
          left < frame.left - 2 || right > frame.right + 2 || top < frame.top - 2 || bottom > frame.bottom + 2;
        return isOutside || parseFloat(getComputedStyle(text).fontSize) < 11;
      })
      .map((text) => text.textContent);
  });

const isTooWide = () =>
  pane.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

describe('pictures of counts', () => {
  it('are not loaded before their place comes near the window', async () => {
    await paneOfWidth(350);
    await workbench.page.setViewportSize({ width: 1500, height: 380 });
    await selectArea('Six months', 5, 0, 6, 5);
    await pane.locator('.method').first().waitFor();
    expect(workbench.requests.filter((url) => /\/pages\/pictures/.test(url))).toEqual([]);
    await workbench.page.setViewportSize({ width: 1500, height: 1000 });
    await drawn();
    expect(workbench.requests.some((url) => /\/pages\/pictures\.\w+\.js$/.test(url))).toBe(true);
  });

  it('bars of the methods, named for those who do not see them', async () => {
    const said = await finding();
    expect(said).toMatch(/average headcount gives 134\.6%.*opening \+ hires 56\.5%.*4 of 5 are over 100%\.$/);
    expect(await pane.getByRole('img', { name: said, exact: true }).count()).toBe(1);
    const rows = await rowsOfTable();
    expect(rows.slice(1).map(([, rate]) => rate)).toEqual(
      await pane.locator('p.method__rate, span.method__rate').allInnerTexts(),
    );
    const texts = await textsInPicture();
    for (const [name, rate] of rows.slice(1)) expect(texts).toEqual(expect.arrayContaining([name, rate]));
    expect(texts).toContain('100%');
  });

  it('lines of the months, called as on the sheet', async () => {
    await open(words.kinds.periods);
    await drawn();
    await expect.poll(textsInPicture).toEqual(expect.arrayContaining(['Jan', 'Jun', '56.5%', words.chart.wholeSpan]));
    const rows = await rowsOfTable();
    expect(rows.slice(1, 7).map(([label]) => label)).toEqual(['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun']);
    const cells = await Promise.all(['F6', 'F11'].map((address) => workbench.cellText(`'Six months'!${address}`)));
    expect([rows[1][1], rows[6][1]]).toEqual(cells);
    expect(rows.at(-2)).toContain('21.8%');
    expect(rows.at(-1)).toContain('56.5%');
  });

  it('follow the cells', async () => {
    await writeLeavers(20);
    await expect.poll(async () => (await rowsOfTable()).at(-1)!.at(-1)).toBe('44.4%');
    await writeLeavers(35);
    await expect.poll(async () => (await rowsOfTable()).at(-1)!.at(-1)).toBe('56.5%');
  });
});

describe('a copied picture', () => {
  const sizeOf = (bytes: Buffer) => ({ width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) });

  it('is a PNG twice the size of a slide’s drawing', async () => {
    await workbench.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await open(words.copy);
    await pane.getByText(words.copied).waitFor();
    const bytes = await pane.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const image = await item.getType('image/png');
      return [...new Uint8Array(await image.arrayBuffer())];
    });
    const png = Buffer.from(bytes);
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect(png.length).toBeGreaterThan(10_000);
    const { width, height } = sizeOf(png);
    expect(width).toBe(2 * (600 + 2 * 20));
    expect(height).toBeGreaterThan(600);
    expect(await pane.locator('.picture__stage').count()).toBe(0);
  });

  it('is saved instead where the clipboard refuses it', async () => {
    await pane.evaluate(() => {
      navigator.clipboard.write = () => Promise.reject(new DOMException('not allowed', 'NotAllowedError'));
    });
    await open(words.copy);
    await pane.getByText(words.refused).waitFor();
    const downloading = workbench.page.waitForEvent('download');
    await open(words.save);
    const download = await downloading;
    expect(download.suggestedFilename()).toBe(`turnover - ${words.kinds.periods}.png`);
    const png = readFileSync(await download.path());
    expect(sizeOf(png).width).toBe(1280);
    await pane.getByText(words.saved(download.suggestedFilename())).waitFor();
  });

  it('asked nobody for anything', () => expect(workbench.hosts).toEqual(['localhost']));
});

describe('pictures of a staff list', () => {
  beforeAll(async () => {
    await selectArea('Staff', 3, 1, 1, 1);
    await pane.getByText('Staff list: 300 people').waitFor();
    await pane.locator('.span input').nth(0).fill('2022-01-01');
    await pane.locator('.span input').nth(1).fill('2022-12-31');
    await pane.locator('.span input').nth(1).press('Tab');
    await pane.getByText('1 Jan 2022 – 31 Dec 2022').first().waitFor();
    await workbench.page.evaluate(() => {
      const { grid } = window.workbench!;
      const id = grid.addSheet('Tables');
      const write = (column: number, formula: string) =>
        grid.write(id, { row: 0, column, rowCount: 1, columnCount: 1 }, [[formula]]);
      const list = 'Staff!$B$2:$B$301,Staff!$C$2:$C$301,DATE(2022,12,31)';
      write(0, `=TURNOVER.ROSTER.SURVIVAL(${list})`);
      write(8, `=TURNOVER.ROSTER.COHORTS(${list})`);
    });
    await workbench.settle();
  });

  const percent = (value: unknown) => (typeof value === 'number' ? `${(value * 100).toFixed(1)}%` : '');

  it('the survival curve has the numbers of SURVIVAL', async () => {
    await open(words.kinds.survival);
    await drawn();
    const rows = (await rowsOfTable()).slice(1);
    const sheet = (await workbench.cellValues(`Tables!A2:G${rows.length + 2}`)).filter(([tenure]) => tenure !== '');
    expect(rows.map((row) => row.slice(0, 4))).toEqual(
      sheet.map(([tenure, atRisk, left, survival]) => [
        String(tenure),
        String(atRisk),
        String(left),
        percent(survival),
      ]),
    );
    expect(rows.map(([, , , , , low, high]) => [low, high])).toEqual(
      sheet.map(([, , , , , low, high]) => [percent(low) || '–', percent(high) || '–']),
    );
    expect(await textsInPicture()).toContain(`${Math.round(Number(sheet[12][3]) * 100)}%`);
  });

  it('the cohorts have the numbers of COHORTS', async () => {
    await open(words.kinds.cohorts);
    await drawn();
    await expect.poll(async () => (await rowsOfTable())[0][0]).toBe(words.table.hired);
    const [heads, ...rows] = await rowsOfTable();
    const area = `Tables!J2:${String.fromCharCode(72 + heads.length)}${rows.length + 1}`;
    const sheet = await workbench.cellValues(area);
    expect(rows.map(([, size, ...shares]) => [size, ...shares])).toEqual(
      sheet.map(([size, ...shares]) => [String(size), ...shares.map(percent)]),
    );
    const shown = await textsInPicture();
    expect(shown).toEqual(expect.arrayContaining(rows.map(([label]) => label)));
  });
});

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
      await paneOfWidth(width);
      for (const [sheet, row, rowCount, kinds] of [
        ['Six months', 5, 6, ['methods', 'periods']],
        ['Hostile', 1, 120, ['methods', 'periods']],
        ['Staff', 3, 1, ['methods', 'periods', 'survival', 'cohorts']],
      ] as const) {
        await selectArea(sheet, row, 0, rowCount, sheet === 'Staff' ? 1 : 5);
        await pane
          .getByText(new RegExp(`“${sheet}”`))
          .first()
          .waitFor();
        for (const kind of kinds) {
          await open(words.kinds[kind]);
          await drawn();
          expect(await unreadable(), `${sheet} ${kind}`).toEqual([]);
          expect(await isTooWide(), `${sheet} ${kind}`).toBe(false);
          await pictures().screenshot({ path: `.cache/screenshots/picture-${sheet}-${kind}-${width}.png` });
        }
      }
    },
  );

  it('labels stay text', async () => {
    await selectArea('Hostile', 1, 0, 120, 5);
    await open(words.kinds.periods);
    await drawn();
    expect(await pane.locator('.pictures img').count()).toBe(0);
    expect((await rowsOfTable())[1][0]).toBe('<img src=x onerror=alert(1)>');
    const ticks = (await textsInPicture()).filter((text) => text.startsWith('<img'));
    for (const tick of ticks) expect(tick.length).toBeLessThan(20);
  });
});

describe('how the pictures look', () => {
  it.each(languages)('in %s axe finds nothing, in light, dark and contrast colours', async (language) => {
    await paneOfWidth(320);
    await pane.evaluate(axeSource);
    await pane.selectOption('.bottom select', language);
    await selectArea('Staff', 3, 1, 1, 1);
    const { kinds } = picturesWords(language);
    for (const [look, media] of looks) {
      await workbench.page.emulateMedia(media);
      for (const kind of Object.values(kinds)) {
        await open(kind);
        await drawn();
        expect(await unreadable(), `${kind} ${look}`).toEqual([]);
      }
      expect(await violations(pane), look).toEqual([]);
    }
    await workbench.page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
    await pane.selectOption('.bottom select', 'en-US');
  });

  it('a change of theme changes the colours of what is drawn', async () => {
    const color = () => picture().evaluate((svg) => getComputedStyle(svg).color);
    const light = await color();
    await workbench.page.emulateMedia({ colorScheme: 'dark' });
    expect(await color()).not.toBe(light);
    await workbench.page.emulateMedia({ colorScheme: 'light' });
  });

  it('nothing went wrong meanwhile', () => expect(workbench.complaints).toEqual([]));
});

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
