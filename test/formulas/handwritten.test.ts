import { describe, expect, it } from 'vitest';
import { handwrittenRatioFrom } from '../../src/formulas/handwritten';
import { writtenCellsFrom } from '../../src/formulas/handwrittenCells';
import { netChangeFrom } from '../../src/formulas/handwrittenNetChange';
import type { WrittenAmount } from '../../src/formulas/handwrittenQuotient';
import { remainderFrom } from '../../src/formulas/handwrittenRemainder';
import { treeOf } from '../../src/formulas/turnoverCall';

const ratioOf = (formula: string) => handwrittenRatioFrom(formula, treeOf(formula));

/** "mean(+B3 +E3)", "sum(+C3)", with Σ before the sum of a range. */
const shown = ({ kind, terms }: WrittenAmount) =>
  `${kind}(${terms.map(({ cells, sign, isSum }) => `${sign < 0 ? '-' : '+'}${isSum ? 'Σ' : ''}${cells.text}`).join(' ')})`;

describe('a fraction of people written by hand', () => {
  it.each([
    ['=C3/B3', 'sum(+C3)', 'sum(+B3)', 1],
    ['=C3/AVERAGE(B3,E3)', 'sum(+C3)', 'mean(+ΣB3 +ΣE3)', 1],
    ['=C3/((B3+E3)/2)', 'sum(+C3)', 'sum(+B3 +E3)', 2],
    ['=2*C3/(B3+E3)', 'sum(+C3)', 'sum(+B3 +E3)', 2],
    ['=C3/(0.5*(B3+E3))', 'sum(+C3)', 'sum(+B3 +E3)', 2],
    ['=C3/(B3+E3)*200%', 'sum(+C3)', 'sum(+B3 +E3)', 2],
    ['=C3/((B3+E3)*50%)', 'sum(+C3)', 'sum(+B3 +E3)', 2],
    ['=C3/B3*100', 'sum(+C3)', 'sum(+B3)', 100],
    ['=C3/B3/12', 'sum(+C3)', 'sum(+B3)', 0.083333333],
    ['=C3/(B3/12)', 'sum(+C3)', 'sum(+B3)', 12],
    ['=(C3+D3)/(B3-F3)', 'sum(+C3 +D3)', 'sum(+B3 -F3)', 1],
    ['=(C3-(D3-F3))/B3', 'sum(+C3 -D3 +F3)', 'sum(+B3)', 1],
    ['=SUM(C3:C8)/AVERAGE(B3:B8)', 'sum(+ΣC3:C8)', 'mean(+ΣB3:B8)', 1],
    ['=SUM(C3,D3)/(B3-SUM(E3:F3))', 'sum(+ΣC3 +ΣD3)', 'sum(+B3 -ΣE3:F3)', 1],
    ['=+C3/+B3', 'sum(+C3)', 'sum(+B3)', 1],
    ['=[@Left]/[@Opening]', 'sum(+[@Left])', 'sum(+[@Opening])', 1],
    ['=SUM(Staff[Left])/Staff[[#Totals],[Opening]]', 'sum(+ΣStaff[Left])', 'sum(+Staff[[#Totals],[Opening]])', 1],
  ])('%s is %s over %s, times %d', (formula, upper, lower, factor) => {
    const ratio = ratioOf(formula)!;
    expect([shown(ratio.upper), shown(ratio.lower), ratio.factor]).toEqual([upper, lower, factor]);
  });

  it.each([
    '=C3',
    '=C3*B3',
    '=C3/B3/E3',
    '=C3*D3/B3',
    '=C3/B3*-1',
    '=C3/B3*0',
    '=C3/B3*"2"',
    '=C3/B3*TRUE',
    '=C3/B3-1',
    '=C3/B3^2',
    '=C3:C8/B3',
    '=C3/B3:B8',
    '=Staff[Left]/B3',
    '=Leavers/B3',
    '=C3/AVERAGE()',
    '=C3/AVERAGE(B3,)',
    '=SUM(C3,1)/B3',
    '=SUM()/B3',
    '=(C3+1)/B3',
    '=MAX(C3:C8)/B3',
    '=C3/AVERAGE(B3,12)',
    '=C3/(A1+B1+C1+D1+E1+F1+G1+H1+I1+J1+K1+L1+M1)',
    '=LEN(C3/B3)',
  ])('%s is none', (formula) => expect(ratioOf(formula)).toBeNull());

  it('keeps up to twelve amounts put together', () =>
    expect(ratioOf('=C3/(A1+B1+C1+D1+E1+F1+G1+H1+I1+J1+K1+L1)')?.lower.terms).toHaveLength(12));
});

