import { describe, expect, it } from 'vitest';
import { firstSerial, lastSerial } from '../../src/cells/dates';
import { findingsOf, gives, placesOf, sheetFrom, tableOf, type Written } from './auditOf';
import { writtenFinding } from './writtenFindings';

const people = ['A', 'B', 'C', 'D', 'E', 'F'];
const hired = [45000, 45100, 45200, 45300, 45400, 45500];
const before = hired.map((day) => day - 30);
const ends = hired.map((day) => day - 10);

/** Staff lists without headers in B:C, and B:D, of rows 2 to 7, and formulas that read parts of it. */
const found = (formulas: readonly string[]) =>
  findingsOf('left-before-hired', [
    sheetFrom('Staff', tableOf(['', '', '', ''], people, hired, before, ends)),
    sheetFrom('Other', tableOf(['', '', ''], people, hired, before)),
    sheetFrom(
      'Summary',
      formulas.map((formula) => [gives(formula, '#VALUE!')]),
    ),
  ]);
const rate = (from: string, to: string) => `=TURNOVER.ROSTER.RATE(${from},${to},45000,45900)`;

describe('the lists that formulas read', () => {
  it('are told of with every number', () => {
    expect(found([rate('Staff!B2:B4', 'Staff!C2:C4')]).flatMap(writtenFinding)).toEqual([
      'left-before-hired (wrong) Staff!C2:C4: 3, left-before-hired|Staff|1|2',
      '  cell: "C2"',
      '  hiredCell: "B2"',
      '  hired: 45000',
      '  left: 44970',
      '  row: 2',
      '  count: 3',
    ]);
  });

  it.each<[string, string[], string[]]>([
    ['one', [rate('Staff!B2:B7', 'Staff!C2:C7')], ['Staff!C2:C7']],
    [
      'the same twice',
      [rate('Staff!B2:B7', 'Staff!C2:C7'), rate('Staff!B2:B7', 'Staff!C2:C7') + '*100'],
      ['Staff!C2:C7'],
    ],
    [
      'two that overlap',
      [rate('Staff!B2:B4', 'Staff!C2:C4'), rate('Staff!B4:B7', 'Staff!C4:C7') + '+0'],
      ['Staff!C2:C4'],
    ],
    [
      'the later first',
      [rate('Staff!B4:B7', 'Staff!C4:C7') + '+0', rate('Staff!B2:B4', 'Staff!C2:C4')],
      ['Staff!C4:C7'],
    ],
    [
      'two below one another',
      [rate('Staff!B2:B4', 'Staff!C2:C4'), rate('Staff!B5:B7', 'Staff!C5:C7') + '+0'],
      ['Staff!C2:C4', 'Staff!C5:C7'],
    ],
    [
      'two on different sheets',
      [rate('Staff!B2:B7', 'Staff!C2:C7'), rate('Other!B2:B7', 'Other!C2:C7')],
      ['Staff!C2:C7', 'Other!C2:C7'],
    ],
    ['columns of two lengths', [rate('Staff!B2:B5', 'Staff!C2:C7')], ['Staff!C2:C5']],
    ['columns of two other lengths', [rate('Staff!B2:B7', 'Staff!C2:C3')], ['Staff!C2:C3']],
    ['columns that begin in two lines', [rate('Staff!B2:B6', 'Staff!C3:C7')], []],
    ['columns on two sheets', [rate('Staff!B2:B7', 'Other!C2:C7')], []],
    ['two columns at once', [rate('Staff!B2:C7', 'Staff!C2:C7')], []],
    ['two columns for the leaving dates', [rate('Staff!B2:B7', 'Staff!B2:C7')], []],
    ['the other way round', [rate('Staff!C2:C7', 'Staff!B2:B7')], []],
    ['no list', ['=TURNOVER.OPENBASE(Staff!B2,Staff!C2)'], []],
    ['a list that no function of the add-in reads', ['=SUM(Staff!B2:B7)-SUM(Staff!C2:C7)'], []],
    [
      'the same hire dates with two columns of leaving dates',
      [rate('Staff!B2:B7', 'Staff!C2:C7'), rate('Staff!B2:B7', 'Staff!D2:D7') + '*2'],
      ['Staff!C2:C7', 'Staff!D2:D7'],
    ],
    [
      'the same leaving dates with two columns of hire dates',
      [rate('Staff!B2:B7', 'Staff!C2:C7'), rate('Staff!D2:D7', 'Staff!C2:C7') + '*2'],
      ['Staff!C2:C7', 'Staff!C2:C7'],
    ],
    [
      'two below one another, the later first',
      [rate('Staff!B5:B7', 'Staff!C5:C7'), rate('Staff!B2:B4', 'Staff!C2:C4') + '+0'],
      ['Staff!C5:C7', 'Staff!C2:C4'],
    ],
    ['two columns for the last dates', [rate('Staff!B2:B7', 'Staff!C2:D7')], []],
    ['dates that are not given as cells', [rate('NOW()', 'Staff!C2:C7'), rate('Staff!B2:B7', 'NOW()')], []],
  ])('%s', (_what, formulas, places) => expect(placesOf(found(formulas))).toEqual(places));

  it.each<[string, Written, Written, boolean]>([
    ['a day before', 45100, 45099, true],
    ['the same day', 45100, 45100, false],
    ['earlier the same day', 45100.9, 45100.1, false],
    ['late on the day before', 45100, 45099.99, true],
    ['the first day there is', 45100, firstSerial, true],
    ['the day before that', 45100, firstSerial - 1, false],
    ['no day', 45100, 0, false],
    ['less than no day', 45100, -3, false],
    ['late on the day before that', 45100, firstSerial - 0.1, false],
    ['a day after the first', firstSerial + 1, firstSerial, true],
    ['the last day there is', lastSerial, 45100, true],
    ['late on the last day', lastSerial + 0.5, 45100, true],
    ['after the last day', lastSerial + 1, 45100, false],
    ['a text', 45100, '2020-01-01', false],
    ['a number stored as text', 45100, '45050', false],
    ['no hire date', '', 45050, false],
    ['no leaving date', 45100, '', false],
  ])('say of %s whether it is before', (_what, came, went, isBefore) => {
    const rows = [[came, went, gives('=TURNOVER.ROSTER.RATE(A1:A2,B1:B2,45000,45900)', '#VALUE!')], [45000]];
    expect(findingsOf('left-before-hired', rows)).toHaveLength(isBefore ? 1 : 0);
  });

  it('are headed lists on every sheet, and end with their last row', () => {
    const list = (name: string, left: readonly Written[]) =>
      sheetFrom(
        name,
        tableOf(['Name', 'Hire date', 'Leaving date'], people.slice(0, left.length), hired.slice(0, left.length), left),
      );
    const sheets = [list('A', [45100, '', 45100]), list('B', ['', '', '']), list('C', ['', '', 44000])];
    expect(placesOf(findingsOf('left-before-hired', sheets))).toEqual(['A!C4', 'C!C4']);
  });
});
