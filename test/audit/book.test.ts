import { describe, expect, it } from 'vitest';
import { bookSteps, type Book } from '../../src/audit/book';
import { snapshotOf } from '../../src/audit/snapshot';
import { areasOf } from '../../src/audit/areas';
import { addressOf } from '../../src/formulas/area';
import { copiedFormula } from '../../src/formulas/references';
import { relativeKey } from '../../src/formulas/relativeKey';
import { copiedDown, gives, sheetFrom, tableOf } from './auditOf';

function bookOf(...sheets: ReturnType<typeof sheetFrom>[]): Book {
  const steps = bookSteps(snapshotOf(sheets));
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

describe('The same formula, copied', () => {
  it.each([
    ['=C2/B2', 1, 3, 7, 2],
    ['=SUM(C$2:C2)/$B$2', 1, 3, 4, 0],
    ['=IFERROR(\'My sheet\'!C2/AVERAGE(B:B),"B2")', 1, 3, 2, 5],
    ['=TURNOVER.RATE("average",C2,B2,,E2)', 1, 6, 9, 0],
    ['=[@Left1]/Table2[Opening]+SUM(3:4)', 4, 6, 3, 1],
    ['=年初1+D3*LOG10(B2)', 4, 6, 3, 1],
  ])('%s has one key', (formula, row, column, rows, columns) => {
    const copy = copiedFormula(formula, rows, columns)!;
    expect(relativeKey(copy, row + rows, column + columns)).toBe(relativeKey(formula, row, column));
  });

  it.each([
    ['=C2/B2', '=C2/B3'],
    ['=C2/B2', '=C2/$B$2'],
    ['=C2/"B2"', '=C2/"B3"'],
    ["=C2/'B2'!A1", "=C2/'B3'!A1"],
    ['=LOG10(C2)', '=LOG(C2)'],
    ['=A:A', '=A:B'],
    ['=1:1', '=1:2'],
  ])('%s and %s in the same cell are different', (one, other) => {
    expect(relativeKey(one, 1, 3)).not.toBe(relativeKey(other, 1, 3));
  });

  it('does not leave the sheet', () => {
    expect(copiedFormula('=A1', -1, 0)).toBeNull();
    expect(copiedFormula('=$A$1', -1, 0)).toBe('=$A$1');
    expect(copiedFormula('=XFD1048576', 0, 1)).toBeNull();
  });
});

describe('A book', () => {
  const rates = copiedDown('=C2/B2', [0.1, 0.2, 0.3]);
  const table = tableOf(['Month', 'Opening', 'Leavers', 'Rate'], ['Jan', 'Feb', 'Mar'], [10, 10, 10], [1, 2, 3], rates);

  it('puts copied formulas into one group, in which cells know their distance', () => {
    const { groups, formulaCount, distinctCount } = bookOf(sheetFrom('A', table), sheetFrom('B', table));
    expect({ formulaCount, distinctCount, groups: groups.length }).toEqual({
      formulaCount: 6,
      distinctCount: 1,
      groups: 2,
    });
    expect(groups[0].cells.map((cell) => groups[0].offset(cell))).toEqual([
      [0, 0],
      [1, 0],
      [2, 0],
    ]);
    expect(groups[0].sheet.groupAt(2, 3)).toBe(groups[0]);
    expect(groups[0].sheet.groupAt(0, 3)).toBeUndefined();
  });

  it('counts a formula that spills once', () => {
    const formula = '=TURNOVER.PERIODRATES("average",C2:C4,B2:B4,,D2:D4)';
    const spilled = [gives(formula, 0.1), gives(formula, 0.2), gives(formula, 0.3)];
    expect(
      bookOf(
        sheetFrom(
          'A',
          spilled.map((cell) => [cell, 1]),
        ),
      ).formulaCount,
    ).toBe(1);
  });

  it('counts a formula in each row of a Table', () => {
    for (const formula of ['=TURNOVER.CHURN([@Left],[@Opening])', '=TURNOVER.CHURN(T[[#This Row],[Left]],5)']) {
      const { formulaCount, distinctCount, groups } = bookOf(
        sheetFrom(
          'A',
          [0.1, 0.2, 0.3].map((rate) => [gives(formula, rate)]),
        ),
      );
      expect([formulaCount, distinctCount, groups[0].cells.length]).toEqual([3, 1, 3]);
    }
  });

  it('counts a formula once that spills along a row of a Table', () => {
    const formula = '=TURNOVER.PERIODRATES("opening",T[@[Left Jan]:[Left Mar]],T[@[Jan]:[Mar]])';
    const { formulaCount, groups } = bookOf(
      sheetFrom('A', [
        [gives(formula, 0.1), gives(formula, 0.2), gives(formula, 0.3)],
        [gives(formula, 0.3), gives(formula, 0.2), gives(formula, 0.1)],
      ]),
    );
    expect([formulaCount, groups[0].cells.map(({ column }) => column)]).toEqual([2, [0, 0]]);
  });

  it('finds sheets by name in any case', () => {
    const book = bookOf(sheetFrom('Data', table), sheetFrom('B', table));
    expect(book.sheetNamed('DATA', book.sheets[1])?.name).toBe('Data');
    expect(book.sheetNamed(null, book.sheets[1])?.name).toBe('B');
    expect(book.sheetNamed('C', book.sheets[1])).toBeUndefined();
  });
});

describe('Cells as areas', () => {
  it('are as few rectangles as columns allow, the one with the first cell first', () => {
    const cells = [
      [9, 9],
      [1, 1],
      [2, 1],
      [1, 2],
      [2, 2],
      [5, 1],
    ].map(([row, column]) => ({ row, column }));
    expect(areasOf(cells).map((area) => addressOf(area))).toEqual(['J10', 'B2:C3', 'B6']);
  });
});
