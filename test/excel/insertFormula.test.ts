import { describe, expect, it } from 'vitest';
import { insertFormula, placeFrom } from '../../src/excel/insertFormula';
import { officeWith } from './withHost';

const sheets = {
  Data: {
    A1: [
      ['Month', 'Leavers'],
      ['Jan', 35],
    ],
    D4: { formula: '=""', value: '' },
  },
  'My notes': {},
};
const formula = '=TURNOVER.CUMULATIVE(B2,50,3)';

describe('inserting a formula', () => {
  it('writes it into an empty cell of the active sheet, with its format', async () => {
    const { grid } = await officeWith({ sheets });
    const target = { sheet: null, address: 'h2', content: formula, numberFormat: '0.0%' };
    expect(await insertFormula(target)).toEqual({ sheet: 'Data', address: 'H2' });
    expect(grid.cell('Data!H2')).toMatchObject({ formula, numberFormat: '0.0%' });
  });

  it('writes a number', async () => {
    const { grid } = await officeWith({ sheets });
    await insertFormula({ sheet: 'Data', address: '$C$2', content: 1.25 });
    expect(grid.cell('Data!C2')).toEqual({ value: 1.25 });
  });

  it('takes the sheet in the address before the other', async () => {
    const { grid } = await officeWith({ sheets });
    const target = { sheet: 'Data', address: "'My notes'!B3", content: formula };
    expect(await insertFormula(target)).toEqual({ sheet: 'My notes', address: 'B3' });
    expect(grid.cell('My notes!B3').formula).toBe(formula);
  });

  it.each([
    ['B2', 1, 1, 'B2'],
    ['D4', 1, 1, 'D4'],
    ['C1', 4, 3, 'D4'],
  ])('into %s, %i × %i cells, is refused because of %s', async (address, rowCount, columnCount, taken) => {
    const { grid } = await officeWith({ sheets });
    const before = JSON.stringify(grid.formulas(grid.sheet('Data').id, areaOfSheet));
    const target = { sheet: 'Data', address, content: formula, rowCount, columnCount, numberFormat: '0.0%' };
    await expect(insertFormula(target)).rejects.toMatchObject({ kind: 'notEmpty', detail: taken });
    expect(JSON.stringify(grid.formulas(grid.sheet('Data').id, areaOfSheet))).toBe(before);
    expect(grid.cell('Data!C1').numberFormat).toBeUndefined();
  });

  it.each(['', 'nonsense', 'H2:H5', 'H:H', '5', 'XFE1', 'A1048577', 'Gone!H2', '[Book2]Data!H2'])(
    'into “%s” is refused as no address',
    async (address) => {
      await officeWith({ sheets });
      const inserting = insertFormula({ sheet: 'Data', address, content: formula });
      await expect(inserting).rejects.toMatchObject({ kind: 'noAddress', detail: address });
    },
  );

  it('over the edge of the sheet is refused as no address', async () => {
    await officeWith({ sheets });
    const inserting = insertFormula({ sheet: 'Data', address: 'XFD1', content: formula, columnCount: 2 });
    await expect(inserting).rejects.toMatchObject({ kind: 'noAddress' });
  });

  it('into a protected sheet is refused, and nothing is written', async () => {
    const { grid } = await officeWith({ sheets });
    grid.protect(grid.sheet('Data').id, undefined);
    const inserting = insertFormula({ sheet: 'Data', address: 'H2', content: formula, numberFormat: '0.0%' });
    await expect(inserting).rejects.toMatchObject({ kind: 'protected' });
    expect(grid.cell('Data!H2')).toEqual({ value: '' });
  });

  it('while a cell is being edited is refused at once', async () => {
    const host = await officeWith({ sheets });
    const finish = host.startCellEditing();
    const inserting = insertFormula({ sheet: 'Data', address: 'H2', content: formula });
    await expect(inserting).rejects.toMatchObject({ kind: 'cellEditing' });
    finish();
    expect(host.grid.cell('Data!H2').formula).toBeUndefined();
  });
});

const areaOfSheet = { row: 0, column: 0, rowCount: 8, columnCount: 8 };

describe('a typed address', () => {
  it.each([
    ['Ｈ２', null, 1, 7],
    ['Sheet1！Ｈ２', 'Sheet1', 1, 7],
    [' =Sheet1!$H$2 ', 'Sheet1', 1, 7],
    ["'Ｑ１'!A1", 'Ｑ１', 0, 0],
  ])('%s is a cell', (typed, sheet, row, column) =>
    expect(placeFrom(typed)).toMatchObject({ sheet, area: { row, column } }),
  );
});
