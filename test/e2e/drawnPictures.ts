/** The pictures of the pane beside an open workbench: chosen, waited for and read. */
import type { Frame } from 'playwright-core';
import { expect } from 'vitest';
import type { OpenWorkbench } from './browser';

export class DrawnPictures {
  constructor(
    private readonly workbench: OpenWorkbench,
    private readonly pane: Frame,
  ) {}

  get section() {
    return this.pane.locator('.pictures');
  }

  get svg() {
    return this.pane.locator('.picture__svg');
  }

  /** They are not even loaded before their place comes near the window. */
  async open(name: string): Promise<void> {
    await this.section.scrollIntoViewIfNeeded();
    await this.section.getByRole('button', { name, exact: true }).click();
  }

  finding(): Promise<string> {
    return this.pane.locator('.picture__finding').innerText();
  }

  async selectArea(sheet: string, row: number, column: number, rowCount: number, columnCount: number): Promise<void> {
    await this.workbench.selectSheet(sheet);
    await this.workbench.page.evaluate(
      (area) => {
        const { grid } = window.workbench!;
        grid.select(grid.activeSheetId(), area);
      },
      { row, column, rowCount, columnCount },
    );
  }

  async paneOfWidth(width: number): Promise<void> {
    await this.workbench.page.locator('iframe').evaluate((frame: HTMLElement, pixels) => {
      frame.style.cssText = `position:fixed;top:0;right:0;width:${pixels}px;height:100%;z-index:9999;border:0`;
    }, width);
  }

  /** The picture as drawn for the width the pane has now. */
  async drawn(): Promise<void> {
    await this.section.scrollIntoViewIfNeeded();
    await this.svg.waitFor();
    await expect
      .poll(() =>
        this.pane.evaluate(() => {
          const place = document.querySelector('.picture__place')!;
          return Number(place.querySelector('svg')?.getAttribute('width')) - Math.floor(place.clientWidth);
        }),
      )
      .toBe(0);
  }

  /** The table beside the picture, row by row. */
  async rowsOfTable(): Promise<string[][]> {
    const details = this.section.locator('details');
    await details.evaluate((element: HTMLDetailsElement) => (element.open = true));
    await details.locator('tbody tr').first().waitFor();
    return details
      .locator('tr')
      .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent!.trim())));
  }

  texts(): Promise<string[]> {
    return this.svg.locator('text').allTextContents();
  }

  /** Texts that reach beyond their picture, and texts too small to read. */
  unreadable(): Promise<(string | null)[]> {
    return this.pane.evaluate(() => {
      const svg = document.querySelector('.picture__svg')!;
      const frame = svg.getBoundingClientRect();
      return [...svg.querySelectorAll('text')]
        .filter((text) => text.textContent!.trim() !== '')
        .filter((text) => {
          const { left, right, top, bottom } = text.getBoundingClientRect();
          const isOutside =
            left < frame.left - 2 || right > frame.right + 2 || top < frame.top - 2 || bottom > frame.bottom + 2;
          return isOutside || parseFloat(getComputedStyle(text).fontSize) < 11;
        })
        .map((text) => text.textContent);
    });
  }
}
