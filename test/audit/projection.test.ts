import { describe, expect, it } from 'vitest';
import { projectionIn } from '../../src/audit/annual/projection';
import { gives, sheetFrom } from './auditOf';
import { bookOf, groupIn } from './bookOf';

const projectionOf = (formula: string) => {
  const book = bookOf([sheetFrom('Sheet1', [[gives(formula, 1)]])]);
  return projectionIn(groupIn(book, 'A1'));
};

describe('a product that may make a rate one of a year', () => {
  it.each([
    ['=B1*12', 'B1', 12],
    ['=12*B1', 'B1', 12],
    ['=B1*2', 'B1', 2],
    ['=B1*3', 'B1', 3],
    ['=B1*4', 'B1', 4],
    ['=B1*6', 'B1', 6],
    ['=B1*24', 'B1', 24],
    ['=B1*26', 'B1', 26],
    ['=B1*52', 'B1', 52],
    ['=B1*2*6', 'B1', 12],
    ['=+B1*12', '+B1', 12],
    ['=ROUND(B1,2)*12', 'ROUND(B1,2)', 12],
    ['=ROUND(B1*4,2)', 'B1', 4],
    ['=C1-(B1*12)', 'B1', 12],
    ['=(B1+C1)*12', 'B1+C1', 12],
    ['=B1*C1*12', 'B1*C1', 12],
    ['=B1/C1*12', 'B1/C1', 12],
    ['=12*B1/C1/D1', 'B1/C1/D1', 12],
    ['=12*(B1+C1)/(D1+E1)', '(B1+C1)/(D1+E1)', 12],
    ['=12*B1/(2*3)', 'B1/(2*3)', 12],
    ['=B1*(12/C1)', 'B1/C1', 12],
    ['=B1*12/0', 'B1/0', 12],
    ['=B1*12/-3', 'B1/-3', 12],
    ['=B1*12*100%', 'B1', 12],
  ])('%s', (formula, core, factor) => {
    expect(projectionOf(formula)).toMatchObject({ core, factor, scale: 1, by: 'product', isExplicit: false });
  });

  it.each([
    ['=B1*12/5', 12 / 5],
    ['=B1/5*12', 12 / 5],
    ['=12*B1/5', 12 / 5],
    ['=B1*(12/5)', 12 / 5],
    ['=(12/5)*B1', 12 / 5],
    ['=B1*12/1', 12],
    ['=B1*12/(3/2)', 8],
  ])('%s spells out the twelfths', (formula, factor) => {
    expect(projectionOf(formula)).toMatchObject({ core: 'B1', factor, isExplicit: true });
  });

  it('may be one of a percentage', () => {
    expect(projectionOf('=B1*12*100')).toMatchObject({ core: 'B1', factor: 12, scale: 100, isCompound: false });
    expect(projectionOf('=100*B1*12/5')).toMatchObject({ core: 'B1', factor: 2.4, scale: 100, months: null });
  });

  it('has a part of the tree where that is all', () => {
    expect(projectionOf('=B1*12')?.coreNode).toMatchObject({ type: 'ReferenceIdentifier', value: 'B1' });
    expect(projectionOf('=B1*C1*12')?.coreNode).toBeNull();
    expect(projectionOf('=B1/C1*12')?.coreNode).toBeNull();
  });

  it('is the outermost, and of several the first', () => {
    expect(projectionOf('=B1*12+C1*4')).toMatchObject({ core: 'B1', factor: 12 });
    expect(projectionOf('=ROUND(C1*4,1)*2')).toMatchObject({ core: 'ROUND(C1*4,1)', factor: 2 });
  });

  it.each([
    '=B1*5',
    '=B1*1',
    '=B1*100',
    '=B1/12',
    '=B1/4*2',
    '=B1*8/2',
    '=B1^12',
    '=B1+12',
    '=B1*-12',
    '=B1*0',
    '=B1*C1',
    '=3*4',
    '=B1*12%',
    '=B1*"12"',
    '=B1/(12/3)',
    '=B1*(12-3)',
    '=B1/12*',
    '=SUM(B1:B12)',
  ])('%s is none', (formula) => expect(projectionOf(formula)).toBeNull());

  it('stands in a formula of up to a thousand letters', () => {
    const formula = (length: number) => `=B1*12&"${'x'.repeat(length - 9)}"`;
    expect([1000, 1001].map((length) => projectionOf(formula(length))?.core)).toEqual(['B1', undefined]);
  });
});

describe('a call of ANNUALIZE', () => {
  it.each([
    ['=TURNOVER.ANNUALIZE(B1,5)', 'B1', 2.4, false],
    ['=TURNOVER.ANNUALIZE(B1,12)', 'B1', 1, false],
    ['=turnover.annualize(B1,3)', 'B1', 4, false],
    ['=ROUND(TURNOVER.ANNUALIZE(C1/D1,1),3)', 'C1/D1', 12, false],
    ['=TURNOVER.ANNUALIZE(B1,C1)', 'B1', null, false],
    ['=TURNOVER.ANNUALIZE(B1,0)', 'B1', null, false],
    ['=TURNOVER.ANNUALIZE(B1,-3)', 'B1', null, false],
    ['=TURNOVER.ANNUALIZE(B1,"3")', 'B1', null, false],
    ['=TURNOVER.ANNUALIZE(B1,TRUE)', 'B1', null, false],
    ['=TURNOVER.ANNUALIZE(B1,3,)', 'B1', 4, false],
    ['=TURNOVER.ANNUALIZE(B1,3,FALSE)', 'B1', 4, false],
    ['=TURNOVER.ANNUALIZE(B1,3,0)', 'B1', 4, false],
    ['=TURNOVER.ANNUALIZE(B1,3,TRUE)', 'B1', 4, true],
    ['=TURNOVER.ANNUALIZE(B1,3,1)', 'B1', 4, true],
    ['=TURNOVER.ANNUALIZE(B1,3,C1)', 'B1', 4, true],
  ])('%s', (formula, core, factor, isCompound) => {
    const found = projectionOf(formula);
    expect(found).toMatchObject({ core, factor, isCompound, scale: 1, by: 'annualize', isExplicit: true });
    expect(found?.months).toBe(found?.node.type === 'CallExpression' && found.node.arguments[1]);
  });

  it.each([
    '=TURNOVER.ANNUALIZE(B1)',
    '=TURNOVER.ANNUALIZE(B1,)',
    '=TURNOVER.ANNUALIZE(,3)',
    '=ANNUALIZE(B1,3)',
    '=TURNOVER.RATE(B1,3)',
  ])('%s is none', (formula) => expect(projectionOf(formula)).toBeNull());

  it('stands before a product in it', () => {
    expect(projectionOf('=TURNOVER.ANNUALIZE(B1*4,6)')).toMatchObject({ core: 'B1*4', by: 'annualize', factor: 2 });
    expect(projectionOf('=TURNOVER.ANNUALIZE(B1,6)*4')).toMatchObject({
      core: 'TURNOVER.ANNUALIZE(B1,6)',
      by: 'product',
    });
  });
});
