import { describe, expect, it } from 'vitest';
import { cellsOfArgument, readColumns } from '../../src/audit/inputs/readCells';
import { atOnce } from '../../src/audit/lots';
import { addressOf, cellAddress } from '../../src/formulas/area';
import { copiedFormula } from '../../src/formulas/references';
import type { AuditedSheet } from '../../src/audit/snapshot';
import { gives, sheetFrom, type Written } from './auditOf';
import { areaAt, bookOf, groupIn } from './bookOf';

/** A sheet of nine columns and nine rows of numbers, with formulas in some cells. */
function numbers(formulas: Readonly<Record<string, string>>, name = 'Sheet1'): AuditedSheet {
  const rows = Array.from({ length: 9 }, (_, i) => Array.from({ length: 9 }, (__, j): Written => i * 9 + j + 1));
  for (const [address, formula] of Object.entries(formulas)) {
    const { row, column } = areaAt(address);
    rows[row][column] = gives(formula, 0.1);
  }
  return sheetFrom(name, rows);
}

const tables = [
  {
    name: 'T',
    sheet: 'Data',
    area: { row: 1, column: 1, rowCount: 5, columnCount: 3 },
    hasHeaders: true,
    hasTotals: true,
    columns: ['Opening', 'Leavers', 'Rate'],
  },
];

/** "number Sheet1!B2:B4 leavers of TURNOVER.OPENBASE in H1" */
const readIn = (...sheets: AuditedSheet[]) =>
  atOnce(readColumns(bookOf(sheets, { tables }))).map(({ sheet, kind, column, firstRow, lastRow, reader }) => {
    const area = { row: firstRow, column, rowCount: lastRow - firstRow + 1, columnCount: 1 };
    const { group, name, parameter } = reader;
    return `${kind} ${addressOf(area, sheet.name)} ${parameter} of ${name} in ${cellAddress(group.row, group.column)}`;
  });
const read = (formula: string) => readIn(numbers({ H1: formula })).map((text) => text.replace(/ in H1$/, ''));

describe('the cells that a function reads', () => {
  it.each<[string, string[]]>([
    ['OPENBASE(B2:B4,C2)', ['number Sheet1!B2:B4 leavers', 'number Sheet1!C2 opening']],
    ['CUMULATIVE(A2,B2,C2)', ['number Sheet1!A2 leavers', 'number Sheet1!B2 opening', 'number Sheet1!C2 hires']],
    ['MEANBASE(5,C2:C5)', ['number Sheet1!C2:C5 headcounts']],
    ['CLOSEBASE(1,C2)', ['number Sheet1!C2 closing']],
    ['POOLED(1,C2:C5)', ['number Sheet1!C2:C5 bases']],
    ['RETENTION(A1,B1)', ['number Sheet1!A1 stayed', 'number Sheet1!B1 started']],
    ['COST(1,B1,C1)', ['number Sheet1!B1 salary', 'number Sheet1!C1 multiple']],
    ['HIRESNEEDED(A1,B1,C1)', ['number Sheet1!A1 current', 'number Sheet1!B1 target', 'number Sheet1!C1 rate']],
    ['RECONCILE(1,2,3,4,E1)', ['number Sheet1!E1 adjustments']],
    ['ANNUALIZE(0.1,B1,C1)', ['number Sheet1!B1 months']],
    ['FLAG(A1,B1)', ['number Sheet1!A1 rate', 'number Sheet1!B1 limit']],
    ['YTD("average",1,2,3,4,F1:F9,G1)', ['date Sheet1!F1:F9 dates']],
    [
      'ROSTER.RATE(A1:A9,B1:B9,C1,D1,E1,F1:F9,G1:G9)',
      ['date Sheet1!A1:A9 hired', 'date Sheet1!B1:B9 left', 'date Sheet1!C1 from', 'date Sheet1!D1 to'],
    ],
    ['ROSTER.TENURE(A1:A9,B1:B9,C1)', ['date Sheet1!A1:A9 hired', 'date Sheet1!B1:B9 left', 'date Sheet1!C1 as_of']],
    [
      'RATE(A1,B1,C1,D1,E1)',
      ['number Sheet1!B1 leavers', 'number Sheet1!C1 opening', 'number Sheet1!D1 hires', 'number Sheet1!E1 closing'],
    ],
  ])('%s', (call, expected) => {
    const id = call.slice(0, call.indexOf('('));
    expect(read(`=TURNOVER.${call}`)).toEqual(expected.map((text) => `${text} of TURNOVER.${id}`));
  });

  it.each<[string, string[]]>([
    ['B:B', ['Sheet1!B1:B9']],
    ['B2:B99', ['Sheet1!B2:B9']],
    ['B2:D3', ['Sheet1!B2:B3', 'Sheet1!C2:C3', 'Sheet1!D2:D3']],
    ['B2:D2', ['Sheet1!B2', 'Sheet1!C2', 'Sheet1!D2']],
    ['$B$2', ['Sheet1!B2']],
    ['+B2', ['Sheet1!B2']],
    ['Sheet1!B2', ['Sheet1!B2']],
    ['SUM(B2:B4)', ['Sheet1!B2:B4']],
    ['sum(B2:B4)', ['Sheet1!B2:B4']],
    ['SUM(B2:B4,C2)', []],
    ['SUM(ABS(B2))', []],
    ['SUM(B2:B4)+1', []],
    ['1+SUM(B2:B4)', []],
    ['SUM()', []],
    ['MAX(B2:B4)', []],
    ['B2+1', []],
    ['-B2', []],
    ['Leavers', []],
    ['5', []],
    ['', []],
    ['{1,2}', []],
    ['#REF!', []],
    ['Gone!B2', []],
    ["'[Other.xlsx]S'!B2", []],
    ['T[Leavers]', ['Data!C3:C5']],
    ['t[leavers]', ['Data!C3:C5']],
    ['T[[#Totals],[Leavers]]', ['Data!C6']],
    ['SUM(T[Leavers])', ['Data!C3:C5']],
    ['T[Gone]', []],
    ['T', []],
  ])('as leavers: %s', (leavers, expected) => {
    const sheets = [numbers({ H1: `=TURNOVER.OPENBASE(${leavers},1)` }), numbers({}, 'Data')];
    expect(readIn(...sheets)).toEqual(expected.map((area) => `number ${area} leavers of TURNOVER.OPENBASE in H1`));
  });

  it.each(['=OPENBASE(B2,C2)', '=SUM(B2:B9)', '=B2/C2', '=TURNOVER.OPENBASE(B2:B9', 'B2'])('%s reads none', (formula) =>
    expect(read(formula)).toEqual([]),
  );
});

