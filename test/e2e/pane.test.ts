import type { Frame } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { paneSentences } from '../../src/locales/pane/paneSentences';
import { openWorkbench, type OpenWorkbench } from './browser';

const english = paneSentences('en-US');
const wide = { top: 0, width: 320, height: 380 };

let workbench: OpenWorkbench;
let pane: Frame;

beforeAll(async () => {
  workbench = await openWorkbench({ width: 1400, height: 1300 });
  pane = await workbench.waitForPane();
});
afterAll(() => workbench?.close());

const shows = (text: string | RegExp) => pane.locator('main').getByText(text).first().waitFor();
const openTab = (name: 'compare' | 'check') => pane.locator(`#tab-${name}`).click();
const methodRate = (name: string) =>
  pane.locator('.method', { has: pane.locator('h3', { hasText: name }) }).locator('.method__rate');
const summary = () => pane.locator('.summary__text').innerText();

/** Whatever can be different on the sheet after it was touched. */
const sheetContents = () =>
  workbench.page.evaluate(() => {
    const { grid } = window.workbench!;
    const sheet = grid.activeSheetId();
    const area = { row: 0, column: 0, rowCount: 40, columnCount: 10 };
    const fills = Array.from({ length: 400 }, (_, i) =>
      grid.fillColor(sheet, { row: Math.floor(i / 10), column: i % 10, rowCount: 1, columnCount: 1 }),
    );
    const rules = grid.rules(sheet);
    return JSON.stringify([
      grid.values(sheet, area),
      grid.formulas(sheet, area),
      grid.numberFormats(sheet, area),
      fills,
      rules,
    ]);
  });

const ruleCount = () =>
  workbench.page.evaluate(() => window.workbench!.grid.rules(window.workbench!.grid.activeSheetId()).length);

