import type { Frame } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWorkbench, patience, type OpenWorkbench } from './browser';

/** Texts of a workbook that try to be something else. In the pane they are texts, and nothing breaks. */
let workbench: OpenWorkbench;
let pane: Frame;

const html = '<img src=x onerror="top.harmed=1"><script>top.harmed=1</script><b>bold</b>';
const endless = 'Very long '.repeat(1_000);
/** A sheet may not be called with any of \ / ? * [ ] : nor with more than 31 characters. */
const sheetNames = [
  "<b onclick='top.harmed=1'>&amp;",
  'It\'s 100% "sure" 😀',
  'שלום עולם',
  '=HYPERLINK("x")',
  '@SUM(A1)',
  '-1+2',
];
const headers: Readonly<Record<string, string>> = {
  HTML: html,
  quotes: `it's "quoted" \`twice\` ''`,
  emoji: '👩🏽‍💼🇩🇪 e\u0301',
  'ten thousand characters': endless,
  'right to left': '\u202eעזיבות\u202c السنة',
  'a formula': '\'=HYPERLINK("http://x","y")',
  'a plus': "'+1+1",
  'a minus': "'-2",
  'an at sign': "'@SUM(1)",
};

beforeAll(async () => {
  workbench = await openWorkbench();
  pane = await workbench.waitForPane();
});
afterAll(() => workbench.close());

const shown = () => pane.locator('[role=tabpanel]:visible').first().innerText();

/** The table of two months, with the text as the first header, as the name of a period, and in a cell beside it. */
async function fill(sheetName: string, text: string, isNew: boolean): Promise<void> {
  await pane.evaluate(
    ({ name, words, add }) =>
      Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        const sheet = add ? worksheets.add(name) : worksheets.getItem(name);
        sheet.getRange('A1:E4').values = [
          [words, 'Opening', 'Hires', 'Leavers', 'Closing'],
          [words, 50, 18, 35, 33],
          ['Feb', 33, 20, 2, 51],
          [words, words, words, words, words],
        ];
        const rate = sheet.getRange('G2');
        rate.formulas = [['=TURNOVER.CLOSEBASE(D2,E2)']];
        sheet.activate();
        sheet.getRange('A9').select();
        await context.sync();
        sheet.getRange('A1:E3').select();
        await context.sync();
      }),
    { name: sheetName, words: text, add: isNew },
  );
  await workbench.settle();
}

async function isUnharmed(): Promise<void> {
  expect(await workbench.page.evaluate(() => 'harmed' in window)).toBe(false);
  expect(await pane.locator('#pane img[src=x], #pane script, #pane b[onclick]').count()).toBe(0);
  const [wide, inner] = await pane.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
  expect(wide).toBeLessThanOrEqual(inner);
  expect(workbench.complaints).toEqual([]);
}

async function checkFinds(sheetName: string): Promise<void> {
  await pane.locator('#tab-check').click();
  const finding = pane.locator('.finding').filter({ hasText: 'G2' }).filter({ hasText: sheetName });
  await expect.poll(() => finding.count(), patience).toBe(1);
  await isUnharmed();
  await pane.locator('#tab-compare').click();
}

describe('headers and labels', () => {
  it.each(Object.entries(headers))('with %s are text', async (_what, text) => {
    await fill('Your numbers', text, false);
    // 37 leavers of 50 + 38.
    await expect.poll(shown, patience).toContain('42.0%');
    await isUnharmed();
    await checkFinds('Your numbers');
  });
});

describe('names of sheets', () => {
  it.each(sheetNames)('such as %s are text, and lead to their cells', async (name) => {
    await fill(name, 'Month', true);
    await expect.poll(shown, patience).toContain('42.0%');
    expect(await shown()).toContain(name);
    await isUnharmed();
    await checkFinds(name);
    await pane.locator('#tab-check').click();
    await workbench.selectSheet('Six months');
    const finding = pane.locator('.finding').filter({ hasText: 'G2' }).filter({ hasText: name });
    await finding.getByRole('button').first().click();
    await expect.poll(() => workbench.selection(), patience).toBe(`${name}!G2`);
    await pane.locator('#tab-compare').click();
    await expect.poll(shown, patience).toContain('106.1%');
    await isUnharmed();
  });
});
