import type Axe from 'axe-core';
import type { Frame } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { insertWords } from '../../src/locales/pane/insert/insertWords';
import { paneSentences } from '../../src/locales/pane/paneSentences';
import { openWorkbench, type OpenWorkbench } from './browser';

import { axeSource, overflow } from './paneLooks';

const english = paneSentences('en-US');
const words = insertWords('en-US');

let workbench: OpenWorkbench;
let pane: Frame;

beforeAll(async () => {
  workbench = await openWorkbench({ width: 1400, height: 1000 });
  pane = await workbench.waitForPane();
});
afterAll(() => workbench?.close());

const method = (name: string) => pane.locator('.method', { has: pane.locator('h3', { hasText: name }) });
const shownFormula = (name: string) => method(name).locator('.put-formula').textContent();
const insert = (name: string) => pane.getByRole('button', { name: words.insertMethod(name), exact: true });
const target = () => pane.locator('.put__target input');
const choose = (form: keyof typeof words.forms) => pane.getByRole('radio', { name: words.forms[form] }).check();
const said = (text: string | RegExp) => pane.locator('.message').getByText(text).first().waitFor();
const dismiss = () => pane.getByRole('button', { name: english.done.dismiss }).click();

/** The selection as the program makes it, with the events of one made by hand. */
async function select(address: string): Promise<void> {
  await workbench.page.evaluate((text) => {
    const { facade } = window.workbench!.grid;
    facade.getActiveSheet().getRange(text).activate();
  }, address);
  await workbench.waitForDrawing();
}

const average = english.methods.average.name;
const cumulative = english.methods.cumulative.name;