describe('the pane beside the sheet', () => {
  it('follows the selection to a TURNOVER cell', async () => {
    await workbench.clickCell('F6');
    await shows('35 ÷ ((50 + 18) ÷ 2) = 102.9%');
    await shows('=TURNOVER.AVGBASE(D6,B6,E6)');
    await shows(/^Jan: turnover 102\.9%\. 35 people left and 34 were there on average/);
    await workbench.screenshot('pane-compare-cell');
  });

  it('follows the selection to a row of the table, and to a value spilled from elsewhere', async () => {
    await workbench.clickCell('C7');
    await shows('20 ÷ 18 = 111.1%');
    await workbench.clickCell('B32');
    await shows('Cell B32, sheet “Six months”');
    await shows('20 ÷ (18 + 35) = 37.7%');
  });

  it('compares several periods, with the mean and the sum of their rates', async () => {
    await workbench.clickCell('B6');
    await workbench.page.keyboard.press('Shift+ArrowDown+ArrowDown+ArrowDown+ArrowDown+ArrowDown');
    await shows('Jan – Jun');
    expect(await methodRate('Opening + hires').innerText()).toBe('56.5%');
    await shows(english.results.whyDifferent);
    await workbench.screenshot('pane-compare-span');
  });

  it('asks what there is where nothing can be compared, and shows the example to who wants it', async () => {
    await workbench.clickCell('I20');
    await shows(english.first.question);
    await pane.locator('#first-example').click();
    await shows(english.example.banner);
    await pane.getByRole('button', { name: english.first.change }).click();
    await shows(english.first.question);
  });

  it('follows an edit: the cell, Compare and Check change together', async () => {
    await workbench.clickCell('F9');
    await shows('5 ÷ ((47 + 55) ÷ 2) = 9.8%');
    await openTab('check');
    await workbench.typeInto('D9', '60');
    expect(await workbench.cellValue('F9')).toBeCloseTo(60 / 51);
    await pane.locator('.finding__address', { hasText: /^F9$/ }).waitFor();
    await openTab('compare');
    await workbench.clickCell('F9');
    await shows('60 ÷ ((47 + 55) ÷ 2) = 117.6%');
    await workbench.typeInto('D9', '5');
    await openTab('check');
    await pane.locator('.finding__address', { hasText: /^F9$/ }).waitFor({ state: 'detached' });
  });

  it('does not take the focus from the sheet', async () => {
    await workbench.typeInto('D9', '6');
    await workbench.page.waitForTimeout(800);
    expect(await workbench.page.evaluate(() => document.activeElement?.tagName)).not.toBe('IFRAME');
    await workbench.typeInto('D9', '5');
  });

  it('Go to selects the cell, also from another sheet', async () => {
    await workbench.selectSheet('Your numbers');
    await openTab('check');
    await pane.getByRole('button', { name: english.check.goToCell('H6', 'Six months') }).click();
    await expect.poll(() => workbench.selection()).toBe('Six months!H6');
  });

  it('lists what is over another limit, and keeps it in the workbook', async () => {
    const limit = pane.locator('.limit input');
    await limit.fill('a lot');
    await limit.press('Enter');
    await shows(english.check.limitInvalid('a lot'));
    await limit.fill('190');
    await limit.press('Enter');
    await expect.poll(summary).toContain('over 190%');
    await expect
      .poll(() =>
        workbench.page.evaluate(
          () => window.workbench!.grid.definedNames?.().find(({ name }) => name === 'TurnoverLimit')?.formula,
        ),
      )
      .toBe('=1.9');
    await limit.fill('100');
    await limit.press('Enter');
    await expect.poll(summary).toContain('over 100%');
  });

  it('Highlight and Remove highlights leave the sheet as it was, the user’s own rule included', async () => {
    await workbench.page.evaluate(() => {
      const { grid } = window.workbench!;
      const area = { row: 5, column: 5, rowCount: 6, columnCount: 5 };
      const condition = { kind: 'CellValue', operator: 'GreaterThan', formula1: '=1' } as const;
      grid.addRule(grid.activeSheetId(), { areas: [area], condition, style: { fill: '#FFC7CE' }, stopIfTrue: false });
    });
    const before = await sheetContents();
    const rules = await ruleCount();
    await openTab('check');
    await pane.getByRole('button', { name: english.check.highlight, exact: true }).click();
    await shows(/^Highlighting added to \d+ areas\.$/);
    expect(await ruleCount()).toBeGreaterThan(rules);
    expect(await sheetContents()).not.toBe(before);
    await workbench.screenshot('pane-highlighted');
    await pane.getByRole('button', { name: english.check.removeHighlights }).click();
    await shows(/^\d+ highlights removed\.$/);
    expect(await sheetContents()).toBe(before);
  });

  it('tells people to finish the cell they are editing', async () => {
    await openTab('check');
    await workbench.clickCell('D9');
    await workbench.page.keyboard.type('7');
    await pane.evaluate(() => document.querySelector<HTMLButtonElement>('.finding button')!.click());
    await shows(english.trouble.cellEditing);
    await workbench.leaveEditing();
    await pane.getByRole('button', { name: english.done.dismiss }).click();
  });

  it('works by keyboard alone', async () => {
    const press = (key: string) => workbench.page.keyboard.press(key);
    const focused = () => pane.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
    await pane.locator('#tab-check').click();
    await pane.locator('#tab-check').focus();
    await press('ArrowLeft');
    expect(await pane.locator('#tab-compare').getAttribute('aria-selected')).toBe('true');
    expect(await focused()).toBe(english.tabs.compare);
    await press('End');
    expect(await pane.locator('#tab-house').getAttribute('aria-selected')).toBe('true');
    await press('Home');
    await press('ArrowRight');
    expect(await pane.locator('#tab-check').getAttribute('aria-selected')).toBe('true');
    await press('Tab');
    expect(await pane.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
    await press('Tab');
    expect(await focused()).toBe(english.check.highlight);
    await press('Tab');
    expect(await focused()).toBe(english.check.removeHighlights);
    await pane.locator('.audit__summary').waitFor();
    await press('Tab');
    expect(await focused()).toMatch(/^Audit: \d+ things? to look at$/);
    await press('Tab');
    expect(await focused()).toMatch(/^Staff lists: \d+ to look at$/);
    await press('Tab');
    expect(await focused()).toBe(english.check.goTo);
    await press('Enter');
    await expect.poll(() => workbench.selection()).toBe('Six months!F6');
  });
});

describe('at 320 pixels', () => {
  /** As narrow as Excel's narrowest pane; tall enough to show a page. */
  async function narrow(): Promise<void> {
    await workbench.page.locator('iframe').evaluate((frame: HTMLElement, { width }) => {
      frame.style.cssText = `position:fixed;top:0;right:0;width:${width}px;height:100%;z-index:9999;border:0`;
    }, wide);
  }

  it('the corner of Excel’s own menu stays free', async () => {
    await narrow();
    const inCorner = await pane.evaluate(() => {
      const corner = { left: innerWidth - 34, bottom: 32 };
      scrollTo(0, 0);
      return [...document.querySelectorAll('button, select, input, .tab, .banner')]
        .map((element) => ({ name: element.className, box: element.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0 && box.right > corner.left && box.top < corner.bottom)
        .map(({ name }) => name);
    });
    expect(inCorner).toEqual([]);
  });

  it('remembers the language, and nothing went wrong meanwhile', async () => {
    await pane.selectOption('.bottom select', 'zh-TW');
    expect(await pane.evaluate(() => localStorage.getItem('turnover.language'))).toBe('zh-TW');
    expect(await pane.evaluate(() => document.documentElement.lang)).toBe('zh-TW');
    await pane.selectOption('.bottom select', 'en-US');
    expect(workbench.hosts).toEqual(['localhost']);
    expect(workbench.complaints).toEqual([]);
  });
});
