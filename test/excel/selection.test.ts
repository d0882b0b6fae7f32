import { describe, expect, it } from 'vitest';
import { readRanges } from '../../src/excel/ranges';
import { readSelection, windowAround } from '../../src/excel/selection';
import { officeWith } from './withHost';

const sheets = {
  Data: {
    A1: [
      ['Month', 'Leavers', 'Opening'],
      ['Jan', 35, 50],
    ],
    C2: { formula: '=B2', value: 50, text: '50 people' },
  },
  'My notes': { B3: 'hello' },
};

describe('the selection', () => {
  it('comes with what stands around it', async () => {
    const host = await officeWith({ sheets });
    host.fireSelection('Data', 'C2');
    expect(await readSelection()).toMatchObject({
      sheet: 'Data',
      area: { row: 1, column: 2, rowCount: 1, columnCount: 1 },
      around: {
        area: { row: 0, column: 0, rowCount: 2, columnCount: 3 },
        values: [
          ['Month', 'Leavers', 'Opening'],
          ['Jan', 35, 50],
        ],
        formulas: [
          ['Month', 'Leavers', 'Opening'],
          ['Jan', 35, '=B2'],
        ],
        texts: [
          ['Month', 'Leavers', 'Opening'],
          ['Jan', '35', '50 people'],
        ],
      },
    });
  });

  it.each(['C2', 'A:C', '1:1', 'A1:XFD1048576'])('takes two requests for %s', async (address) => {
    const host = await officeWith({ sheets, payloadLimit: 5 * 1024 * 1024 });
    host.fireSelection('Data', address);
    expect(await host.countSyncs(readSelection)).toBe(2);
  });

  it('takes one request where the cells around are those of the selection before, and reads them anew', async () => {
    const host = await officeWith({ sheets });
    const memory = {};
    host.fireSelection('Data', 'A2');
    await readSelection(memory);
    host.grid.write(host.grid.sheet('Data').id, { row: 1, column: 1, rowCount: 1, columnCount: 1 }, [[36]]);
    host.fireSelection('Data', 'C2');
    expect(await host.countSyncs(() => readSelection(memory))).toBe(1);
    const { area, around } = await readSelection(memory);
    expect([area?.column, around?.values[1][1]]).toEqual([2, 36]);
  });

  it('on another sheet a wrong guess changes nothing', async () => {
    const host = await officeWith({ sheets });
    const memory = {};
    host.fireSelection('Data', 'A2');
    await readSelection(memory);
    host.fireSelection('My notes', 'B3');
    expect(await readSelection(memory)).toEqual(await readSelection());
  });

  it.each([
    ['cells to the right of all that is used', 'Data', 'H1:J9'],
    ['an empty cell of an empty sheet', 'Empty', 'A1'],
  ])('%s hold nothing', async (_title, sheet, address) => {
    const host = await officeWith({ sheets: { ...sheets, Empty: {} } });
    host.fireSelection(sheet, address);
    expect(await readSelection()).toMatchObject({ area: null, around: null });
  });

  it('a million rows are not read', async () => {
    const host = await officeWith({ sheets: { Data: { A1: 1, A1000000: 2 } }, payloadLimit: 5 * 1024 * 1024 });
    host.fireSelection('Data', 'A:A');
    expect(await readSelection()).toMatchObject({ area: { rowCount: 1_000_000 }, around: null });
  });

  it('several areas are named as such', async () => {
    const host = await officeWith({ sheets });
    host.fireSelection('Data', 'A1:A2', 'C1:C2');
    await expect(readSelection()).rejects.toMatchObject({ kind: 'severalAreas' });
  });

  it('of a wide sheet only the columns near the selection are read', () => {
    const cell = (row: number, column: number) => ({ row, column, rowCount: 1, columnCount: 1 });
    const used = { row: 0, column: 0, rowCount: 100_000, columnCount: 16_384 };
    const around = windowAround(cell(5_000, 9_000), used);
    expect(around.rowCount * around.columnCount).toBeLessThanOrEqual(60_000);
    expect(around.row).toBeLessThan(5_000);
    expect(around.column).toBeLessThan(9_000);
    expect(around.column + around.columnCount).toBeGreaterThan(9_000);
  });
});

describe('the cells a formula refers to', () => {
  const area = (row: number, column: number, rowCount: number, columnCount = 1) => ({
    row,
    column,
    rowCount,
    columnCount,
  });

  it('are read from all sheets in two requests', async () => {
    const host = await officeWith({ sheets });
    const read = () =>
      readRanges([
        { sheet: 'Data', area: area(1, 1, 1, 2) },
        { sheet: 'My notes', area: area(2, 1, 1) },
        { sheet: 'Gone', area: area(0, 0, 1) },
      ]);
    expect(await read()).toEqual([[[35, 50]], [['hello']], null]);
    expect(await host.countSyncs(read)).toBe(2);
  });

  it('whole columns end alike, with the last cell used', async () => {
    await officeWith({ sheets });
    const columns = await readRanges([
      { sheet: 'Data', area: area(0, 1, 1_048_576) },
      { sheet: 'My notes', area: area(0, 1, 1_048_576) },
    ]);
    expect(columns).toEqual([
      [['Leavers'], [35], ['']],
      [[''], [''], ['hello']],
    ]);
  });

  it('long columns come in parts that Excel on the web can hand over', async () => {
    const rows = Array.from({ length: 60_000 }, (_, i) => [40_000 + i, `text ${i}`, i]);
    const host = await officeWith({ sheets: { Long: { A1: rows } }, payloadLimit: 2 * 1024 * 1024 });
    const read = () =>
      readRanges([
        { sheet: 'Long', area: area(0, 0, 1_048_576, 2) },
        { sheet: 'Long', area: area(0, 2, 1_048_576) },
      ]);
    const [pair, last] = await read();
    expect([pair!.length, pair![49_999], pair![59_999], last![59_999]]).toEqual([
      60_000,
      [89_999, 'text 49999'],
      [99_999, 'text 59999'],
      [59_999],
    ]);
    expect(await host.countSyncs(read)).toBe(1 + 4);
  });
});
