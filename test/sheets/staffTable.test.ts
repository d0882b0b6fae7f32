import { describe, expect, it } from 'vitest';
import { isoDate } from '../../src/locales/functions/format';
import type { CellValue } from '../../src/excel/area';
import { sheetfulFrom } from '../../src/sheets/sheetful';
import { findPeriodTable } from '../../src/sheets/periodTable';
import { dateMeaning } from '../../src/sheets/dateHeaders';
import { findStaffTable } from '../../src/sheets/staffTable';
import { areaOf } from '../taskpane/cells';

describe('what a header of dates says', () => {
  it.each([
    ['Hire date', 'hired'],
    ['HireDate', 'hired'],
    ['Date hired', 'hired'],
    ['Start date', 'hired'],
    ['Joining Date', 'hired'],
    ['date_of_joining', 'hired'],
    ['DOJ', 'hired'],
    ['入职日期', 'hired'],
    ['入职时间', 'hired'],
    ['入職日', 'hired'],
    ['到職日', 'hired'],
    ['雇用日期', 'hired'],
    ['Leaving date', 'left'],
    ['Date left', 'left'],
    ['Termination date', 'left'],
    ['End date', 'left'],
    ['Employment end date', 'left'],
    ['Last working day', 'left'],
    ['Exit date', 'left'],
    ['离职日期', 'left'],
    ['離職日', 'left'],
    ['退职日期', 'left'],
  ])('%s', (header, role) => expect(dateMeaning(header)).toMatchObject({ role, saysDate: true }));

  it.each(['Joined', 'Hired', 'Left', 'Started', '入职', '離職'])('%s may be a date, or something else', (header) =>
    expect(dateMeaning(header)).toMatchObject({ saysDate: false }),
  );

  it.each([
    'Date of birth',
    '出生日期',
    'Contract end date',
    '合同终止日期',
    'Leaving reason',
    '离职原因',
    'Hires',
    'Leavers',
    '入职人数',
    'Turnover rate',
    'Department',
    'Month',
    'Probation end date',
    '转正日期',
    '',
  ])('%j is none', (header) => expect(dateMeaning(header)).toBeNull());
});

type Given = CellValue | { readonly date: number };
const day = (date: number): Given => ({ date });

/** Cells from A1 on; dates are shown as dates, numbers as numbers. */
function cellsFrom(rows: readonly (readonly Given[])[]) {
  const columnCount = Math.max(...rows.map((row) => row.length));
  const filled = rows.map((row) => Array.from({ length: columnCount }, (_, i) => row[i] ?? ''));
  return sheetfulFrom({
    area: { row: 0, column: 0, rowCount: rows.length, columnCount },
    values: filled.map((row) => row.map((cell) => (typeof cell === 'object' ? cell.date : cell))),
    texts: filled.map((row) => row.map((cell) => (typeof cell === 'object' ? isoDate(cell.date) : String(cell)))),
  });
}

function found(rows: readonly (readonly Given[])[], selected: string, listRows = selected) {
  const table = findStaffTable(cellsFrom(rows), areaOf(listRows), areaOf(selected));
  return table && { roles: table.roles, isSure: table.isSure, firstRow: table.firstRow, rowCount: table.rowCount };
}

const staff: Given[][] = [
  ['No.', 'Hire date', 'Leaving date', 'Department'],
  [1, day(43000), day(43900), 'Sales'],
  [2, day(43100), '', 'Sales'],
  [3, day(43200), day(44000), 'Legal'],
];
const roles = { hired: 1, left: 2 };

describe('a list of people', () => {
  it.each([
    ['all of it', 'A1:D4', { firstRow: 1, rowCount: 3 }],
    ['its two columns', 'B1:C4', { firstRow: 1, rowCount: 3 }],
    ['some of its rows', 'B3:C4', { firstRow: 2, rowCount: 2 }],
  ])('%s selected', (_title, selected, rows) =>
    expect(found(staff, selected)).toEqual({ roles, isSure: true, ...rows }),
  );

  it('is found around one cell', () => {
    expect(found(staff, 'D3', 'A1:D4')).toEqual({ roles, isSure: true, firstRow: 1, rowCount: 3 });
  });

  it('may have a title above its headers', () => {
    const titled = [['Our people'], ...staff];
    expect(found(titled, 'A1:D5')).toMatchObject({ roles, firstRow: 2, rowCount: 3 });
  });

  it('whose dates are text is one by its headers', () => {
    const text = [
      ['入职日期', '离职日期'],
      ['2024-03-15', '在职'],
      ['15.03.2024', 20240401],
    ];
    expect(found(text, 'A1:B3')).toMatchObject({ roles: { hired: 0, left: 1 }, isSure: true });
  });

  it('in which nobody has left yet is one by its headers', () => {
    const rows = [
      ['Hire date', 'End date'],
      [day(43000), ''],
      [day(43001), ''],
    ];
    expect(found(rows, 'A1:B3')).toMatchObject({ isSure: true });
  });

  it.each([
    ['leaving on the right', 0, 1],
    ['leaving on the left', 1, 0],
  ])('without headers is told by its blanks and later dates: %s', (_title, hired, left) => {
    const rows = [
      [43000, 43900],
      [43100, 0],
      [43200, 44000],
      [43300, 45000],
    ].map(([a, b]) => {
      const cells: Given[] = [];
      cells[hired] = day(a);
      cells[left] = b ? day(b) : '';
      return cells;
    });
    expect(found(rows, 'A1:B4')).toMatchObject({ roles: { hired, left }, isSure: true, firstRow: 0 });
  });

  it('asks where two columns of dates could be anything', () => {
    const rows = [
      ['Name', 'Date 1', 'Date 2'],
      ['a', day(43000), day(43900)],
      ['b', day(43900), day(43000)],
    ];
    expect(found(rows, 'A1:C3')).toMatchObject({ roles: {}, isSure: false });
  });

  it('takes no birthday for a hire date', () => {
    const rows = [
      ['Name', 'Date of birth', 'Leaving date', 'Hire date'],
      ['a', day(30000), day(43900), day(43000)],
      ['b', day(30001), '', day(43000)],
    ];
    expect(found(rows, 'A1:D3')).toMatchObject({ roles: { hired: 3, left: 2 }, isSure: true });
    const withoutHire = rows.map(([name, birth, left]) => [name, birth, left]);
    expect(found(withoutHire, 'A1:C3')).toMatchObject({ isSure: false });
  });
});

describe('a table of periods is no list of people', () => {
  const periods: Given[][] = [
    ['Month', 'Opening', 'Hires', 'Leavers', 'Closing'],
    [day(45292), 50_000, 4_000, 4_200, 49_800],
    [day(45323), 49_800, 4_100, 3_900, 50_000],
  ];

  it.each(['A1:E3', 'C1:D3', 'B2'])('%s', (selected) => expect(found(periods, selected, 'A1:E3')).toBeNull());

  it('and a list of people is no table of periods', () => {
    expect(findPeriodTable(cellsFrom(staff), areaOf('A1:D4'))).toBeNull();
  });

  it('numbers of people as large as dates are not shown as dates', () => {
    const rows: Given[][] = [
      ['Hired', 'Left'],
      [40_000, 41_000],
      [42_000, ''],
    ];
    expect(found(rows, 'A1:B3')).toBeNull();
  });
});
