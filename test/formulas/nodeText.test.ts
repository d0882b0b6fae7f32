import { describe, expect, it } from 'vitest';
import { placeOf, writtenText } from '../../src/formulas/nodeText';
import { nodesUnder } from '../../src/formulas/syntax';
import { treeOf } from '../../src/formulas/turnoverCall';

/** The parts of a formula, outer before inner, left to right, as they are written. */
const partsOf = (formula: string) => [...nodesUnder(treeOf(formula)!)].map((node) => writtenText(node, formula));

describe('the parts of a formula as they are written', () => {
  it.each([
    ['=A1', ['A1']],
    ['=A1+B1', ['A1+B1', 'A1', 'B1']],
    ['=(A1+B1)*C1', ['(A1+B1)*C1', 'A1+B1', 'A1', 'B1', 'C1']],
    ['=A1*(B1+C1)', ['A1*(B1+C1)', 'A1', 'B1+C1', 'B1', 'C1']],
    ['=((A1+B1))*C1', ['((A1+B1))*C1', 'A1+B1', 'A1', 'B1', 'C1']],
    ['=A1*((B1+C1))', ['A1*((B1+C1))', 'A1', 'B1+C1', 'B1', 'C1']],
    ['=(A1+B1)/(C1-D1)', ['(A1+B1)/(C1-D1)', 'A1+B1', 'A1', 'B1', 'C1-D1', 'C1', 'D1']],
    ['=( A1 + B1 ) / ( C1 )', ['( A1 + B1 ) / ( C1 )', 'A1 + B1', 'A1', 'B1', 'C1']],
    ['=(A1)%', ['(A1)%', 'A1']],
    ['=(A1+B1)%%*2', ['(A1+B1)%%*2', '(A1+B1)%%', '(A1+B1)%%', 'A1+B1', 'A1', 'B1', '2']],
    ['=SUM((A1+B1),C1)', ['SUM((A1+B1),C1)', 'A1+B1', 'A1', 'B1', 'C1']],
    ['=-(A1+(B1))', ['-(A1+(B1))', 'A1+(B1)', 'A1', 'B1']],
    ['=(A1)-(")("&B1)', ['(A1)-(")("&B1)', 'A1', '")("&B1', '")("', 'B1']],
    ["=(A1)-('a)(b'!B1+C1)", ["(A1)-('a)(b'!B1+C1)", 'A1', "'a)(b'!B1+C1", "'a)(b'!B1", 'C1']],
    ["=('it''s)'!B1)*(C1)", ["('it''s)'!B1)*(C1)", "'it''s)'!B1", 'C1']],
    ['=(T[a)(b]+A1)*B1', ['(T[a)(b]+A1)*B1', 'T[a)(b]+A1', 'T[a)(b]', 'A1', 'B1']],
    ['=("a""(b"&A1)*B1', ['("a""(b"&A1)*B1', '"a""(b"&A1', '"a""(b"', 'A1', 'B1']],
    [
      '=(ROUND(A1,2)+1)*(2-ROUND(B1,2))',
      [
        '(ROUND(A1,2)+1)*(2-ROUND(B1,2))',
        'ROUND(A1,2)+1',
        'ROUND(A1,2)',
        'A1',
        '2',
        '1',
        '2-ROUND(B1,2)',
        '2',
        'ROUND(B1,2)',
        'B1',
        '2',
      ],
    ],
  ])('%s', (formula, expected) => expect(partsOf(formula)).toEqual(expected));

  it('are the whole formula where the parser does not say', () => {
    const tree = treeOf('=A1+1')!;
    expect(placeOf({ ...tree, loc: undefined }, '=A1+1')).toEqual([0, 5]);
  });
});
