import { describe, expect, it } from 'vitest';
import { readCellInput } from '../../src/host/workbook/cellInput';
import { codeOf } from './codeOf';
import { loadOfficeHost, type OfficeHost } from './officeHost';

/** Assigns to range.values and reads back what the cells then hold. */
async function assign(host: OfficeHost, address: string, values: unknown[][]) {
  return host.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Data').getRange(address);
    range.values = values;
    range.load('values,formulas,numberFormat');
    await context.sync();
    return { values: range.values, formulas: range.formulas, numberFormat: range.numberFormat };
  });
}

describe('arrays of more than 1,500 cells', () => {
  const rows = (count: number) => Array.from({ length: count }, (_, i) => [i, i * 2]);

  it('come in pieces and arrive whole', async () => {
    const host = await loadOfficeHost({ sheets: { Data: {} } });
    const { values } = await assign(host, 'A1:B2000', rows(2_000));
    expect(values).toEqual(rows(2_000));
  });

  it('are refused where their size is not that of the range', async () => {
    const host = await loadOfficeHost({ sheets: { Data: {} } });
    expect(await codeOf(() => assign(host, 'A1:B1999', rows(2_000)))).toBe('InvalidArgument');
    expect(host.grid.usedArea(host.grid.sheet('Data').id, true)).toBeNull();
  });
});

describe('what Excel reads from a value', () => {
  it.each([
    ['5%', 0.05, '0%'],
    ['12.5%', 0.125, '0.00%'],
    ['-3%', -0.03, '0%'],
    ['1,234', 1234, '#,##0'],
    ['1,234.50', 1234.5, '#,##0.00'],
    ['1e3', 1000, '0.00E+00'],
    ['2024-05-06', 45418, 'm/d/yyyy'],
    ['5/6/2024', 45418, 'm/d/yyyy'],
    ['1900-02-28', 59, 'm/d/yyyy'],
    ['1900-03-01', 61, 'm/d/yyyy'],
    [' 12 ', 12, undefined],
    ['.5', 0.5, undefined],
    ['-7', -7, undefined],
    ['+7', 7, undefined],
    ['true', true, undefined],
    ['=A1+1', '=A1+1', undefined],
    ['-A1', '=-A1', undefined],
    ['+A1', '=+A1', undefined],
    ["'5%", "'5%", undefined],
    ['12,34', '12,34', undefined],
    ['2024-13-01', '2024-13-01', undefined],
    ['2023-02-29', '2023-02-29', undefined],
    ['1899-12-31', '1899-12-31', undefined],
    ['%', '%', undefined],
    ['.', '.', undefined],
    ['=', '=', undefined],
    ['Jan', 'Jan', undefined],
    ['', '', undefined],
    [null, null, undefined],
  ])('%j is %j', (input, cell, numberFormat) => {
    expect(readCellInput(input)).toEqual(numberFormat === undefined ? { cell } : { cell, numberFormat });
  });

  it('a formula has at most 8,192 characters, a text 32,767', () => {
    expect(() => readCellInput(`=${'1+'.repeat(5000)}1`)).toThrow('too long');
    expect(() => readCellInput('x'.repeat(32_768))).toThrow();
    expect(readCellInput('x'.repeat(32_767)).cell).toHaveLength(32_767);
  });
});