describe('what stands around such a fraction', () => {
  const usual = { outerFactor: 1, isConditional: false, alternative: null, isRefusing: false, isText: false };
  it.each([
    ['=C3/B3', 'C3/B3', {}],
    ['=(C3/B3)', 'C3/B3', {}],
    ['=ROUND(C3/B3,4)', 'C3/B3', {}],
    ['=ROUNDUP(TRUNC(N(C3/B3)),2)', 'C3/B3', {}],
    ['=VALUE(ROUNDDOWN(C3/B3,1))', 'C3/B3', {}],
    ['=+ROUND(C3/B3,4)', 'C3/B3', {}],
    ['=@ROUND(C3/B3,4)', 'C3/B3', {}],
    ['=ROUND(C3/B3,4)*100', 'C3/B3', { outerFactor: 100 }],
    ['=100*ROUND(C3/B3,4)', 'C3/B3', { outerFactor: 100 }],
    ['=ROUND(C3/B3,4)*100%', 'C3/B3', { outerFactor: 1 }],
    ['=ROUND(C3/B3,4)/4', 'C3/B3', { outerFactor: 0.25 }],
    ['=IFERROR(C3/B3,0)', 'C3/B3', {}],
    ['=IFNA(C3/B3,"")', 'C3/B3', {}],
    ['=IFERROR(C3/B3,NA())', 'C3/B3', {}],
    ['=IFERROR(C3/B3,#N/A)', 'C3/B3', {}],
    ['=TEXT(C3/B3,"0%")', 'C3/B3', { isText: true }],
    ['=IF(B3=0,"",C3/B3)', 'C3/B3', { isConditional: true, alternative: '' }],
    ['=IF(B3>0,C3/B3,0)', 'C3/B3', { isConditional: true, alternative: 0 }],
    ['=IF(B3>0,C3/B3)', 'C3/B3', { isConditional: true }],
    ['=IF(B3=0,NA(),C3/B3)', 'C3/B3', { isConditional: true }],
    ['=IF(ISBLANK(B3),NA(),C3/B3)', 'C3/B3', { isConditional: true }],
    ['=IF(B3<C3,NA(),C3/B3)', 'C3/B3', { isConditional: true, isRefusing: true }],
    ['=IF(OR(B3<0,C3<0),NA(),C3/B3)', 'C3/B3', { isConditional: true, isRefusing: true }],
    ['=IF(B3<C3,NA(),IF(D3=0,"",C3/B3))', 'C3/B3', { isConditional: true, isRefusing: true, alternative: '' }],
    ['=IF(B3=0,#N/A,C3/B3)', 'C3/B3', { isConditional: true }],
    ['=IF(B3=0,"-",ROUND(2*C3/(B3+E3),3))', '2*C3/(B3+E3)', { isConditional: true, alternative: '-' }],
  ])('%s: %s', (formula, inner, around) => {
    const { start, end, outerFactor, isConditional, alternative, isRefusing, isText } = ratioOf(formula)!;
    expect(formula.slice(start, end)).toBe(inner);
    expect({ outerFactor, isConditional, alternative, isRefusing, isText }).toEqual({ ...usual, ...around });
  });

  it.each([
    '=IFERROR(C3/B3,D3)',
    '=IF(B3=0,D3,C3/B3)',
    '=IF(B3=0,SUM(D3),C3/B3)',
    '=4/ROUND(C3/B3,4)',
    '=ROUND(C3/B3,4)*ROUND(C4/B4,4)',
    '=ROUND(C3/B3,4)*D3',
    '=ROUND(C3/B3,4)+1',
    '=-ROUND(C3/B3,4)',
  ])('%s calculates something else', (formula) => expect(ratioOf(formula)).toBeNull());

  it('is not looked at where nobody could read the formula', () => expect(ratioOf('=C3/')).toBeNull());
});

