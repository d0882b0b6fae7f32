/**
 * A workbench on which every screen of the pane can be shown: cells are selected and written at once, without mouse and
 * keyboard, the language and the width are changed in place.
 */
import type { Frame, Page } from 'playwright-core';
import type { Language } from '../../src/locales/language';
import { workbenchWords } from '../../src/locales/workbench/words';
import { openWorkbench, type OpenOptions, type OpenWorkbench } from './browser';

/** The sample sheets by what they are, whatever they are called in the workbook's language. */
export type SampleSheet = 'sixMonths' | 'own' | 'staff' | 'staffToClean' | 'fromTheRoster';
export type TabName = 'compare' | 'check' | 'functions' | 'lessons' | 'house';

/** Nothing has changed on the page for this long: what was asked for is there. */
const calmMilliseconds = 250;
const longestWait = 15_000;
const screenTimeout = 10_000 * Number(process.env.SLOWER ?? 1);

export class Stage {
  private constructor(
    readonly workbench: OpenWorkbench,
    readonly pane: Frame,
    /** The language of the sheets; the pane's own can be switched. */
    readonly sheetLanguage: Language,
  ) {}

  static async open(sheetLanguage: Language, options: OpenOptions = {}): Promise<Stage> {
    const workbench = await openWorkbench({ width: 1400, height: 1000, ...options, query: `?lang=${sheetLanguage}` });
    const stage = new Stage(workbench, await workbench.waitForPane(), sheetLanguage);
    stage.page.setDefaultTimeout(screenTimeout);
    await stage.pane.locator('#tab-compare').waitFor();
    await stage.calm();
    return stage;
  }

  get page(): Page {
    return this.workbench.page;
  }

  close(): Promise<void> {
    return this.workbench.close();
  }

  sheetName(sheet: SampleSheet): string {
    const { sixMonths, rosterSheets } = workbenchWords(this.sheetLanguage);
    const names: Record<SampleSheet, string> = {
      sixMonths: sixMonths.sheet,
      own: sixMonths.emptySheet,
      staff: rosterSheets.staff.sheet,
      staffToClean: rosterSheets.staffToClean.sheet,
      fromTheRoster: rosterSheets.fromTheRoster.sheet,
    };
    return names[sheet];
  }

  /** Selects cells and waits for what that changes; the focus stays where it is. */
  async select(sheet: SampleSheet, address: string): Promise<void> {
    await this.activate(sheet, address);
    await this.calm();
  }

  /** Selects cells only. */
  async activate(sheet: SampleSheet, address: string): Promise<void> {
    await this.page.evaluate(
      ([name, area]) => {
        const workbook = window.workbench!.api.getActiveWorkbook()!;
        const wanted = workbook.getSheetByName(name)!;
        if (workbook.getActiveSheet().getSheetId() !== wanted.getSheetId()) workbook.setActiveSheet(wanted);
        wanted.getRange(area).activate();
      },
      [this.sheetName(sheet), address],
    );
  }

  /** Writes as a user would, so that events are fired; waits for the calculation. */
  async write(sheet: SampleSheet, address: string, rows: (string | number)[][]): Promise<void> {
    await this.page.evaluate(
      ([name, area, cells]) => {
        const range = window.workbench!.api.getActiveWorkbook()!.getSheetByName(name)!.getRange(area);
        range.setValues(cells.map((row) => row.map((v) => (String(v).startsWith('=') ? { f: String(v) } : { v }))));
      },
      [this.sheetName(sheet), address, rows] as const,
    );
    await this.workbench.settle();
    await this.calm();
  }

  async openTab(tab: TabName): Promise<void> {
    await this.showTab(tab);
    await this.calm();
  }

  /** Shows it only, with whatever it last showed. */
  async showTab(tab: TabName): Promise<void> {
    await this.pane.evaluate((name) => document.getElementById(`tab-${name}`)!.click(), tab);
    await this.pane.locator(`#panel-${tab}:not([hidden])`).waitFor();
  }

  async speak(language: Language): Promise<void> {
    await this.pane.selectOption('.bottom select', language);
    await this.pane.waitForFunction((tag) => document.documentElement.lang === tag, language);
    await this.calm(100);
  }

  /** Makes the pane as wide as said, and as high as what it shows, up to a limit. */
  async setWidth(width: number, highest = 1_000): Promise<void> {
    await this.styleFrame(width, 400);
    const height = await this.contentHeight(highest);
    await this.styleFrame(width, height);
    // What is drawn only when it comes into view makes the page longer.
    await this.calm(120);
    const later = await this.contentHeight(highest);
    if (later > height) await this.styleFrame(width, later);
    await this.pane.evaluate(() => scrollTo(0, 0));
  }

  private async contentHeight(highest: number): Promise<number> {
    const height = await this.pane.evaluate(
      () => new Promise<number>((done) => requestAnimationFrame(() => done(document.documentElement.scrollHeight))),
    );
    return Math.min(highest, Math.max(400, height));
  }

  private async styleFrame(width: number, height: number): Promise<void> {
    await this.page.locator('#pane').evaluate(
      (frame, size) => {
        // Nothing of the page around it may lie over the pane.
        frame.style.cssText = `position:fixed;top:0;right:0;width:${size[0]}px;height:${size[1]}px;z-index:9999;border:0`;
      },
      [width, height] as const,
    );
  }

  /** Until nothing has changed on the page for a while. */
  async calm(milliseconds = calmMilliseconds): Promise<void> {
    await this.pane.evaluate(
      ([quiet, longest]) =>
        new Promise<void>((resolve) => {
          const done = () => {
            watching.disconnect();
            resolve();
          };
          let timer = setTimeout(done, quiet);
          const watching = new MutationObserver(() => {
            clearTimeout(timer);
            timer = setTimeout(done, quiet);
          });
          watching.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
          setTimeout(done, longest);
        }),
      [milliseconds, longestWait] as const,
    );
  }

  /** Every text that stands in a cell, and the names of the sheets. */
  async sheetTexts(): Promise<string[]> {
    return this.page.evaluate(() => {
      const { grid } = window.workbench!;
      const textsOf = (id: string) => {
        const used = grid.usedArea(id, true);
        return [grid.sheetName(id), ...(used ? grid.texts(id, used).flat() : [])];
      };
      const texts = grid.sheetIds().flatMap(textsOf);
      return [...new Set(texts.map(String).filter(Boolean))];
    });
  }
}
