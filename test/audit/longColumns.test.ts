import { describe, expect, it } from 'vitest';
import { bookSteps, type Book } from '../../src/audit/book';
import { atOnce } from '../../src/audit/lots';
import { cellSums } from '../../src/audit/rates/cellSums';
import { snapshotOf } from '../../src/audit/snapshot';
import { referenceFrom } from '../../src/formulas/area';
import type { Written } from '../taskpane/workbook';
import { copiedDown, findingsOf, gives, sheetFrom, tableOf } from './auditOf';

const bookOf = (rows: readonly (readonly Written[])[]): Book =>
  atOnce(bookSteps(snapshotOf([sheetFrom('Sheet1', rows)])));

/** A column of forty cells: whole numbers, one of them negative, a text, an error, TRUE and a blank; and beside it one with a fraction. */
const cells: Written[] = Array.from({ length: 40 }, (_, i) => i + 1);
cells.splice(3, 5, -4, 'many', '#N/A', true, '');
const rows = cells.map((cell, i) => [cell, i === 20 ? 0.5 : 2]);

describe('what the cells of a range come to', () => {
  const sumsOf = (address: string) => {
    const sheet = bookOf(rows).sheets[0];
    const { sum, numbers, negatives, errors, others } = cellSums({ sheet, area: referenceFrom(address)!.area });
    return { sum, numbers, negatives, errors, others };
  };
  const inAll = { sum: 820 - 4 - 5 - 6 - 7 - 8 - 4, numbers: 36, negatives: 1, errors: 1, others: 2 };

  it.each([
    ['A1:A40', inAll],
    ['A:A', inAll],
    ['A1:A400', inAll],
    ['A9:A40', { sum: 820 - 36, numbers: 32, negatives: 0, errors: 0, others: 0 }],
    ['A4:A20', { sum: 210 - 36 - 4, numbers: 13, negatives: 1, errors: 1, others: 2 }],
    ['A4:A8', { sum: -4, numbers: 1, negatives: 1, errors: 1, others: 2 }],
    ['A1', { sum: 1, numbers: 1, negatives: 0, errors: 0, others: 0 }],
    ['A10:B12', { sum: 33 + 6, numbers: 6, negatives: 0, errors: 0, others: 0 }],
    ['B1:B40', { sum: 78.5, numbers: 40, negatives: 0, errors: 0, others: 0 }],
    ['B22:B40', { sum: 38, numbers: 19, negatives: 0, errors: 0, others: 0 }],
    ['A50:A90', { sum: 0, numbers: 0, negatives: 0, errors: 0, others: 0 }],
  ])('%s', (address, sums) => expect(sumsOf(address)).toEqual(sums));

  it('is the same whichever range was asked for before', () => {
    const sheet = bookOf(rows).sheets[0];
    const sumOf = (address: string) => cellSums({ sheet, area: referenceFrom(address)!.area }).sum;
    expect([sumOf('A9:A40'), sumOf('B1:B40'), sumOf('A9:A24'), sumOf('A1:A40'), sumOf('A20:A40')]).toEqual([
      784, 78.5, 264, 786, 630,
    ]);
  });
});

describe('a rate to date, written by hand for two years of months', () => {
  const count = 24;
  const opening = Array.from({ length: count }, () => 100);
  const some = Array.from({ length: count }, (_, i) => 1 + (i % 3));
  const sums = some.map((_, i) => some.slice(0, i + 1).reduce((sum, each) => sum + each, 0));
  const rates = sums.map((sum) => sum / (100 + sum));
  const sheet = (leavers: readonly number[], values: readonly number[]) =>
    tableOf(
      ['Month', 'Opening', 'Hires', 'Leavers', 'Turnover to date'],
      leavers.map((_, i) => `2024-${i + 1}`),
      opening,
      some,
      leavers,
      copiedDown('=SUM(D$2:D2)/(B$2+SUM(C$2:C2))', values),
    );

  it('is the function’s, on ranges that grow', () => {
    const [finding] = findingsOf('handwritten-rate', sheet(some, rates));
    expect(finding.facts).toMatchObject({ method: 'cumulative', differing: 0, cells: count });
    expect(finding.fix?.[5].after).toBe('=TURNOVER.CUMULATIVE(D$2:D7,B$2,C$2:C7)');
  });

  it.each([3, 4, 11, 23])('differs from the line on in which more have left than were there: line %i', (line) => {
    const leavers = some.map((each, i) => (i === line ? 500 : each));
    const values = leavers.map(
      (_, i) => leavers.slice(0, i + 1).reduce((sum, each) => sum + each, 0) / (100 + sums[i]),
    );
    const [finding] = findingsOf('handwritten-rate', sheet(leavers, values));
    expect(finding.facts).toMatchObject({ cells: count, differing: count - line });
    expect(finding.facts.difference).toMatchObject({ cell: `E${line + 2}`, then: null });
    expect(finding.fix).toHaveLength(line);
  });
});

describe('a mean of an opening and a closing side by side', () => {
  const table = (formula: string, values: readonly number[]) =>
    tableOf(
      ['Team', 'Opening', 'Closing', 'Leavers', 'Turnover'],
      ['A', 'B'],
      [40, 60],
      [44, 52],
      [4, 9],
      copiedDown(formula, values),
    );

  it.each([
    ['=D2/AVERAGE(B2:C2)', '=TURNOVER.AVGBASE(D2,B2,C2)'],
    ['=D2/(SUM(B2:C2)/2)', '=TURNOVER.AVGBASE(D2,B2,C2)'],
    ['=D2/AVERAGE($B2:$C2)', null],
  ])('%s is %s', (formula, suggested) => {
    const [finding] = findingsOf('handwritten-rate', table(formula, [4 / 42, 9 / 56]));
    expect(finding.facts).toMatchObject({ method: 'average', base: 42, suggested });
  });

  it('is read below one another too', () => {
    const rowsBelow = [
      ['Team', 'A', 'B'],
      ['Opening', 40, 60],
      ['Closing', 44, 52],
      ['Leavers', 4, 9],
      ['Turnover', gives('=B4/AVERAGE(B2:B3)', 4 / 42), gives('=C4/AVERAGE(C2:C3)', 9 / 56)],
    ];
    const [finding] = findingsOf('handwritten-rate', rowsBelow);
    expect(finding.facts).toMatchObject({ method: 'average', cells: 2, suggested: '=TURNOVER.AVGBASE(B4,B2,B3)' });
  });
});
