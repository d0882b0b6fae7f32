import { describe, expect, it } from 'vitest';
import { formulaByMethod } from '../../src/audit/houseCall';
import { turnoverCalls } from '../../src/formulas/turnoverCall';
import type { Method } from '../../src/turnover/method';

const average = '=TURNOVER.AVGBASE(D2,B2,E2)';
const open = '=TURNOVER.OPENBASE(D2,B2)';
const cumulative = '=TURNOVER.CUMULATIVE(D2,B2,C2)';
const rate = '=ROUND(TURNOVER.RATE("average",D2,B2,C2,E2),3)';
const ranges = '=TURNOVER.RATE("average",D2:D7,B2,,E2:E7)';
const roster = '=TURNOVER.ROSTER.RATE(A2:A9,B2:B9,F1,F2,"opening",C2:C9="IT")';

describe('a formula by another method', () => {
  it.each<[string, Method, string | null]>([
    [average, 'opening', '=TURNOVER.OPENBASE(D2,B2)'],
    [average, 'closing', '=TURNOVER.CLOSEBASE(D2,E2)'],
    [average, 'cumulative', '=TURNOVER.RATE("cumulative",D2,B2,,E2)'],
    [average, 'mean', '=TURNOVER.RATE("mean",D2,B2,,E2)'],
    [open, 'average', null],
    [open, 'closing', null],
    [open, 'cumulative', null],
    [open, 'mean', null],
    [cumulative, 'opening', '=TURNOVER.OPENBASE(D2,B2)'],
    [cumulative, 'average', '=TURNOVER.RATE("average",D2,B2,C2)'],
    [cumulative, 'closing', '=TURNOVER.RATE("closing",D2,B2,C2)'],
    [cumulative, 'mean', '=TURNOVER.RATE("mean",D2,B2,C2)'],
    ['=TURNOVER.CLOSEBASE(D2,E2)', 'opening', null],
    ['=TURNOVER.CLOSEBASE(D2,E2)', 'closing', '=TURNOVER.CLOSEBASE(D2,E2)'],
    ['=TURNOVER.CLOSEBASE(D2,E2)', 'mean', null],
    ['=TURNOVER.FLUX(D2,B2,C2,E2)', 'average', '=TURNOVER.AVGBASE(D2,B2,E2)'],
    ['=TURNOVER.FLUX(D2,B2,C2,E2)', 'mean', '=TURNOVER.RATE("mean",D2,B2,C2,E2)'],
    ['=TURNOVER.AVGBASE(D2:D7,B2,E7)', 'cumulative', '=TURNOVER.RATE("cumulative",D2:D7,B2,,E7)'],
    ['=TURNOVER.AVGBASE(D2:D7,B2,E7)', 'mean', null],
    ['=TURNOVER.RATE("average",D2,,C2)', 'closing', null],
    ['=TURNOVER.RATE("average",D2,,C2)', 'cumulative', null],
    ['=TURNOVER.RATE("average",D2,,C2)', 'mean', null],
    ['=TURNOVER.RATE("average",35,B2,,E2)', 'mean', null],
    ['=TURNOVER.RATE("average",D2,B2,,18)', 'mean', null],
    ['=TURNOVER.RATE("average",D2:D7,B2,,D2:E7)', 'mean', null],
    ['=TURNOVER.CLOSEBASE(D2,E2)', 'average', null],
    ['=TURNOVER.FLUX(D2,B2,C2,E2)', 'cumulative', '=TURNOVER.CUMULATIVE(D2,B2,C2)'],
    ['=IF(B2>0,100*TURNOVER.CHURN(D2,B2),"")', 'opening', '=IF(B2>0,100*TURNOVER.OPENBASE(D2,B2),"")'],
    [rate, 'cumulative', '=ROUND(TURNOVER.RATE("cumulative",D2,B2,C2,E2),3)'],
    [ranges, 'mean', '=TURNOVER.RATE("mean",D2:D7,B2,,E2:E7)'],
    ['=TURNOVER.RATE("average",D2:D7,B2,,E7)', 'mean', null],
    ['=TURNOVER.RATE("average",D2:D7,B2,,E2:E6)', 'mean', null],
    ['=TURNOVER.RATE("average",D2:D7,B2,,E2:J2)', 'mean', null],
    ['=TURNOVER.RATE("average",35,50,,18)', 'mean', null],
    ['=TURNOVER.RATE(H1,D2,B2,C2,E2)', 'opening', null],
    ['=TURNOVER.ROLLING("opening",D2:D7,B2:B7,C2:C7,,3)', 'mean', '=TURNOVER.ROLLING("mean",D2:D7,B2:B7,C2:C7,,3)'],
    [roster, 'average', '=TURNOVER.ROSTER.RATE(A2:A9,B2:B9,F1,F2,"average",C2:C9="IT")'],
    ['=TURNOVER.ROSTER.RATE(A2:A9,B2:B9,F1,F2)', 'mean', '=TURNOVER.ROSTER.RATE(A2:A9,B2:B9,F1,F2,"mean")'],
    ['=TURNOVER.ROSTER.RATE(A2:A9,B2:B9,F1,F2,H1)', 'mean', null],
    ['=_xldudf_TURNOVER_AVGBASE(D2,B2,E2)', 'opening', null],
  ])('%s as %s is %s', (formula, method, expected) =>
    expect(formulaByMethod(formula, turnoverCalls(formula)[0], method)).toBe(expected),
  );
});
