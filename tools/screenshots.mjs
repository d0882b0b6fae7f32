/** `npm run screenshots`: makes the pictures of the README from the running workbench. */
import fs from 'node:fs';
import { buildIfStale } from './build.mjs';
import { ensureDependencies } from './dependencies.mjs';
import { rootPath, runCommand } from './project.mjs';
import { importTypeScript } from './typescript.mjs';

const folder = rootPath('docs/images');

/**
 * What each picture shows: the page at some size and language, the sample file to open, the cell to select and the tab of the pane to open first, what
 * to press there one after the other, the element of the pane to wait for (and to scroll to, where it is further down), and the part to keep.
 * @type {{
 *   file: string, query?: string, open?: string, width: number, height: number, cell?: [sheet: string, address: string],
 *   tab: 'compare' | 'check' | 'functions' | 'lessons' | 'house', press?: string[], shows: string, paneOnly?: boolean,
 * }[]}
 */
const pictures = [
  { file: 'workbench.png', width: 1366, height: 768, tab: 'compare', shows: '.method' },
  { file: 'check.png', width: 1366, height: 900, tab: 'check', shows: '.finding', paneOnly: true },
  {
    file: 'compare-zh-CN.png',
    query: '?lang=zh-CN',
    width: 1366,
    height: 900,
    tab: 'compare',
    shows: '.method',
    paneOnly: true,
  },
  {
    file: 'roster.png',
    width: 1500,
    height: 800,
    cell: ['From the roster', 'B10'],
    tab: 'compare',
    shows: '#panel-compare input[type="date"], #panel-compare .method',
  },
  {
    file: 'lesson.png',
    width: 1366,
    height: 900,
    tab: 'lessons',
    press: ['#lesson-item-swap', '.lesson-choice', '.lesson-question [type=submit]'],
    shows: '#lesson-result',
    paneOnly: true,
  },
  {
    file: 'pictures.png',
    width: 1366,
    height: 900,
    cell: ['Staff', 'B4'],
    tab: 'compare',
    press: ['.pictures__kind:nth-of-type(3)'],
    shows: '.picture__place svg',
    paneOnly: true,
  },
  {
    file: 'report.png',
    width: 1500,
    height: 1100,
    cell: ['Staff', 'B4'],
    tab: 'compare',
    press: ['#month-end-report summary', 'form.report [type=submit]'],
    shows: '.message[role=status]',
  },
  {
    file: 'functions.png',
    width: 1366,
    height: 900,
    cell: ['Six months', 'A6:E11'],
    tab: 'functions',
    press: ['[aria-controls="function-RATE"]'],
    shows: '[aria-controls="function-RATE"]',
    paneOnly: true,
  },
  { file: 'house.png', width: 1366, height: 900, tab: 'house', shows: '#house-cumulative', paneOnly: true },
  {
    file: 'audit.png',
    open: 'mistakes.en-US.xlsx',
    width: 1366,
    height: 768,
    tab: 'check',
    shows: '.audit__finding',
  },
  {
    file: 'audit-zh-CN.png',
    query: '?lang=zh-CN',
    open: 'mistakes.zh-CN.xlsx',
    width: 1366,
    height: 900,
    tab: 'check',
    shows: '.audit__finding',
    paneOnly: true,
  },
  {
    file: 'share.png',
    width: 1366,
    height: 900,
    tab: 'check',
    press: ['.share__part .actions__buttons > [aria-expanded]'],
    shows: '.share__part',
    paneOnly: true,
  },
  { file: 'check-staff.png', width: 1366, height: 900, tab: 'check', shows: '#staff-lists', paneOnly: true },
];

/** Selects a cell of a sheet; runs in the page. */
function select([sheet, address]) {
  const workbook = window.workbench.api.getActiveWorkbook();
  workbook.setActiveSheet(workbook.getSheetByName(sheet));
  workbook.getActiveSheet().getRange(address).activate();
}

/** Opens a sample file as people do; the page comes up anew with it. */
async function openFile(page, name, bytes) {
  const isAnew = page.waitForEvent('load');
  await page.locator('#file-input').setInputFiles({ name, mimeType: '', buffer: Buffer.from(bytes) });
  await isAnew;
  await page.waitForFunction(() => window.workbench?.marks.has('firstCalculation'));
}

async function take(
  browser,
  address,
  samples,
  { file, query = '', open, width, height, cell, tab, press = [], shows, paneOnly = false },
) {
  const page = await browser.newPage({ viewport: { width, height }, deviceScaleFactor: 2 });
  await page.goto(`${address}${query}`);
  await page.waitForFunction(() => window.workbench?.marks.has('firstCalculation'));
  if (open) await openFile(page, open, samples.find(({ name }) => name === open).bytes);
  if (cell) await page.evaluate(select, cell);
  const pane = page.frameLocator('#pane');
  await pane.locator(`#tab-${tab}`).click();
  if (press.some((selector) => selector.startsWith('.picture')))
    await pane.locator('.pictures').scrollIntoViewIfNeeded();
  for (const selector of press) await pane.locator(selector).first().click();
  const shown = pane.locator(shows).first();
  await shown.waitFor();
  if (tab === 'check' || press.length > 0) await shown.evaluate((element) => element.scrollIntoView());
  await page.waitForTimeout(1000); // what fades in has arrived
  const target = paneOnly ? page.locator('#pane') : page;
  await target.screenshot({ path: `${folder}/${file}` });
  console.log(`docs/images/${file}`);
  await page.close();
}

await runCommand(async () => {
  ensureDependencies();
  buildIfStale();
  const [{ chromium }, { findChromium }, { serve }, { sampleFiles }] = await Promise.all([
    import('playwright-core'),
    import('./chromium.mjs'),
    import('./serve.mjs'),
    importTypeScript('tools/samples/sampleFiles.ts'),
  ]);
  const samples = await sampleFiles();
  fs.mkdirSync(folder, { recursive: true });
  const { port, close } = await serve();
  const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
  try {
    for (const picture of pictures) await take(browser, `http://localhost:${port}/workbench/`, samples, picture);
  } finally {
    await browser.close();
    await close();
  }
});
