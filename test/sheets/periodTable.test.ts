import { describe, expect, it } from 'vitest';
import { areaInTable, findPeriodTable } from '../../src/sheets/periodTable';
import { addressOf } from '../../src/formulas/area';
import { areaOf, cellsFrom } from '../taskpane/cells';

const months = [
  ['Our company'],
  [''],
  ['Month', 'Opening', 'Hires', 'Leavers', 'Closing', 'Opening'],
  ['Jan', 50, 3, 35, 18, '70%'],
  ['Feb', 18, 35, 20, 33, '111%'],
  ['Mar', 33, 20, 6, 47, '18%'],
  ['Total', 50, 58, 61, 47],
  [''],
  ['Half year', 50, 74, 70, 54],
];

function found(rows: Parameters<typeof cellsFrom>[0], selected: string) {
  const table = findPeriodTable(cellsFrom(rows), areaOf(selected));
  if (!table) return null;
  const places = Object.entries(table.roles).map(([name, index]) => [name, addressOf(areaInTable(table, index))]);
  return { ...Object.fromEntries(places), labels: table.labels, isSure: table.isSure };
}

describe('the table of periods around a selection', () => {
  it.each([
    ['one cell means its row', 'C4', ['Jan'], 'D4'],
    ['one row means itself', 'A5:E5', ['Feb'], 'D5'],
    ['several rows mean their span', 'A4:E6', ['Jan', 'Feb', 'Mar'], 'D4:D6'],
    ['cells of the column of rates mean their rows', 'F4:F5', ['Jan', 'Feb'], 'D4:D5'],
    ['the header means the whole table, without its total', 'A3:E3', ['Jan', 'Feb', 'Mar'], 'D4:D6'],
    ['header and rows mean the rows', 'A3:E5', ['Jan', 'Feb'], 'D4:D5'],
    ['title and all mean all rows without the total', 'A1:F7', ['Jan', 'Feb', 'Mar'], 'D4:D6'],
    ['the total alone is one period', 'D7', ['Total'], 'D7'],
    ['totals below an empty line belong to the table', 'B9', ['Half year'], 'D9'],
  ])('%s', (_title, selected, labels, leavers) =>
    expect(found(months, selected)).toMatchObject({ labels, leavers, isSure: true }),
  );

  it.each([
    ['an empty line', 'C8'],
    ['the title', 'A1'],
  ])('%s is no table', (_title, selected) => expect(found(months, selected)).toBeNull());

  it('reads tables whose periods run across', () => {
    const across = [
      ['', '1月', '2月', '3月'],
      ['期初人数', 50, 18, 33],
      ['入职人数', 3, 35, 20],
      ['离职人数', 35, 20, 6],
      ['期末人数', 18, 33, 47],
    ];
    expect(found(across, 'B2:D5')).toMatchObject({ labels: ['1月', '2月', '3月'], leavers: 'B4:D4', isSure: true });
    expect(found(across, 'C4')).toMatchObject({ labels: ['2月'], leavers: 'C4', opening: 'C2', isSure: true });
  });

  it('keeps apart tables that stand side by side', () => {
    const rows = [
      ['Month', 'Opening', 'Leavers', 'Closing', '', 'Month', 'Opening', 'Leavers', 'Closing'],
      ['Jan', 50, 35, 18, '', 'Feb', 90, 5, 85],
    ];
    expect(found(rows, 'A2')).toMatchObject({ leavers: 'C2', labels: ['Jan'] });
    expect(found(rows, 'H2')).toMatchObject({ leavers: 'H2', labels: ['Feb'] });
  });

  it('asks where two columns could be the leavers', () => {
    const rows = [
      ['Month', 'Opening', 'Voluntary leavers', 'Involuntary leavers', 'Closing'],
      ['Jan', 50, 20, 15, 18],
    ];
    expect(found(rows, 'A2')).toMatchObject({ opening: 'B2', closing: 'E2', isSure: false });
  });

  it('prefers the total of the leavers to a part of them', () => {
    const rows = [
      ['Month', 'Opening', 'Voluntary leavers', 'Total leavers', 'Closing'],
      ['Jan', 50, 20, 35, 18],
    ];
    expect(found(rows, 'A2')).toMatchObject({ leavers: 'D2', isSure: true });
  });

  it('asks where a count is missing', () => {
    const rows = [
      ['Month', 'Headcount', 'Leavers'],
      ['Jan', 50, 35],
    ];
    expect(found(rows, 'B2')).toMatchObject({ leavers: 'C2', isSure: false });
  });

  it('asks about several selected columns of numbers without headers', () => {
    const rows = [
      [50, 3, 35, 18],
      [18, 35, 20, 33],
    ];
    expect(found(rows, 'A1:D2')).toMatchObject({ labels: ['', ''], isSure: false });
    expect(found(rows, 'A1')).toBeNull();
  });

  it.each([
    [
      'a staff list',
      [
        ['Name', 'Hire date', 'Leaving date', 'Reason'],
        ['Wang', 45000, 45100, 'Resigned'],
      ],
    ],
    [
      'other numbers',
      [
        ['Product', 'Sold', 'Price'],
        ['Tea', 3, 4.5],
      ],
    ],
    [
      'text alone',
      [
        ['Opening', 'Hires', 'Leavers', 'Closing'],
        ['see', 'the', 'other', 'sheet'],
      ],
    ],
  ])('%s is no table of periods', (_title, rows) => expect(found(rows, 'B2')).toBeNull());
});
