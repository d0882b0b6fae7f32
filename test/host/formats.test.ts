import { describe, expect, it } from 'vitest';
import { codeOf } from './codeOf';
import { loadOfficeHost } from './officeHost';

const sheets = { Data: { A1: [[0.5, 1.2, 0.9]] } };

describe('conditional formats', () => {
  it('can be added, listed and deleted, leaving those of the user alone', async () => {
    const host = await loadOfficeHost({ sheets });
    const { id } = host.grid.sheet('Data');
    const area = { row: 0, column: 0, rowCount: 5, columnCount: 1 };
    const users = host.grid.addRule(id, {
      areas: [area],
      condition: { kind: 'Other', excelType: 'ColorScale' },
      style: {},
      stopIfTrue: false,
    });
    const before = JSON.stringify(host.grid.rules(id));
    const own = await host.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Data').getRange('A1:C1');
      const format = range.conditionalFormats.add(host.Excel.ConditionalFormatType.cellValue);
      format.cellValue.rule = { formula1: '=1', operator: 'GreaterThan' };
      format.cellValue.format.fill.color = '#FFC7CE';
      format.cellValue.format.font.color = '#9C0006';
      format.load('id,type,priority,stopIfTrue');
      await context.sync();
      expect([format.type, format.priority, format.stopIfTrue]).toEqual(['CellValue', 0, false]);
      return format.id;
    });
    await host.Excel.run(async (context) => {
      const formats = context.workbook.worksheets
        .getItem('Data')
        .getRange('A1')
        .conditionalFormats.load('items/id,items/type');
      const found = formats.getItem(own);
      const cellValue = found.cellValue.load('rule');
      const fill = found.cellValue.format.fill.load('color');
      const custom = found.customOrNullObject.load('rule/formula');
      const where = found.getRange().load('address');
      await context.sync();
      expect(formats.items.map(({ id: formatId, type }) => [formatId, type])).toEqual([
        [own, 'CellValue'],
        [users, 'ColorScale'],
      ]);
      expect(cellValue.rule).toEqual({ formula1: '=1', operator: 'GreaterThan' });
      expect([fill.color, custom.isNullObject, where.address]).toEqual(['#FFC7CE', true, 'Data!A1:C1']);
      found.delete();
      const count = formats.getCount();
      await context.sync();
      // eslint-disable-next-line office-addins/load-object-before-read -- the result of a count is not loaded
      expect(count.value).toBe(1);
    });
    expect(JSON.stringify(host.grid.rules(id))).toBe(before);
  });

  it('with a formula of their own work too', async () => {
    const host = await loadOfficeHost({ sheets });
    await host.Excel.run(async (context) => {
      const format = context.workbook.worksheets.getItem('Data').getRange('A1').conditionalFormats.add('Custom');
      format.custom.rule.formula = '=A1>B1';
      format.custom.format.font.bold = true;
      format.stopIfTrue = true;
      format.custom.rule.load('formula');
      await context.sync();
      expect(format.custom.rule.formula).toBe('=A1>B1');
    });
    expect(host.grid.rules(host.grid.sheet('Data').id)[0]).toMatchObject({
      condition: { kind: 'Custom', formula: '=A1>B1' },
      style: { bold: true },
      stopIfTrue: true,
    });
  });

  it('that are gone give ItemNotFound, or a null object where asked', async () => {
    const host = await loadOfficeHost({ sheets });
    const look = (orNull: boolean) => () =>
      host.Excel.run(async (context) => {
        const { conditionalFormats } = context.workbook.worksheets.getItem('Data').getRange('A1');
        const format = orNull ? conditionalFormats.getItemOrNullObject('gone') : conditionalFormats.getItem('gone');
        format.load('type');
        await context.sync();
        expect(format.isNullObject).toBe(true);
      });
    expect(await codeOf(look(false))).toBe('ItemNotFound');
    expect(await codeOf(look(true))).toBe('none');
  });

  it('of kinds nobody needs are an honest NotImplemented', async () => {
    const host = await loadOfficeHost({ sheets });
    const add = () =>
      host.Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Data').getRange('A1').conditionalFormats.add('DataBar');
        await context.sync();
      });
    expect(await codeOf(add)).toBe('NotImplemented');
  });
});

describe('cell formats', () => {
  it('colour, embolden and number cells', async () => {
    const host = await loadOfficeHost({ sheets });
    await host.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Data').getRange('A1:B1');
      range.format.fill.color = '#FFF2CC';
      range.format.font.color = '#C00000';
      range.format.font.bold = true;
      range.numberFormat = '0.0%' as never;
      range.format.autofitColumns();
      const fill = range.format.fill.load('color');
      await context.sync();
      expect(fill.color).toBe('#FFF2CC');
      range.format.fill.clear();
      fill.load('color');
      await context.sync();
      expect(fill.color).toBe('#FFFFFF');
    });
    expect(host.grid.cell('Data!B1')).toMatchObject({ fontColor: '#C00000', bold: true, numberFormat: '0.0%' });
  });
});

describe('settings', () => {
  it('are kept in the workbook, by either of the two APIs', async () => {
    const host = await loadOfficeHost();
    const { settings } = host.Office.context.document;
    const save = () =>
      new Promise<string>((resolve) => settings.saveAsync(({ status }) => resolve(status as unknown as string)));
    await host.Excel.run(async (context) => {
      context.workbook.settings.add('limit', { value: 1 });
      await context.sync();
    });
    settings.set('older', [1, 2]);
    expect(await save()).toBe('succeeded');
    await host.Excel.run(async (context) => {
      const limit = context.workbook.settings.getItem('limit').load('value,key');
      const older = context.workbook.settings.getItem('older').load('value');
      const missing = context.workbook.settings.getItemOrNullObject('toString');
      await context.sync();
      expect([limit.key, limit.value, older.value, missing.isNullObject]).toEqual([
        'limit',
        { value: 1 },
        [1, 2],
        true,
      ]);
      limit.value = 2;
      older.delete();
      const all = context.workbook.settings.load('items/key,items/value');
      await context.sync();
      expect(all.items.map(({ key, value }) => [key, value as unknown])).toEqual([['limit', 2]]);
    });
  });
});
