import { describe, expect, it } from 'vitest';
import { codeOf } from './codeOf';
import { loadOfficeHost, type OfficeHost } from './officeHost';

const staff = {
  Data: {
    A1: [
      ['Leavers', 'Opening'],
      [35, 50],
      [2, 40],
    ],
    F1: 'beside nothing',
  },
};

const inSheet = (host: OfficeHost, work: (sheet: Excel.Worksheet) => unknown) =>
  codeOf(() =>
    host.Excel.run(async (context) => {
      work(context.workbook.worksheets.getItem('Data'));
      await context.sync();
    }),
  );

describe('tables', () => {
  it('can be added and named, one for each cell', async () => {
    const host = await loadOfficeHost({ sheets: staff });
    expect(await inSheet(host, ({ tables }) => (tables.add('A1:B3', true).name = 'Turnover'))).toBe('none');
    expect(await inSheet(host, ({ tables }) => tables.add('B3:C9', true))).toBe('ItemAlreadyExists');
    await host.Excel.run(async (context) => {
      const table = context.workbook.tables.getItem('turnover').load('name,showHeaders,showTotals');
      const columns = table.columns.load('items/name,items/index,count');
      const opening = table.columns.getItem('OPENING').getDataBodyRange().load('address');
      const missing = table.columns.getItemOrNullObject('Hires');
      await context.sync();
      expect([table.name, table.showHeaders, table.showTotals]).toEqual(['Turnover', true, false]);
      expect(columns.items.map(({ name, index }) => [name, index])).toEqual([
        ['Leavers', 0],
        ['Opening', 1],
      ]);
      expect([opening.address, missing.isNullObject]).toEqual(['Data!B2:B3', true]);
    });
  });

  it('get new columns at their right end, which can be written to in the same and in a later request', async () => {
    const host = await loadOfficeHost({ sheets: staff });
    await host.Excel.run(async (context) => {
      const table = context.workbook.worksheets.getItem('Data').tables.add('A1:B3', true);
      const column = table.columns.add(undefined, undefined, 'Rate');
      const body = column.getDataBodyRange().load('address,rowCount');
      await context.sync();
      expect(body.address).toBe('Data!C2:C3');
      body.formulas = [['=A2/B2'], ['=A3/B3']];
      body.numberFormat = [['0.0%'], ['0.0%']];
      column.load('name');
      const whole = table.getRange().load('address');
      await context.sync();
      expect([column.name, whole.address]).toEqual(['Rate', 'Data!A1:C3']);
    });
    expect(host.grid.cell('Data!C1').value).toBe('Rate');
    expect(host.grid.cell('Data!C3')).toMatchObject({ formula: '=A3/B3', numberFormat: '0.0%' });
  });

  it('get columns with values, and a name of their own where none is given', async () => {
    const host = await loadOfficeHost({ sheets: staff });
    expect(
      await inSheet(host, ({ tables }) => {
        const { columns } = tables.add('A1:B3', true);
        columns.add(-1, [['Hires'], [18], [0]]);
        columns.add();
      }),
    ).toBe('none');
    const { id } = host.grid.sheet('Data');
    expect(host.grid.values(id, { row: 0, column: 2, rowCount: 3, columnCount: 2 })).toEqual([
      ['Hires', 'Column4'],
      [18, ''],
      [0, ''],
    ]);
  });

  it('refuse a column of a known name, between others, or where something stands', async () => {
    const host = await loadOfficeHost({ sheets: staff });
    await inSheet(host, ({ tables }) => tables.add('A1:B3', true));
    const add = (index: number | undefined, name: string) =>
      inSheet(host, ({ tables }) => tables.getItem('Table1').columns.add(index, undefined, name));
    expect(await add(undefined, 'leavers')).toBe('InvalidArgument');
    expect(await add(0, 'Rate')).toBe('NotImplemented');
    host.grid.edit('Data!C3', 'a note');
    expect(await add(undefined, 'Rate')).toBe('NotImplemented');
  });

  it('are not changed on a protected sheet', async () => {
    const host = await loadOfficeHost({ sheets: staff });
    await inSheet(host, ({ tables }) => tables.add('A1:B3', true));
    await inSheet(host, ({ protection }) => protection.protect());
    expect(await inSheet(host, ({ tables }) => tables.getItem('Table1').columns.add())).toBe('AccessDenied');
    expect(host.grid.tables(host.grid.sheet('Data').id)[0].area.columnCount).toBe(2);
  });
});

