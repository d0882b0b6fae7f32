import { describe, expect, it } from 'vitest';
import {
  cellAt,
  cellOf,
  columnFrom,
  counted,
  countIn,
  givenFrom,
  givenPart,
  indexIn,
  partOf,
  sumOf,
  valueFrom,
  type Given,
} from '../../src/formulas/plain/given';

/** "line D2:D7, 6 down" */
const shown = (given: Given | null) =>
  given && `${given.kind} ${given.text}, ${given.count ?? 'some'}${given.isAcross ? ' across' : ''}`;

describe('what an argument is for a plain formula', () => {
  it.each([
    ['D2', 'cell D2, 1'],
    ['$D2:D$2', 'cell $D2, 1'],
    ['D2:D7', 'line D2:D7, 6'],
    ['B4:G4', 'line B4:G4, 6 across'],
    ['B4:C9', 'block B4:C9, 12'],
    ['Data!D2:D7', 'line Data!D2:D7, 6'],
    ['35', 'cell 35, 1'],
    ['-3', 'cell -3, 1'],
    ['5%', 'cell (5%), 1'],
    ['B2+1', 'cell (B2+1), 1'],
    ['(B2)', null],
    ['-B2#', null],
    ['(B2):(B4)', null],
    ['(B2,B4)', null],
    ['B2 B2', null],
    ['[@Left]:[@Gone]', null],
    ['[@[Left]:[Gone]]', null],
    ['T[@]', null],
    ['(B2)+(B4)', 'cell ((B2)+(B4)), 1'],
    ['-B2', 'cell (-B2), 1'],
    ['SUM(B2:B9)', 'cell SUM(B2:B9), 1'],
    ['round(B2,0)', 'cell round(B2,0), 1'],
    ['SUM(B2:B9)/2', 'cell (SUM(B2:B9)/2), 1'],
    ['[@Left]', 'cell [@Left], 1'],
    ['T[[#This Row],[Left]]', 'cell T[[#This Row],[Left]], 1'],
    ['T[Left]', 'line T[Left], some'],
    ['Leavers', null],
    ['D:D', null],
    ['2:2', null],
    ['D2#', null],
    ['B2:B9+1', null],
    ['B2+Leavers', null],
    ['INDEX(B2:B9,1)', null],
    ['"35"', null],
    ['TRUE', null],
    ['{1,2}', null],
    ['[1]Data!D2', '[1]'],
    ['#REF!', null],
    ['D2)', null],
  ])('%s: %s', (text, expected) => {
    if (expected !== '[1]') expect(shown(givenFrom(text))).toBe(expected);
    else expect(givenFrom(text)?.kind).toBe('cell');
  });

  it('keeps a number that is written into the formula', () =>
    expect(['35', '0.5', '-3', '5%', 'B2', '1+1'].map((text) => givenFrom(text)!.constant)).toEqual([
      35,
      0.5,
      -3,
      null,
      null,
      null,
    ]));

  it.each([
    ['TurnoverLimit', 'cell TurnoverLimit, 1'],
    ['F2', 'cell F2, 1'],
    ['F2:F3', null],
    ['T[Rate]', null],
    ['', null],
  ])('%s as one value: %s', (text, expected) => expect(shown(valueFrom(text))).toBe(expected));
});

describe('a column of a staff list', () => {
  it.each([
    ['B2:B9', 'line B2:B9, 8'],
    ['B2', 'cell B2, 1'],
    ['Staff!B:B', 'line Staff!B:B, 1048576'],
    ['B:C', 'block B:C, 2097152'],
    ['4:4', 'line 4:4, 16384 across'],
    ['T[Hired]', 'line T[Hired], some'],
    ['T[[#All],[Hired]]', 'line T[[#All],[Hired]], some'],
    ['[@Hired]', 'cell [@Hired], 1'],
    ['(T[Hired])', 'line (T[Hired]), some'],
    ['T[[Hired]:[Left]]', null],
    ['T[#Data]', null],
    ['T[#All]', null],
    ['T[[#All]]', null],
    ['T[]', null],
    ['B2:C9', null],
    ['Hired', null],
    ['SUM(B2)', null],
    ['B2)', null],
  ])('%s: %s', (text, expected) => expect(shown(columnFrom(text))).toBe(expected));

  it.each([
    ['B:B', 3, 'B4'],
    ['$B:$B', 3, '$B$4'],
    ['4:4', 2, 'C4'],
    ['$B$2:B9', 3, '$B$5'],
    ['B$2:$B9', 0, 'B$2'],
    ['B4:G4', 5, 'G4'],
    ['T[Hired]', 2, 'INDEX(T[Hired],3)'],
    ['B2', 0, 'B2'],
  ])('%s has the cell %i: %s', (text, index, expected) => expect(cellOf(columnFrom(text)!, index)).toBe(expected));
});

describe('parts of a line', () => {
  const down = givenFrom('$D$2:D7')!;
  const across = givenFrom('B4:G$4')!;
  const column = counted(givenFrom('T[Left]')!, 5);

  it.each<[string, Given, number, number, string, number | null]>([
    ['down', down, 1, 3, '$D$3:D$5', 3],
    ['across', across, 1, 3, 'C4:E$4', 3],
    ['of a Table', column, 1, 3, 'INDEX(T[Left],2):INDEX(T[Left],4)', 3],
    ['a part of a part of a Table', givenPart(column, 1, 3), 1, 2, 'INDEX(T[Left],3):INDEX(T[Left],4)', 2],
    ['one cell', down, 2, 2, '$D$4', 1],
    ['one cell of a Table', column, 2, 2, 'INDEX(T[Left],3)', 1],
    ['of a single value', givenFrom('SUM(B2)')!, 2, 3, 'SUM(B2)', 1],
  ])('%s', (_, given, from, to, text, count) => expect(givenPart(given, from, to)).toMatchObject({ text, count }));

  it('are counted where the workbook says how many there are', () => {
    expect(column).toMatchObject({ count: 5, inTable: { column: 'T[Left]', first: 0 } });
    expect(counted(givenFrom('T[Left]')!, null)).toEqual(givenFrom('T[Left]'));
    expect(counted(down, 9)).toBe(down);
    expect(counted(givenFrom('D2')!, 9).count).toBe(1);
    expect(partOf(column, 0, 4)).toBe('INDEX(T[Left],1):INDEX(T[Left],5)');
  });

  it('are summed, counted and found by position', () => {
    expect([down, across, givenFrom('D2')!].map(sumOf)).toEqual(['SUM($D$2:D7)', 'SUM(B4:G$4)', 'D2']);
    expect([down, across, givenFrom('B4:C9')!].map(countIn)).toEqual([
      'ROWS($D$2:D7)',
      'COLUMNS(B4:G$4)',
      'ROWS(B4:C9)*COLUMNS(B4:C9)',
    ]);
    expect([down, across].map((line) => cellAt(line, 'n'))).toEqual(['INDEX($D$2:D7,n)', 'INDEX(B4:G$4,1,n)']);
    expect([down, across].map(indexIn)).toEqual(['ROW($D$2:D7)-ROW($D$2)', 'COLUMN(B4:G$4)-COLUMN(B4)']);
  });
});
