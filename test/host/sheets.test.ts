import { describe, expect, it } from 'vitest';
import { codeOf } from './codeOf';
import { loadOfficeHost, type OfficeHost } from './officeHost';

const sheets = { First: {}, Second: {}, Third: {} };

const inWorkbook = (host: OfficeHost, work: (workbook: Excel.Workbook) => void) =>
  codeOf(() =>
    host.Excel.run(async (context) => {
      work(context.workbook);
      await context.sync();
    }),
  );

describe('sheets', () => {
  it('are added last, without being activated, under a free name', async () => {
    const host = await loadOfficeHost({ sheets });
    await host.Excel.run(async (context) => {
      const added = context.workbook.worksheets.add().load('name,position');
      const active = context.workbook.worksheets.getActiveWorksheet().load('name');
      await context.sync();
      expect([added.name, added.position, active.name]).toEqual(['Sheet4', 3, 'First']);
    });
  });

  it.each(['', ' ', 'a/b', 'a\\b', 'a?b', 'a*b', 'a[b', 'a]b', 'a:b', "'quoted'", 'History', 'x'.repeat(32)])(
    'are not named %j',
    async (name) => {
      const host = await loadOfficeHost({ sheets });
      const rename = () => inWorkbook(host, ({ worksheets }) => (worksheets.getItem('Second').name = name));
      expect(await rename()).toBe('InvalidArgument');
      expect(host.grid.sheetIds().map((id) => host.grid.sheetName(id))).toEqual(['First', 'Second', 'Third']);
    },
  );

  it('have names of their own, letter case ignored', async () => {
    const host = await loadOfficeHost({ sheets });
    expect(await inWorkbook(host, ({ worksheets }) => worksheets.add('FIRST'))).toBe('ItemAlreadyExists');
    expect(await inWorkbook(host, ({ worksheets }) => (worksheets.getItem('Second').name = 'third'))).toBe(
      'ItemAlreadyExists',
    );
    expect(await inWorkbook(host, ({ worksheets }) => (worksheets.getItem('Second').name = 'SECOND'))).toBe('none');
  });

  it('can be hidden, but not the last visible one; a very hidden one cannot be deleted', async () => {
    const host = await loadOfficeHost({ sheets });
    const hide = (name: string, visibility: 'Hidden' | 'VeryHidden') =>
      inWorkbook(host, ({ worksheets }) => (worksheets.getItem(name).visibility = visibility));
    expect(await hide('Second', 'Hidden')).toBe('none');
    expect(await hide('Third', 'VeryHidden')).toBe('none');
    expect(await hide('First', 'Hidden')).toBe('InvalidOperation');
    expect(await inWorkbook(host, ({ worksheets }) => worksheets.getItem('First').delete())).toBe('InvalidOperation');
    expect(await inWorkbook(host, ({ worksheets }) => worksheets.getItem('Third').delete())).toBe('InvalidOperation');
    expect(await inWorkbook(host, ({ worksheets }) => worksheets.getItem('Second').activate())).toBe(
      'InvalidOperation',
    );
    await host.Excel.run(async (context) => {
      const [all, visible] = [context.workbook.worksheets.getCount(), context.workbook.worksheets.getCount(true)];
      const next = context.workbook.worksheets.getItem('First').getNextOrNullObject(true);
      await context.sync();
      expect([all.value, visible.value, next.isNullObject]).toEqual([3, 1, true]);
    });
    expect(await inWorkbook(host, ({ worksheets }) => worksheets.getItem('Second').delete())).toBe('none');
  });

  it('can be moved and walked through', async () => {
    const host = await loadOfficeHost({ sheets });
    await host.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem('Third').position = 0;
      const [first, last] = [worksheets.getFirst().load('name'), worksheets.getLast().load('name')];
      const next = worksheets.getItem('Third').getNext().load('name');
      await context.sync();
      expect([first.name, next.name, last.name]).toEqual(['Third', 'First', 'Second']);
    });
  });
});