describe('merged cells', () => {
  it('are told whole, and keep the first value only', async () => {
    const host = await loadOfficeHost({ sheets: staff });
    await host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Data');
      sheet.getRange('A1:B1').merge();
      const values = sheet.getRange('A1:B1').load('values');
      const merged = sheet.getRange('B1:B9').getMergedAreasOrNullObject().load('address,areaCount');
      const none = sheet.getRange('C1').getMergedAreasOrNullObject();
      await context.sync();
      expect([values.values, merged.address, merged.areaCount]).toEqual([[['Leavers', '']], 'Data!A1:B1', 1]);
      expect(none.isNullObject).toBe(true);
      sheet.getRange('A1').unmerge();
      const after = sheet.getRange('A1').getMergedAreasOrNullObject();
      sheet.getRange('A2:B3').merge(true);
      const rows = sheet.getRange('A2').getMergedAreasOrNullObject().load('address');
      await context.sync();
      expect([after.isNullObject, rows.address]).toEqual([true, 'Data!A2:B2']);
    });
  });
});

describe('hidden rows', () => {
  it('are told for all rows of a range, or not at all', async () => {
    const host = await loadOfficeHost({ sheets: staff });
    await host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Data');
      sheet.getRange('A2:A2').rowHidden = true;
      const [hidden, shown, mixed, column] = ['B2', 'A1', 'A1:A3', 'A:A'].map((address) =>
        sheet.getRange(address).load('rowHidden'),
      );
      await context.sync();
      expect([hidden.rowHidden, shown.rowHidden, mixed.rowHidden, column.rowHidden]).toEqual([true, false, null, null]);
      sheet.getRange('A2').rowHidden = false;
      mixed.load('rowHidden');
      await context.sync();
      expect(mixed.rowHidden).toBe(false);
    });
  });
});

describe('a selected chart', () => {
  it('is no range', async () => {
    const host = await loadOfficeHost({ sheets: staff });
    host.grid.hasObjectSelected = true;
    const selected = (what: 'getSelectedRange' | 'getSelectedRanges') =>
      codeOf(() =>
        host.Excel.run(async (context) => {
          context.workbook[what]().load('address');
          await context.sync();
        }),
      );
    expect(await selected('getSelectedRange')).toBe('InvalidSelection');
    expect(await selected('getSelectedRanges')).toBe('InvalidSelection');
  });
});

describe('regional settings', () => {
  it('need not be those of the display language', async () => {
    const host = await loadOfficeHost({ language: 'en-US', culture: 'de-DE' });
    await host.Excel.run(async (context) => {
      const application = context.workbook.application.load('decimalSeparator,thousandsSeparator');
      const culture = application.cultureInfo.load('name');
      const numbers = culture.numberFormat.load('numberDecimalSeparator,numberGroupSeparator');
      const dates = culture.datetimeFormat.load('dateSeparator,shortDatePattern');
      await context.sync();
      expect([application.decimalSeparator, application.thousandsSeparator, culture.name]).toEqual([',', '.', 'de-DE']);
      expect([numbers.numberDecimalSeparator, numbers.numberGroupSeparator]).toEqual([',', '.']);
      expect([dates.dateSeparator, dates.shortDatePattern]).toEqual(['.', 'd.M.yyyy']);
    });
    expect(host.Office.context.displayLanguage).toBe('en-US');
  });
});

describe('charts', () => {
  it('are an honest NotImplemented', async () => {
    const host = await loadOfficeHost({ sheets: staff });
    expect(await inSheet(host, (sheet) => sheet.charts.add('BarClustered', sheet.getRange('A1:B3')))).toBe(
      'NotImplemented',
    );
  });
});
