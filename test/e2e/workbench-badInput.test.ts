import type { Frame } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { paneSentences } from '../../src/locales/pane/paneSentences';
import { openWorkbench, patience, type OpenWorkbench } from './browser';

/** What people select and open that no method was made for: each gets its comparison, or a sentence that says why not. */
const { trouble, check } = paneSentences('en-US');
const name = 'Bad input';
let workbench: OpenWorkbench;
let pane: Frame;

beforeAll(async () => {
  workbench = await openWorkbench();
  pane = await workbench.waitForPane();
  await inWorkbook((workbook) => {
    const sheet = workbook.worksheets.add('Bad input');
    sheet.getRange('A1:E5').values = [
      ['Month', 'Opening', 'Hires', 'Leavers', 'Closing'],
      ['Jan', 50, 18, 35, 33],
      ['Feb', 33, 20, 2, 51],
      ['Mar', 51, 0, 1, 50],
      ['Apr', 50, 2, 2, 50],
    ];
    sheet.getRange('G2').formulas = [['=TURNOVER.CLOSEBASE(D2,E2)']];
  });
  await workbench.selectSheet(name);
});
afterAll(() => workbench.close());
beforeEach(() => pane.locator('#tab-compare').click());

/** Runs in the pane's frame, so it knows nothing of what stands around it here. */
async function inWorkbook(work: (workbook: Excel.Workbook) => unknown): Promise<void> {
  await pane.evaluate(
    (source) =>
      Excel.run(async (context) => {
        (Function(`return ${source}`)() as typeof work)(context.workbook);
        await context.sync();
      }),
    work.toString(),
  );
  await workbench.settle();
}

const select = (address: string) =>
  workbench.page.evaluate(
    ({ sheet, range }) => {
      const { facade } = window.workbench!.grid;
      const there = facade.getSheetByName(sheet)!;
      facade.setActiveSheet(there);
      there.getRange(range).activate();
    },
    { sheet: name, range: address },
  );
const shown = () => pane.locator('[role=tabpanel]:visible').first().innerText();
const showsSoon = (text: string) => expect.poll(shown, patience).toContain(text);
/** What was shown before is gone by then. */
async function selectAnew(address: string): Promise<void> {
  await select('M40');
  await expect.poll(shown, patience).not.toContain(cumulative);
  await select(address);
}

/** Leavers of the four months by opening + hires: 40 ÷ (50 + 40). */
const cumulative = '44.4%';

describe('a selection that is no table', () => {
  it('of several areas is said to be one', async () => {
    await workbench.clickCell('B2');
    await workbench.page.keyboard.down('Control');
    await workbench.clickCell('D3');
    await workbench.page.keyboard.up('Control');
    await showsSoon(trouble.severalAreas);
  });

  it('of a chart is said to be one, and gone with the next cells', async () => {
    await select('B2:E5');
    await showsSoon(cumulative);
    const selectChart = (selected: boolean) =>
      workbench.page.evaluate((is) => void (window.workbench!.grid.hasObjectSelected = is), selected);
    await selectChart(true);
    await select('B2:D5');
    await showsSoon(trouble.noCells);
    expect(await shown()).not.toContain(cumulative);
    await selectChart(false);
    await selectAnew('B2:E5');
    await showsSoon(cumulative);
  });

  it('of blank cells is followed by an invitation, not by a number', async () => {
    await select('M40:N44');
    await expect.poll(shown, patience).not.toContain(cumulative);
    expect(await shown()).not.toMatch(/NaN|undefined|Infinity/);
  });

  it('of a million rows compares those that are filled, and soon', async () => {
    await selectAnew('G9');
    const started = Date.now();
    await inWorkbook((workbook) => workbook.worksheets.getItem('Bad input').getRange('A1:E1000000').select());
    expect(await workbench.selection()).toBe('Bad input!A1:E1000000');
    await showsSoon(cumulative);
    expect(Date.now() - started).toBeLessThan(10_000);
  });
});

describe('a sheet in an unusual state', () => {
  it('is compared when it is protected', async () => {
    await inWorkbook((workbook) => workbook.worksheets.getItem('Bad input').protection.protect());
    await selectAnew('A1:E5');
    await showsSoon(cumulative);
    await inWorkbook((workbook) => workbook.worksheets.getItem('Bad input').protection.unprotect());
  });

  it('counts hidden rows as SUM does', async () => {
    await inWorkbook((workbook) => {
      workbook.worksheets.getItem('Bad input').getRange('A3:A4').rowHidden = true;
    });
    expect(
      await pane.evaluate(() =>
        Excel.run(async (context) => {
          const rows = context.workbook.worksheets.getItem('Bad input').getRange('A2:A4').load('rowHidden');
          await context.sync();
          return rows.rowHidden;
        }),
      ),
    ).toBeNull();
    await selectAnew('A1:E5');
    await showsSoon(cumulative);
    await inWorkbook((workbook) => {
      workbook.worksheets.getItem('Bad input').getRange('A3:A4').rowHidden = false;
    });
  });

  it('is compared with merged cells in its headers and labels', async () => {
    await inWorkbook((workbook) => {
      const sheet = workbook.worksheets.getItem('Bad input');
      sheet.getRange('A20:E20').values = [['2026', '', '', '', '']];
      sheet.getRange('A20:E20').merge();
      sheet.getRange('A21:E25').values = [
        ['Quarter', 'Opening', 'Hires', 'Leavers', 'Closing'],
        ['Q1', 50, 18, 35, 33],
        ['', 33, 20, 2, 51],
        ['Q2', 51, 0, 1, 50],
        ['', 50, 2, 2, 50],
      ];
      sheet.getRange('A22:A23').merge();
      sheet.getRange('A24:A25').merge();
    });
    await selectAnew('A21:E25');
    await showsSoon(cumulative);
    await selectAnew('A20:E25');
    await showsSoon(cumulative);
  });

  it('is not gone to while it is hidden, and the pane says so', async () => {
    await workbench.selectSheet('Six months');
    await inWorkbook((workbook) => {
      workbook.worksheets.getItem('Bad input').visibility = 'Hidden';
    });
    await pane.locator('#tab-check').click();
    // The audit of all formulas may have found it too by now.
    await pane
      .getByRole('button', { name: check.goToCell('G2', name) })
      .first()
      .click();
    await expect.poll(() => pane.locator('body').innerText(), patience).toContain(trouble.hiddenSheet(name));
    await inWorkbook((workbook) => {
      workbook.worksheets.getItem('Bad input').visibility = 'Visible';
    });
  });
});

it('nothing of all this was a mistake of the pane', () => expect(workbench.complaints).toEqual([]));
