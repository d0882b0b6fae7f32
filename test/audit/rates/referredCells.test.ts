import { describe, expect, it } from 'vitest';
import { referredCells, roleOf, usedPart } from '../../../src/audit/rates/referredCells';
import type { TableFacts } from '../../../src/sheets/tableFacts';
import { writtenCellsFrom } from '../../../src/formulas/handwrittenCells';
import { addressOf } from '../../../src/formulas/area';
import { treeOf } from '../../../src/formulas/turnoverCall';
import { gives, sheetFrom } from '../auditOf';
import { areaAt, bookOf, groupIn, placeAt, sheetOf, usedFrom } from '../bookOf';

const tableAt = (address: string, others: Partial<TableFacts> = {}): TableFacts => ({
  name: 'Staff',
  sheet: 'Sheet1',
  area: areaAt(address),
  hasHeaders: true,
  hasTotals: false,
  columns: ['Month', 'Leavers', 'Rate'],
  ...others,
});

/** What a reference in B3 means in another cell. */
const meant = (text: string, cell = 'B3', tables: readonly TableFacts[] = [tableAt('A2:C6')]) => {
  const rows = Array.from({ length: 8 }, () => Array<number>(6).fill(1));
  const first = sheetFrom('Sheet1', [[1], [1], [1, gives('=1+1', 2)], ...rows]);
  const book = bookOf([first, sheetFrom('Data', [[1]]), sheetFrom('Other', [[1]])], { tables });
  const cells = writtenCellsFrom(treeOf(`=${text}`))!;
  const found = referredCells(book, groupIn(book, 'B3'), placeAt(cell), cells);
  return found && `${found.sheet.name}!${addressOf(found.area)}${found.header === null ? '' : ` ${found.header}`}`;
};

describe('cells by their address', () => {
  it.each([
    ['C3', 'B3', 'Sheet1!C3'],
    ['C3', 'C5', 'Sheet1!D5'],
    ['$C$3', 'C5', 'Sheet1!C3'],
    ['C$3:C3', 'B5', 'Sheet1!C3:C5'],
    ['Data!C3', 'B4', 'Data!C4'],
    ['data!C3', 'B3', 'Data!C3'],
    ['Nowhere!C3', 'B3', null],
    ['A1', 'B2', null],
  ])('%s, written in B3, is in %s %s', (text, cell, address) => expect(meant(text, cell)).toBe(address));
});

