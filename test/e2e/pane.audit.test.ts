import type { Frame } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { wordsOfRule } from '../../src/locales/audit/auditWords';
import { auditPaneWords } from '../../src/locales/pane/audit/auditPaneWords';
import { openWorkbench, patience, type OpenWorkbench } from './browser';
import { keyboardFaults } from './keyboardWalk';

const english = auditPaneWords('en-US');

let workbench: OpenWorkbench;
let pane: Frame;

beforeAll(async () => {
  workbench = await openWorkbench({ width: 1500, height: 1000 });
  pane = await workbench.waitForPane();
});
afterAll(() => workbench?.close());

const sheet = 'Your numbers';
const nameOf = (rule: Parameters<typeof wordsOfRule>[0]) => wordsOfRule(rule, 'en-US').name;
const group = (name: string) =>
  pane.locator('.audit__group').filter({ has: pane.locator('.audit__rule', { hasText: name }) });
/** The finding of a rule on the sheet that was typed. */
const finding = (name: string) => group(name).locator('.audit__finding', { hasText: sheet });
const summary = () => pane.locator('.audit__summary').innerText();
const toLookAt = async () => Number(/(\d+) to look at/.exec(await summary())?.[1]);
const button = (name: string) => pane.locator('.audit').getByRole('button', { name, exact: true });
const focused = () => pane.evaluate(() => document.activeElement?.id ?? '');

/** A table as people write it, without any function of the add-in. */
const table: readonly (readonly string[])[] = [
  ['Month', 'Opening', 'Hires', 'Leavers', 'Closing', 'Rate'],
  ['Jan', '50', '3', '35', '18', '=D2/((B2+E2)/2)'],
  ['Feb', '18', '35', '20', '33', '=D3/((B3+E3)/2)'],
  ['Mar', '33', '5', '10', '30', '=D4/((B4+E4)/2)'],
];

describe('a workbook with mistakes', () => {
  it('is audited while it is typed, and each mistake explained with its numbers', async () => {
    await pane.locator('#tab-check').click();
    await pane.locator('.audit__summary').waitFor();
    await workbench.selectSheet(sheet);
    for (const [i, row] of table.entries())
      for (const [j, text] of row.entries()) await workbench.typeInto(`${'ABCDEF'[j]}${i + 1}`, text);
    const told = () => finding(nameOf('handwritten-rate')).innerText();
    await expect.poll(told, patience).toContain('F2:F4');
    const handwritten = await told();
    expect(handwritten).toContain('102.9%');
    expect(handwritten).toContain('=TURNOVER.AVGBASE(D2,B2,E2)');
    await finding(nameOf('does-not-add-up')).waitFor();
    const wrong = await finding(nameOf('does-not-add-up')).innerText();
    expect(wrong).toMatch(/28\b[\s\S]*30\b/);
    expect(await summary()).toMatch(/^\d+ formulas, \d+ different ones, \d+ to look at\.$/);
    await workbench.screenshot('pane-audit');
  });

  it('is told to a screen reader once it has come to rest', async () => {
    const announced = () => pane.locator('.pane > p[role=status], p.visually-hidden[role=status]').last().innerText();
    await expect.poll(announced, patience).toContain(await summary());
  });

  it('goes to the cells of a finding', async () => {
    await workbench.selectSheet('Six months');
    await finding(nameOf('does-not-add-up'))
      .getByRole('button', { name: /^Go to/ })
      .click();
    await expect.poll(() => workbench.selection(), patience).toBe(`${sheet}!E4`);
  });

  it('is audited again after an edit', async () => {
    const before = await toLookAt();
    await workbench.typeInto('E4', '28');
    await finding(nameOf('does-not-add-up')).waitFor({ state: 'detached' });
    await expect.poll(toLookAt, patience).toBe(before - 1);
    await workbench.typeInto('E4', '30');
    await finding(nameOf('does-not-add-up')).waitFor();
    expect(await toLookAt()).toBe(before);
  });
});

describe('Apply', () => {
  it('shows what it will write, writes it, and says so in the place of the finding', async () => {
    const before = await workbench.cellValues(`'${sheet}'!A1:F4`);
    const handwritten = finding(nameOf('handwritten-rate'));
    await handwritten.locator('[id$=-apply]').click();
    const preview = handwritten.locator('.audit__preview');
    const cells = await preview.locator('tbody tr').allInnerTexts();
    expect(cells.map((row) => row.split(/\s+/))).toEqual([
      ['F2', '=D2/((B2+E2)/2)', '=TURNOVER.AVGBASE(D2,B2,E2)'],
      ['F3', '=D3/((B3+E3)/2)', '=TURNOVER.AVGBASE(D3,B3,E3)'],
      ['F4', '=D4/((B4+E4)/2)', '=TURNOVER.AVGBASE(D4,B4,E4)'],
    ]);
    expect(await workbench.cellFormula(`'${sheet}'!F2`)).toBe('=D2/((B2+E2)/2)');
    await preview.getByRole('button', { name: 'Apply to 3 cells' }).click();
    await pane.getByText('3 cells written.').waitFor();
    expect(await focused()).toBe('audit-message');
    await workbench.settle();
    expect(await workbench.cellFormula(`'${sheet}'!F4`)).toBe('=TURNOVER.AVGBASE(D4,B4,E4)');
    await expect
      .poll(async () => (await workbench.cellValues(`'${sheet}'!A1:F4`)).flat(), patience)
      .toEqual(before.flat().map((cell) => (typeof cell === 'number' ? expect.closeTo(cell, 12) : cell)));
    await handwritten.waitFor({ state: 'detached' });
    await pane.locator('#audit-message .button--icon').click();
    expect(await focused()).toMatch(/^audit-/);
  });

  it('is one step to be undone', async () => {
    await workbench.clickCell('H8');
    await workbench.page.keyboard.press('Control+Z');
    await workbench.settle();
    for (const row of [2, 3, 4])
      expect(await workbench.cellFormula(`'${sheet}'!F${row}`)).toBe(`=D${row}/((B${row}+E${row})/2)`);
    await finding(nameOf('handwritten-rate')).waitFor();
  });
});

