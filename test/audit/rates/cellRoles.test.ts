import { describe, expect, it } from 'vitest';
import { roleOfArea, roleOfCell, type CellsRole } from '../../../src/audit/rates/cellRoles';
import { sheetFrom, type Written } from '../auditOf';
import { areaAt, bookOf, sheetOf, turned, usedFrom, type Rows } from '../bookOf';

const shown = (role: CellsRole | null) => role && `${role.role} ${role.isAbove ? 'below' : 'beside'} ${role.text}`;
const roleIn = (rows: Rows, address: string) => shown(roleOfArea(sheetOf(rows), areaAt(address)));

describe('the role of a cell', () => {
  const table = [
    ['', 'Opening', 'Leavers'],
    ['Hires', 100, 5],
    ['Sales', 50, 3],
  ];
  const cell = (row: number, column: number) => shown(roleOfCell(sheetOf(table), row, column));

  it('is what the heading above it says, and else the one to its left', () => {
    expect(cell(1, 1)).toBe('opening below Opening');
    expect(cell(2, 2)).toBe('leavers below Leavers');
    const form = [
      ['Note', 'So far'],
      ['Leavers', 5],
      ['Rent', 7],
    ];
    expect(shown(roleOfCell(sheetOf(form), 1, 1))).toBe('leavers beside Leavers');
    expect(roleOfCell(sheetOf(form), 2, 1)).toBeNull();
    expect(roleOfCell(sheetOf([[1]]), 0, 0)).toBeNull();
  });

  it('is the whole of what the words say', () => {
    expect(roleOfCell(sheetOf([['Customers lost'], [5]]), 1, 0)).toEqual({
      role: 'leavers',
      isPart: false,
      isCustomers: true,
      isPeople: true,
      text: 'Customers lost',
      isAbove: true,
    });
  });

  it('is one object for all cells below a heading', () => {
    const sheet = sheetOf(table);
    expect(roleOfCell(sheet, 2, 1)).toBe(roleOfCell(sheet, 1, 1));
  });
});

describe('the role of a column of cells', () => {
  const column: Rows = [['Leavers'], [5], [6], [7]];

  it('is its heading', () => {
    expect(roleIn(column, 'A2:A4')).toBe('leavers below Leavers');
    expect(roleIn(column, 'A3')).toBe('leavers below Leavers');
    expect(roleIn([['Rent'], [5], [6]], 'A2:A3')).toBeNull();
    expect(
      roleIn(
        [
          ['Leavers', 'Hires'],
          [5, 6],
          [7, 8],
        ],
        'A2:B3',
      ),
    ).toBeNull();
    expect(
      roleIn(
        [
          [5, 6],
          [7, 8],
        ],
        'A2:B3',
      ),
    ).toBeNull();
  });

  it('may stand inside of it', () => {
    expect(roleIn(column, 'A1:A4')).toBe('leavers below Leavers');
    expect(roleIn(column, 'A:A')).toBe('leavers below Leavers');
    expect(roleIn([['Report 2024'], ['  Leavers '], [5]], 'A:A')).toBe('leavers below Leavers');
    expect(roleIn([[''], ['Title'], [true], ['x'], ['Leavers'], [5]], 'A:A')).toBe('leavers below Leavers');
    expect(roleIn([[''], ['Title'], ['a'], ['b'], ['c'], ['Leavers'], [5]], 'A:A')).toBeNull();
    expect(roleIn([['Title'], [3], ['Leavers'], [5]], 'A1:A4')).toBeNull();
  });

  it('begins where the sheet does', () => {
    const [sheet] = bookOf([usedFrom('B3', [['Leavers'], [5], [6]])]).sheets;
    expect(shown(roleOfArea(sheet, areaAt('B:B')))).toBe('leavers below Leavers');
    expect(shown(roleOfArea(sheet, areaAt('B1:B4')))).toBe('leavers below Leavers');
    expect(shown(roleOfArea(sheet, areaAt('B4:B5')))).toBe('leavers below Leavers');
  });

  it('is not inside of a single cell or a row', () => {
    expect(roleIn([['Leavers', 5]], 'A1')).toBeNull();
    expect(roleIn([['Leavers', 5]], 'A1:B1')).toBeNull();
  });
});

describe('the role of cells that have no heading in common', () => {
  const form = (...names: readonly string[]): Written[][] => names.map((name, i) => [name, i + 1]);

  it('is the one that all of them have', () => {
    const kinds = form('Voluntary leavers', 'Dismissed leavers', 'Other leavers');
    expect(roleIn(kinds, 'B1:B3')).toBe('leavers beside Voluntary leavers');
    expect(roleIn(turned(kinds), 'A2:C2')).toBe('leavers below Voluntary leavers');
    expect(roleIn(form('Voluntary leavers', 'Hires'), 'B1:B2')).toBeNull();
    expect(roleIn(turned(form('Voluntary leavers', 'Hires')), 'A2:B2')).toBeNull();
    expect(roleIn(turned(form('Leavers', 'Leavers', 'Rent')), 'A2:C2')).toBeNull();
    expect(roleIn(form('Leavers', 'Leavers', 'Rent'), 'B1:B3')).toBeNull();
    expect(roleIn(form('Rent', 'Leavers'), 'B1:B2')).toBeNull();
  });

  it('stands on the same side of all of them', () => {
    expect(
      roleIn(
        [
          ['', 'Leavers', ''],
          ['Leavers', 5, 6],
        ],
        'B2:C2',
      ),
    ).toBeNull();
    expect(
      roleIn(
        [
          ['', '', 'Leavers'],
          ['Leavers', 5, 6],
        ],
        'B2:C2',
      ),
    ).toBe('leavers beside Leavers');
    expect(
      roleIn(
        [
          ['Leavers', 5],
          ['x', ''],
          ['Leavers', 6],
        ],
        'B1:B3',
      ),
    ).toBeNull();
  });

  it.each([12, 13])('is looked for in a few cells only: %i', (count) => {
    const names = Array.from({ length: count }, (_, i) => `Leavers ${'abcdefghijklm'[i]}`);
    const [down, across] = [form(...names), turned(form(...names))];
    const last = 'ABCDEFGHIJKLM'[count - 1];
    expect(roleIn(down, `B1:B${count}`)).toBe(count > 12 ? null : 'leavers beside Leavers a');
    expect(roleIn(across, `A2:${last}2`)).toBe(count > 12 ? null : 'leavers below Leavers a');
  });

  it('in a row is the heading to the left', () => {
    expect(roleIn([['Leavers', 5, 6, 7]], 'B1:D1')).toBe('leavers beside Leavers');
    expect(shown(roleOfArea(bookOf([sheetFrom('S', [['Leavers', 5, 6]])]).sheets[0], areaAt('C1')))).toBe(
      'leavers beside Leavers',
    );
  });
});