describe('the cells that copies read', () => {
  const copied = (formula: string, from: string, to: string) => {
    const [first, last] = [areaAt(from), areaAt(to)];
    const formulas: Record<string, string> = {};
    for (let row = first.row; row <= last.row; row++)
      for (let column = first.column; column <= last.column; column++)
        formulas[cellAddress(row, column)] = copiedFormula(formula, row - first.row, column - first.column)!;
    return readIn(numbers(formulas), numbers({}, 'Data')).map((text) => text.split(' ').slice(1, 3).join(' '));
  };

  it.each<[string, string, string, string[]]>([
    ['=TURNOVER.OPENBASE(B2,C2)', 'H2', 'H5', ['Sheet1!B2:B5 leavers', 'Sheet1!C2:C5 opening']],
    ['=TURNOVER.OPENBASE(B2,$C$2)', 'H2', 'H5', ['Sheet1!B2:B5 leavers', 'Sheet1!C2 opening']],
    ['=TURNOVER.OPENBASE(B$2:B2,1)', 'H2', 'H5', ['Sheet1!B2:B5 leavers']],
    ['=TURNOVER.OPENBASE(B2:B4,1)', 'H2', 'H3', ['Sheet1!B2:B5 leavers']],
    [
      '=TURNOVER.OPENBASE(A1:A3,1)',
      'D5',
      'F5',
      ['Sheet1!A1:A3 leavers', 'Sheet1!B1:B3 leavers', 'Sheet1!C1:C3 leavers'],
    ],
    ['=TURNOVER.OPENBASE(A1,1)', 'D5', 'E6', ['Sheet1!A1:A2 leavers', 'Sheet1!B1:B2 leavers']],
    ['=TURNOVER.OPENBASE(A$1:$B2,1)', 'D5', 'E6', ['Sheet1!A1:A3 leavers', 'Sheet1!B1:B3 leavers']],
    ['=TURNOVER.OPENBASE(T[Leavers],1)', 'H2', 'H5', ['Data!C3:C5 leavers']],
  ])('%s from %s to %s', (formula, from, to, expected) => expect(copied(formula, from, to)).toEqual(expected));

  it('are known in each part of the copies', () => {
    const rate = (row: number) => `=TURNOVER.OPENBASE(B${row},1)`;
    expect(readIn(numbers({ H2: rate(2), H3: rate(3), H7: rate(7) }))).toEqual([
      'number Sheet1!B2:B3 leavers of TURNOVER.OPENBASE in H2',
      'number Sheet1!B7 leavers of TURNOVER.OPENBASE in H2',
    ]);
  });
});

