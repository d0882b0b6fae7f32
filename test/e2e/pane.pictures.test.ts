import { readFileSync } from 'node:fs';
import type { Frame } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { picturesWords } from '../../src/locales/pane/pictures/picturesWords';
import { openWorkbench, type OpenWorkbench } from './browser';
import { DrawnPictures } from './drawnPictures';

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

/** January's leavers of the sample months, while these stay selected. */
const writeLeavers = (count: number) =>
  workbench.page.evaluate((value) => {
    const { grid } = window.workbench!;
    grid.write(grid.activeSheetId(), { row: 5, column: 3, rowCount: 1, columnCount: 1 }, [[value]]);
  }, count);

describe('pictures of counts', () => {
  it('are not loaded before their place comes near the window', async () => {
    await pictures.paneOfWidth(350);
    await workbench.page.setViewportSize({ width: 1500, height: 380 });
    await pictures.selectArea('Six months', 5, 0, 6, 5);
    await pane.locator('.method').first().waitFor();
    expect(workbench.requests.filter((url) => /\/pages\/pictures/.test(url))).toEqual([]);
    await workbench.page.setViewportSize({ width: 1500, height: 1000 });
    await pictures.drawn();
    expect(workbench.requests.some((url) => /\/pages\/pictures\.\w+\.js$/.test(url))).toBe(true);
  });

  it('bars of the methods, named for those who do not see them', async () => {
    const said = await pictures.finding();
    expect(said).toMatch(/average headcount gives 134\.6%.*opening \+ hires 56\.5%.*4 of 5 are over 100%\.$/);
    expect(await pane.getByRole('img', { name: said, exact: true }).count()).toBe(1);
    const rows = await pictures.rowsOfTable();
    expect(rows.slice(1).map(([, rate]) => rate)).toEqual(
      await pane.locator('p.method__rate, span.method__rate').allInnerTexts(),
    );
    const texts = await pictures.texts();
    for (const [name, rate] of rows.slice(1)) expect(texts).toEqual(expect.arrayContaining([name, rate]));
    expect(texts).toContain('100%');
  });

  it('lines of the months, called as on the sheet', async () => {
    await pictures.open(words.kinds.periods);
    await pictures.drawn();
    await expect
      .poll(() => pictures.texts())
      .toEqual(expect.arrayContaining(['Jan', 'Jun', '56.5%', words.chart.wholeSpan]));
    const rows = await pictures.rowsOfTable();
    expect(rows.slice(1, 7).map(([label]) => label)).toEqual(['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun']);
    const cells = await Promise.all(['F6', 'F11'].map((address) => workbench.cellText(`'Six months'!${address}`)));
    expect([rows[1][1], rows[6][1]]).toEqual(cells);
    expect(rows.at(-2)).toContain('21.8%');
    expect(rows.at(-1)).toContain('56.5%');
  });

  it('follow the cells', async () => {
    await writeLeavers(20);
    await expect.poll(async () => (await pictures.rowsOfTable()).at(-1)!.at(-1)).toBe('44.4%');
    await writeLeavers(35);
    await expect.poll(async () => (await pictures.rowsOfTable()).at(-1)!.at(-1)).toBe('56.5%');
  });
});

describe('a copied picture', () => {
  const sizeOf = (bytes: Buffer) => ({ width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) });

  it('is a PNG twice the size of a slide’s drawing', async () => {
    await workbench.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await pictures.open(words.copy);
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
    await pictures.open(words.copy);
    await pane.getByText(words.refused).waitFor();
    const downloading = workbench.page.waitForEvent('download');
    await pictures.open(words.save);
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
    await pictures.selectArea('Staff', 3, 1, 1, 1);
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
    await pictures.open(words.kinds.survival);
    await pictures.drawn();
    const rows = (await pictures.rowsOfTable()).slice(1);
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
    expect(await pictures.texts()).toContain(`${Math.round(Number(sheet[12][3]) * 100)}%`);
  });

  it('the cohorts have the numbers of COHORTS', async () => {
    await pictures.open(words.kinds.cohorts);
    await pictures.drawn();
    await expect.poll(async () => (await pictures.rowsOfTable())[0][0]).toBe(words.table.hired);
    const [heads, ...rows] = await pictures.rowsOfTable();
    const area = `Tables!J2:${String.fromCharCode(72 + heads.length)}${rows.length + 1}`;
    const sheet = await workbench.cellValues(area);
    expect(rows.map(([, size, ...shares]) => [size, ...shares])).toEqual(
      sheet.map(([size, ...shares]) => [String(size), ...shares.map(percent)]),
    );
    const shown = await pictures.texts();
    expect(shown).toEqual(expect.arrayContaining(rows.map(([label]) => label)));
  });
});
