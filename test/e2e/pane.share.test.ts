import type { Frame } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CellValue } from '../../src/host/workbook/grid';
import { shareSentences } from '../../src/locales/pane/share/shareSentences';
import { openWorkbench, patience, type OpenWorkbench } from './browser';
import { keyboardFaults } from './keyboardWalk';
import { overflow, violations } from './paneLooks';

const words = shareSentences('en-US');

let workbench: OpenWorkbench;
let pane: Frame;

beforeAll(async () => {
  workbench = await openWorkbench({ width: 1500, height: 1300 });
  pane = await workbench.waitForPane();
  await pane.locator('#tab-check').click();
  await pane.locator('#share-heading').waitFor();
});
afterAll(() => workbench?.close());

const press = (name: string) => pane.locator('.share').getByRole('button', { name, exact: true }).click();
/** Writing and calculating hundreds of cells takes its time on a busy machine. */
const said = (text: string | RegExp) => pane.locator('.message').getByText(text).first().waitFor({ timeout: 90_000 });
const shareText = () => pane.locator('.share').innerText();

interface SheetContents {
  readonly name: string;
  readonly formulas: CellValue[][];
  readonly values: CellValue[][];
  readonly formats: string[][];
}

/** All visible sheets, as the user can see them. */
const contents = (): Promise<SheetContents[]> =>
  workbench.page.evaluate(() => {
    const { grid } = window.workbench!;
    return grid
      .sheetIds()
      .filter((id) => grid.sheetVisibility(id) === 'Visible')
      .map((id) => {
        const area = grid.usedArea(id, true) ?? { row: 0, column: 0, rowCount: 1, columnCount: 1 };
        return {
          name: grid.sheetName(id),
          formulas: grid.formulas(id, area),
          values: grid.values(id, area),
          formats: grid.numberFormats(id, area),
        };
      });
  });

const differences = (before: readonly SheetContents[], after: readonly SheetContents[]): string[] =>
  before.flatMap(({ name, values }, s) =>
    values.flatMap((row, i) =>
      row.flatMap((value, j) => {
        const now = after[s].values[i]?.[j];
        const isSame =
          typeof value === 'number' && typeof now === 'number'
            ? Math.abs(value - now) <= 1e-9 * Math.max(1, Math.abs(value))
            : value === now;
        return isSame ? [] : [`${name} row ${i + 1} column ${j + 1}: ${String(value)} became ${String(now)}`];
      }),
    ),
  );

const turnoverFormulas = (sheets: readonly SheetContents[]) =>
  sheets.flatMap(({ formulas }) => formulas.flat().filter((cell) => /^=.*TURNOVER\./.test(String(cell))));

let before: SheetContents[];

describe('preparing the sample workbook to be shared', () => {
  it('shows what will be written before anything is', async () => {
    await workbench.settle();
    before = await contents();
    expect(turnoverFormulas(before).length).toBeGreaterThan(50);
    expect(await shareText()).toMatch(/\d+ TURNOVER formulas on 3 sheets\./);
    await press(words.prepare.preview);
    await pane.locator('#preview-heading').waitFor();
    await workbench.screenshot('pane-share-preview');
    expect(await shareText()).toContain('=TURNOVER.OPENBASE(D6,B6)');
    expect(await shareText()).toContain('=D6/B6');
    expect(await shareText()).toContain(words.prepare.reasons.noPlainForm);
    expect(await shareText()).toContain(words.undo);
    expect(await contents()).toEqual(before);
  });

  it('leaves no TURNOVER formula, and every number as it was', async () => {
    await press(words.prepare.write);
    await said(/TURNOVER formulas are replaced/);
    await workbench.settle();
    const shared = await contents();
    expect(turnoverFormulas(shared)).toEqual([]);
    expect(differences(before, shared)).toEqual([]);
    expect(shared.map(({ formats }) => formats)).toEqual(before.map(({ formats }) => formats));
    expect(shared.map(({ name }) => name)).toEqual(before.map(({ name }) => name));
    await workbench.screenshot('pane-share-done');
  });

  it('follows the cells it reads', async () => {
    await workbench.selectSheet('Six months');
    await workbench.typeInto('D6', '20');
    await expect.poll(() => workbench.cellValue('G6'), patience).toBeCloseTo(0.4, 12);
    await workbench.typeInto('D6', '35');
    expect(differences(before, await contents())).toEqual([]);
  });

  it('is turned back into the same formulas', async () => {
    await pane.locator('#back-heading').waitFor();
    await workbench.screenshot('pane-share-back');
    await press(words.back.write);
    await said(/TURNOVER formulas are back in their cells/);
    await workbench.settle();
    const back = await contents();
    expect(back.map(({ formulas }) => formulas)).toEqual(before.map(({ formulas }) => formulas));
    expect(differences(before, back)).toEqual([]);
    expect(back.map(({ formats }) => formats)).toEqual(before.map(({ formats }) => formats));
  });

  it('can forget the originals once they are back', async () => {
    await pane.getByText(words.back.allBack).waitFor();
    const sheets = () => workbench.page.evaluate(() => window.workbench!.grid.sheetIds().length);
    const count = await sheets();
    await press(words.back.remove);
    await said(words.back.removed);
    expect(await sheets()).toBe(count - 1);
  });
});

