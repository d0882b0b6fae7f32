import fs from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { languages, type Language } from '../../src/locales/language';
import { workbenchWords } from '../../src/locales/workbench/words';
import { problemWords } from '../../src/workbench/files/problemWords';
import { readXlsx } from '../../src/xlsx/readXlsx';
import { writeXlsx } from '../../src/xlsx/writeXlsx';
import { XlsxProblem } from '../../src/xlsx/xlsxProblem';
import { badFiles } from '../xlsx/badFiles';
import { openWorkbench, patience, type OpenWorkbench } from './browser';
import { monthly } from './monthlyFile';
import { axeSource, looks } from './paneLooks';
import { choose, english, news, save, waitForFile } from './workbenchFiles';

/** Files that cannot be opened, changes that would be lost, and how what is said and asked looks. */
describe('a file that cannot be opened', () => {
  let workbench: OpenWorkbench;
  beforeAll(async () => {
    workbench = await openWorkbench();
    await workbench.waitForPane();
    await workbench.typeInto('A16', 'mine');
  });
  afterAll(() => workbench.close());

  it.each(Object.keys(badFiles))('has its sentence, and the workbook stays: %s', async (name) => {
    const { kind, bytes } = badFiles[name];
    await choose(workbench, 'Report <1>.xlsx', await bytes());
    const sentence = problemWords(new XlsxProblem(kind), 'Report <1>.xlsx', 'en-US');
    await expect.poll(() => news(workbench).locator('p').innerText(), patience).toBe(sentence);
    expect(await news(workbench).getAttribute('role')).toBe('alert');
    expect(await workbench.cellValue('A16')).toBe('mine');
  });

  it('is refused at 200 MB without being read', async () => {
    await workbench.page.evaluate(() => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([new Uint8Array(200 * 1024 * 1024)], 'Big.xlsx'));
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    });
    const sentence = problemWords(new XlsxProblem('tooLarge'), 'Big.xlsx', 'en-US');
    await expect.poll(() => news(workbench).locator('p').innerText(), patience).toBe(sentence);
    expect(await workbench.cellValue('A16')).toBe('mine');
  });
});

describe('changes that are not saved', () => {
  const asked = (workbench: OpenWorkbench) => workbench.page.locator('#question[open]');

  it('are asked about before another workbook takes their place', async () => {
    const workbench = await openWorkbench();
    try {
      await workbench.typeInto('A16', 'mine');
      await choose(workbench, 'Next.xlsx', await writeXlsx(monthly));
      await asked(workbench).waitFor();
      await workbench.screenshot('files-unsaved');
      await workbench.page.keyboard.press('Escape');
      await asked(workbench)
        .waitFor({ state: 'detached' })
        .catch(() => undefined);
      expect(await workbench.cellValue('A16')).toBe('mine');

      await choose(workbench, 'Next.xlsx', await writeXlsx(monthly));
      await asked(workbench).waitFor();
      const saved = workbench.page.waitForEvent('download');
      await workbench.page.keyboard.press('Enter'); // what is proposed: save first
      const download = await saved;
      const first = (await readXlsx(new Uint8Array(fs.readFileSync(await download.path())))).sheets[0];
      expect(first.values.flat()).toContain('mine');
      await waitForFile(workbench, 'Next');
      expect(await workbench.cellValue('B1')).toBe('Opening');
    } finally {
      await workbench.close();
    }
  });
});

describe('at a width of 320 pixels', () => {
  it.each(languages)('the buttons and the question fit, in %s', async (language: Language) => {
    const workbench = await openWorkbench({ query: `?lang=${language}`, width: 320, height: 640 });
    try {
      const words = workbenchWords(language).files;
      const { page } = workbench;
      await page.getByRole('button', { name: words.saveFile, exact: true }).click();
      for (const name of ['#open-file', '#save-file', '#pane-toggle', '#language', '#question']) {
        const box = (await page.locator(name).boundingBox())!;
        expect(box.x).toBeGreaterThanOrEqual(0);
        expect(box.x + box.width).toBeLessThanOrEqual(320);
      }
      await workbench.screenshot(`files-320-${language}`);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    } finally {
      await workbench.close();
    }
  });
});

describe('appearances', () => {
  /** Rules that what is said and asked breaks; the rest of the page has tests of its own. */
  const brokenRules = async ({ page }: OpenWorkbench) => {
    await page.evaluate(axeSource);
    return page.evaluate(async () => {
      const { axe } = window as unknown as {
        axe: { run(places: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
      };
      const { violations } = await axe.run({ include: [['#news'], ['#question'], ['.bar']] });
      return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
    });
  };

  let workbench: OpenWorkbench;
  beforeAll(async () => void (workbench = await openWorkbench()));
  afterAll(() => workbench.close());

  it.each(looks)('a problem, news and the question keep the rules of accessibility in %s', async (name, media) => {
    const { page } = workbench;
    await page.emulateMedia(media);
    await choose(workbench, 'Report.xlsx', await badFiles['a CSV named .xlsx'].bytes());
    await page.locator('.news--problem').waitFor();
    expect(await brokenRules(workbench)).toEqual([]);
    await save(workbench, english.sharedForm);
    await page.locator('#news ul').waitFor();
    expect(await brokenRules(workbench)).toEqual([]);
    await page.locator('#save-file').click();
    await page.locator('#question[open]').waitFor();
    await workbench.screenshot(`files-question-${name}`);
    expect(await brokenRules(workbench)).toEqual([]);
    await page.keyboard.press('Escape');
  });
});