describe('one less something', () => {
  const remainderOf = (formula: string) => remainderFrom(formula, treeOf(formula));
  const what = (formula: string) => {
    const found = remainderOf(formula);
    if (!found) return null;
    return [
      found.scale,
      found.cell?.text ?? null,
      found.rate?.call.id ?? null,
      found.ratio && shown(found.ratio.upper),
    ];
  };
  it.each([
    ['=1-F2', [1, 'F2', null, null]],
    ['=100%-F2', [1, 'F2', null, null]],
    ['=100-F2', [100, 'F2', null, null]],
    ['=1-C2/B2', [1, null, null, 'sum(+C2)']],
    ['=1-TURNOVER.AVGBASE(C2,B2,E2)', [1, null, 'AVGBASE', null]],
    ['=ROUND(1-F2,3)', [1, 'F2', null, null]],
    ['=1-F2:F9', [1, null, null, null]],
    ['=2-F2', null],
    ['=50%-F2', null],
    ['=-1-F2', null],
    ['=1+F2', null],
    ['=F2-1', null],
    ['=F2', null],
    ['="1"-F2', null],
  ])('%s', (formula, expected) => expect(what(formula)).toEqual(expected));
});

describe('what a number of people fell by', () => {
  const changeOf = (formula: string) => {
    const found = netChangeFrom(formula, treeOf(formula));
    return found && [found.form, shown(found.ratio.upper), shown(found.ratio.lower), found.scale];
  };
  it.each([
    ['=(B2-E2)/B2', ['difference', 'sum(+B2 -E2)', 'sum(+B2)', 1]],
    ['=(B2-E2)/B2*100', ['difference', 'sum(+B2 -E2)', 'sum(+B2)', 100]],
    ['=1-E2/B2', ['remainder', 'sum(+E2)', 'sum(+B2)', 1]],
    ['=100-E2/B2*100', ['remainder', 'sum(+E2)', 'sum(+B2)', 100]],
    ['=IFERROR(1-E2/B2,"")', ['remainder', 'sum(+E2)', 'sum(+B2)', 1]],
    ['=E2/B2', null],
    ['=(B2-E2-F2)/B2', null],
    ['=AVERAGE(B2,E2)/B2', null],
    ['=1-F2', null],
    ['=SUM(B2:B9)', null],
  ])('%s', (formula, expected) => expect(changeOf(formula)).toEqual(expected));
});

describe('the cells that a piece of a formula names', () => {
  const cellsOf = (text: string) => writtenCellsFrom(treeOf(`=${text}`));
  it.each([
    ['$B3', { kind: 'range', sheet: null, fixed: { top: false, bottom: false, left: true, right: true } }],
    ['B$3:$C9', { kind: 'range', fixed: { top: true, bottom: false, left: false, right: true } }],
    ['C:C', { kind: 'range', fixed: { top: true, bottom: true, left: false, right: false } }],
    ['3:$4', { kind: 'range', fixed: { top: false, bottom: true, left: true, right: true } }],
    ['+Data!B3', { kind: 'range', sheet: 'Data' }],
    ['@B3', { kind: 'range', text: 'B3' }],
    ['Staff[Left]', { kind: 'column', table: 'Staff', column: 'Left', part: 'data' }],
    ['Staff[@Left]', { kind: 'column', table: 'Staff', column: 'Left', part: 'thisRow' }],
    ['[@Left]', { kind: 'column', table: '', column: 'Left', part: 'thisRow' }],
    ['Staff[[#Totals],[Left]]', { kind: 'column', table: 'Staff', column: 'Left', part: 'totals' }],
    ['Staff[[#Data],[Left]]', { kind: 'column', table: 'Staff', column: 'Left', part: 'data' }],
  ])('%s', (text, expected) => expect(cellsOf(text)).toMatchObject(expected));

  it.each([
    'Leavers',
    '-B3',
    '35',
    'SUM(B3)',
    '[Book2.xlsx]Data!B3',
    'Jan:Mar!B3',
    'Staff[[Left]:[Hired]]',
    'Staff[#All]',
    'Staff[[#Headers],[Left]]',
    'Staff[[#Data],[#Totals],[Left]]',
  ])('%s names none', (text) => expect(cellsOf(text)).toBeNull());
});
