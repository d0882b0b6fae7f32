import { describe, expect, it } from 'vitest';
import { repairedFormula } from '../../src/formulas/repair';

describe('a formula that is stuck', () => {
  it.each([
    ['=_xldudf_TURNOVER_ROSTER_RATE(A2:A9,B2:B9,D1,D2)', '=TURNOVER.ROSTER.RATE(A2:A9,B2:B9,D1,D2)'],
    ['=_xldudf_turnover_avgbase(B2,C2,D2)', '=TURNOVER.AVGBASE(B2,C2,D2)'],
    ['=_xlfn.TURNOVER.RATE("average",C2,B2,,E2)', '=TURNOVER.RATE("average",C2,B2,,E2)'],
    ['=_xludf.TURNOVER.CHURN(C2,B2)', '=TURNOVER.CHURN(C2,B2)'],
    ['=_xlfn._xldudf.TURNOVER.CHURN(C2,B2)', '=TURNOVER.CHURN(C2,B2)'],
    ['=@_xldudf_TURNOVER_CHURN(C2,B2)', '=@TURNOVER.CHURN(C2,B2)'],
    ["='C:\\Users\\me\\Turnover.xlam'!TURNOVER.RATE(A1,B2)", '=TURNOVER.RATE(A1,B2)'],
    ["='C:\\Users\\o''neil\\Turnover.xlam'!turnover.rate(A1,B2)", '=TURNOVER.RATE(A1,B2)'],
    ["='C:\\Users\\李雷\\add-ins\\[离职.xlam]Sheet1'!TURNOVER.POOLED(C2:C9,B2:B9)", '=TURNOVER.POOLED(C2:C9,B2:B9)'],
    ["='https://host/share/add in.xlam'!TURNOVER.AVGBASE(B2,C2,D2)", '=TURNOVER.AVGBASE(B2,C2,D2)'],
    ["='C:\\x\\Turnover.xlam'!_xldudf_TURNOVER_AVGBASE(B2,C2,D2)", '=TURNOVER.AVGBASE(B2,C2,D2)'],
    ['=[1]!TURNOVER.RATE(A1,B2)', '=TURNOVER.RATE(A1,B2)'],
    ['=[1]!_xldudf_TURNOVER_ROSTER_HIRES(A:A,B:B,D1,D2)', '=TURNOVER.ROSTER.HIRES(A:A,B:B,D1,D2)'],
    ['=Turnover.xlam!TURNOVER.RATE(A1,B2)', '=TURNOVER.RATE(A1,B2)'],
    ['=C2-Turnover.xlam!TURNOVER.RATE(A1,B2)', '=C2-TURNOVER.RATE(A1,B2)'],
    ['=Data!C2-[1]!TURNOVER.RATE(A1,B2)', '=Data!C2-TURNOVER.RATE(A1,B2)'],
    ['=[Turnover.xlam]!TURNOVER.RATE(A1,B2)', '=TURNOVER.RATE(A1,B2)'],
    ['=IFERROR(_xldudf_TURNOVER_CHURN(C2,B2),"-")', '=IFERROR(TURNOVER.CHURN(C2,B2),"-")'],
    [
      "=_xldudf_TURNOVER_CHURN(C2,B2)-'C:\\a b\\T.xlam'!TURNOVER.CHURN('My ''list'''!C3,B3)+TURNOVER.CHURN(1,2)",
      "=TURNOVER.CHURN(C2,B2)-TURNOVER.CHURN('My ''list'''!C3,B3)+TURNOVER.CHURN(1,2)",
    ],
    ["=Sheet1!A1&'Other'!B2+[1]!TURNOVER.CHURN(C2,B2)", "=Sheet1!A1&'Other'!B2+TURNOVER.CHURN(C2,B2)"],
    ['=_xldudf_TURNOVER_CHURN (C2,B2)', '=TURNOVER.CHURN (C2,B2)'],
    [
      '=TURNOVER.ANNUALIZE(_xldudf_TURNOVER_CHURN(Table1[Left],[@[_xldudf_TURNOVER_CHURN(x)]]),3)',
      '=TURNOVER.ANNUALIZE(TURNOVER.CHURN(Table1[Left],[@[_xldudf_TURNOVER_CHURN(x)]]),3)',
    ],
    [
      '="_xldudf_TURNOVER_CHURN("&_xldudf_TURNOVER_CHURN(C2,B2)&"""\'!TURNOVER.CHURN("',
      '="_xldudf_TURNOVER_CHURN("&TURNOVER.CHURN(C2,B2)&"""\'!TURNOVER.CHURN("',
    ],
  ])('%s', (formula, expected) => {
    expect(repairedFormula(formula)).toBe(expected);
    expect(repairedFormula(expected), 'what is repaired is not repaired again').toBeNull();
  });
});

describe('a formula in which nothing is stuck', () => {
  it.each([
    '=TURNOVER.RATE("average",C2,B2,,E2)',
    '=turnover.avgbase(B2,C2,D2)',
    '=IFERROR(TURNOVER.CHURN(C2,B2),0)',
    '=SUM(A1:A3)',
    "='C:\\Users\\me\\Turnover.xlam'!OTHER.RATE(A1)",
    "='C:\\data\\[Turnover.xlsx]Sheet1'!B2/C2",
    "='turnover.rate (old)'!A1",
    '=_xldudf_TURNOVER_AVERAGE(B2,C2)',
    '=_xldudf_OTHER_RATE(A1)',
    '=_xlfn.XLOOKUP(A1,B:B,C:C)',
    '="_xldudf_TURNOVER_CHURN(C2,B2)"',
    "=\"it's 'C:\\x'!TURNOVER.CHURN(C2,B2)\"",
    '=MY_xldudf_TURNOVER_CHURN(C2,B2)',
    '=TURNOVER_RATE(A1,B1)',
    '=Table1[_xldudf_TURNOVER_CHURN(x)]',
    '=[1]!TURNOVER.RATE',
    '=TURNOVER!RATE(A1)',
    'see _xldudf_TURNOVER_CHURN(B2)',
    '',
  ])('%s', (formula) => expect(repairedFormula(formula)).toBeNull());

  it('is passed over quickly, however long it is', () => {
    const long = `=${'SUM(A1:A9,"turnover.x",\'a\'!B2)+'.repeat(2_000)}1`;
    expect(repairedFormula(long)).toBeNull();
    expect(repairedFormula(`=${"'".repeat(8_000)}turnover.rate(`)).toBeNull();
    expect(repairedFormula(`=turnover.${'[a'.repeat(4_000)}`)).toBeNull();
  });
});
