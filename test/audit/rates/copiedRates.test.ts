import { describe, expect, it } from 'vitest';
import { areaAt as areaOfCells, copiedRateAt, goesOn } from '../../../src/audit/rates/copiedRates';
import { addressOf } from '../../../src/formulas/area';
import { copiedFormula } from '../../../src/formulas/references';
import type { TableFacts } from '../../../src/sheets/tableFacts';
import { gives, sheetFrom, type Written } from '../auditOf';
import { areaAt, bookOf, placeAt, turned, type Rows } from '../bookOf';

const headings = ['', 'Opening', 'Closing', 'Leavers', 'Hires', 'Average headcount'];
const months: Written[][] = [
  ['Jan', 90, 93, 5, 8, 92],
  ['Feb', 93, 95, 5, 7, 94],
  ['Mar', 95, 92, 6, 3, 94],
  ['Apr', 92, 90, 4, 2, 91],
];

/** Whether a rate in H2, copied down beside these lines, goes on in a cell further down. */
const goes = (formula: string, cell = 'H3', lines: Rows = months, tables: readonly TableFacts[] = []) => {
  const rows = [headings, ...lines].map((line, i) => {
    const cells: Written[] = Array.from({ length: 7 }, (_, column) => line[column] ?? '');
    return i === 0 ? cells : [...cells, gives(copiedFormula(formula, i - 1, 0)!, 0.05)];
  });
  const book = bookOf([sheetFrom('Sheet1', rows)], { tables });
  const group = book.sheets[0].groupAt(1, 7)!;
  const copied = copiedRateAt(book, group, placeAt('H2'));
  return copied && goesOn(book, group, copied, placeAt(cell));
};

describe('a rate that was copied down', () => {
  it.each([
    '=D2/B2',
    '=D2/C2',
    '=D2/F2',
    '=D2/AVERAGE(B2,C2)',
    '=D2/(B2+E2)',
    '=D2/(C2+D2)',
    '=SUM(D$2:D2)/B$2',
    '=SUM(D$2:D2)/(B$2+SUM(E$2:E2))',
    '=SUM(D2:D$5)/C$5',
    '=SUM(D$2:D3)/AVERAGE(B$2:B3)',
    '=SUM(D2:D3)/AVERAGE(B2,C3)',
    '=$D$2/$B$2',
    '=SUM(D:D)/AVERAGE(C:C)',
    '=D2/AVERAGE(B$2:B$5)',
  ])('%s goes on in the next cell', (formula) => expect(goes(formula)).toBe(true));

  it.each(['=(B2+E2-C2)/B2', '=D2/AVERAGE(B2:C2)', '=SUM(D$2:D2)/AVERAGE(C$2:C2)'])('%s is read anew', (formula) =>
    expect(goes(formula)).toBe(false),
  );

  it('goes on in any cell of the column', () => {
    expect(['H3', 'H4', 'H5'].map((cell) => goes('=D2/B2', cell))).toEqual([true, true, true]);
    expect(['H3', 'H4', 'H5'].map((cell) => goes('=SUM(D$2:D2)/B$2', cell))).toEqual([true, true, true]);
  });

  it('ends where another heading stands', () => {
    const second: Rows = [months[0], ['', 'Opening', 'Closing', 'Hires', 'Leavers', ''], months[1]];
    expect(goes('=D2/B2', 'H4', second)).toBe(false);
    const other: Rows = [months[0], ['', 'Closing', 'Closing', 'Leavers', '', ''], months[1]];
    expect(goes('=D2/B2', 'H4', other)).toBe(false);
  });

  it('ends at a total, and after one', () => {
    const total = ['Total', 90, 92, gives('=SUM(D2:D3)', 10), gives('=SUM(E2:E3)', 15), 90];
    expect(goes('=D2/B2', 'H4', [months[0], months[1], total])).toBe(false);
    expect(goes('=D2/(B2+E2)', 'H4', [months[0], months[1], [...total.slice(0, 3), 10, ...total.slice(4)]])).toBe(
      false,
    );
    expect(goes('=D2/B2', 'H3', [['Total', 90, 92, gives('=SUM(D3:D4)', 10)], months[1], months[2]])).toBe(false);
    expect(goes('=D2/B2', 'H4', [months[0], months[1], [...total.slice(0, 3), gives('=D2+D3', 10)]])).toBe(true);
  });

  it('is not followed along a row, nor beyond the sheet', () => {
    const across = turned([headings, ...months]);
    across.push(['', gives('=B4/B2', 0.05), gives('=C4/C2', 0.05)]);
    const book = bookOf([sheetFrom('Sheet1', across)]);
    const copied = copiedRateAt(book, book.groups[0], placeAt('B7'))!;
    expect(goesOn(book, book.groups[0], copied, placeAt('C7'))).toBe(false);
    expect(goes('=D2/B2', 'A3')).toBe(false);
    expect(goes('=D2/B2', 'H1')).toBe(false);
  });

  it('is none of the cells where no rate stands', () => {
    expect(goes('=E2/B2')).toBeNull();
    expect(goes('=D2/B3')).toBeNull();
  });
});

describe('a rate of a Table', () => {
  const table = (address: string, columns: readonly string[]): TableFacts => ({
    name: `T${address[0]}${address[1]}`,
    sheet: 'Sheet1',
    area: areaAt(address),
    hasHeaders: true,
    hasTotals: false,
    columns,
  });

  it('goes on in the rows of the Table', () => {
    const tables = [table('A1:H4', [...headings, 'x', 'Rate'])];
    expect(goes('=[@Leavers]/[@Opening]', 'H3', months, tables)).toBe(true);
    expect(goes('=[@Leavers]/[@Opening]', 'H5', months, tables)).toBe(false);
    expect(goes('=SUM([Leavers])/AVERAGE([Opening])', 'H3', months, tables)).toBe(true);
  });

  it('is read anew in another Table', () => {
    const tables = [
      table('A1:H2', [...headings, 'x', 'Rate']),
      table('A3:H5', ['', 'Leavers', '', 'Opening', '', '', '', '']),
    ];
    expect(goes('=[@Leavers]/[@Opening]', 'H4', months, tables)).toBe(false);
  });
});

describe('the cells of a rate', () => {
  it('are where the formula of each cell says', () => {
    const rows = [headings, ...months].map((line, i) =>
      i === 0 ? line : [...line, gives(`=D${i + 1}/B${i + 1}`, 0.05)],
    );
    const book = bookOf([sheetFrom('Sheet1', rows)]);
    const [group] = book.groups;
    const copied = copiedRateAt(book, group, placeAt('G2'))!;
    expect(copied.cells).toEqual([{ row: 1, column: 6 }]);
    const at = (cell: string) =>
      copied.rate.counted.map((cells) => addressOf(areaOfCells(book, group, placeAt(cell), cells)!));
    expect([at('G2'), at('G5')]).toEqual([
      ['D2', 'B2'],
      ['D5', 'B5'],
    ]);
    expect(areaOfCells(book, group, { row: -5, column: 6 }, copied.rate.counted[0])).toBeNull();
  });
});
