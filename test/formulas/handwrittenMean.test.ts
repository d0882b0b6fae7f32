import { describe, expect, it } from 'vitest';
import { handwrittenMeanFrom } from '../../src/formulas/handwrittenMean';
import { treeOf } from '../../src/formulas/turnoverCall';

const meanOf = (formula: string) => handwrittenMeanFrom(formula, treeOf(formula));

describe('a mean of cells written by hand', () => {
  const plain = { isSum: false, factor: 1, divisor: null, isChosen: false };
  it.each([
    ['=AVERAGE(D2:D7)', 'D2:D7', {}],
    ['=AVERAGE(D2,D4,D6)', 'D2 D4 D6', {}],
    ['=averagea(D2:D7)', 'D2:D7', {}],
    ['=AVERAGE(D2:D7)*100', 'D2:D7', { factor: 100 }],
    ['=AVERAGE(D2:D7)*100%', 'D2:D7', {}],
    ['=ROUND(AVERAGE(D2:D7),3)', 'D2:D7', {}],
    ['=IFERROR(AVERAGE(D2:D7),"")', 'D2:D7', {}],
    ['=AVERAGEIF(D2:D7,">0")', 'D2:D7', { isChosen: true }],
    ['=AVERAGEIF(A2:A7,"Sales",D2:D7)', 'D2:D7', { isChosen: true }],
    ['=AVERAGEIFS(D2:D7,A2:A7,"Sales")', 'D2:D7', { isChosen: true }],
    ['=SUBTOTAL(1,D2:D7)', 'D2:D7', {}],
    ['=SUBTOTAL(101,D2:D7,D9)', 'D2:D7 D9', {}],
    ['=SUM(D2:D7)/COUNT(D2:D7)', 'D2:D7', {}],
    ['=SUM(D2:D7)/COUNTA(D2:D7)', 'D2:D7', {}],
    ['=SUM(D2:D7)/ROWS(D2:D7)', 'D2:D7', {}],
    ['=SUM(D2:F2)/COLUMNS(D2:F2)', 'D2:F2', {}],
    ['=SUM(D2:D7,D9)/COUNT(D2:D7)*100', 'D2:D7 D9', { factor: 100 }],
    ['=SUM(D2:D7)', 'D2:D7', { isSum: true }],
    ['=D2+D3+D4', 'D2 D3 D4', { isSum: true }],
    ['=SUM(D2:D7)*100', 'D2:D7', { isSum: true, factor: 100 }],
    ['=SUBTOTAL(9,D2:D7)', 'D2:D7', { isSum: true }],
    ['=SUBTOTAL(109,D2:D7)', 'D2:D7', { isSum: true }],
    ['=SUM(D2:D7)/6', 'D2:D7', { divisor: 6 }],
    ['=(D2+D3+D4)/3', 'D2 D3 D4', { divisor: 3 }],
    ['=(D2+D3)/2*100', 'D2 D3', { divisor: 2, factor: 100 }],
    ['=(D2+D3)*50%', 'D2 D3', { divisor: 2 }],
    ['=(D2+D3)*50', 'D2 D3', { divisor: 2, factor: 100 }],
  ])('%s is of %s', (formula, cells, more) => {
    const { cells: found, isSum, factor, divisor, isChosen } = meanOf(formula)!;
    expect(found.map(({ text }) => text).join(' ')).toBe(cells);
    expect({ isSum, factor, divisor, isChosen }).toEqual({ ...plain, ...more });
  });

  it.each([
    '=MEDIAN(D2:D7)',
    '=AVERAGE(D2:D7)*12',
    '=AVERAGE(D2:D7)/2',
    '=AVERAGE(D2:D7,1)',
    '=AVERAGE()',
    '=AVERAGEIF(1,">0")',
    '=SUBTOTAL(4,D2:D7)',
    '=SUBTOTAL(9,D2,1)',
    '=SUBTOTAL(A1,D2:D7)',
    '=SUM(D2:D7)/COUNT(E2:E7)',
    '=SUM(D2:D7)/COUNT()',
    '=SUM(D2:D7)/COUNTIF(D2:D7,">0")',
    '=SUM(D2:D7)/D9',
    '=SUM(D2:D7,1)/COUNT(D2:D7)',
    '=(D2-D3)/2',
    '=D2-D3',
    '=SUM(D2:D7)/2.5',
    '=SUM(D2:D7)*3',
    '=AVERAGE(D2:D7)*D9',
    '=AVERAGE(D2:D7)*AVERAGE(E2:E7)',
    '=1/AVERAGE(D2:D7)',
    '=AVERAGE(D2:D7)+0',
    '="AVERAGE(D2:D7)"',
    '=AVERAGE(D2:D7',
  ])('%s is none', (formula) => expect(meanOf(formula)).toBeNull());

  it('says what stands around it', () =>
    expect(meanOf('=IF(D2="","",ROUND(AVERAGE(D2:D7),3)*100)')).toMatchObject({
      outerFactor: 100,
      isConditional: true,
      alternative: '',
      factor: 1,
    }));
});
