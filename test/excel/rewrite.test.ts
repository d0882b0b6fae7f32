import { describe, expect, it } from 'vitest';
import { placeRuns } from '../../src/excel/placeRuns';
import { rewriteCells, type Rewrite } from '../../src/excel/rewrite';
import { navigate, read, type HostObject, type HostType } from '../../src/host/protocol/hostObject';
import { rangeFormatType, type RangeFormat } from '../../src/host/workbook/rangeFormat';
import type { SheetContents } from '../host/memorySheet';
import { officeWith } from './withHost';

const change = (
  row: number,
  column: number,
  before: Rewrite['before'],
  after: Rewrite['after'],
  sheet = 'Data',
): Rewrite => ({
  sheet,
  row,
  column,
  before,
  after,
});

const rewriting = async (sheets: Readonly<Record<string, SheetContents>>, writes: readonly Rewrite[]) => {
  const host = await officeWith({ sheets });
  const report = await rewriteCells(writes);
  return { host, report, cell: (address: string) => host.grid.cell(address) };
};

describe('rewriting cells', () => {
  it('writes formulas and values, only where the cell still holds what was shown', async () => {
    const { report, cell } = await rewriting(
      {
        Data: {
          A1: [
            ['=B1*2', 5],
            ['=B2*2', 'text'],
            [true, ''],
          ],
          D9: 'kept',
        },
      },
      [
        change(0, 0, '=B1*2', '=B1*3'),
        change(1, 0, '=B2*99', '=B2*3'),
        change(2, 0, true, 'word'),
        change(1, 1, 'text', 0.5),
        change(0, 1, 5, ''),
        change(2, 1, '', 7),
      ],
    );
    expect(report).toMatchObject({ count: 5, protectedSheets: [] });
    expect(report.skipped).toMatchObject([{ sheet: 'Data', row: 1, column: 0 }]);
    expect([cell('Data!A1').formula, cell('Data!A2').formula]).toEqual(['=B1*3', '=B2*2']);
    expect(['A3', 'B1', 'B2', 'B3', 'D9'].map((address) => cell(`Data!${address}`).value)).toEqual([
      'word',
      '',
      0.5,
      7,
      'kept',
    ]);
  });

  it('leaves every format as it is, but gives a text cell the format General for a number or a formula', async () => {
    const asText = (value: string | number) => ({ value, numberFormat: '@', fill: '#FF0000' });
    const { cell } = await rewriting(
      {
        Data: {
          A1: [[asText('5')], [asText('=B2')], [asText('x')], [{ value: 0.5, numberFormat: '0.0%', bold: true }]],
        },
      },
      [change(0, 0, '5', 5), change(1, 0, '=B2', '=B3'), change(2, 0, 'x', 'still text'), change(3, 0, 0.5, 0.75)],
    );
    expect(cell('Data!A1')).toMatchObject({ value: 5, numberFormat: 'General', fill: '#FF0000' });
    expect(cell('Data!A2')).toMatchObject({ formula: '=B3', numberFormat: 'General', fill: '#FF0000' });
    expect(cell('Data!A3')).toMatchObject({ value: 'still text', numberFormat: '@' });
    expect(cell('Data!A4')).toMatchObject({ value: 0.75, numberFormat: '0.0%', bold: true });
  });

  it.each(["'quoted", '2024-03-15', '3月5日', 'TRUE', '-5', '@name', '1/2', '+1'])(
    'keeps the text %s a text',
    async (text) => {
      const { cell } = await rewriting({ Data: { A1: 'before' } }, [change(0, 0, 'before', text)]);
      expect(cell('Data!A1')).toMatchObject({ value: text });
    },
  );

  it('writes a formula that is the same as before, which heals #NAME?', async () => {
    const host = await officeWith({ sheets: { Data: { A1: { formula: '=TURNOVER.RATE(1)', value: '#NAME?' } } } });
    host.grid.evaluateFormula = () => 0.25;
    const report = await rewriteCells([change(0, 0, '=TURNOVER.RATE(1)', '=TURNOVER.RATE(1)')]);
    expect(report).toMatchObject({ count: 1, skipped: [] });
    expect(host.grid.cell('Data!A1').value).toBe(0.25);
  });

  it('skips the cells of sheets that were removed or renamed, whatever their names', async () => {
    const hostile = `a'b"<i>|`;
    const { report, cell } = await rewriting({ [hostile]: { A1: '=1' }, Data: { A1: '=1' } }, [
      change(0, 0, '=1', '=2', 'Gone'),
      change(0, 0, '=1', '=2', hostile),
      change(0, 0, '=1', '=2', 'dATA'),
    ]);
    expect(report).toMatchObject({ count: 2, skipped: [{ sheet: 'Gone', row: 0, column: 0 }] });
    expect([cell(`${hostile}!A1`).formula, cell('Data!A1').formula]).toEqual(['=2', '=2']);
  });

  it('does nothing when there is nothing to write', async () => {
    expect((await rewriting({ Data: { A1: 1 } }, [])).report).toEqual({ count: 0, skipped: [], protectedSheets: [] });
  });
});

