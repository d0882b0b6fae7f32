import { describe, expect, it } from 'vitest';
import { nameAt } from '../../src/workbench/grid/typedName';

/** The cursor is where the | stands. */
function nameIn(formula: string) {
  return nameAt(formula.replace('|', ''), formula.indexOf('|'));
}

describe('the name at the cursor', () => {
  it.each([
    ['=turnover.|', 'TURNOVER.', 1],
    ['=turn|over.fl', 'TURNOVER.FL', 1],
    ['=1+SUM|(A1)', 'SUM', 3],
    ['=SUM(TURNOVER.OPEN|', 'TURNOVER.OPEN', 5],
  ])('of %s is %s', (formula, name, start) => {
    expect(nameIn(formula)).toEqual({ name, start });
  });

  it.each(['=TURNOVER.FLAG(|', '=TURNOVER.FLAG(1.2,)|', '=|', '=A1+|', '=1|'])('is none in %s', (formula) => {
    expect(nameIn(formula)).toBeNull();
  });
});
