import type { Frame } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWorkbench, patience, type OpenWorkbench } from './browser';

/** Microsoft's office.js in the pane's frame, with the live grid as its workbook. */
let workbench: OpenWorkbench;
let pane: Frame;
beforeAll(async () => {
  workbench = await openWorkbench();
  pane = await workbench.waitForPane();
});
afterAll(() => workbench.close());

const errorCode = (frame: Frame) =>
  frame.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.getSelectedRange().load('address');
      await context.sync();
    }).then(
      () => 'no error',
      (error: OfficeExtension.Error) => error.code,
    ),
  );

const undo = async () => {
  await workbench.clickCell('H2');
  await workbench.page.keyboard.press('Control+z');
  await workbench.settle();
};

it('tells office.js that this is Excel, in the language of the page', async () => {
  const facts = await pane.evaluate(async () => ({
    ...(await Office.onReady()),
    language: Office.context.displayLanguage,
    sharedRuntime: Office.context.requirements.isSetSupported('SharedRuntime', '1.1'),
    future: Office.context.requirements.isSetSupported('ExcelApi', '1.99'),
  }));
  expect(facts).toMatchObject({ host: 'Excel', platform: 'PC', language: 'en-US', sharedRuntime: true, future: false });
});

describe('reading and writing', () => {
  it('reads the selection, spilled cells included', async () => {
    await workbench.selectSheet('Six months');
    await workbench.clickCell('F6');
    await workbench.page.keyboard.press('Shift+ArrowRight');
    const read = await pane.evaluate(() =>
      Excel.run(async (context) => {
        const selected = context.workbook.getSelectedRange().load('address,values,formulas,numberFormat,text');
        const spilled = context.workbook.worksheets.getItem('Six months').getRange('B31:B32').load('values');
        await context.sync();
        const { address, values, formulas, numberFormat, text } = selected;
        return { address, values, formulas, numberFormat, text, spilled: spilled.values };
      }),
    );
    expect(read).toEqual({
      address: "'Six months'!F6:G6",
      values: [[1.0294117647058822, 0.7]],
      formulas: [['=TURNOVER.AVGBASE(D6,B6,E6)', '=TURNOVER.OPENBASE(D6,B6)']],
      numberFormat: [['0.0%', '0.0%']],
      text: [['102.9%', '70.0%']],
      spilled: [[0.660377358490566], [0.37735849056603776]],
    });
  });

  it('recalculates within one request', async () => {
    await workbench.selectSheet('Your numbers');
    const values = await pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Your numbers');
        sheet.getRange('A1:B1').values = [[5, 50]];
        sheet.getRange('C1').formulas = [['=TURNOVER.OPENBASE(A1,B1)']];
        sheet.getRange('C1').numberFormat = [['0.00%']];
        const range = sheet.getRange('C1').load('values,text');
        await context.sync();
        return [range.values[0][0] as unknown, range.text[0][0]];
      }),
    );
    expect(values).toEqual([0.1, '10.00%']);
  });

  it('waits for the end of a calculation that an edit interrupted', async () => {
    const rates = await workbench.page.evaluate(async () => {
      const { grid, clock } = window.workbench!;
      const id = grid.addSheet('Long');
      const rows = Array.from({ length: 3000 }, (_, i) => [i, `=TURNOVER.OPENBASE(A${i + 1},10000)`]);
      grid.write(id, { row: 0, column: 0, rowCount: 3000, columnCount: 2 }, rows);
      await new Promise((resolve) => setTimeout(resolve, 250)); // the calculation has begun
      grid.write(
        id,
        { row: 0, column: 3, rowCount: 3000, columnCount: 1 },
        rows.map(([, formula]) => [formula]),
      );
      await clock.settled();
      const last = grid.values(id, { row: 2999, column: 1, rowCount: 1, columnCount: 3 })[0];
      grid.removeSheet(id);
      return last;
    });
    expect(rates).toEqual([0.2999, '', 0.2999]);
  });

  it('shows dates as dates', async () => {
    await workbench.typeInto('A3', '2024-05-06');
    expect(await workbench.cellValue('A3')).toBe(45418);
    expect(await workbench.cellText('A3')).toMatch(/2024.0?5.0?6/);
  });

  it('tells the pane of selections and edits made by mouse and keyboard', async () => {
    await pane.evaluate(() =>
      Excel.run(async (context) => {
        const seen: string[] = [];
        Object.assign(window, { seen });
        const sheets = context.workbook.worksheets;
        sheets.onChanged.add(async ({ address }) => void seen.push(`changed ${address}`));
        sheets.onSelectionChanged.add(async ({ address }) => void seen.push(`selected ${address}`));
        await context.sync();
      }),
    );
    await workbench.typeInto('E4', '7');
    await expect
      .poll(() => pane.evaluate(() => (window as unknown as { seen: string[] }).seen), patience)
      .toEqual(['selected E4', 'changed E4', 'selected E5']);
  });
});

