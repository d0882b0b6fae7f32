import { describe, expect, it } from 'vitest';
import { codeOf } from './codeOf';
import { loadOfficeHost } from './officeHost';

const sheets = {
  Data: {
    A1: [
      ['Month', 'Leavers', 'Rate'],
      ['Jan', 35, { formula: '=TURNOVER.AVERAGE(B2)', value: 1.0294117647058822, numberFormat: '0.0%' }],
      ['Feb', '', { formula: '=1/0', value: '#DIV/0!' }],
    ],
    E1: 'apart',
  },
  "Jan 'til June": { B2: true },
  Empty: {},
};

describe('reading through office.js', () => {
  it('gives values, formulas, formats, texts and types of a range in one sync', async () => {
    const host = await loadOfficeHost({ sheets });
    const syncs = await host.countSyncs(() =>
      host.Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Data').getRange('A2:C3');
        range.load('values,formulas,numberFormat,text,valueTypes,address,cellCount,worksheet/name');
        await context.sync();
        expect(range.address).toBe('Data!A2:C3');
        expect(range.values).toEqual([
          ['Jan', 35, 1.0294117647058822],
          ['Feb', '', '#DIV/0!'],
        ]);
        expect(range.formulas[0]).toEqual(['Jan', 35, '=TURNOVER.AVERAGE(B2)']);
        expect(range.numberFormat[0][2]).toBe('0.0%');
        expect(range.text[0][2]).toBe('102.9%');
        expect(range.valueTypes).toEqual([
          ['String', 'Double', 'Double'],
          ['String', 'Empty', 'Error'],
        ]);
        expect(range.cellCount).toBe(6);
        expect(range.worksheet.name).toBe('Data');
      }),
    );
    expect(syncs).toBe(1);
  });

  it('throws PropertyNotLoaded for a property nobody loaded', async () => {
    const host = await loadOfficeHost({ sheets });
    const code = await codeOf(() =>
      host.Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Data').getRange('A1');
        await context.sync();
        // eslint-disable-next-line office-addins/load-object-before-read -- that is the point
        return range.values;
      }),
    );
    expect(code).toBe('PropertyNotLoaded');
  });

  it('answers ItemNotFound for a missing sheet, naming the statement', async () => {
    const host = await loadOfficeHost({ sheets });
    const failing = host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Nope').load('name');
      await context.sync();
    });
    await expect(failing).rejects.toMatchObject({
      code: 'ItemNotFound',
      debugInfo: { errorLocation: 'WorksheetCollection.getItem' },
    });
  });

  it('answers null objects for what is not there, and for everything reached through them', async () => {
    const host = await loadOfficeHost({ sheets });
    await host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject('Nope');
      const used = context.workbook.worksheets.getItem('Empty').getUsedRangeOrNullObject(true);
      const corner = used.getCell(0, 0).load('address');
      await context.sync();
      expect([sheet.isNullObject, used.isNullObject, corner.isNullObject]).toEqual([true, true, true]);
    });
  });

  it('finds sheets whatever the letter case, and quotes their names in addresses', async () => {
    const host = await loadOfficeHost({ sheets });
    await host.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("JAN 'TIL JUNE").getUsedRange().load('address,values');
      await context.sync();
      expect(range.address).toBe("'Jan ''til June'!B2");
      expect(range.values).toEqual([[true]]);
    });
  });

  it('gives the used range, and A1 for an empty sheet', async () => {
    const host = await loadOfficeHost({ sheets });
    await host.Excel.run(async (context) => {
      const addressOf = (name: string) => context.workbook.worksheets.getItem(name).getUsedRange(true).load('address');
      const [data, empty] = [addressOf('Data'), addressOf('Empty')];
      await context.sync();
      expect([data.address, empty.address]).toEqual(['Data!A1:E3', 'Empty!A1']);
    });
  });

  it('answers null for the cells of whole columns, as Microsoft documents for unbounded ranges', async () => {
    const host = await loadOfficeHost({ sheets });
    await host.Excel.run(async (context) => {
      const column = context.workbook.worksheets.getItem('Data').getRange('B:B').load('values,address,cellCount');
      const used = context.workbook.worksheets.getItem('Data').getRange('B:B').getUsedRange(true).load('address');
      const sheet = context.workbook.worksheets.getItem('Data').getRange().load('cellCount,address');
      await context.sync();
      expect([column.values, column.address, column.cellCount]).toEqual([null, 'Data!B:B', 1_048_576]);
      expect(used.address).toBe('Data!B1:B2');
      expect([sheet.cellCount, sheet.address]).toEqual([-1, 'Data!1:1048576']);
    });
  });

  it('finds the region around a cell, bounded by blank rows and columns', async () => {
    const host = await loadOfficeHost({ sheets });
    await host.Excel.run(async (context) => {
      const region = context.workbook.worksheets.getItem('Data').getRange('B2').getSurroundingRegion().load('address');
      const alone = context.workbook.worksheets.getItem('Data').getRange('H20').getSurroundingRegion().load('address');
      await context.sync();
      expect([region.address, alone.address]).toEqual(['Data!A1:C3', 'Data!H20']);
    });
  });

  it('loads items of collections, each with the parts asked for', async () => {
    const host = await loadOfficeHost({ sheets });
    await host.Excel.run(async (context) => {
      const all = context.workbook.worksheets.load('items/name,items/visibility,items/position');
      const tables = context.workbook.tables.load('count,items/name');
      await context.sync();
      expect(all.items.map(({ name, visibility, position }) => [name, visibility, position])).toEqual([
        ['Data', 'Visible', 0],
        ["Jan 'til June", 'Visible', 1],
        ['Empty', 'Visible', 2],
      ]);
      expect([tables.count, tables.items]).toEqual([0, []]);
    });
  });

  it('names the member it does not implement', async () => {
    const host = await loadOfficeHost({ sheets });
    const failing = host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Data').charts.load('items/name');
      await context.sync();
    });
    await expect(failing).rejects.toMatchObject({
      code: 'NotImplemented',
      message: expect.stringContaining('Worksheet.charts') as string,
    });
  });

  it.each(['A', '1', 'A0', 'XFE1', 'A1048577', 'A1:B2:C3', 'Nope!A1', 'A1:B', 'constructor'])(
    'refuses the address %j',
    async (address) => {
      const host = await loadOfficeHost({ sheets });
      const code = await codeOf(() =>
        host.Excel.run(async (context) => {
          context.workbook.worksheets.getItem('Data').getRange(address).load('address');
          await context.sync();
        }),
      );
      expect(code).toBe('InvalidArgument');
    },
  );
});

