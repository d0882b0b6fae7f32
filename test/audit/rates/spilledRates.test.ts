import { describe, expect, it } from 'vitest';
import { rateOfGroup, spilledCell } from '../../../src/audit/rates/spilledRates';
import { cellAddress } from '../../../src/formulas/area';
import { gives, type Written } from '../auditOf';
import { bookOfRows, placeAt, sheetOf, type Rows } from '../bookOf';

const spilledIn = (rows: Rows, address: string) => {
  const { row, column } = placeAt(address);
  const found = spilledCell(sheetOf(rows), row, column);
  return found && `${found.rate.call.id} in ${cellAddress(found.at.row, found.at.column)}, line ${found.line}`;
};

const blanks = (count: number): Written[] => Array<string>(count).fill('');

describe('a cell that a formula fills', () => {
  const down = '=TURNOVER.PERIODRATES("average",B2:B4,C2:C4,,D2:D4)';
  const rows: Rows = [
    ['', 'Leavers', 'Opening', 'Closing', 'Rate', ''],
    ['Jan', 5, 90, 93, gives(down, 0.05), 1],
    ['Feb', 5, 93, 95, 0.05, 1],
    ['Mar', 6, 95, 92, 0.06, 1],
    ['Apr', 4, 92, 90, 0.04, 1],
  ];

  it.each([
    ['E2', 'PERIODRATES in E2, line 0'],
    ['E3', 'PERIODRATES in E2, line 1'],
    ['E4', 'PERIODRATES in E2, line 2'],
    ['E5', null],
    ['E1', null],
    ['D3', null],
    ['F3', null],
  ])('below it, %s: %s', (address, found) => expect(spilledIn(rows, address)).toBe(found));

  it.each([
    ['B3', 'ROLLING in B3, line 0'],
    ['D3', 'ROLLING in B3, line 2'],
    ['E3', null],
    ['A3', null],
    ['C2', null],
    ['C4', null],
  ])('beside it, %s: %s', (address, found) => {
    const across: Rows = [
      ['Leavers', 5, 5, 6, 1],
      ['Opening', 90, 93, 95, 1],
      ['Rate', gives('=TURNOVER.ROLLING("opening",B1:D1,B2:D2)', 0.05), 0.05, 0.06, 1],
      ['', 1, 1, 1, 1],
    ];
    expect(spilledIn(across, address)).toBe(found);
  });

  it('is in a column of rates of a table', () => {
    const table: Rows = [
      [gives('=TURNOVER.COMPARE(5,90,,93)', 'method'), 'leavers', 'base', 'rate', 'over', 'mean', 'sum', 'words'],
      ...Array.from({ length: 6 }, () => ['x', 5, 90, 0.05, '', 0.05, 0.05, 'x']),
    ];
    const places = ['D2', 'D6', 'F2', 'G6', 'D1', 'D7', 'C2', 'E2', 'H2'];
    expect(places.map((address) => spilledIn(table, address))).toEqual([
      'COMPARE in A1, line 1',
      'COMPARE in A1, line 5',
      'COMPARE in A1, line 1',
      'COMPARE in A1, line 5',
      ...Array<null>(5).fill(null),
    ]);
  });

  it('ends where a table of the data ends', () => {
    const call = gives('=TURNOVER.ROSTER.GROUPS(X1:X9,Y1:Y9,45292,45322,Z1:Z9)', 'group');
    const line: Written[] = ['IT', 4, 1, 5, 0, 2, 2.5];
    const groups: Rows = [[call, ...blanks(6)], line, line, ['', ...line.slice(1)], line];
    expect(['G2', 'G3', 'G4', 'G5'].map((address) => spilledIn(groups, address))).toEqual([
      'ROSTER.GROUPS in A1, line 1',
      'ROSTER.GROUPS in A1, line 2',
      null,
      null,
    ]);
  });

  it('may be the only line of a table', () => {
    const call = gives('=TURNOVER.ROSTER.GROUPS(X1:X9,Y1:Y9,45292,45322,Z1:Z9)', 'group');
    expect(spilledIn([[call], ['IT', 4, 1, 5, 0, 2, 2.5]], 'G2')).toBe('ROSTER.GROUPS in A1, line 1');
  });

  it('is of one of several formulas', () => {
    const two: Rows = [
      [5, 6, gives('=TURNOVER.PERIODRATES("opening",A1:A2,B1:B2)', 0.5)],
      [5, 6, 0.6],
      [5, 6, gives('=TURNOVER.PERIODRATES("opening",A3:A4,B3:B4)', 0.7)],
      [5, 6, 0.8],
      [5, 6, gives('=TURNOVER.OPENBASE(A5,B5)', 0.8)],
      [5, 6, gives('=A6/B6', 0.8)],
    ];
    expect(['C2', 'C3', 'C4', 'C5', 'C6'].map((address) => spilledIn(two, address))).toEqual([
      'PERIODRATES in C1, line 1',
      'PERIODRATES in C3, line 0',
      'PERIODRATES in C3, line 1',
      null,
      null,
    ]);
  });
});

describe('the rate of a group', () => {
  it('is the one of its formula, read once', () => {
    const book = bookOfRows([
      [1, 2, gives('=TURNOVER.OPENBASE(A1,B1)', 0.5), gives('=A1/B1', 0.5), gives('=1-TURNOVER.OPENBASE(A1,B1)', 0.5)],
    ]);
    const [call, fraction, rest] = book.groups;
    expect(rateOfGroup(call)?.call.id).toBe('OPENBASE');
    expect(rateOfGroup(call)).toBe(rateOfGroup(call));
    expect([rateOfGroup(fraction), rateOfGroup(rest)]).toEqual([null, null]);
  });
});
