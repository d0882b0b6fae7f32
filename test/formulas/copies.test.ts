import { describe, expect, it } from 'vitest';
import { copiesOf } from '../../src/formulas/copies';
import { copiedFormula } from '../../src/formulas/references';

describe('copies of a formula', () => {
  it.each([
    '=C2/B2',
    '=SUM(C$2:C2)/$B$2*12',
    '=IFERROR(\'My sheet\'!C2/AVERAGE(B:B),"B2")',
    '=[@Left1]/Table2[Opening]+SUM(3:4)',
    '=年初1+D3*LOG10(B2)',
    '=A1',
  ])('%s are the same as one by one', (formula) => {
    const copies = copiesOf(formula);
    for (const [rows, columns] of [
      [0, 0],
      [7, 2],
      [-1, 0],
      [0, -1],
      [1_048_575, 0],
    ] as const)
      expect(copies(rows, columns)).toBe(copiedFormula(formula, rows, columns));
  });
});