describe('Ignore', () => {
  const ignore = () => finding(nameOf('does-not-add-up')).getByRole('button', { name: /^Ignore/ });

  it('can be undone in its place', async () => {
    await ignore().click();
    await finding(nameOf('does-not-add-up')).waitFor({ state: 'detached' });
    expect(await focused()).toBe('audit-message');
    await button(english.undo).click();
    await finding(nameOf('does-not-add-up')).waitFor();
    expect(await focused()).toMatch(/^audit-finding-does_2dnot/);
  });

  it('is remembered in the document, also by a pane that is loaded anew', async () => {
    await ignore().click();
    await button(english.showIgnored(1)).waitFor();
    await expect
      .poll(() => workbench.page.evaluate(() => JSON.stringify(window.workbench!.grid.readSettings())), patience)
      .toContain('does-not-add-up|');
    await pane.evaluate(() => location.reload());
    await pane.locator('#tab-check').waitFor();
    await pane.waitForFunction(() => 'Office' in window && Office.onReady().then(() => true));
    await pane.locator('#tab-check').click();
    await button(english.showIgnored(1)).click();
    await pane.locator('#audit-ignored').getByText(sheet).waitFor();
    expect(await finding(nameOf('does-not-add-up')).count()).toBe(0);
  });

  it('is stopped again', async () => {
    await pane
      .locator('#audit-ignored')
      .getByRole('button', { name: /^Stop ignoring/ })
      .click();
    await finding(nameOf('does-not-add-up')).waitFor();
    expect(await pane.locator('#audit-ignored').count()).toBe(0);
  });
});

describe('by keyboard alone', () => {
  it('a fix is previewed, left, previewed again and applied; a finding ignored and taken back', async () => {
    const { keyboard } = workbench.page;
    const handwritten = finding(nameOf('handwritten-rate'));
    const apply = handwritten.locator('[id$=-apply]');
    await apply.focus();
    await keyboard.press('Enter');
    await handwritten.locator('.audit__preview').waitFor();
    for (const name of [english.ignore, english.applyToCells(3), english.keep]) {
      await keyboard.press('Tab');
      expect(await pane.evaluate(() => document.activeElement?.textContent?.trim())).toBe(name);
    }
    await keyboard.press('Enter');
    await handwritten.locator('.audit__preview').waitFor({ state: 'detached' });
    expect(await apply.evaluate((each) => each === document.activeElement)).toBe(true);
    await keyboard.press('Tab');
    await keyboard.press('Space');
    expect(await focused()).toBe('audit-message');
    await keyboard.press('Tab');
    await keyboard.press('Enter');
    await handwritten.waitFor();
    expect(await focused()).toMatch(/^audit-finding-handwritten/);
  });

  it('everything is reached, in order, and the focus can be seen', async () => {
    expect(await keyboardFaults(workbench.page, pane)).toEqual([]);
  });
});

describe('hostile workbooks', () => {
  const hostile = `<img src=x onerror="window.hacked=1">`;

  it('show the names of their sheets and their texts as text', async () => {
    await workbench.page.evaluate(
      ([name, cells]) => {
        const { grid } = window.workbench!;
        const id = grid.addSheet('Hostile');
        grid.renameSheet(id, name as string);
        const area = { row: 0, column: 0, rowCount: 4, columnCount: 6 };
        grid.write(id, area, cells as string[][]);
      },
      [
        hostile,
        table.map((row, i) => row.map((cell, j) => (i > 0 && j === 0 ? `<b onclick=x>${cell}</b>` : asTyped(cell)))),
      ],
    );
    await workbench.settle();
    const found = pane.locator('.audit__finding', { hasText: hostile });
    await found.first().waitFor();
    expect(await pane.locator('.audit img, .audit b').count()).toBe(0);
    await found
      .first()
      .getByRole('button', { name: /^Ignore/ })
      .click();
    await pane.locator('#audit-message').waitFor();
    expect(await pane.evaluate(() => 'hacked' in window)).toBe(false);
    expect(workbench.complaints).toEqual([]);
  });
});

it('complains about nothing', () => expect(workbench.complaints).toEqual([]));

const asTyped = (text: string): string | number => (/^\d+$/.test(text) ? Number(text) : text);
