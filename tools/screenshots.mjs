/** `npm run screenshots`: makes the pictures of the README from the running workbench. */
import fs from 'node:fs';
import { buildIfStale } from './build.mjs';
import { ensureDependencies } from './dependencies.mjs';
import { rootPath, runCommand } from './project.mjs';

const folder = rootPath('docs/images');

/**
 * What each picture shows: the page at some size and language, what to do in the pane first, and the part to keep.
 * @type {{ file: string, query?: string, width: number, height: number, tab: 'compare' | 'check', paneOnly?: boolean }[]}
 */
const pictures = [
  { file: 'workbench.png', width: 1366, height: 768, tab: 'compare' },
  { file: 'check.png', width: 1366, height: 900, tab: 'check', paneOnly: true },
  { file: 'compare-zh-CN.png', query: '?lang=zh-CN', width: 1366, height: 900, tab: 'compare', paneOnly: true },
];

async function take(browser, address, { file, query = '', width, height, tab, paneOnly = false }) {
  const page = await browser.newPage({ viewport: { width, height }, deviceScaleFactor: 2 });
  await page.goto(`${address}${query}`);
  await page.waitForFunction(() => window.workbench?.marks.has('firstCalculation'));
  const pane = page.frameLocator('#pane');
  await pane.locator(`#tab-${tab}`).click();
  await pane
    .locator(tab === 'check' ? '.finding' : `#panel-${tab} .method`)
    .first()
    .waitFor();
  await page.waitForTimeout(1000); // what fades in has arrived
  const target = paneOnly ? page.locator('#pane') : page;
  await target.screenshot({ path: `${folder}/${file}` });
  console.log(`docs/images/${file}`);
  await page.close();
}

await runCommand(async () => {
  ensureDependencies();
  buildIfStale();
  const [{ chromium }, { findChromium }, { serve }] = await Promise.all([
    import('playwright-core'),
    import('./chromium.mjs'),
    import('./serve.mjs'),
  ]);
  fs.mkdirSync(folder, { recursive: true });
  const { port, close } = await serve();
  const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
  try {
    for (const picture of pictures) await take(browser, `http://localhost:${port}/workbench/`, picture);
  } finally {
    await browser.close();
    await close();
  }
});