describe('defined names', () => {
  const withName = { Data: { A1: [[1], [2]] } };

  it('stand for ranges, and getRange takes them', async () => {
    const host = await loadOfficeHost({ sheets: withName });
    await host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Data');
      const added = context.workbook.names
        .add('Leavers', sheet.getRange('A1:A2'), 'who left')
        .load('value,type,formula,comment,scope');
      const range = context.workbook.names.getItem('LEAVERS').getRange().load('address');
      const byName = sheet.getRange('leavers').load('values');
      const missing = context.workbook.names.getItemOrNullObject('Nope');
      await context.sync();
      expect([added.value, added.type, added.formula]).toEqual(['=Data!$A$1:$A$2', 'Range', '=Data!$A$1:$A$2']);
      expect([added.comment, added.scope]).toEqual(['who left', 'Workbook']);
      expect([range.address, byName.values, missing.isNullObject]).toEqual(['Data!A1:A2', [[1], [2]], true]);
    });
  });

  it('stand for formulas, can be changed, listed and deleted', async () => {
    const host = await loadOfficeHost({ sheets: withName, evaluate: (formula) => formula.length });
    await host.Excel.run(async (context) => {
      const limit = context.workbook.names.add('Limit', '=1+1').load('value,type');
      await context.sync();
      expect([limit.value, limit.type]).toEqual([4, 'Double']);
      limit.formula = '=100';
      const all = context.workbook.names.load('items/name,items/formula');
      await context.sync();
      expect(all.items.map(({ name, formula }) => [name, formula])).toEqual([['Limit', '=100']]);
      context.workbook.names.getItem('Limit').delete();
      const count = context.workbook.names.getCount();
      await context.sync();
      // eslint-disable-next-line office-addins/load-object-before-read -- the result of a count is not loaded
      expect(count.value).toBe(0);
    });
  });

  it.each<[string, string | number | boolean, string]>([
    ['="cumulative"', 'cumulative', 'String'],
    ['="a ""b"""', 'a "b"', 'String'],
    ['=0.8', 0.8, 'Double'],
    ['=-80%', -0.8, 'Double'],
    ['=TRUE', true, 'Boolean'],
  ])('stand for the constant %s, in a grid that calculates nothing too', async (formula, value, type) => {
    const host = await loadOfficeHost({ sheets: withName });
    Object.assign(host.grid, { evaluate: undefined });
    await host.Excel.run(async (context) => {
      const name = context.workbook.names.add('TurnoverMethod', formula).load('value,type,formula,visible,scope');
      await context.sync();
      expect([name.value, name.type, name.formula]).toEqual([value, type, formula]);
      expect([name.visible, name.scope]).toEqual([true, 'Workbook']);
    });
  });

  it('always stand for a formula', async () => {
    const host = await loadOfficeHost({ sheets: withName });
    expect(await inWorkbook(host, ({ names }) => names.add('Rate', '0.8'))).toBe('InvalidArgument');
    expect(await inWorkbook(host, ({ names }) => (names.add('Rate', '=0.8').formula = 'opening'))).toBe(
      'InvalidArgument',
    );
    expect(await inWorkbook(host, ({ names }) => (names.getItem('Rate').comment = 'ours'))).toBe('none');
    expect(host.grid.names).toEqual([{ name: 'Rate', formula: '=0.8', comment: 'ours', visible: true }]);
  });

  it.each(['', '1st', 'A1', 'R', 'two words', 'a-b'])('are not called %j', async (name) => {
    const host = await loadOfficeHost({ sheets: withName });
    expect(await inWorkbook(host, ({ names }) => names.add(name, '=1'))).toBe('InvalidArgument');
  });

  it('are unique in their scope', async () => {
    const host = await loadOfficeHost({ sheets: withName });
    expect(await inWorkbook(host, ({ names }) => names.add('Rate', '=1'))).toBe('none');
    expect(await inWorkbook(host, ({ names }) => names.add('RATE', '=2'))).toBe('ItemAlreadyExists');
    expect(await inWorkbook(host, ({ worksheets }) => worksheets.getItem('Data').names.add('Rate', '=3'))).toBe('none');
  });
});

describe('tables', () => {
  it('of the grid can be found by name and by the cells they cover', async () => {
    const host = await loadOfficeHost({
      sheets: {
        Data: {
          A1: [
            ['Hired', 'Left'],
            [1, 2],
          ],
        },
      },
    });
    const area = { row: 0, column: 0, rowCount: 2, columnCount: 2 };
    host.grid.sheet('Data').tables.push({ id: '1', name: 'Staff', area, showHeaders: true, showTotals: false });
    await host.Excel.run(async (context) => {
      const table = context.workbook.tables.getItem('staff').load('name,showHeaders');
      const body = table.getDataBodyRange().load('address');
      const header = table.getHeaderRowRange().load('values');
      const here = context.workbook.worksheets.getItem('Data').getRange('B2').getTables().load('items/name');
      const inside = context.workbook.worksheets.getItem('Data').getRange('B2').getTables(true).load('items/name');
      const missing = context.workbook.tables.getItemOrNullObject('Nope');
      await context.sync();
      expect([table.name, body.address, header.values]).toEqual(['Staff', 'Data!A2:B2', [['Hired', 'Left']]]);
      expect([here.items.length, inside.items.length, missing.isNullObject]).toEqual([1, 0, true]);
    });
  });
});
