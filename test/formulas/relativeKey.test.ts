import { describe, expect, it } from 'vitest';
import { copiesInColumn, relativeKey } from '../../src/formulas/relativeKey';

/** A formula in row 9 of column F, and another text in another row: the same when copied, or not. */
const cases: readonly (readonly [formula: string, other: string, row: number, isCopy: boolean])[] = [
  ['=D9/B9', '=D10/B10', 10, true],
  ['=D9/B9', '=D100/B100', 100, true],
  ['=D9/B9', '=D10/B9', 10, false],
  ['=D9/B9', '=D10/B101', 10, false],
  ['=D9/B9', '=E10/B10', 10, false],
  ['=SUM(D$2:D9)/B$2', '=SUM(D$2:D12)/B$2', 12, true],
  ['=SUM(D$2:D9)/B$2', '=SUM(D$3:D12)/B$2', 12, false],
  ['=SUM(9:9)', '=SUM(10:10)', 10, true],
  ['=SUM($9:9)', '=SUM($9:11)', 11, true],
  ['=SUM(D:D)*2', '=SUM(D:D)*2', 30, true],
  ['=LOG10(D9)&"B9"', '=LOG10(D11)&"B9"', 11, true],
  ['=LOG10(D9)&"B9"', '=LOG10(D11)&"B11"', 11, false],
  ["='B9'!D9+1", "='B9'!D8+1", 8, true],
  ['=D8', '=D0', 1, false],
  ['=D9+9', '=D10+10', 10, false],
];

describe('A formula copied to another row of its column', () => {
  it.each(cases)('%s as %s in row %i: %s', (formula, other, row, isCopy) => {
    expect(copiesInColumn(formula, 8)(other, row - 1)).toBe(isCopy);
  });

  it('has the same key', () => {
    for (const [formula, other, row, isCopy] of cases)
      expect(relativeKey(formula, 8, 5) === relativeKey(other, row - 1, 5)).toBe(isCopy);
  });
});