describe('the selection', () => {
  it('is one range, or several only for getSelectedRanges', async () => {
    const host = await loadOfficeHost({ sheets });
    host.fireSelection('Data', 'B2:C3', 'E1');
    await host.Excel.run(async (context) => {
      const ranges = context.workbook.getSelectedRanges().load('address,areaCount,cellCount,areas/items/address');
      const cell = context.workbook.getActiveCell().load('address');
      await context.sync();
      expect(ranges.address).toBe('Data!B2:C3,Data!E1');
      expect([ranges.areaCount, ranges.cellCount]).toEqual([2, 5]);
      expect(ranges.areas.items.map(({ address }) => address)).toEqual(['Data!B2:C3', 'Data!E1']);
      expect(cell.address).toBe('Data!B2');
    });
    const selectedRange = () =>
      host.Excel.run(async (context) => {
        context.workbook.getSelectedRange().load('address');
        await context.sync();
      });
    expect(await codeOf(selectedRange)).toBe('InvalidSelection');
  });

  it('follows range.select, and activates the sheet', async () => {
    const host = await loadOfficeHost({ sheets });
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Empty').getRange('C4').select();
      const range = context.workbook.getSelectedRange().load('address');
      const sheet = context.workbook.worksheets.getActiveWorksheet().load('name');
      await context.sync();
      expect([range.address, sheet.name]).toEqual(['Empty!C4', 'Empty']);
    });
  });
});

describe('regional settings', () => {
  it.each([
    ['en-US', '.', ','],
    ['de-DE', ',', '.'],
    ['zh-CN', '.', ','],
  ])('of %s tell the separators', async (language, decimal, group) => {
    const host = await loadOfficeHost({ sheets, language });
    await host.Excel.run(async (context) => {
      const { cultureInfo } = context.workbook.application;
      cultureInfo.load('name');
      cultureInfo.numberFormat.load('numberDecimalSeparator,numberGroupSeparator');
      await context.sync();
      expect(cultureInfo.name).toBe(language);
      expect([cultureInfo.numberFormat.numberDecimalSeparator, cultureInfo.numberFormat.numberGroupSeparator]).toEqual([
        decimal,
        group,
      ]);
    });
    expect(host.Office.context.displayLanguage).toBe(language);
  });
});
