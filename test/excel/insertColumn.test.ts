import { afterEach, describe, expect, it } from 'vitest';
import { insertColumn } from '../../src/excel/insertColumn';
import { readInsertSurroundings } from '../../src/excel/insertSurroundings';
import { parseArea } from '../../src/host/workbook/address';
import { letTablesGrow } from './growingTables';
import { officeWith } from './withHost';

const rows = [
  ['Month', 'Leavers', 'Opening'],
  ['Jan', 35, 50],
  ['Feb', 20, 18],
];
const formula = '=TURNOVER.OPENBASE([@Leavers],[@Opening])';
const column = { table: 'Table1', header: 'Opening headcount', formula, numberFormat: '0.0%' };

let forget = () => {};
afterEach(() => forget());

async function workbookWithTable(beside: Parameters<typeof officeWith>[0]['sheets'] = {}, showTotals = false) {
  const { grid } = await officeWith({ sheets: { Data: { A1: rows, ...beside.Data } } });
  grid.sheet('Data').tables.push({
    id: '{1}',
    name: 'Table1',
    area: parseArea(showTotals ? 'A1:C4' : 'A1:C3'),
    showHeaders: true,
    showTotals,
  });
  forget = letTablesGrow(grid);
  return grid;
}

describe('a new column of an Excel Table', () => {
  it('has its name, and the formula in every row but that of totals', async () => {
    const grid = await workbookWithTable({ Data: { A4: [['Total', 55, '']] } }, true);
    expect(await insertColumn(column)).toBe('Opening headcount');
    expect(grid.cell('Data!D1').value).toBe('Opening headcount');
    for (const address of ['D2', 'D3'])
      expect(grid.cell(`Data!${address}`)).toMatchObject({ formula, numberFormat: '0.0%' });
    expect(grid.cell('Data!D4')).toEqual({ value: '' });
    expect(grid.sheet('Data').tables[0].area).toEqual(parseArea('A1:D4'));
  });

  it('gets a number where the name is taken', async () => {
    const grid = await workbookWithTable();
    await insertColumn(column);
    expect(await insertColumn({ ...column, header: 'opening HEADCOUNT' })).toBe('opening HEADCOUNT 2');
    expect(grid.cell('Data!E1').value).toBe('opening HEADCOUNT 2');
  });

  it('pushes nothing aside that stands beside the Table', async () => {
    const grid = await workbookWithTable({ Data: { D3: 'mine' } });
    await expect(insertColumn(column)).rejects.toMatchObject({ kind: 'notEmpty', detail: 'D3' });
    expect(grid.cell('Data!D1')).toEqual({ value: '' });
    expect(grid.sheet('Data').tables[0].area).toEqual(parseArea('A1:C3'));
  });

  it('is refused where the Table is gone or its sheet protected', async () => {
    const grid = await workbookWithTable();
    await expect(insertColumn({ ...column, table: 'Gone' })).rejects.toMatchObject({ kind: 'notFound' });
    grid.protect(grid.sheet('Data').id, undefined);
    await expect(insertColumn(column)).rejects.toMatchObject({ kind: 'protected' });
  });
});

describe('what is read around the selection', () => {
  const cell = parseArea('B2');
  const right = { area: parseArea('D2:G2'), isAcross: true, gap: 0, at: 1 } as const;

  it('is the Table, the first free cell, the separators and the form, in two requests', async () => {
    const host = await officeWith({ sheets: { Data: { A1: rows, D2: [[1, { formula: '=""', value: '' }]] } } });
    host.grid
      .sheet('Data')
      .tables.push({ id: '{1}', name: 'T', area: parseArea('A1:C3'), showHeaders: true, showTotals: false });
    let found: Awaited<ReturnType<typeof readInsertSurroundings>> | undefined;
    const reading = async () => (found = await readInsertSurroundings('Data', cell, [right]));
    expect(await host.countSyncs(reading)).toBe(2);
    expect(found).toEqual({
      form: 'function',
      separators: { list: ',', decimal: '.' },
      freeCell: { row: 1, column: 5 },
      table: { name: 'T', body: parseArea('A2:C3'), columns: ['Month', 'Leavers', 'Opening'] },
    });
  });

  it('is no Table without headers, and no cell where all are taken', async () => {
    const { grid } = await officeWith({ sheets: { Data: { A1: rows, D2: [[1, 2, 3, 4]] } } });
    grid
      .sheet('Data')
      .tables.push({ id: '{1}', name: 'T', area: parseArea('A2:C3'), showHeaders: false, showTotals: false });
    expect(await readInsertSurroundings('Data', cell, [right])).toMatchObject({ table: null, freeCell: null });
  });

  it('wants blank lines before a free one where a gap is asked for', async () => {
    await officeWith({ sheets: { Data: { A1: rows, A5: 'note' } } });
    const below = { area: parseArea('A4:C9'), isAcross: false, gap: 1, at: 1 } as const;
    expect((await readInsertSurroundings('Data', cell, [below])).freeCell).toEqual({ row: 6, column: 1 });
  });

  it('is little in an old Excel, or where the sheet is gone', async () => {
    await officeWith({ sheets: { Data: { A1: rows } }, requirementSets: { ExcelApi: 1.8 }, strictApiSets: true });
    expect(await readInsertSurroundings('Data', cell, [right])).toMatchObject({
      table: null,
      freeCell: { row: 1, column: 3 },
      separators: { list: ',' },
    });
    expect(await readInsertSurroundings('Gone', cell, [right])).toMatchObject({ freeCell: null, table: null });
    expect(await readInsertSurroundings(null, cell, [])).toMatchObject({ form: 'function' });
  });
});