describe('protected sheets', () => {
  it('are left as they are and named, and the other sheets written', async () => {
    const { grid } = await officeWith({ sheets: { Data: { A1: '=1' }, Plan: { A1: '=1' } } });
    grid.protect(grid.sheet('Plan').id, 'secret');
    const report = await rewriteCells([change(0, 0, '=1', '=2'), change(0, 0, '=1', '=2', 'Plan')]);
    expect(report).toEqual({ count: 1, skipped: [], protectedSheets: ['Plan'] });
    expect([grid.cell('Data!A1').formula, grid.cell('Plan!A1').formula]).toEqual(['=2', '=1']);
  });

  it('are written where their cells are unlocked, in an Excel that tells which are', async () => {
    const { grid } = await officeWith({
      sheets: {
        Plan: { A1: { value: 1, unlocked: true }, C1: 1, E1: { value: '1', numberFormat: '@', unlocked: true } },
      },
    });
    const { id } = grid.sheet('Plan');
    grid.protect(id, undefined);
    const before = { ...rangeFormatType.properties };
    class FormatProtection implements HostObject {
      readonly hostType: HostType<FormatProtection> = {
        name: 'FormatProtection',
        properties: { locked: read(({ format }) => grid.isLocked(id, format.range.area)) },
        methods: {},
      };
      constructor(readonly format: RangeFormat) {}
    }
    Object.assign(rangeFormatType.properties, {
      protection: navigate((format: RangeFormat) => new FormatProtection(format)),
    });
    const report = await rewriteCells([
      change(0, 0, 1, 2, 'Plan'),
      change(0, 2, 1, 2, 'Plan'),
      change(0, 4, '1', 1, 'Plan'),
    ]).finally(() => {
      for (const name of Object.keys(rangeFormatType.properties))
        if (!(name in before)) Reflect.deleteProperty(rangeFormatType.properties, name);
    });
    expect(report).toMatchObject({ count: 1, skipped: [{ column: 4 }], protectedSheets: ['Plan'] });
    expect(['A1', 'C1', 'E1'].map((address) => grid.cell(`Plan!${address}`).value)).toEqual([2, 1, '1']);
  });
});

describe('requests', () => {
  const column = (count: number, value: number) => Array.from({ length: count }, () => [value]);

  it.each([
    [1, 3],
    [5_000, 3],
    [12_000, 7],
  ])('%i cells take %i', async (count, expected) => {
    const host = await officeWith({ sheets: { Data: { A1: column(count, 1) } } });
    const writes = Array.from({ length: count }, (_, i) => change(i, 0, 1, 2));
    expect(await host.countSyncs(() => rewriteCells(writes))).toBe(expected);
    expect(host.grid.cell(`Data!A${count}`).value).toBe(2);
  });

  it('groups neighbouring cells whichever way they lie', () => {
    const cells = (...places: [number, number][]) => places.map(([row, col]) => ({ row, column: col }));
    const sizes = (...places: [number, number][]) => placeRuns(cells(...places)).map((run) => run.length);
    expect(sizes([0, 0], [2, 0], [1, 0])).toEqual([3]);
    expect(sizes([0, 2], [0, 0], [0, 1])).toEqual([3]);
    expect(sizes([0, 0], [0, 1], [0, 2], [1, 0], [1, 1], [1, 2])).toEqual([3, 3]);
    expect(sizes([0, 0], [2, 0], [4, 4])).toEqual([1, 1, 1]);
    expect(sizes()).toEqual([]);
  });
});

it('is written all the same where Excel cannot undo it in one step', async () => {
  const host = await officeWith({ sheets: { Data: { A1: '=1', A2: '=1' } } });
  const run = host.Excel.run.bind(host.Excel) as (...args: unknown[]) => Promise<unknown>;
  let refusals = 0;
  Object.assign(host.Excel, {
    run: (options: { mergeUndoGroup?: boolean }, batch: unknown) => {
      if (!options.mergeUndoGroup) return run(options, batch);
      refusals++;
      return Promise.reject(Object.assign(new Error('no'), { code: 'UndoNotSupported' }));
    },
  });
  const report = await rewriteCells([change(0, 0, '=1', '=2'), change(1, 0, '=1', '=2')]);
  expect([refusals, report.count]).toEqual([1, 2]);
  expect(host.grid.cell('Data!A2').formula).toBe('=2');
});