describe('a formula in each row of a Table', () => {
  const formula = '=TURNOVER.OPENBASE(T[[#This Row],[Leavers]],1)';
  const cellsRead = (...rows: number[]) => {
    const formulas = Object.fromEntries(rows.map((row) => [`H${row}`, formula]));
    return readIn(numbers(formulas), numbers({}, 'Data')).map((text) => text.split(' ')[1]);
  };

  it('reads its own row', () => {
    expect(cellsRead(3, 4, 5)).toEqual(['Data!C3:C5']);
    expect(cellsRead(3, 5, 8)).toEqual(['Data!C3', 'Data!C5']);
    expect(cellsRead(2)).toEqual([]);
  });
});

describe('cells that several formulas read', () => {
  const first = '=TURNOVER.OPENBASE(B2:B4,1)';
  it.each<[string, string, string[]]>([
    ['the same', '=TURNOVER.CHURN(B2:B4,2)', ['B2:B4 leavers of TURNOVER.OPENBASE']],
    ['some of them', '=TURNOVER.CHURN(B3,2)', ['B2:B4 leavers of TURNOVER.OPENBASE']],
    ['more of them', '=TURNOVER.CHURN(B3:B6,2)', ['B2:B6 leavers of TURNOVER.OPENBASE']],
    ['those below', '=TURNOVER.CHURN(B5:B6,2)', ['B2:B6 leavers of TURNOVER.OPENBASE']],
    [
      'those one line further',
      '=TURNOVER.CHURN(B6,2)',
      ['B2:B4 leavers of TURNOVER.OPENBASE', 'B6 leavers of TURNOVER.CHURN'],
    ],
    ['those above', '=TURNOVER.CHURN(B1,2)', ['B1:B4 leavers of TURNOVER.CHURN']],
    [
      'those beside',
      '=TURNOVER.CHURN(C2:C4,2)',
      ['B2:B4 leavers of TURNOVER.OPENBASE', 'C2:C4 leavers of TURNOVER.CHURN'],
    ],
    [
      'as dates',
      '=TURNOVER.ROSTER.HIRES(B2:B4,1,2,3)',
      ['B2:B4 leavers of TURNOVER.OPENBASE', 'B2:B4 hired of TURNOVER.ROSTER.HIRES'],
    ],
    [
      'of another sheet',
      '=TURNOVER.CHURN(Data!B2:B4,2)',
      ['B2:B4 leavers of TURNOVER.OPENBASE', 'Data!B2:B4 leavers of TURNOVER.CHURN'],
    ],
  ])('%s', (_what, second, expected) => {
    const found = readIn(numbers({ H1: first, I2: second }), numbers({}, 'Data'));
    expect(found.map((text) => text.replace(/^\w+ (Sheet1!)?/, '').replace(/ in .*/, ''))).toEqual(expected);
  });
});

describe('a rate written by hand', () => {
  const rows = (formula: string): Written[][] => [
    ['Month', 'Opening', 'Leavers', 'Closing'],
    ['Jan', 50, 1, 49],
    ['Feb', 49, 2, 47],
    ['Rate', gives(formula, 0.1)],
  ];
  it.each<[string, string[]]>([
    ['=SUM(C2:C3)/B2', ['number Sheet1!C2:C3 null of SUM in B4']],
    ['=sum(C2:C3)/AVERAGE(B2:B3)', ['number Sheet1!C2:C3 null of SUM in B4', 'number Sheet1!B2:B3 null of SUM in B4']],
    ['=C2/AVERAGE(B2:B3)', ['number Sheet1!B2:B3 null of AVERAGE in B4']],
    ['=C2/B2', []],
    ['=SUM(C2:C3)/100', ['number Sheet1!C2:C3 null of SUM in B4'].slice(1)],
    ['=SUM(C2:C3)', []],
  ])('%s', (formula, expected) => expect(readIn(sheetFrom('Sheet1', rows(formula)))).toEqual(expected));
});

describe('a rate written by hand, across', () => {
  it('reads its ranges', () => {
    const rows: Written[][] = [
      ['', 'Jan', 'Feb'],
      ['Opening', 50, 49],
      ['Leavers', 1, 2],
      ['Rate', gives('=SUM(B3:C3)/B2', 0.1)],
    ];
    const found = ['number Sheet1!B3 null of SUM in B4', 'number Sheet1!C3 null of SUM in B4'];
    expect(readIn(sheetFrom('Sheet1', rows))).toEqual(found);
  });
});

describe('the cells of one argument', () => {
  it.each([
    ['B2:B99', 'B2:B9'],
    ['B2', 'B2'],
    ['SUM(B2:B4)', null],
    ['5', null],
    ['Gone!B2', null],
  ])('%s: %s', (leavers, expected) => {
    const book = bookOf([numbers({ H1: `=TURNOVER.OPENBASE(${leavers},1)` })]);
    const group = groupIn(book, 'H1');
    const cells = cellsOfArgument(book, group, group.calls[0], 'leavers');
    expect(cells && addressOf(cells.area)).toBe(expected);
    expect(cells?.sheet ?? book.sheets[0]).toBe(book.sheets[0]);
  });
});