describe('a column of a Table', () => {
  it.each([
    ['Staff[Leavers]', 'Sheet1!B3:B6 Leavers'],
    ['STAFF[leavers]', 'Sheet1!B3:B6 Leavers'],
    ['Staff[Month]', 'Sheet1!A3:A6 Month'],
    ['Staff[[#Data],[Rate]]', 'Sheet1!C3:C6 Rate'],
    ['Staff[@Leavers]', 'Sheet1!B3 Leavers'],
    ['[@Leavers]', 'Sheet1!B3 Leavers'],
    ['Staff[Hires]', null],
    ['Crew[Leavers]', null],
    ['Staff[[#Totals],[Leavers]]', null],
  ])('%s', (text, address) => expect(meant(text)).toBe(address));

  it.each([
    ['A3', 'Sheet1!B3 Leavers'],
    ['F6', 'Sheet1!B6 Leavers'],
    ['A2', null],
    ['A7', null],
    ['A1', null],
  ])('has a cell in the row of %s: %s', (cell, address) => expect(meant('Staff[@Leavers]', cell)).toBe(address));

  it.each([
    ['A2', null],
    ['A3', 'Sheet1!B3 Leavers'],
    ['C6', 'Sheet1!B6 Leavers'],
    ['D3', null],
    ['C7', null],
    ['A1', null],
  ])('of the Table around %s: %s', (cell, address) => expect(meant('[@Leavers]', cell)).toBe(address));

  it('of the Table around a cell that does not begin in the first column', () => {
    const tables = [tableAt('B2:D6')];
    expect(meant('[@Leavers]', 'B3', tables)).toBe('Sheet1!C3 Leavers');
    expect(meant('[@Leavers]', 'D3', tables)).toBe('Sheet1!C3 Leavers');
    expect(meant('[@Leavers]', 'A3', tables)).toBeNull();
    expect(meant('[@Leavers]', 'E3', tables)).toBeNull();
    expect(meant('[@Leavers]', 'B3', [tableAt('B2:D6', { sheet: 'Data' })])).toBeNull();
    expect(meant('[@Leavers]', 'B3', [tableAt('B2:D6', { sheet: 'SHEET1' })])).toBe('Sheet1!C3 Leavers');
  });

  it('of the Table around a cell, where others stand above and below', () => {
    const tables = ['A1:C2', 'A3:C5', 'A6:C8'].map((address) => tableAt(address));
    const cells = ['B2', 'B4', 'B5', 'B7', 'B8', 'B3', 'B6'].map((cell) => meant('[@Leavers]', cell, tables));
    expect(cells).toEqual([...[2, 4, 5, 7, 8].map((row) => `Sheet1!B${row} Leavers`), null, null]);
  });

  it('without headers begins in the first row, and with totals ends before the last', () => {
    expect(meant('Staff[Leavers]', 'B3', [tableAt('A2:C6', { hasHeaders: false })])).toBe('Sheet1!B2:B6 Leavers');
    const totals = [tableAt('A2:C6', { hasTotals: true })];
    expect(meant('Staff[Leavers]', 'B3', totals)).toBe('Sheet1!B3:B5 Leavers');
    expect(meant('Staff[[#Totals],[Leavers]]', 'B3', totals)).toBe('Sheet1!B6 Leavers');
    expect(meant('Staff[@Leavers]', 'B6', totals)).toBeNull();
    expect(meant('Staff[@Leavers]', 'B5', totals)).toBe('Sheet1!B5 Leavers');
    expect(meant('Staff[@Leavers]', 'B2', [tableAt('A2:C6', { hasHeaders: false })])).toBe('Sheet1!B2 Leavers');
  });

  it('may be on another sheet, which has to be there', () => {
    const on = (sheet: string) => [tableAt('A2:C6', { name: 'Crew' }), tableAt('B2:D6', { sheet })];
    expect(meant('Staff[Leavers]', 'B3', on('Data'))).toBe('Data!C3:C6 Leavers');
    expect(meant('Staff[Leavers]', 'B3', on('Nowhere'))).toBeNull();
    expect(meant('Crew[Leavers]', 'B3', on('Data'))).toBe('Sheet1!B3:B6 Leavers');
  });
});

describe('what the cells hold', () => {
  const sheet = sheetOf([['Opening'], [5]]);
  it('is said by the name of their column, or by their heading', () => {
    const area = areaAt('A2');
    expect(roleOf({ sheet, area, header: null })).toMatchObject({ role: 'opening', text: 'Opening', isAbove: true });
    expect(roleOf({ sheet, area, header: 'Customers lost' })).toEqual({
      role: 'leavers',
      isPart: false,
      isCustomers: true,
      isPeople: true,
      text: 'Customers lost',
      isAbove: true,
    });
    expect(roleOf({ sheet, area, header: 'Rent' })).toBeNull();
  });
});

describe('the part of an area that is used', () => {
  it.each([
    ['A1:F9', 'A1:D6'],
    ['C3:D4', 'C3:D4'],
    ['C:C', 'C1:C6'],
    ['4:4', 'A4:D4'],
    ['D6:E7', 'D6'],
    ['D6', 'D6'],
    ['F9:G12', 'F9'],
    ['C7:D9', 'C7:D7'],
    ['E3:F4', 'E3:E4'],
  ])('of %s is %s, where C3:D6 is used', (address, used) => {
    const [sheet] = bookOf([
      usedFrom('C3', [
        [1, 1],
        [1, 1],
        [1, 1],
        [1, 1],
      ]),
    ]).sheets;
    expect(addressOf(usedPart({ sheet, area: areaAt(address) }))).toBe(used);
  });
});
