import { describe, expect, it } from 'vitest';
import { inOneUndoStep } from '../../src/excel/run';
import { officeWith } from '../excel/withHost';
import { codeOf } from './codeOf';
import type { OfficeHost } from './officeHost';

const sheets = { Data: { A1: [[1], [2]] }, Plan: { B2: 1.2 } };

const grouped = (host: OfficeHost, batch: (context: Excel.RequestContext) => void | Promise<void>) =>
  codeOf(() =>
    host.Excel.run({ mergeUndoGroup: true }, async (context) => {
      await batch(context);
      await context.sync();
    }),
  );

const sheetOf = (context: Excel.RequestContext) => context.workbook.worksheets.getItem('Data');

describe('an undo group', () => {
  it.each<[string, (context: Excel.RequestContext) => void]>([
    ['deleting a sheet', (context) => sheetOf(context).delete()],
    ['renaming a sheet', (context) => (sheetOf(context).name = 'Other')],
    ['moving a sheet', (context) => (sheetOf(context).position = 1)],
    ['hiding a sheet', (context) => (sheetOf(context).visibility = 'Hidden')],
    ['protecting a sheet', (context) => sheetOf(context).protection.protect()],
    ['taking protection off', (context) => sheetOf(context).protection.unprotect()],
  ])('refuses %s before anything is done', async (_what, change) => {
    const host = await officeWith({ sheets });
    const before = JSON.stringify(host.grid.sheetIds().map((id) => ({ ...host.grid.sheet(id) })));
    const code = await grouped(host, (context) => {
      sheetOf(context).getRange('A1').values = [[5]];
      change(context);
    });
    expect(code).toBe('UndoNotSupported');
    expect(host.grid.cell('Data!A1').value).toBe(1);
    expect(JSON.stringify(host.grid.sheetIds().map((id) => ({ ...host.grid.sheet(id) })))).toBe(before);
  });

  it('keeps what an earlier request of the same run has done', async () => {
    const host = await officeWith({ sheets });
    const code = await grouped(host, async (context) => {
      sheetOf(context).getRange('A1').values = [[5]];
      await context.sync();
      sheetOf(context).getRange('A2').values = [[6]];
      sheetOf(context).visibility = 'Hidden';
    });
    expect(code).toBe('UndoNotSupported');
    expect([host.grid.cell('Data!A1').value, host.grid.cell('Data!A2').value]).toEqual([5, 2]);
  });

  it('refuses to rename a sheet that it has just added', async () => {
    const host = await officeWith({ sheets });
    expect(await grouped(host, (context) => void (context.workbook.worksheets.add('New').name = 'Newer'))).toBe(
      'UndoNotSupported',
    );
    expect(host.grid.sheetIds().map((id) => host.grid.sheetName(id))).not.toContain('Newer');
  });

  it('takes what can be undone: cells, formats, names, a new sheet', async () => {
    const host = await officeWith({ sheets });
    const code = await grouped(host, (context) => {
      const range = sheetOf(context).getRange('A1');
      range.values = [[5]];
      range.numberFormat = [['0%']];
      range.conditionalFormats.add('CellValue').cellValue.rule = { operator: 'GreaterThan', formula1: '=1' };
      context.workbook.names.add('Five', '=5');
      context.workbook.worksheets.add('New');
    });
    expect(code).toBe('none');
    expect(host.grid.cell('Data!A1')).toMatchObject({ value: 5, numberFormat: '0%' });
    expect(host.grid.sheet('New').name).toBe('New');
  });

  it('is over when its run is over, also after an error', async () => {
    const host = await officeWith({ sheets });
    await grouped(host, (context) => sheetOf(context).delete());
    await host.Excel.run(async (context) => {
      sheetOf(context).name = 'Other';
      await context.sync();
    });
    expect(host.grid.sheet('Other').name).toBe('Other');
  });
});

describe('writing in one undo step', () => {
  it('is done without a group where Excel cannot make one', async () => {
    const host = await officeWith({ sheets });
    let runs = 0;
    await inOneUndoStep(async (context) => {
      runs++;
      sheetOf(context).getRange('A1').values = [[5]];
      sheetOf(context).visibility = 'Hidden';
      await context.sync();
    });
    expect(runs).toBe(2);
    expect(host.grid.cell('Data!A1').value).toBe(5);
    expect(host.grid.sheet('Data').visibility).toBe('Hidden');
  });

  it('hands on every other error', async () => {
    await officeWith({ sheets });
    let runs = 0;
    const writing = inOneUndoStep(async (context) => {
      runs++;
      context.workbook.worksheets.getItem('Gone').getRange('A1').values = [[5]];
      await context.sync();
    });
    await expect(writing).rejects.toMatchObject({ kind: 'notFound' });
    expect(runs).toBe(1);
  });
});