describe('inserting a rate', () => {
  it('writes exactly the TURNOVER function shown into the first free cell beside the month', async () => {
    await workbench.clickCell('B6');
    await expect.poll(() => target().inputValue()).toBe('K6');
    expect(await shownFormula(average)).toBe('=TURNOVER.RATE("average",D6,B6,C6,E6)');
    await insert(average).click();
    await said(words.inserted('K6', 'Six months'));
    expect(await workbench.cellFormula('K6')).toBe(await shownFormula(average));
    await workbench.settle();
    await expect.poll(() => workbench.cellText('K6')).toBe('102.9%');
  });

  it('proposes the next free cell, and takes another on another sheet', async () => {
    await expect.poll(() => target().inputValue()).toBe('L6');
    await target().fill("'Your numbers'!C9");
    expect(await shownFormula(cumulative)).toBe(
      `=TURNOVER.RATE("cumulative",'Six months'!D6,'Six months'!B6,'Six months'!C6,'Six months'!E6)`,
    );
    const shown = await shownFormula(cumulative);
    await insert(cumulative).click();
    await said(words.inserted('C9', 'Your numbers'));
    expect(await workbench.cellFormula("'Your numbers'!C9")).toBe(shown);
    await expect.poll(() => workbench.cellText("'Your numbers'!C9")).toBe('66.0%');
  });

  it('writes the plain formula shown, which gives the same', async () => {
    await choose('plain');
    const shown = await shownFormula(cumulative);
    expect(shown).not.toContain('TURNOVER');
    await insert(cumulative).click();
    await said(words.inserted('L6', 'Six months'));
    expect(await workbench.cellFormula('L6')).toBe(shown);
    await workbench.settle();
    await expect.poll(() => workbench.cellText('L6')).toBe('66.0%');
  });

  it('writes the value, with the format of a percentage', async () => {
    await expect.poll(() => target().inputValue()).toBe('M6');
    await choose('value');
    expect(await shownFormula(average)).toBe('102.9%');
    await insert(average).click();
    await said(words.inserted('M6', 'Six months'));
    expect(await workbench.cellFormula('M6')).toBeCloseTo(35 / 34, 12);
    await expect.poll(() => workbench.cellText('M6')).toBe('102.9%');
    await choose('function');
  });

  it('of the whole half-year goes beside its last month, and each form gives the rate the pane shows', async () => {
    await select('A6:E11');
    await expect.poll(() => target().inputValue()).toBe('K11');
    for (const [form, cell] of [
      ['function', 'K11'],
      ['plain', 'L11'],
    ] as const) {
      await choose(form);
      await expect.poll(() => target().inputValue()).toBe(cell);
      const shown = await shownFormula(english.methods.mean.name);
      await insert(english.methods.mean.name).click();
      await said(words.inserted(cell, 'Six months'));
      expect(await workbench.cellFormula(cell)).toBe(shown);
      await workbench.settle();
      const rate = await method(english.methods.mean.name).locator('.method__rate').innerText();
      await expect.poll(() => workbench.cellText(cell)).toBe(rate);
    }
    await choose('function');
  });

  it('overwrites nothing', async () => {
    await target().fill('A6');
    await insert(average).click();
    await said(english.trouble.notEmpty('A6'));
    expect(await workbench.cellValue('A6')).toBe('Jan');
    await dismiss();
  });

  it('is undone at once', async () => {
    await workbench.clickCell('B7');
    await expect.poll(() => target().inputValue()).toBe('K7');
    await insert(average).click();
    await said(words.inserted('K7', 'Six months'));
    await workbench.clickCell('A20');
    await workbench.page.keyboard.press('Control+z');
    await expect.poll(() => workbench.cellFormula('K7')).toBe('');
    expect(await workbench.cellFormula('K6')).not.toBe('');
  });

  it('shows the list separator of the user’s Excel, and writes what every Excel reads', async () => {
    await pane.evaluate(() => {
      Object.defineProperty(Excel.Application.prototype, 'decimalSeparator', { get: () => ',', configurable: true });
    });
    await workbench.clickCell('B8');
    await expect.poll(() => shownFormula(average)).toBe('=TURNOVER.RATE("average";D8;B8;C8;E8)');
    await insert(average).click();
    await said(words.inserted('K8', 'Six months'));
    expect(await workbench.cellFormula('K8')).toBe('=TURNOVER.RATE("average",D8,B8,C8,E8)');
    await pane.evaluate(() => {
      Object.defineProperty(Excel.Application.prototype, 'decimalSeparator', { get: () => '.', configurable: true });
    });
  });
});

describe('what is in the way', () => {
  it('of a cell being edited: the sentence, and nothing is written', async () => {
    await workbench.clickCell('B9');
    await expect.poll(() => target().inputValue()).toBe('K9');
    await workbench.page.keyboard.type('7');
    await pane.evaluate(() => document.querySelector<HTMLButtonElement>('.put-method button')!.click());
    await said(english.trouble.cellEditing);
    await workbench.leaveEditing();
    await dismiss();
    expect(await workbench.cellFormula('K9')).toBe('');
  });

  it('of a protected sheet: the sentence', async () => {
    const protect = (isOn: boolean) =>
      pane.evaluate(
        (wanted) =>
          Excel.run(async (context) => {
            const { protection } = context.workbook.worksheets.getItem('Six months');
            if (wanted) protection.protect();
            else protection.unprotect();
            await context.sync();
          }),
        isOn,
      );
    await workbench.clickCell('B9');
    await protect(true);
    await insert(average).click();
    await said(english.trouble.protected);
    await protect(false);
    await dismiss();
    expect(await workbench.cellFormula('K9')).toBe('');
  });
});