describe('values', () => {
  it('are remembered as the form, and stay when their cells change', async () => {
    await pane.getByRole('radio', { name: words.prepare.forms.value }).check();
    await press(words.prepare.preview);
    await press(words.prepare.write);
    await said(/TURNOVER formulas are replaced/);
    await workbench.settle();
    const shared = await contents();
    expect(turnoverFormulas(shared)).toEqual([]);
    expect(differences(before, shared)).toEqual([]);
    await workbench.typeInto('D6', '20');
    expect(await workbench.cellValue('G6')).toBeCloseTo(0.7, 12);
    await workbench.typeInto('D6', '35');
    await press(words.back.write);
    await said(/are back in their cells/);
    await workbench.settle();
    expect((await contents()).map(({ formulas }) => formulas)).toEqual(before.map(({ formulas }) => formulas));
  });
});

describe('a protected sheet', () => {
  it('is named and left as it is', async () => {
    await pane.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Six months').protection.protect();
        await context.sync();
      }),
    );
    await press(words.prepare.preview);
    await press(words.prepare.write);
    await said(/protected and were left as they are: Six months\./);
    await workbench.settle();
    const shared = await contents();
    expect(shared.find(({ name }) => name === 'Six months')).toEqual(before.find(({ name }) => name === 'Six months'));
    expect(turnoverFormulas(shared.filter(({ name }) => name !== 'Six months'))).toEqual([]);
    await press(words.back.write);
    await said(/are back in their cells/);
    await pane.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Six months').protection.unprotect();
        await context.sync();
      }),
    );
  });
});

describe('formulas that do not find their functions', () => {
  it('are found, shown and written again', async () => {
    await workbench.page.evaluate(() => {
      const { grid } = window.workbench!;
      const id = grid.sheetIds().find((each) => grid.sheetName(each) === 'Your numbers')!;
      const area = { row: 2, column: 0, rowCount: 1, columnCount: 2 };
      grid.write(id, area, [['=_xldudf_TURNOVER_CHURN(1,2)', "='C:\\add-ins\\Turnover.xlam'!TURNOVER.CHURN(1,2)"]]);
    });
    await pane.locator('#repair-heading').waitFor();
    expect(await shareText()).toContain('=_xldudf_TURNOVER_CHURN(1,2)');
    await workbench.screenshot('pane-share-repair');
    await press(words.repair.write);
    await said(words.repair.done(2));
    await workbench.settle();
    expect(await workbench.cellFormula("'Your numbers'!A3")).toBe('=TURNOVER.CHURN(1,2)');
    await expect.poll(() => workbench.cellValues("'Your numbers'!A3:B3"), patience).toEqual([[0.5, 0.5]]);
  });
});

describe('undo', () => {
  it('takes all cells back at once', async () => {
    await pane.getByRole('radio', { name: words.prepare.forms.plain }).check();
    const formulas = (await contents()).map((sheet) => sheet.formulas);
    await workbench.selectSheet('Six months');
    await press(words.prepare.preview);
    await press(words.prepare.write);
    await said(/TURNOVER formulas are replaced/);
    await workbench.settle();
    expect(turnoverFormulas(await contents())).toEqual([]);
    await workbench.clickCell('H2');
    await workbench.page.keyboard.press('Control+z');
    await workbench.settle();
    expect((await contents()).map((sheet) => sheet.formulas)).toEqual(formulas);
  });
});

describe('the end of Check', () => {
  it('can be used by keyboard, and has nothing that axe finds', async () => {
    await press(words.prepare.preview);
    await pane.locator('#preview-heading').waitFor();
    expect(await keyboardFaults(workbench.page, pane)).toEqual([]);
    expect(await violations(pane)).toEqual([]);
  });

  it.each(['en-US', 'zh-CN', 'zh-TW'] as const)('fits into the narrowest pane (%s)', async (language) => {
    await workbench.page.locator('#pane').evaluate((frame) => {
      frame.style.cssText = 'position:fixed;top:0;right:0;width:320px;height:100%;z-index:9999;border:0';
    });
    await pane.locator('footer select').selectOption(language);
    await pane.getByText(shareSentences(language).heading).waitFor();
    await pane.evaluate(() => window.scrollTo(0, 0));
    // The tabs stay in sight while the page scrolls below them; they are looked at elsewhere.
    await pane.locator('.top').evaluate((tabs) => tabs.toggleAttribute('hidden', true));
    expect(await overflow(pane)).toEqual([]);
    await pane.locator('.top').evaluate((tabs) => tabs.toggleAttribute('hidden', false));
    await pane.locator('#share-heading').scrollIntoViewIfNeeded();
    await workbench.screenshot(`pane-share-320-${language}`);
  });
});

/** What the grid's engine says of formulas that an undo has taken away; it calculates on without them. */
const ofEngine = /Dependency tree not found for treeId/;

it('complains of nothing', () =>
  expect(workbench.complaints.filter((complaint) => !ofEngine.test(complaint))).toEqual([]));
