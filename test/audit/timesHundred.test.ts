import { describe, expect, it } from 'vitest';
import { comparisonsIn } from '../../src/audit/scale/comparisons';
import { timesHundredIn, withoutHundred } from '../../src/audit/scale/timesHundred';
import { writtenText } from '../../src/formulas/nodeText';
import { functionName } from '../../src/formulas/syntax';
import { treeOf } from '../../src/formulas/turnoverCall';

const products = (formula: string) => timesHundredIn(treeOf(formula)!);

describe('a product with 100', () => {
  it.each<[string, string, string, string[], boolean]>([
    ['=B1*100', 'B1', '=B1', [], false],
    ['=100*B1', 'B1', '=B1', [], false],
    ['=B1/C1*100', 'B1/C1', '=B1/C1', [], false],
    ['=(B1+C1)*100', 'B1+C1', '=B1+C1', [], false],
    ['= B1/C1*100', 'B1/C1', '= (B1/C1)', [], false],
    ['=B1/C1*100&"%"', 'B1/C1', '=(B1/C1)&"%"', [], true],
    ['=1-B1/C1*100', 'B1/C1', '=1-(B1/C1)', [], true],
    ['=1-B1*100', 'B1', '=1-B1', [], true],
    ['=-(B1*100)', 'B1', '=-(B1)', [], false],
    ['=ROUND(B1*100,1)', 'B1', '=ROUND(B1,3)', ['ROUND'], false],
    ['=ROUNDUP(B1*100,0)', 'B1', '=ROUNDUP(B1,2)', ['ROUNDUP'], false],
    ['=ROUNDDOWN(B1*100,2)', 'B1', '=ROUNDDOWN(B1,4)', ['ROUNDDOWN'], false],
    ['=TRUNC(B1*100,1)', 'B1', '=TRUNC(B1,3)', ['TRUNC'], false],
    ['=INT(B1*100)', 'B1', '=INT(B1)', ['INT'], false],
    ['=ROUND(B1*100,C1)', 'B1', '=ROUND(B1,C1)', ['ROUND'], false],
    ['=ROUND(B1*100,"1")', 'B1', '=ROUND(B1,"1")', ['ROUND'], false],
    ['=TRUNC(B1*100)', 'B1', '=TRUNC(B1)', ['TRUNC'], false],
    ['=IFERROR(B1*100,1)', 'B1', '=IFERROR(B1,1)', ['IFERROR'], false],
    ['=IFERROR(ROUND(B1/C1*100,1),0)', 'B1/C1', '=IFERROR(ROUND((B1/C1),3),0)', ['IFERROR', 'ROUND'], false],
    ['=ROUND(1+B1*100,1)', 'B1', '=ROUND(1+B1,3)', ['ROUND'], true],
    ['=1+ROUND(B1*100,1)', 'B1', '=1+ROUND(B1,3)', ['ROUND'], true],
  ])('%s', (formula, inner, suggested, around, isPart) => {
    const [found, ...others] = products(formula);
    expect(others).toEqual([]);
    expect({
      inner: writtenText(found.inner, formula),
      around: found.around.map(functionName),
      isPart: found.isPart,
      suggested: withoutHundred(formula, found),
    }).toEqual({ inner, around, isPart, suggested });
  });

  it.each(['=B1*10', '=B1*1000', '=B1/100', '=B1+100', '=B1*100%', '=B1*"100"', '=B1*C100', '=100', '=MAX(B1,100)'])(
    '%s has none',
    (formula) => expect(products(formula)).toEqual([]),
  );

  it('is found outer before inner, each once', () => {
    const texts = (formula: string) => products(formula).map(({ inner }) => writtenText(inner, formula));
    expect(texts('=B1*100*100')).toEqual(['B1*100', 'B1']);
    expect(texts('=100*100')).toEqual(['100']);
    expect(texts('=MAX(B1*100,C1*100)')).toEqual(['B1', 'C1']);
  });
});

describe('comparisons with a number', () => {
  const found = (formula: string) =>
    comparisonsIn(treeOf(formula)!, formula).map(({ side, limit, start, end }) => [
      writtenText(side, formula),
      limit,
      formula.slice(start, end),
      start,
    ]);

  it.each([
    ['=B1>100', [['B1', 100, '100', 4]]],
    ['=B1<100', [['B1', 100, '100', 4]]],
    ['=B1>=1.5', [['B1', 1.5, '1.5', 5]]],
    ['=B1<=0.8', [['B1', 0.8, '0.8', 5]]],
    ['=B1=1', [['B1', 1, '1', 4]]],
    ['=B1<>1', [['B1', 1, '1', 5]]],
    ['=100<B1', [['B1', 100, '100', 1]]],
    [
      '=IF(AND(B1>1,C1>2),3,4)',
      [
        ['B1', 1, '1', 11],
        ['C1', 2, '2', 16],
      ],
    ],
    [
      '=1>2',
      [
        ['1', 2, '2', 3],
        ['2', 1, '1', 1],
      ],
    ],
    ['=COUNTIF(B1:B9,">80")', [['B1:B9', 80, '80', 17]]],
    ['=countif(B1:B9,"<80.5")', [['B1:B9', 80.5, '80.5', 17]]],
    ['=COUNTIF(B1:B9,">=80")', [['B1:B9', 80, '80', 18]]],
    ['=COUNTIF(B1:B9,"<=80")', [['B1:B9', 80, '80', 18]]],
    ['=COUNTIF(B1:B9,"<>80")', [['B1:B9', 80, '80', 18]]],
    ['=IF(B1>80,"5%","")', [['B1', 80, '80', 7]]],
    ['=COUNTIF(B1:B9,"<80.25")', [['B1:B9', 80.25, '80.25', 17]]],
    ['=COUNTIF(B1:B9,"=80")', [['B1:B9', 80, '80', 17]]],
    ['=SUMIF(B1:B9,">8",C1:C9)', [['B1:B9', 8, '8', 15]]],
    ['=AVERAGEIF(B1:B9,">8")', [['B1:B9', 8, '8', 19]]],
    [
      '=COUNTIFS(A1:A9,"x",B1:B9,">8",C1:C9,"<9")',
      [
        ['B1:B9', 8, '8', 28],
        ['C1:C9', 9, '9', 39],
      ],
    ],
    ['=SUMIFS(A1:A9,B1:B9,">8")', [['B1:B9', 8, '8', 22]]],
    ['=AVERAGEIFS(A1:A9,B1:B9,">8")', [['B1:B9', 8, '8', 26]]],
  ])('%s', (formula, expected) => expect(found(formula)).toEqual(expected));

  it.each([
    '=B1>C1',
    '=B1>100%',
    '=100%<B1',
    '=B1>"100"',
    '=B1>TRUE',
    '=B1+100',
    '=B1*100',
    '=B1&100',
    '=COUNTIF(B1:B9,80)',
    '=COUNTIF(B1:B9,"80")',
    '=COUNTIF(B1:B9,">80%")',
    '=COUNTIF(B1:B9,">x")',
    '=COUNTIF(B1:B9,"x>80")',
    '=COUNTIF(B1:B9,">80.")',
    '=COUNTIF(B1:B9,C1)',
    '=COUNTIF(,">80")',
    '=COUNTIF(B1:B9)',
    '=COUNTIF(B1:B9,)',
    '=MATCH(B1:B9,">80")',
    '=B1',
  ])('%s has none', (formula) => expect(found(formula)).toEqual([]));
});
