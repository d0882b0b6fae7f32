import { describe, expect, it } from 'vitest';
import { addressOf } from '../../src/formulas/area';
import { copiedArea, copiesOf } from '../../src/formulas/references';

describe('copies of a formula', () => {
  it.each([
    ['=C2/B2', 7, 2, '=E9/D9'],
    ['=SUM(C$2:C2)/$B$2*12', 7, 2, '=SUM(E$2:E9)/$B$2*12'],
    ['=IFERROR(\'My sheet\'!C2/AVERAGE(B:B),"B2")', 1, 1, '=IFERROR(\'My sheet\'!D3/AVERAGE(C:C),"B2")'],
    ['=[@Left1]/Table2[Opening]+SUM(3:4)', 1, 1, '=[@Left1]/Table2[Opening]+SUM(4:5)'],
    ['=年初1+D3*LOG10(B2)', 1, 0, '=年初1+D4*LOG10(B3)'],
    ['=SUM(Jan:Dec!B2)', 2, 0, '=SUM(Jan:Dec!B4)'],
    ['= A1 + 1', 0, 0, '= A1 + 1'],
    ['=A1', -1, 0, null],
    ['=A1', 0, -1, null],
    ['=A2', 1_048_575, 0, null],
    ['=$A$1', -1, -1, '=$A$1'],
  ])('%s, %i down and %i to the right, is %s', (formula, rows, columns, expected) => {
    expect(copiesOf(formula)(rows, columns)).toBe(expected);
  });
});

describe('the cells a reference means in a copy', () => {
  it.each([
    ['C2:C7', 3, 1, 'D5:D10'],
    ['C$2:C7', 3, 1, 'D2:D10'],
    ['C5:C$9', 10, 0, 'C9:C15'],
    ["'My sheet'!$C2", 1, 4, 'C3'],
    ['C:C', 5, 1, 'D:D'],
    ['C2', -2, 0, null],
    ['XFD2', 0, 1, null],
    ['A1048576', 1, 0, null],
    ['Jan:Dec!B2', 1, 0, null],
    ['Leavers', 1, 0, null],
  ])('%s, %i down and %i to the right, is %s', (text, rows, columns, expected) => {
    const area = copiedArea(text, rows, columns);
    expect(area && addressOf(area)).toBe(expected);
  });
});