describe('Insert comparison', () => {
  it('puts periods, methods and the sentence about charts, and changes nothing else', async () => {
    await select('A6:E11');
    await pane.getByText('70 ÷ (50 + 74) = 56.5%').first().waitFor();
    const shown = await pane.locator('.method__rate').allInnerTexts();
    await pane.getByRole('button', { name: words.comparison.insert }).click();
    await said(words.comparison.withoutChart(words.comparison.sheet));
    await workbench.settle();
    const at = (address: string) => `'${words.comparison.sheet}'!${address}`;
    expect(await workbench.cellValues(at('A4:E5'))).toEqual([
      ['Period', 'Opening', 'Hires', 'Leavers', 'Closing'],
      ['Jan', 50, 3, 35, 18],
    ]);
    expect(await workbench.cellFormula(at('D10'))).toBe("='Six months'!D11");
    expect(await workbench.cellFormula(at('B16'))).toBe('=TURNOVER.RATE("cumulative",D5:D10,B5:B10,C5:C10,E5:E10)');
    const rates = await Promise.all([13, 14, 15, 16, 17].map((row) => workbench.cellText(at(`B${row}`))));
    expect(rates).toEqual(shown);
    expect(rates.slice(0, 4)).toEqual(['134.6%', '140.0%', '129.6%', '56.5%']);
    await workbench.screenshot('pane-insert-comparison');
  });

  it('follows the numbers it refers to', async () => {
    await workbench.selectSheet('Six months');
    await workbench.typeInto('D11', '3');
    expect(await workbench.cellValue(`'${words.comparison.sheet}'!D10`)).toBe(3);
    await workbench.typeInto('D11', '1');
  });
});

describe('a finding of Check', () => {
  const finding = () => pane.locator('.finding').first();

  it('is explained in Compare', async () => {
    await pane.locator('#tab-check').click();
    const address = await finding().locator('.finding__address').innerText();
    await finding().getByRole('button', { name: words.check.explain }).first().click();
    await expect.poll(() => workbench.selection()).toBe(`Six months!${address}`);
    await expect.poll(() => pane.locator('#tab-compare').getAttribute('aria-selected')).toBe('true');
    expect(await pane.evaluate(() => document.activeElement?.id)).toBe('tab-compare');
    await pane.locator('.source__place', { hasText: `Cell ${address},` }).waitFor();
  });

  it('gets the rate on opening + hires beside it after the caveat', async () => {
    await pane.locator('#tab-check').click();
    await finding().locator('button[aria-expanded]').click();
    await finding().getByText(words.check.caveat).waitFor();
    const add = finding().locator('.beside .button--primary');
    const place = (await add.innerText()).replace(/^Add to /, '');
    const shown = await finding().locator('.put-formula').textContent();
    await workbench.screenshot('pane-insert-beside');
    await add.click();
    await said(words.inserted(place, 'Six months'));
    expect(await workbench.cellFormula(`'Six months'!${place}`)).toBe(shown);
    expect(shown).toContain('"cumulative"');
  });
});

/** What axe finds in the methods with their buttons and in the section below them. */
const ownViolations = () =>
  pane.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof Axe };
    const { violations } = await axe.run({ include: [['.methods'], ['.put']] }, { resultTypes: ['violations'] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
  });

it('at 320 pixels nothing is cut off and axe finds nothing, in any form', async () => {
  await workbench.selectSheet('Six months');
  await pane.locator('#tab-compare').click();
  await select('A6:E11');
  await workbench.page.locator('iframe').evaluate((frame: HTMLElement) => {
    frame.style.cssText = `position:fixed;top:0;right:0;width:320px;height:100%;z-index:9999;border:0`;
  });
  await pane.evaluate(axeSource);
  for (const form of ['function', 'plain', 'value'] as const) {
    await choose(form);
    await pane.evaluate(() => scrollTo(0, 0));
    await workbench.page.waitForTimeout(300);
    // The count on a tab is no concern of what is inserted.
    expect(
      (await overflow(pane)).filter((fault) => !fault.includes('“Check”')),
      form,
    ).toEqual([]);
    expect(await ownViolations(), form).toEqual([]);
    await pane.locator('.put').scrollIntoViewIfNeeded();
    await workbench.screenshot(`pane-insert-${form}`);
  }
  expect(workbench.complaints).toEqual([]);
});
