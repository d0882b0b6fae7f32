/** Many pictures on few pages, to be looked at quickly. */
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { findChromium } from '../../tools/chromium.mjs';

const sheetWidth = 2_000;
const shownHeight = 1_300;
const gap = 8;

/** Writes _sheet.LANGUAGE.COLOURS.WIDTH.NUMBER.png for pictures named SCREEN.LANGUAGE.COLOURS.WIDTH.png. */
export async function writeContactSheets(folder: string, pictures: readonly string[]): Promise<void> {
  const groups = new Map<string, string[]>();
  for (const file of [...pictures].sort()) {
    const group = file.split('.').slice(1, 4).join('.');
    groups.set(group, [...(groups.get(group) ?? []), file]);
  }
  const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox', '--disable-gpu'] });
  const page = await browser.newPage({ viewport: { width: sheetWidth, height: shownHeight + 60 } });
  try {
    for (const [group, files] of groups) {
      const width = Number(group.split('.').at(-1));
      const perSheet = Math.max(1, Math.floor(sheetWidth / (width + gap)));
      for (let start = 0; start < files.length; start += perSheet) {
        const own = path.join(folder, '_sheet.html');
        fs.writeFileSync(own, sheetPage(files.slice(start, start + perSheet), width));
        await page.goto(pathToFileURL(own).href);
        await page.screenshot({ path: path.join(folder, `_sheet.${group}.${start / perSheet + 1}.png`) });
      }
    }
    fs.rmSync(path.join(folder, '_sheet.html'), { force: true });
  } finally {
    await browser.close();
  }
}

const sheetPage = (files: readonly string[], width: number) =>
  `<!doctype html><meta charset="utf-8"><style>
    body { display: flex; gap: ${gap}px; margin: 8px; background: #888; font: 14px sans-serif; }
    figure { width: ${width}px; margin: 0; } figcaption { height: 24px; }
    div { max-height: ${shownHeight}px; overflow: hidden; } img { display: block; width: 100%; }
  </style>${files.map((file) => `<figure><figcaption>${file}</figcaption><div><img src="${file}"></div></figure>`).join('')}`;
