/**
 * Opens the built workbench in a real browser.
 *
 *   let workbench: OpenWorkbench;
 *   beforeAll(async () => void (workbench = await openWorkbench()));
 *   afterAll(() => workbench.close());
 *
 *   const pane = await workbench.waitForPane();          // the task pane's frame, its Office.onReady answered
 *   await workbench.clickCell('F6');
 *   await workbench.typeInto('D6', '20');                // clicks the cell, types, presses Enter, waits for the calculation
 *   expect(await workbench.cellValue('F6')).toBeCloseTo(…);
 *   expect(await workbench.cellFormula('F6')).toBe(…);
 *   await workbench.selectSheet('Your numbers');         // the empty sheet; addresses may also name it: "'Your numbers'!A1"
 *   await workbench.screenshot('compare-dark');          // .cache/screenshots/compare-dark.png
 *
 * Options: query ('?lang=zh-CN&blank=null'), width and height of the window, colorScheme, forcedColors.
 * The sample sheet "Six months": headings in row 5, months in rows 6-11 (A month, B opening, C hires, D leavers, E closing,
 * F-J rates), half year in row 13, the mean of the months in row 14, EXPLAIN in A18:A19, COMPARE's table from A22 (header
 * row included), PERIODRATES, ROLLING and YTD from B31, C31 and D31. Then "Your numbers", and the roster: "Staff" (headings
 * in row 1, 300 rows), "Staff to clean" (40 rows, CHECK in I4) and "From the roster" (from, to, as of in B4:B6). The folder to serve is dist/ unless DIST names another.
 * SLOWER=4 runs everything as on a machine that is four times slower, which a test must stand.
 */
import fs from 'node:fs';
import path from 'node:path';
import { chromium, type Browser, type ConsoleMessage, type Frame, type Page } from 'playwright-core';
import { findChromium } from '../../tools/chromium.mjs';
import { rootPath } from '../../tools/project.mjs';
import { serve } from '../../tools/serve.mjs';
import { parseArea } from '../../src/host/workbook/address';
import type { CellValue } from '../../src/host/workbook/grid';
// Only for the type of window.workbench, which it declares.
import type {} from '../../src/workbench/main';

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--in-process-gpu', // nothing is drawn by a graphics card: one process less
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const startTimeout = 100_000;
/** For expect.poll, which gives up after a second by itself. */
export const patience = { timeout: 30_000 };
const selectionTimeout = 5_000;
/** Two clicks on one spot closer together than this would be a double click, which edits the cell. */
const doubleClickMilliseconds = 600;

export interface OpenOptions {
  /** Such as '?lang=zh-CN'. */
  readonly query?: string;
  readonly width?: number;
  readonly height?: number;
  readonly colorScheme?: 'light' | 'dark';
  readonly forcedColors?: 'active' | 'none';
  /** Called before the page is opened, for instance to make a file missing with page.route. */
  readonly prepare?: (page: Page) => Promise<void>;
  /** false: does not wait until the cells are calculated. */
  readonly waitForCells?: boolean;
}

/** Serves dist/, opens the workbench and waits until its cells are calculated. */
export async function openWorkbench(options: OpenOptions = {}): Promise<OpenWorkbench> {
  const root = path.resolve(process.env.DIST ?? rootPath('dist'));
  const { port, close: closeServer } = await serve({ port: 0, root });
  const browser = await chromium.launch({ executablePath: findChromium(), args: flags });
  const page = await browser.newPage({
    viewport: { width: options.width ?? 1400, height: options.height ?? 800 },
    colorScheme: options.colorScheme ?? 'light',
    forcedColors: options.forcedColors ?? 'none',
  });
  const opened = new OpenWorkbench(browser, page, `http://localhost:${port}/workbench/`, closeServer);
  await options.prepare?.(page);
  if (process.env.SLOWER) await slowDown(page, Number(process.env.SLOWER));
  await page.goto(`${opened.address}${options.query ?? ''}`);
  try {
    if (options.waitForCells !== false) await opened.waitForCells();
    return opened;
  } catch (error) {
    const shown = await page.locator('body').innerText();
    await opened.close();
    throw new Error(`The workbench did not start. It shows:\n${shown}\n${opened.complaints.join('\n')}`, {
      cause: error,
    });
  }
}

