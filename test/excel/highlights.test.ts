import { describe, expect, it } from 'vitest';
import { addHighlights, removeHighlights } from '../../src/excel/highlights';
import type { OfficeHost } from '../host/officeHost';
import { officeWith } from './withHost';

const area = (row: number, column: number, rowCount: number) => ({ row, column, rowCount, columnCount: 1 });
const sheets = { Data: { A1: [['Rate'], [1.03], [0.5]], C1: 2 }, Plan: { B2: 1.2 } };

/** All that a user could have put there. */
const contents = (host: OfficeHost) =>
  JSON.stringify(
    host.grid.sheetIds().map((id) => {
      const used = { row: 0, column: 0, rowCount: 5, columnCount: 5 };
      return [
        host.grid.values(id, used),
        host.grid.formulas(id, used),
        host.grid.numberFormats(id, used),
        host.grid.fillColor(id, used),
        host.grid.rules(id),
      ];
    }),
  );

async function rulesOfTheUser(): Promise<void> {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Data').getRange('A1:A3');
    const same = range.conditionalFormats.add('CellValue');
    same.cellValue.rule = { operator: 'GreaterThan', formula1: '=1' };
    same.cellValue.format.fill.color = '#FFC7CE';
    same.cellValue.format.font.color = '#9C0006';
    const between = range.conditionalFormats.add('CellValue');
    between.cellValue.rule = { operator: 'Between', formula1: '=0', formula2: '=1' };
    between.cellValue.format.fill.color = '#FFE2B8';
    between.cellValue.format.font.color = '#7A3A01';
    const custom = range.conditionalFormats.add('Custom');
    custom.custom.rule.formula = '=A1>1';
    custom.custom.format.fill.color = '#FFE2B8';
    range.format.fill.color = '#EEEEEE';
    await context.sync();
  });
}

const rules = (host: OfficeHost, name: string) => host.grid.rules(host.grid.sheet(name).id);

async function areasOf(host: OfficeHost) {
  return [
    { sheetId: host.grid.sheet('Data').id, area: area(1, 0, 2), limit: 1 },
    { sheetId: host.grid.sheet('Plan').id, area: area(1, 1, 1), limit: 100 },
  ];
}

describe('highlights', () => {
  it('are one native rule for each area', async () => {
    const host = await officeWith({ sheets });
    expect(await addHighlights(await areasOf(host))).toEqual({ count: 2, protectedSheets: [] });
    expect(rules(host, 'Data')).toMatchObject([
      {
        areas: [area(1, 0, 2)],
        condition: { kind: 'CellValue', operator: 'GreaterThan', formula1: '=1' },
        style: { fill: '#FFE2B8', fontColor: '#7A3A01' },
      },
    ]);
    expect(rules(host, 'Plan')).toMatchObject([{ condition: { formula1: '=100' } }]);
  });

  it('removed, leave everything as it was, the user’s own rules included', async () => {
    const host = await officeWith({ sheets });
    await rulesOfTheUser();
    const before = contents(host);
    await addHighlights(await areasOf(host));
    expect(contents(host)).not.toBe(before);
    expect(await removeHighlights()).toEqual({ count: 2, protectedSheets: [] });
    expect(contents(host)).toBe(before);
  });

  it('added again, take the place of those before, also with another limit', async () => {
    const host = await officeWith({ sheets });
    await addHighlights(await areasOf(host));
    await addHighlights((await areasOf(host)).map((each) => ({ ...each, limit: 0.5 })));
    expect(rules(host, 'Data')).toHaveLength(1);
    expect(rules(host, 'Data')[0].condition).toMatchObject({ formula1: '=0.5' });
  });

  it('there is nothing to remove where none were added', async () => {
    const host = await officeWith({ sheets });
    await rulesOfTheUser();
    const before = contents(host);
    expect(await removeHighlights()).toEqual({ count: 0, protectedSheets: [] });
    expect(contents(host)).toBe(before);
  });

  it('a protected sheet is named and the others are still done', async () => {
    const host = await officeWith({ sheets });
    host.grid.sheet('Data').protection = { password: undefined };
    expect(await addHighlights(await areasOf(host))).toEqual({ count: 1, protectedSheets: ['Data'] });
    expect(rules(host, 'Data')).toEqual([]);
    expect(rules(host, 'Plan')).toHaveLength(1);
  });

  it('on a sheet protected since then stay, and it is named', async () => {
    const host = await officeWith({ sheets });
    await addHighlights(await areasOf(host));
    host.grid.sheet('Data').protection = { password: undefined };
    expect(await removeHighlights()).toEqual({ count: 1, protectedSheets: ['Data'] });
    expect(rules(host, 'Data')).toHaveLength(1);
  });

  it('a protected sheet that allows formatting is coloured', async () => {
    const host = await officeWith({ sheets });
    host.grid.sheet('Data').protection = { password: undefined, options: { allowFormatCells: true } };
    expect(await addHighlights(await areasOf(host))).toEqual({ count: 2, protectedSheets: [] });
  });

  it('write in one request, however many areas', async () => {
    const host = await officeWith({ sheets });
    const sheetId = host.grid.sheet('Data').id;
    const many = Array.from({ length: 200 }, (_, row) => ({ sheetId, area: area(row * 2, 3, 1), limit: 1 }));
    const reads = 2;
    expect(await host.countSyncs(() => addHighlights(many))).toBe(reads + 1);
  });

  it('fail at once while a cell is being edited', async () => {
    const host = await officeWith({ sheets });
    const finish = host.startCellEditing();
    await expect(addHighlights(await areasOf(host))).rejects.toMatchObject({ kind: 'cellEditing' });
    await expect(removeHighlights()).rejects.toMatchObject({ kind: 'cellEditing' });
    finish();
  });
});