describe('undo', () => {
  it('takes back everything one request wrote, in one step', async () => {
    const before = await workbench.cellValues('A10:C11');
    await pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Your numbers');
        sheet.getRange('A10:B10').values = [['x', 1]];
        sheet.getRange('B10').values = [[2]];
        sheet.getRange('C10').formulas = [['=B10*2']];
        sheet.getRange('B10').conditionalFormats.add('CellValue').cellValue.rule = {
          formula1: '=1',
          operator: 'GreaterThan',
        };
        await context.sync();
      }),
    );
    await workbench.settle();
    const ruleCount = () => workbench.page.evaluate(() => window.workbench!.grid.rules('empty').length);
    expect(await workbench.cellValues('A10:C10')).toEqual([['x', 2, 4]]);
    expect(await ruleCount()).toBe(1);
    await undo();
    expect(await workbench.cellValues('A10:C11')).toEqual(before);
    expect(await ruleCount()).toBe(0);
  });

  it('makes one step of several syncs where the pane asks for it', async () => {
    await pane.evaluate(() =>
      Excel.run({ mergeUndoGroup: true } as Excel.RunOptions, async (context) => {
        const sheet = context.workbook.worksheets.getItem('Your numbers');
        sheet.getRange('A14').values = [['first']];
        await context.sync();
        sheet.getRange('A14:A15').values = [['second'], ['third']];
        await context.sync();
      }),
    );
    expect((await workbench.cellValues('A14:A15')).flat()).toEqual(['second', 'third']);
    await undo();
    expect((await workbench.cellValues('A14:A15')).flat()).toEqual(['', '']);
  });
});

describe('while a cell is being edited', () => {
  it('refuses the pane as Excel does, and keeps what is being typed when the pane is clicked', async () => {
    await workbench.clickCell('B5');
    await workbench.page.keyboard.type('42');
    expect(await errorCode(pane)).toBe('InvalidOperationInCellEditMode');
    await pane.locator('body').click({ position: { x: 5, y: 5 } });
    expect(await errorCode(pane)).toBe('InvalidOperationInCellEditMode');
    await workbench.page.evaluate(() => window.workbench!.grid.facade.endEditingAsync(true));
    await workbench.settle();
    expect(await workbench.cellValue('B5')).toBe(42);
    expect(await errorCode(pane)).toBe('no error');
  });

  it('lets a run wait that asks for it', async () => {
    await workbench.clickCell('B6');
    await workbench.page.keyboard.type('43');
    const delayed = pane.evaluate(() =>
      Excel.run({ delayForCellEdit: true } as Excel.RunOptions, async (context) => {
        const range = context.workbook.worksheets.getItem('Your numbers').getRange('B6').load('values');
        await context.sync();
        return range.values[0][0] as unknown;
      }),
    );
    await workbench.page.waitForTimeout(200);
    await workbench.page.keyboard.press('Enter');
    expect(await delayed).toBe(43);
  });
});

it('keeps no range of the pane after its run', async () => {
  await expect
    .poll(() => workbench.page.evaluate(() => [...window.workbench!.connections.values()][0].keptReferences), patience)
    .toBe(0);
});