async function slowDown(page: Page, rate: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
}

/** A running workbench, driven as a user would: by mouse and keyboard. */
export class OpenWorkbench {
  /** Addresses of everything that was asked of the network. */
  readonly requests: string[] = [];
  /** Errors and warnings of the console, and exceptions nobody caught, in the page and in the pane. */
  readonly complaints: string[] = [];
  private lastClick = { x: 0, y: 0, time: 0 };

  constructor(
    readonly browser: Browser,
    readonly page: Page,
    readonly address: string,
    private readonly closeServer: () => Promise<void>,
  ) {
    page.on('request', (request) => this.requests.push(request.url()));
    page.on('console', (message) => this.noteMessage(message));
    page.on('pageerror', (error) => this.complaints.push(`exception: ${error.stack ?? error.message}`));
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.closeServer();
  }

  async waitForCells(): Promise<void> {
    const outcome = await this.page.waitForFunction(
      () => {
        if (window.workbench?.marks.has('firstCalculation')) return 'calculated';
        return document.querySelector('#notice:not([hidden])') || !document.querySelector('#grid') ? 'failed' : null;
      },
      null,
      { polling: 20, timeout: startTimeout },
    );
    if ((await outcome.jsonValue()) === 'failed') throw new Error('no cells');
    await this.settle();
  }

