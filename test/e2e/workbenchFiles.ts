/** Files of the workbench as people open, drop and save them. */
import fs from 'node:fs';
import { workbenchWords } from '../../src/locales/workbench/words';
import { readXlsx } from '../../src/xlsx/readXlsx';
import type { XlsxWorkbook } from '../../src/xlsx/xlsxWorkbook';
import type { OpenWorkbench } from './browser';

export const english = workbenchWords('en-US').files;

export const news = ({ page }: OpenWorkbench) => page.locator('#news:not([hidden])');

export async function choose(workbench: OpenWorkbench, name: string, bytes: Uint8Array): Promise<void> {
  await workbench.page.setInputFiles('#file-input', {
    name,
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(bytes),
  });
}

/** As the browser drops a file on an element. */
export async function drop(
  workbench: OpenWorkbench,
  name: string,
  bytes: Uint8Array,
  onto: 'page' | 'pane',
): Promise<void> {
  const { page } = workbench;
  const frame = onto === 'page' ? page.mainFrame() : await workbench.waitForPane();
  await frame.evaluate(
    ({ file, content }) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([Uint8Array.from(content)], file));
      for (const type of ['dragenter', 'dragover', 'drop'])
        document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
    },
    { file: name, content: [...bytes] },
  );
}

export async function waitForFile(workbench: OpenWorkbench, name: string): Promise<void> {
  await workbench.page.waitForFunction(
    (wanted) => window.workbench?.grid.workbookName === wanted && window.workbench.marks.has('firstCalculation'),
    name,
    { timeout: 60_000 },
  );
  await workbench.settle();
}

export async function save(
  workbench: OpenWorkbench,
  choice: string,
): Promise<{ file: string; workbook: XlsxWorkbook }> {
  const { page } = workbench;
  await page.getByRole('button', { name: english.saveFile, exact: true }).click();
  const button = page.locator('#question button').filter({ has: page.getByText(choice, { exact: true }) });
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  const workbook = await readXlsx(new Uint8Array(fs.readFileSync(await download.path())));
  return { file: download.suggestedFilename(), workbook };
}
