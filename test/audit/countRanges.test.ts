import { describe, expect, it } from 'vitest';
import { countRangesOf } from '../../src/audit/countRanges';
import { movedAreaOf } from '../../src/audit/movedArea';
import { addressOf } from '../../src/formulas/area';
import { gives, sheetFrom, type Written } from './auditOf';
import { bookOf, groupIn } from './bookOf';

const table: Written[][] = [
  ['Month', 'Opening', 'Hires', 'Leavers', 'Closing', 'Headcount', 'Sales', 'Leavers'],
  ...['Jan', 'Feb', 'Mar'].map((month) => [month, 50, 3, 2, 51, 50, 700, 2]),
];

/** "D2:D4 other, E4 closing" */
const rangesIn = (formula: string) => {
  const book = bookOf([sheetFrom('Sheet1', [...table, [], ['Rate', gives(formula, 0.1)]]), sheetFrom('Data', table)]);
  const group = groupIn(book, 'B6');
  return countRangesOf(book, group)
    .map(({ text, index, sheet, area, role }) => `${index} ${text} on ${sheet.name} ${addressOf(area)} ${role}`)
    .join(', ');
};

describe('the counts that a rate is made of', () => {
  it.each([
    [
      '=TURNOVER.AVGBASE(D2:D4,B2,E4)',
      '0 D2:D4 on Sheet1 D2:D4 other, 1 B2 on Sheet1 B2 opening, 2 E4 on Sheet1 E4 closing',
    ],
    [
      '=TURNOVER.RATE(A1,D2:D4,B2,C2:C4)',
      '1 D2:D4 on Sheet1 D2:D4 other, 2 B2 on Sheet1 B2 opening, 3 C2:C4 on Sheet1 C2:C4 other',
    ],
    ['=TURNOVER.MEANBASE(D2:D4,F2:F4)', '0 D2:D4 on Sheet1 D2:D4 other, 1 F2:F4 on Sheet1 F2:F4 other'],
    ['=TURNOVER.POOLED(D2:D4,B2:B4)', '0 D2:D4 on Sheet1 D2:D4 other, 1 B2:B4 on Sheet1 B2:B4 other'],
    ['=TURNOVER.YTD("opening",D2:D4,B2:B4,,,A2:A4)', '0 D2:D4 on Sheet1 D2:D4 other, 1 B2:B4 on Sheet1 B2:B4 opening'],
    ['=TURNOVER.OPENBASE(Data!D2:D4,Data!B2)', '0 Data!D2:D4 on Data D2:D4 other, 1 Data!B2 on Data B2 opening'],
    ['=TURNOVER.OPENBASE(Missing!D2:D4,B2)', '1 B2 on Sheet1 B2 opening'],
    ['=TURNOVER.OPENBASE(C2:D4,B2)', '1 B2 on Sheet1 B2 opening'],
    ['=TURNOVER.OPENBASE(B2:D2,B3)', '0 B2:D2 on Sheet1 B2:D2 other, 1 B3 on Sheet1 B3 opening'],
    ['=TURNOVER.OPENBASE(SUM(D2:D4),B2)', '1 B2 on Sheet1 B2 opening'],
    ['=TURNOVER.OPENBASE(Leavers,B2:B4)', '0 B2:B4 on Sheet1 B2:B4 opening'],
    ['=TURNOVER.OPENBASE(D2,B2)', ''],
    ['=TURNOVER.FLAG(D2:D4,B2)', ''],
    ['=SUM(D2:D4)/((B2+E4)/2)', '0 D2:D4 on Sheet1 D2:D4 other, 1 B2 on Sheet1 B2 opening, 2 E4 on Sheet1 E4 closing'],
    ['=SUM(D2:D4)/(B2+SUM(G2:G4))', '0 D2:D4 on Sheet1 D2:D4 other, 1 B2 on Sheet1 B2 opening'],
    ['=SUM(Data!D2:D4)/B2', '0 Data!D2:D4 on Data D2:D4 other, 1 B2 on Sheet1 B2 opening'],
    ['=SUM(Missing!D2:D4)/B2', ''],
    ['=SUM(D2:D4)/Z99', '0 D2:D4 on Sheet1 D2:D4 other'],
    ['=SUM(C2:C4)/B2', ''],
    ['=SUM(D2:D4)*B2', ''],
    ['=SUM(D2:D4)/B2&"x"', ''],
    ['=D2/B2', ''],
  ])('%s: %s', (formula, expected) => expect(rangesIn(formula)).toBe(expected));
});

describe('a reference in copies of its formula', () => {
  it.each([
    ['D2:D4', 2, 1, 'E4:E6'],
    ['$D2:D$4', 1, 1, 'D3:E4'],
    ['D2', -2, 0, null],
    ['Leavers', 1, 0, null],
  ])('%s, %i down and %i to the right, is %s', (text, rows, columns, expected) => {
    const area = movedAreaOf(text)(rows, columns);
    expect(area && addressOf(area)).toBe(expected);
  });
});