  /** Waits until what was typed has been taken in and nothing is being calculated. */
  async settle(): Promise<void> {
    await this.page.evaluate(async () => {
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 10))));
      await window.workbench!.clock.settled();
    });
  }

  /** The task pane, once office.js in it has found its host. */
  async waitForPane(): Promise<Frame> {
    const isPane = (frame: Frame) => frame.url().split(/[?#]/)[0].endsWith('/pane.html');
    const pane =
      this.page.frames().find(isPane) ??
      (await this.page.waitForEvent('framenavigated', { predicate: isPane, timeout: startTimeout }));
    await pane.waitForFunction(() => 'Office' in window && Office.onReady().then(() => true), null, {
      timeout: startTimeout,
    });
    return pane;
  }

  /** Where the middle of a cell is on the screen; the cell must be in view. */
  async cellPoint(address: string): Promise<{ x: number; y: number }> {
    return this.page.evaluate((text) => {
      const { x, y, width, height } = window.workbench!.grid.facade.getActiveSheet().getRange(text).getCellRect();
      const box = document.querySelector('canvas[id^=univer-sheet-main-canvas]')!.getBoundingClientRect();
      return { x: box.x + x + width / 2, y: box.y + y + height / 2 };
    }, address);
  }

  async clickCell(address: string): Promise<void> {
    const { x, y } = await this.cellPoint(address);
    const isSameSpot = x === this.lastClick.x && y === this.lastClick.y;
    if (isSameSpot)
      await this.page.waitForTimeout(Math.max(0, this.lastClick.time + doubleClickMilliseconds - Date.now()));
    this.lastClick = { x, y, time: Date.now() };
    await this.page.mouse.click(x, y, { delay: 30 });
    await this.waitForSelection(address);
  }

  /** Until the cell clicked is selected and takes what is typed, which it does not where the click went into a formula. */
  private async waitForSelection(address: string): Promise<void> {
    const isSelected = (cell: string) => {
      const { facade } = window.workbench!.grid;
      const takesKeys = document.activeElement?.id.startsWith('__editor') ?? false;
      return takesKeys && facade.getActiveRange()?.getA1Notation().split(':')[0] === cell;
    };
    await this.page.waitForFunction(isSelected, address, { timeout: selectionTimeout }).catch(() => undefined);
    await this.waitForDrawing();
  }

  /** Until the page has had the time to draw what it shows, and to listen to what it drew. */
  async waitForDrawing(): Promise<void> {
    await this.page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 50)))),
    );
  }

  /** Types into a cell and leaves it with Enter; waits until everything that depends on it is calculated. */
  async typeInto(address: string, text: string): Promise<void> {
    await this.clickCell(address);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
    await this.settle();
  }

  /** Gives up what is being typed into a cell, however long the grid takes to hear of it. */
  async leaveEditing(): Promise<void> {
    const isEditing = () => this.page.evaluate(() => window.workbench!.grid.facade.isCellEditing());
    for (let tries = 0; tries < 20; tries++) {
      await this.page.keyboard.press('Escape');
      await this.waitForDrawing();
      if (!(await isEditing())) return;
    }
    throw new Error('The cell is still being edited.');
  }

  /** The pointer comes from another cell and rests on this one. */
  async hoverCell(address: string): Promise<void> {
    const { x, y } = await this.cellPoint(address);
    await this.page.mouse.move(x, y + 80);
    await this.page.waitForTimeout(300);
    await this.page.mouse.move(x, y, { steps: 4 });
  }

  /** As office.js would answer: "" for a blank cell, "#DIV/0!" for an error. */
  async cellValue(address: string): Promise<CellValue> {
    return (await this.cellValues(address))[0][0];
  }

  async cellValues(address: string): Promise<CellValue[][]> {
    return this.read('values', address);
  }

  /** A cell's formula, or its value where it has none. */
  async cellFormula(address: string): Promise<CellValue> {
    return (await this.read('formulas', address))[0][0];
  }

  /** What the cell shows, such as "66.0%". */
  async cellText(address: string): Promise<string> {
    return String((await this.read('texts', address))[0][0]);
  }

  private async read(what: 'values' | 'formulas' | 'texts', address: string): Promise<CellValue[][]> {
    const place = placeFrom(address);
    return this.page.evaluate(
      ({ kind, sheet, area }) => {
        const { grid } = window.workbench!;
        const named = grid.sheetIds().find((id) => grid.sheetName(id) === sheet);
        return grid[kind](named ?? grid.activeSheetId(), area);
      },
      { kind: what, ...place },
    );
  }

  async selectSheet(name: string): Promise<void> {
    await this.page.evaluate((sheet) => {
      const { grid } = window.workbench!;
      grid.activateSheet(grid.sheetIds().find((id) => grid.sheetName(id) === sheet)!);
    }, name);
    await this.waitForDrawing();
    await this.page.waitForTimeout(100);
  }

  /** Such as "Six months!F6". */
  async selection(): Promise<string> {
    return this.page.evaluate(() => {
      const { facade } = window.workbench!.grid;
      return `${facade.getActiveSheet().getSheetName()}!${facade.getActiveRange()?.getA1Notation() ?? ''}`;
    });
  }

  async screenshot(name: string): Promise<void> {
    const folder = rootPath('.cache', 'screenshots');
    fs.mkdirSync(folder, { recursive: true });
    await this.page.screenshot({ path: path.join(folder, `${name}.png`) });
  }

  /** Hosts that were asked for anything. */
  get hosts(): string[] {
    const network = this.requests.filter((url) => !/^(data|blob|about):/.test(url));
    return [...new Set(network.map((url) => new URL(url).hostname))];
  }

  private noteMessage(message: ConsoleMessage): void {
    if (message.type() === 'error' || message.type() === 'warning')
      this.complaints.push(`${message.type()}: ${message.text()} (${message.location().url})`);
  }
}

function placeFrom(address: string) {
  const split = address.lastIndexOf('!');
  const sheet = split < 0 ? null : address.slice(0, split).replace(/^'|'$/g, '').replace(/''/g, "'");
  return { sheet, area: parseArea(address.slice(split + 1)) };
}
