import { describe, expect, it, vi } from 'vitest';
import { watchWorkbook } from '../../src/excel/events';
import { goTo } from '../../src/excel/goTo';
import { excelIsReady } from '../../src/excel/office';
import { patiently } from '../../src/excel/run';
import { saveLimit } from '../../src/excel/settings';
import { readWorkbook } from '../../src/excel/workbookCells';
import { officeWith } from './withHost';

const sheets = { Data: { A1: [['Rate'], [1.03]] }, Plan: { B2: 1.2 } };

describe('going to a cell', () => {
  it('activates its sheet and selects it', async () => {
    const host = await officeWith({ sheets });
    await goTo(host.grid.sheet('Plan').id, 1, 1);
    expect(host.grid.activeSheetId()).toBe(host.grid.sheet('Plan').id);
    expect(host.grid.selection()).toMatchObject({ area: { row: 1, column: 1, rowCount: 1, columnCount: 1 } });
  });

  it('says so where the sheet is gone', async () => {
    await officeWith({ sheets });
    await expect(goTo('no such sheet', 0, 0)).rejects.toMatchObject({ kind: 'notFound' });
  });

  it('names a hidden sheet', async () => {
    const host = await officeWith({ sheets });
    host.grid.sheet('Plan').visibility = 'Hidden';
    await expect(goTo(host.grid.sheet('Plan').id, 0, 0)).rejects.toMatchObject({ kind: 'hiddenSheet', detail: 'Plan' });
  });
});

describe('the limit', () => {
  it('is kept in the workbook', async () => {
    await officeWith({ sheets });
    expect((await readWorkbook()).limit).toBeUndefined();
    await saveLimit(0.8);
    expect((await readWorkbook()).limit).toBe(0.8);
  });
});

describe('events', () => {
  it('tell of selections, edits and new, deleted or renamed sheets', async () => {
    const host = await officeWith({ sheets });
    const [selectionChanged, cellsChanged] = [vi.fn(), vi.fn()];
    expect(await watchWorkbook({ selectionChanged, cellsChanged })).toBe(true);
    host.fireSelection('Data', 'A2');
    await host.settled();
    expect(selectionChanged).toHaveBeenCalled();
    expect(cellsChanged).not.toHaveBeenCalled();
    host.grid.edit('Data!A2', 0.5);
    await host.settled();
    expect(cellsChanged).toHaveBeenCalledTimes(1);
    host.grid.removeSheet(host.grid.addSheet('New'));
    await host.settled();
    expect(cellsChanged).toHaveBeenCalledTimes(3);
    host.grid.renameSheet(host.grid.sheet('Plan').id, 'Budget');
    await host.settled();
    expect(cellsChanged).toHaveBeenCalledTimes(4);
  });

  it('are not asked for in an Excel without them', async () => {
    const host = await officeWith({ sheets, requirementSets: { ExcelApi: 1.8 }, strictApiSets: true });
    const watching = () => watchWorkbook({ selectionChanged: vi.fn(), cellsChanged: vi.fn() });
    expect(await host.countSyncs(watching)).toBe(0);
    expect(await watching()).toBe(false);
    expect((await readWorkbook()).sheets).toHaveLength(2);
  });
});

describe('what Excel refuses', () => {
  it('is told by its kind, with Excel’s own words', async () => {
    await officeWith({ sheets });
    const reading = patiently(async (context) => {
      context.workbook.worksheets.getItem('Gone').load('name');
      await context.sync();
    });
    await expect(reading).rejects.toMatchObject({ kind: 'notFound', detail: expect.stringContaining('ItemNotFound') });
  });

  it('is told in Excel’s own words where there are no better ones', async () => {
    await officeWith({ sheets });
    const reading = patiently(async (context) => context.workbook.worksheets.getItem('Data').name);
    await expect(reading).rejects.toMatchObject({
      kind: 'unknown',
      detail: expect.stringContaining('PropertyNotLoaded'),
    });
  });
});

describe('waiting for Excel', () => {
  it('is over as soon as office.js has found it', async () => {
    await officeWith({ sheets });
    const absent = vi.fn();
    expect(await excelIsReady(absent, 1_000)).toBe(true);
    expect(absent).not.toHaveBeenCalled();
  });

  it('tells when the script does not arrive, and goes on when it does after all', async () => {
    const absent = vi.fn();
    const ready = excelIsReady(absent, 20);
    await vi.waitFor(() => expect(absent).toHaveBeenCalledWith('notLoaded'));
    await officeWith({ sheets });
    expect(await ready).toBe(true);
  });

  it('tells when office.js is there and Excel is silent', async () => {
    const host = await officeWith({ sheets });
    let answer: (info: { host: Office.HostType; platform: Office.PlatformType }) => void = () => undefined;
    vi.spyOn(host.Office, 'onReady').mockReturnValue(new Promise((resolve) => (answer = resolve)));
    const absent = vi.fn();
    const ready = excelIsReady(absent, 20);
    await vi.waitFor(() => expect(absent).toHaveBeenCalledWith('silent'));
    answer({ host: host.Office.HostType.Word, platform: host.Office.PlatformType.PC });
    expect(await ready).toBe(false);
    expect(absent).toHaveBeenLastCalledWith('notExcel');
  });
});