describe('writing through office.js', () => {
  it('turns a percentage into a number with its format, where the cell has none of its own', async () => {
    const host = await loadOfficeHost({ sheets: { Data: { B1: { value: '', numberFormat: '0.000' } } } });
    const { values, numberFormat } = await assign(host, 'A1:B1', [['5%', '5%']]);
    expect([values, numberFormat]).toEqual([[[0.05, 0.05]], [['0%', '0.000']]]);
  });

  it('keeps text behind an apostrophe, and all text in a cell formatted as text', async () => {
    const host = await loadOfficeHost({ sheets: { Data: { B1: { value: '', numberFormat: '@' } } } });
    const { values, formulas } = await assign(host, 'A1:B1', [["'=1+1", '=1+1']]);
    expect([values, formulas]).toEqual([[['=1+1', '=1+1']], [['=1+1', '=1+1']]]);
  });

  it('leaves cells alone where the array has null, and empties them where it has ""', async () => {
    const host = await loadOfficeHost({ sheets: { Data: { A1: [[1, 2, 3]] } } });
    expect((await assign(host, 'A1:C1', [[null, '', 9]])).values).toEqual([[1, '', 9]]);
  });

  it('fills the whole range with a single value', async () => {
    const host = await loadOfficeHost({ sheets: { Data: {} } });
    expect((await assign(host, 'A1:B2', 7 as never)).values).toEqual([
      [7, 7],
      [7, 7],
    ]);
  });

  it.each([
    ['too few columns', [[1], [2]]],
    ['too few rows', [[1, 2]]],
    ['a flat array', [1, 2]],
    ['ragged rows', [[1, 2], [3]]],
    [
      'an object',
      [
        [{}, 1],
        [2, 3],
      ],
    ],
  ])('refuses %s with InvalidArgument and writes nothing', async (_what, values) => {
    const host = await loadOfficeHost({ sheets: { Data: { A1: 'before' } } });
    expect(await codeOf(() => assign(host, 'A1:B2', values as unknown[][]))).toBe('InvalidArgument');
    expect(host.grid.cell('Data!A1').value).toBe('before');
  });

  it('refuses to fill whole columns', async () => {
    const host = await loadOfficeHost({ sheets: { Data: {} } });
    expect(await codeOf(() => assign(host, 'A:A', 1 as never))).toBe('InvalidArgument');
  });

  it('does what came before an error in the batch, and nothing after it', async () => {
    const host = await loadOfficeHost({ sheets: { Data: {} } });
    const work = () =>
      host.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Data');
        sheet.getRange('A1').values = [['first']];
        sheet.getRange('A2').values = [['too', 'wide']];
        sheet.getRange('A3').values = [['third']];
        await context.sync();
      });
    expect(await codeOf(work)).toBe('InvalidArgument');
    expect(host.grid.values(host.grid.sheet('Data').id, { row: 0, column: 0, rowCount: 3, columnCount: 1 })).toEqual([
      ['first'],
      [''],
      [''],
    ]);
  });

  it('clears contents, formats or both', async () => {
    const host = await loadOfficeHost({ sheets: { Data: { A1: { value: 1, numberFormat: '0%', fill: '#FF0000' } } } });
    await host.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Data').getRange('A:A');
      range.clear('Contents');
      await context.sync();
      expect(host.grid.cell('Data!A1')).toMatchObject({ value: '', numberFormat: '0%', fill: '#FF0000' });
      range.clear();
      await context.sync();
      expect(host.grid.cell('Data!A1')).toEqual({ value: '' });
    });
  });

  it('calculates with the given engine, and shows what spills', async () => {
    const host = await loadOfficeHost({
      sheets: { Data: { A1: 2, D2: 'in the way' } },
      evaluate: (formula, { sheetId }, grid) => {
        const a1 = Number(grid.values(sheetId, { row: 0, column: 0, rowCount: 1, columnCount: 1 })[0][0]);
        return formula.startsWith('=TABLE')
          ? [
              [a1, a1 * 2],
              [a1 * 3, a1 * 4],
            ]
          : a1 + 1;
      },
    });
    await host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Data');
      sheet.getRange('A1').values = [[5]];
      sheet.getRange('B1').formulas = [['=A1+1']];
      sheet.getRange('B3').formulas = [['=TABLE(A1)']];
      sheet.getRange('C1').formulas = [['=TABLE(A1)']];
      const all = sheet.getRange('B1:C4').load('values');
      const spilling = sheet.getRange('B3').getSpillingToRange().load('address');
      const parent = sheet.getRange('C4').getSpillParent().load('address');
      const none = sheet.getRange('B1').getSpillParentOrNullObject();
      const region = sheet.getRange('B3:C4').load('hasSpill');
      const mixed = sheet.getRange('B2:C3').load('hasSpill');
      await context.sync();
      expect(all.values).toEqual([
        [6, '#SPILL!'],
        ['', ''],
        [5, 10],
        [15, 20],
      ]);
      expect([spilling.address, parent.address, none.isNullObject]).toEqual(['Data!B3:C4', 'Data!B3', true]);
      expect([region.hasSpill, mixed.hasSpill]).toEqual([true, null]);
    });
  });
});

describe('a protected sheet', () => {
  const sheets = { Data: { A1: 1, B1: { value: 2, unlocked: true } } };

  it('refuses writes, formats and highlights with AccessDenied until it is unprotected', async () => {
    const host = await loadOfficeHost({ sheets });
    const withData = (work: (sheet: Excel.Worksheet) => void) => () =>
      host.Excel.run(async (context) => {
        work(context.workbook.worksheets.getItem('Data'));
        await context.sync();
      });
    const write = withData((sheet) => (sheet.getRange('A1').values = [[3]]));
    expect(await codeOf(write)).toBe('none');
    await withData((sheet) => sheet.protection.protect())();
    const refused = [
      write,
      withData((sheet) => (sheet.getRange('A1').numberFormat = [['0%']])),
      withData((sheet) => (sheet.getRange('A1').format.fill.color = '#FF0000')),
      withData((sheet) => sheet.getRange('A1').conditionalFormats.add('CellValue')),
      withData((sheet) => sheet.getRange('A1').clear()),
      withData((sheet) => (sheet.getRange('A1:B1').values = [[3, 4]])),
      withData((sheet) => sheet.protection.protect()),
    ];
    for (const work of refused) expect(await codeOf(work)).toBe('AccessDenied');
    expect(await codeOf(withData((sheet) => (sheet.getRange('B1').values = [[9]])))).toBe('none');
    await withData((sheet) => sheet.protection.unprotect())();
    expect(await codeOf(write)).toBe('none');
  });

  it('takes formats and highlights where its options allow them', async () => {
    const host = await loadOfficeHost({ sheets });
    await host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Data');
      sheet.protection.protect({ allowFormatCells: true });
      sheet.getRange('A1').numberFormat = [['0%']];
      sheet.getRange('A1').conditionalFormats.add('CellValue');
      const protection = sheet.protection.load('options');
      await context.sync();
      expect(protection.options).toMatchObject({ allowFormatCells: true, allowFormatColumns: false });
      sheet.getRange('A1').values = [[2]];
      expect(await codeOf(() => context.sync())).toBe('AccessDenied');
    });
  });

  it('can be read, and says that it is protected', async () => {
    const host = await loadOfficeHost({ sheets });
    await host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Data');
      sheet.protection.protect({}, 'secret');
      const range = sheet.getRange('A1:B1').load('values');
      const protection = sheet.protection.load('protected');
      await context.sync();
      expect([range.values, protection.protected]).toEqual([[[1, 2]], true]);
      sheet.protection.unprotect('guess');
      expect(await codeOf(() => context.sync())).toBe('AccessDenied');
    });
  });
});
