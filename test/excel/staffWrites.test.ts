import { describe, expect, it } from 'vitest';
import { readColumns } from '../../src/excel/listColumns';
import { replaceCells } from '../../src/excel/replaceCells';
import { freeName } from '../../src/excel/newSheet';
import { addRosterSheet } from '../../src/excel/rosterSheet';
import { officeWith } from './withHost';

const table = {
  name: 'Turnover by month',
  title: 'Turnover from the staff list',
  from: { label: 'From', serial: 45292 },
  to: { label: 'To', serial: 45657 },
  formula: '=TURNOVER.ROSTER.TABLE(Staff!$A$2:$A$9,Staff!$B$2:$B$9,$B$2,$B$3,"month")',
  rowCount: 12,
};

/** A grid whose columns have a width, which does not matter here. */
const widths = { columnWidth: () => 48, setColumnWidth: () => undefined };

describe('a table on a new sheet', () => {
  it('stands below its two dates, in the formats it needs, and is shown', async () => {
    const { grid } = await officeWith({ sheets: { Staff: { A1: 'Hire date' } } });
    Object.assign(grid, widths);
    expect(await addRosterSheet(table)).toBe('Turnover by month');
    const cell = (address: string) => grid.cell(`Turnover by month!${address}`);
    expect(['A1', 'A2', 'A3'].map((address) => cell(address).value)).toEqual([table.title, 'From', 'To']);
    expect([cell('B2'), cell('B3')]).toMatchObject([
      { value: 45292, numberFormat: 'yyyy-mm-dd' },
      { value: 45657, numberFormat: 'yyyy-mm-dd' },
    ]);
    expect(cell('A5').formula).toBe(table.formula);
    expect(['A6', 'B17', 'C6', 'G6', 'H6', 'K17'].map((address) => cell(address).numberFormat)).toEqual([
      'yyyy-mm-dd',
      'yyyy-mm-dd',
      'General',
      '0.0',
      '0.0%',
      '0.0%',
    ]);
    expect(grid.activeSheetId()).toBe(grid.sheet('Turnover by month').id);
    expect(grid.sheetIds()).toHaveLength(2);
  });

  it('never takes the place of another', async () => {
    const { grid } = await officeWith({ sheets: { 'turnover by MONTH': { A1: 'mine' }, Staff: { A1: 1 } } });
    Object.assign(grid, widths);
    expect(await addRosterSheet(table)).toBe('Turnover by month 2');
    expect(grid.cell('turnover by MONTH!A1').value).toBe('mine');
  });

  it.each([
    ['Plan', ['Other'], 'Plan'],
    ['Plan', ['PLAN', 'Plan 2'], 'Plan 3'],
    ['a/b:c', [], 'a b c'],
    ['x'.repeat(40), ['x'.repeat(31)], `${'x'.repeat(29)} 2`],
  ])('a name for %s besides %j', (wanted, taken, name) => expect(freeName(wanted, taken)).toBe(name));
});

describe('dates in place of text', () => {
  const sheets = {
    Staff: {
      A1: [['Hire date'], ['2024-03-15'], ['2024-03-16'], ['kept'], ['在职']],
      A6: { value: 45000, numberFormat: 'dd.mm.yyyy' },
      A7: { value: '2024-03-17', numberFormat: '@' },
      A8: { formula: '="2024"', value: '2024-03-18' },
      B2: '2024-04-01',
    },
  };
  const change = (row: number, column: number, before: string, after: number | '') => ({ row, column, before, after });
  const write = async (sample: { row: number; column: number } | null) => {
    const host = await officeWith({ sheets });
    const replacements = [
      change(1, 0, '2024-03-15', 45366),
      change(2, 0, '2024-03-16', 45367),
      change(3, 0, 'was something else', 45368),
      change(4, 0, '在职', ''),
      change(6, 0, '2024-03-17', 45368),
      change(7, 0, '2024-03-18', 45369),
      change(1, 1, '2024-04-01', 45383),
    ];
    const report = await replaceCells(host.grid.sheet('Staff').id, replacements, () => sample);
    return { report, cell: (address: string) => host.grid.cell(`Staff!${address}`) };
  };

  it('are written as the other dates look, and only where the cell still holds what was shown', async () => {
    const { report, cell } = await write({ row: 5, column: 0 });
    expect(report).toEqual({ count: 5, skipped: 2 });
    expect([cell('A2'), cell('A3'), cell('A7'), cell('B2')]).toMatchObject(
      [45366, 45367, 45368, 45383].map((value) => ({ value, numberFormat: 'dd.mm.yyyy' })),
    );
    expect(cell('A4').value).toBe('kept');
    expect(cell('A8')).toMatchObject({ formula: '="2024"', value: '2024-03-18' });
    expect(cell('A5')).toMatchObject({ value: '' });
    expect(cell('A5').numberFormat).toBeUndefined();
    expect(cell('A1').value).toBe('Hire date');
  });

  it('are written as ISO dates where there is no other date, or one shown as a number', async () => {
    expect((await write(null)).cell('A2')).toMatchObject({ value: 45366, numberFormat: 'yyyy-mm-dd' });
    expect((await write({ row: 0, column: 0 })).cell('A2')).toMatchObject({ numberFormat: 'yyyy-mm-dd' });
  });

  it('leave a protected sheet alone, and say so', async () => {
    const host = await officeWith({ sheets });
    host.grid.protect(host.grid.sheet('Staff').id, undefined);
    const writing = replaceCells(host.grid.sheet('Staff').id, [change(1, 0, '2024-03-15', 45366)], () => null);
    await expect(writing).rejects.toMatchObject({ kind: 'protected' });
    expect(host.grid.cell('Staff!A2').value).toBe('2024-03-15');
  });

  it('take a request for reading and one for writing', async () => {
    const rows = Array.from({ length: 2_000 }, (_, i) => [`2024-03-${String((i % 28) + 1).padStart(2, '0')}`]);
    const host = await officeWith({ sheets: { Staff: { A1: rows } } });
    const replacements = rows.map(([before], row) => change(row, 0, before, 45352 + (row % 28)));
    const sheetId = host.grid.sheet('Staff').id;
    expect(await host.countSyncs(() => replaceCells(sheetId, replacements, () => null))).toBe(2);
    expect(host.grid.cell('Staff!A2000').value).toBe(45352 + (1_999 % 28));
  });
});

describe('long columns', () => {
  const column = (index: number, rowCount: number) => ({ row: 0, column: index, rowCount, columnCount: 1 });

  it('are read in parts, and in smaller ones where an answer is too large', async () => {
    const rows = Array.from({ length: 30_000 }, (_, i) => [i, 'x'.repeat(200)]);
    const host = await officeWith({ sheets: { Staff: { A1: rows } }, payloadLimit: 5 * 1024 * 1024 });
    const id = host.grid.sheet('Staff').id;
    const values = await readColumns(id, [column(0, 30_000), column(1, 30_000)], () => false);
    expect(values!.map(({ length }) => length)).toEqual([30_000, 30_000]);
    expect(values![0][29_999]).toBe(29_999);
  });
});
