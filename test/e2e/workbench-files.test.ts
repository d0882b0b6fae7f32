import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readXlsx } from '../../src/xlsx/readXlsx';
import { writeXlsx } from '../../src/xlsx/writeXlsx';
import { openWorkbench, type OpenWorkbench } from './browser';
import { monthly } from './monthlyFile';
import { choose, drop, english, news, save, waitForFile } from './workbenchFiles';

const xlsxName = '月报.xlsx';

describe('a workbook opened by the button', () => {
  let workbench: OpenWorkbench;
  let bytes: Uint8Array;
  beforeAll(async () => {
    bytes = await writeXlsx(monthly);
    workbench = await openWorkbench();
    await choose(workbench, xlsxName, bytes);
    await waitForFile(workbench, '月报');
    await workbench.waitForPane();
  });
  afterAll(() => workbench.close());

  it('calculates: plain formulas, Table columns, TURNOVER functions, also spilling ones', async () => {
    expect(await workbench.cellValue('F2')).toBeCloseTo(3 / 55, 12);
    expect(await workbench.cellFormula('F3')).toBe('=TURNOVER.CUMULATIVE(D3,B3,C3)');
    expect(await workbench.cellValue('D4')).toBe(6);
    expect((await workbench.cellValues('A5:A6')).flat()).toEqual([3 / 55, 4 / 53]);
    await workbench.typeInto('D2', '11');
    expect(await workbench.cellValue('F2')).toBe(0.2);
    expect(await workbench.cellValue('A5')).toBe(0.2);
  });

  it('shows values as they were shown, and keeps text text', async () => {
    expect(await workbench.cellText('A2')).toBe('2024-01-01');
    expect(await workbench.cellText('F3')).toBe('7.5%');
    expect((await workbench.cellValues('A4:C4'))[0]).toEqual(['=1+1', '<script>', '007']);
    expect(await workbench.cellValue('A7')).toBe(77);
  });

  it('says what it is and what to know of it', async () => {
    const text = await news(workbench).innerText();
    expect(text).toContain(xlsxName);
    for (const part of ['Deep', 'Hidden', '月报!B7']) expect(text).toContain(part);
    expect(await news(workbench).getAttribute('role')).toBe('status');
    await workbench.screenshot('files-opened');
  });

  it('has its hidden and protected sheets, names, conditional formats and settings', async () => {
    const facts = await workbench.page.evaluate(() => {
      const { grid } = window.workbench!;
      const [first] = grid.sheetIds();
      return {
        sheets: grid.sheetIds().map((id) => [grid.sheetName(id), grid.sheetVisibility(id), grid.isProtected(id)]),
        names: grid.definedNames().map(({ name, formula }) => [name, formula]),
        rules: grid.rules(first).map(({ condition }) => condition.kind),
        settings: grid.readSettings(),
      };
    });
    expect(facts).toEqual({
      sheets: [
        ['月报', 'Visible', false],
        ['Protected', 'Visible', true],
        ['Hidden', 'Hidden', false],
        ['Deep', 'VeryHidden', false],
      ],
      names: [['TurnoverLimit', '=0.8']],
      rules: ['CellValue'],
      settings: { 'turnover.ignored': ['<b>"x"'] },
    });
  });

  it('is saved with all it had and what was typed', async () => {
    const { file, workbook } = await save(workbench, english.asItIs);
    const [before] = (await readXlsx(bytes)).sheets;
    const [after] = workbook.sheets;
    expect(file).toBe(xlsxName);
    const unchanged = (cells: readonly (readonly unknown[])[]) =>
      cells.map((row, i) => (i === 1 ? row.slice(0, 3) : row));
    expect(unchanged(after.formulas).slice(0, 4)).toEqual(unchanged(before.formulas).slice(0, 4));
    expect(after.formulas[4][0]).toBe(before.formulas[4][0]);
    expect(after.values[1]).toEqual([45292, 50, 5, 11, 52, 0.2]);
    expect(after).toMatchObject({ numberFormats: before.numberFormats, tables: before.tables, area: before.area });
    expect(after.look).toMatchObject({
      conditionalRules: before.look.conditionalRules,
      validations: before.look.validations,
      comments: [{ row: 1, column: 1, text: 'counted twice' }],
      freeze: { rows: 1 },
      columns: [{ width: 14 }],
    });
    expect(after.look.styles[0]).toMatchObject(before.look.styles[0]);
    expect(workbook.sheets.map(({ name, visibility, isProtected }) => [name, visibility, isProtected])).toEqual(
      monthly.sheets.map(({ name, visibility, isProtected }) => [name, visibility, isProtected]),
    );
    expect(workbook).toMatchObject({ names: monthly.names, settings: monthly.settings });
    expect(workbook.sheets[0].spills).toContainEqual(monthly.sheets[0].spills[0]);
  });

  it('is saved in the shared form as a copy without TURNOVER formulas, with the same numbers', async () => {
    const { file, workbook } = await save(workbench, english.sharedForm);
    expect(file).toBe('月报 (shared).xlsx');
    expect(JSON.stringify(workbook.sheets.map(({ formulas }) => formulas))).not.toMatch(/TURNOVER/i);
    expect(workbook.sheets[0].formulas[1][5]).toMatch(/^=.*D2/);
    expect(workbook.sheets[0].values[1][5]).toBe(0.2);
    expect(await workbench.cellFormula('F2')).toBe('=TURNOVER.CUMULATIVE(D2,B2,C2)');
  });

  it('says nothing in the console', () => {
    expect(workbench.complaints).toEqual([]);
  });
});

describe('a file that is dropped', () => {
  it.each(['page', 'pane'] as const)('on the %s is opened', async (onto) => {
    const workbench = await openWorkbench();
    try {
      await workbench.waitForPane();
      await drop(workbench, 'Dropped.xlsx', await writeXlsx(monthly), onto);
      await waitForFile(workbench, 'Dropped');
      expect(await workbench.cellValue('B1')).toBe('Opening');
    } finally {
      await workbench.close();
    }
  });

  it('is awaited visibly while it is held over the page', async () => {
    const workbench = await openWorkbench();
    try {
      const send = (type: string) =>
        workbench.page.evaluate((event) => {
          const dataTransfer = new DataTransfer();
          dataTransfer.items.add(new File(['x'], 'x.xlsx'));
          document.body.dispatchEvent(new DragEvent(event, { dataTransfer, bubbles: true, cancelable: true }));
        }, type);
      await send('dragenter');
      expect(await workbench.page.locator('#drop').innerText()).toBe(english.dropHere);
      await workbench.screenshot('files-drop');
      await send('dragleave');
      expect(await workbench.page.locator('#drop').isVisible()).toBe(false);
    } finally {
      await workbench.close();
    }
  });
});
