import { describe, expect, it } from 'vitest';
import { comparedPairsIn } from '../../src/formulas/comparedPairs';
import { treeOf } from '../../src/formulas/turnoverCall';

const pairsIn = (formula: string) =>
  comparedPairsIn(formula, treeOf(formula)).map(({ how, left, right }) => `${left.text} ${how} ${right.text}`);

describe('what a formula holds against one another', () => {
  it.each([
    ['=F3>$H$1', ['F3 compared $H$1']],
    ['=IF(F3>=$H$1,"high",IF(F3<H2,"low",""))', ['F3 compared $H$1', 'F3 compared H2']],
    ['=F3<=Target', ['F3 compared Target']],
    ['=F3-G3', ['F3 subtracted G3']],
    ['=F3/Staff[Target]', ['F3 divided Staff[Target]']],
    ['=(F3)-(G3)', ['F3 subtracted G3']],
    ['=TURNOVER.CHURN(C2,B2)-$H$1', ['TURNOVER.CHURN(C2,B2) subtracted $H$1']],
    ['=F3=G3', []],
    ['=F3+G3', []],
    ['=F3*G3', []],
    ['=F3>0.2', []],
    ['=SUM(F3)-G3', []],
    ['=IF(F3,G3)', []],
    ['="F3>G3"', []],
    ['=F3>', []],
  ])('%s', (formula, expected) => expect(pairsIn(formula)).toEqual(expected));

  it('tells cells, names and rates apart, and where they stand', () => {
    const formula = '=IF(TURNOVER.CHURN(C2,B2)>Target,F3-G3,0)';
    const [first, second] = comparedPairsIn(formula, treeOf(formula));
    expect(first.left).toMatchObject({ cells: null, name: null, rate: { call: { id: 'CHURN' } } });
    expect(first.right).toMatchObject({ cells: null, name: 'Target', rate: null });
    expect(second.left).toMatchObject({ cells: { text: 'F3' }, name: null, rate: null });
    expect(formula.slice(first.left.start, first.left.end)).toBe('TURNOVER.CHURN(C2,B2)');
    expect(formula.slice(second.right.start, second.right.end)).toBe('G3');
  });
});
