import { describe, expect, it } from 'vitest';
import { formulaWithArguments } from '../../src/formulas/callArguments';
import { nearestFunction } from '../../src/formulas/nearestFunction';
import { referenceToArea, referencesIn, shiftedReference } from '../../src/formulas/references';
import { turnoverCalls } from '../../src/formulas/turnoverCall';
import { isWorksheetFunction } from '../../src/formulas/worksheetFunctions';

describe('a call with other arguments', () => {
  it.each([
    ['=TURNOVER.AVGBASE(C2,B2,E2)', { opening: 'D2' }, '=TURNOVER.AVGBASE(C2,D2,E2)'],
    ['=ROUND(TURNOVER.AVGBASE( C2 , B2,E2 ),3)', { opening: 'D2' }, '=ROUND(TURNOVER.AVGBASE( C2 ,D2,E2 ),3)'],
    ['=turnover.churn(C2,B2)', { opening: 'D2' }, '=turnover.churn(C2,D2)'],
    ['=TURNOVER.RATE("average",C2,B2,,E2)', { closing: 'F2' }, '=TURNOVER.RATE("average",C2,B2,,F2)'],
    ['=TURNOVER.RATE("average",C2,B2)', { closing: 'F2' }, '=TURNOVER.RATE("average",C2,B2,,F2)'],
    ['=TURNOVER.RATE("a,b",SUM(C2,C3),\'x,y\'!B2)', { opening: 'D2' }, '=TURNOVER.RATE("a,b",SUM(C2,C3),D2)'],
    ['=TURNOVER.POOLED({1,2;3,4},Staff[[a]:[b]])', { leavers: 'C2' }, '=TURNOVER.POOLED(C2,Staff[[a]:[b]])'],
    ['=TURNOVER.CHURN((C2+C3)%,B2)', { opening: 'D2' }, '=TURNOVER.CHURN((C2+C3)%,D2)'],
    ['=TURNOVER.CHURN()', { opening: 'D2' }, '=TURNOVER.CHURN(,D2)'],
    [
      '=IF(TURNOVER.CHURN(C2,B2)>1,1,TURNOVER.CHURN(C2,B2))',
      { opening: 'D2' },
      '=IF(TURNOVER.CHURN(C2,D2)>1,1,TURNOVER.CHURN(C2,D2))',
    ],
  ])('%s with %j is %s', (formula, texts, expected) =>
    expect(formulaWithArguments(formula, turnoverCalls(formula)[0], texts)).toBe(expected),
  );
});

describe('a reference elsewhere', () => {
  it.each([
    ['C2', 0, 2, 'E2'],
    ['$C2', 1, 2, '$E3'],
    ['$C$2:$C$7', 3, -1, '$B$5:$B$10'],
    ["'My sheet'!C$2", 1, 0, "'My sheet'!C$3"],
    ['C:C', 0, 1, 'D:D'],
    ['$C:$C', 0, -1, '$B:$B'],
    ['A2', 0, -1, null],
    ['A2', -2, 0, null],
    ['XFD2', 0, 1, null],
    ['Leavers', 0, 1, null],
    ['Staff[Left]', 0, 1, null],
  ])('%s, %i down and %i to the right, is %s', (text, rows, columns, expected) =>
    expect(shiftedReference(text, rows, columns)).toBe(expected),
  );

  const area = { row: 1, column: 2, rowCount: 5, columnCount: 1 };
  it.each([
    ['C2:C7', 'C2:C6'],
    ['$C$2:C7', '$C$2:C6'],
    ["'My sheet'!C$2:C$7", "'My sheet'!C$2:C$6"],
    ['Leavers', null],
  ])('%s to other cells is %s', (text, expected) => expect(referenceToArea(text, area)).toBe(expected));

  it('is found where it stands', () => {
    const formula = '=SUM(C2:C7)/Base!$B$2+Staff[Left]+[1]Data!A1+C3#+Name&"D4"';
    const found = referencesIn(formula);
    expect(found.map(({ text }) => text)).toEqual(['C2:C7', 'Base!$B$2', 'C3']);
    for (const { text, start, end } of found) expect(formula.slice(start, end)).toBe(text);
    expect(found[1]).toMatchObject({ sheet: 'Base', area: { row: 1, column: 1 } });
  });
});

describe('a name that no function has', () => {
  it.each([
    ['AVERAGE', 'AVGBASE'],
    ['avg', 'AVGBASE'],
    ['OPENING', 'OPENBASE'],
    ['OPEN', 'OPENBASE'],
    ['CLOSING', 'CLOSEBASE'],
    ['CLOSE', 'CLOSEBASE'],
    ['MEAN', 'MEANBASE'],
    ['TURNOVER', 'RATE'],
    ['RATES', 'PERIODRATES'],
    ['ROLLING12', 'ROLLING'],
    ['ANNUAL', 'ANNUALIZE'],
    ['POOL', 'POOLED'],
    ['ANNUALISE', 'ANNUALIZE'],
    ['RETENTON', 'RETENTION'],
    ['CHURM', 'CHURN'],
    ['GROUPS', 'ROSTER.GROUPS'],
    ['HEADCOUNT', 'ROSTER.HEADCOUNT'],
    ['ROSTER.GROUP', 'ROSTER.GROUPS'],
    ['COMPARES', 'COMPARE'],
    ['XYZ', null],
    ['SOMETHINGELSE', null],
  ])('%s is taken for %s', (name, expected) => expect(nearestFunction(name)).toBe(expected));
});

describe('functions of Excel’s own', () => {
  it.each([
    ['SUM', true],
    ['sumproduct', true],
    ['ceiling.math', true],
    ['CHURN', false],
    ['', false],
  ])('%s: %s', (name, expected) => expect(isWorksheetFunction(name)).toBe(expected));
});
