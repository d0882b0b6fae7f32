import { describe, expect, it } from 'vitest';
import type { Snapshot } from '../../src/audit/snapshot';
import { findingsOf, gives } from './auditOf';

const staff = {
  name: 'Staff',
  sheet: 'Other',
  area: { row: 0, column: 0, rowCount: 9, columnCount: 2 },
  hasHeaders: true,
  hasTotals: false,
  columns: ['Left', 'Opening'],
};

const found = (formula: string, others: Partial<Snapshot> = {}, value = '#NAME?') =>
  findingsOf('stuck-name', [[gives(formula, value)]], others).map(({ facts: { kind, name, stored, nearest } }) => ({
    kind,
    name,
    stored,
    nearest,
  }));

const again = [{ kind: 'again', name: 'TURNOVER.CHURN', stored: '', nearest: null }];

describe('a right name that Excel does not find', () => {
  it.each<[string, Partial<Snapshot>]>([
    ['=TURNOVER.CHURN(C2,B2)', {}],
    ['=IFERROR(ROUND(TURNOVER.CHURN(C2,B2),2),"")', {}],
    ['=TURNOVER.CHURN(Staff[Left],Staff[Opening])', {}],
    ['=TURNOVER.CHURN(Staff[Left],staff[Opening])', { tables: [staff] }],
    ['=TURNOVER.CHURN([@Left],[@Opening])', { tables: [staff] }],
    ['=TURNOVER.CHURN(Leavers,B2)', { names: [{ name: 'leavers', formula: '=Sheet1!$C$2' }] }],
    ['=LET(x,TURNOVER.CHURN(C2,B2),x*2)', {}],
    ['=MyRate(TURNOVER.CHURN(C2,B2))', { names: [{ name: 'myrate', formula: '=LAMBDA(x,x)' }] }],
    ['=LAMBDA(x,TURNOVER.CHURN(x,B2))(C2)', {}],
    ['=_xlfn.IFNA(TURNOVER.CHURN(C2,B2),0)', {}],
    ['=_xlfn._xlws.FILTER(A2:A9,TURNOVER.CHURN(C2,B2)>0)', {}],
  ])('is found when %s is written again', (formula, others) => expect(found(formula, others)).toEqual(again));

  it.each<[string, Partial<Snapshot>]>([
    ['=TURNOVER.CHURN(Leavers,B2)', {}],
    ['=TURNOVER.CHURN(Clients[Left],B2)', { tables: [staff] }],
    ['=TURNOVER.CHURN(C2,B2)+OTHER.FUNCTION(A1)', {}],
    ['=TURNOVER.CHURN(C2', {}],
    ['=SUM(A1:A3)', {}],
  ])('may be another name in %s', (formula, others) => expect(found(formula, others)).toEqual([]));

  it('shows by #NAME? alone', () => expect(found('=TURNOVER.CHURN(C2,B2)', {}, '#VALUE!')).toEqual([]));
});

describe('a name that is none', () => {
  it.each([
    ['=TURNOVER.AVERAGE(C2,B2)', 'AVERAGE'],
    ['=turnover.chrun(C2,B2)', 'CHRUN'],
  ])('%s is said to be so', (formula) => {
    const [first] = found(formula);
    expect(first.kind).toBe('unknown');
  });
});

describe('a stored name', () => {
  it.each([
    ['=_xldudf_TURNOVER_CHURN(C2,B2)', 'stored', '_xldudf_TURNOVER_CHURN'],
    ['=_xlfn.TURNOVER.CHURN(C2,B2)', 'stored', '_xlfn.TURNOVER.CHURN'],
    ["='C:\\add-ins\\Turnover.xlam'!TURNOVER.CHURN(C2,B2)", 'path', "'C:\\add-ins\\Turnover.xlam'!TURNOVER.CHURN"],
    ['=ROUND([1]!TURNOVER.CHURN(C2,B2),2)', 'path', '[1]!TURNOVER.CHURN'],
    ['=Turnover.xlam!TURNOVER.CHURN(C2,B2)', 'path', 'Turnover.xlam!TURNOVER.CHURN'],
    ['=IF(B2="",0,_xldudf_TURNOVER_CHURN(C2,B2))', 'stored', '_xldudf_TURNOVER_CHURN'],
    ['=TURNOVER.AVGBASE(C2,B2,D2)+_xldudf_TURNOVER_CHURN(C2,B2)', 'stored', '_xldudf_TURNOVER_CHURN'],
    ['=TURNOVER.ANNUALIZE(_xldudf_TURNOVER_CHURN(C2,B2),1)', 'stored', '_xldudf_TURNOVER_CHURN'],
    ['=_xldudf_TURNOVER_CHURN(C2,B2)+_xldudf_TURNOVER_AVGBASE(C2,B2,D2)', 'stored', '_xldudf_TURNOVER_CHURN'],
    ['=_xldudf_TURNOVER_CHURN(C2,B2', 'stored', '_xldudf_TURNOVER_CHURN'],
    ['=_xldudf_TURNOVER_CHURN (C2,B2)', 'stored', '_xldudf_TURNOVER_CHURN'],
    [
      "='C:\\Tom''s (new)\\Turnover.xlam'!TURNOVER.CHURN(C2,B2)",
      'path',
      "'C:\\Tom''s (new)\\Turnover.xlam'!TURNOVER.CHURN",
    ],
  ])('%s is a %s one', (formula, kind, stored) =>
    expect(found(formula, {}, '#REF!')).toEqual([{ kind, name: 'TURNOVER.CHURN', stored, nearest: null }]),
  );
});
