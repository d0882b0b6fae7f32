/** `node tools/icons.mjs`: draws the icons of every size that Excel asks for from the two SVG sources in assets/. */
import fs from 'node:fs';
import { chromium } from 'playwright-core';
import { findChromium } from './chromium.mjs';
import { rootPath, runCommand } from './project.mjs';

const drawings = [
  { source: 'assets/icon-small.svg', sizes: [16, 20, 24] },
  { source: 'assets/icon.svg', sizes: [32, 40, 48, 64, 80, 96, 128] },
];

await runCommand(async () => {
  const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
  try {
    for (const { source, sizes } of drawings) {
      const svg = fs.readFileSync(rootPath(source), 'utf8');
      for (const size of sizes) {
        const page = await browser.newPage({ viewport: { width: size, height: size } });
        await page.setContent(
          `<style>body { margin: 0 } svg { display: block; width: ${size}px; height: ${size}px }</style>${svg}`,
        );
        await page.screenshot({ path: rootPath(`assets/icon-${size}.png`), omitBackground: true });
        await page.close();
      }
    }
  } finally {
    await browser.close();
  }
});
