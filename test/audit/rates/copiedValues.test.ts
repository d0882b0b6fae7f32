import { describe, expect, it } from 'vitest';
import { copiedFormula } from '../../../src/formulas/references';
import type { CellValue } from '../../../src/sheets/sheetCells';
import { findingsOf, gives, tableOf, type Written } from '../auditOf';

interface Columns {
  readonly opening: readonly Written[];
  readonly hires: readonly Written[];
  readonly leavers: readonly Written[];
}

/** Opening in B, hires in C, leavers in D, and a formula copied down in E; shown as calculated unless given. */
const differing = (formula: string, { opening, hires, leavers }: Columns, shown: readonly CellValue[] = []) => {
  const rates = leavers.map((_, i) => gives(copiedFormula(formula, i, 0)!, shown[i] ?? 0.01));
  const labels = leavers.map((_, i) => `Week ${i + 1}`);
  const rows = tableOf(['Week', 'Opening', 'Hires', 'Leavers', 'Rate'], labels, opening, hires, leavers, rates);
  const [found, ...others] = findingsOf('handwritten-rate', rows);
  expect(others).toEqual([]);
  return { cells: found.cellCount, fixed: found.fix?.map(({ row }) => row + 1) ?? [], first: found.facts.difference };
};

const rowsFrom = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, i) => first + i);
const hundreds = (count: number): number[] => Array<number>(count).fill(100);
const twos = (count: number): number[] => Array<number>(count).fill(2);
const withAt = (cells: readonly Written[], at: number, cell: Written) =>
  cells.map((each, i) => (i === at ? cell : each));

describe('leavers and hires to date, on the people of the first line', () => {
  const formula = '=SUM(D$2:D2)/(B$2+SUM(C$2:C2))';

  it.each([3, 4, 8, 9, 17])('are written in %i lines where the function shows the same', (count) => {
    const columns = { opening: hundreds(count), hires: twos(count), leavers: twos(count) };
    expect(differing(formula, columns)).toEqual({ cells: count, fixed: rowsFrom(2, count + 1), first: null });
  });

  it.each(rowsFrom(0, 10))('are kept from the line on that the function refuses: %i', (at) => {
    const [columns, rows] = [{ opening: hundreds(11), hires: twos(11), leavers: twos(11) }, rowsFrom(2, 1 + at)];
    for (const refused of ['n/a', true]) {
      const found = differing(formula, { ...columns, leavers: withAt(columns.leavers, at, refused) });
      expect([found.cells, found.fixed]).toEqual([11, rows]);
      expect(found.first).toMatchObject({ cell: `E${at + 2}`, then: null });
      const hires = differing(formula, { ...columns, hires: withAt(columns.hires, at, refused) });
      expect([hires.cells, hires.fixed]).toEqual([11, rows]);
    }
  });

  it('are kept where more left than ever were there, until there are enough again', () => {
    const columns = { opening: [5, 5, 5, 5, 5], hires: [0, 0, 0, 50, 0], leavers: [1, 9, 0, 0, 0] };
    expect(differing(formula, columns).fixed).toEqual([2]);
  });

  it('may begin with nobody', () => {
    const columns = { opening: hundreds(6).fill(0), hires: [0, 5, 5, 5, 5, 5], leavers: [0, 1, 1, 1, 1, 1] };
    expect(differing(formula, columns).fixed).toEqual(rowsFrom(2, 7));
  });

  it('may be of two columns, of which the sums count', () => {
    const rows: Written[][] = [
      ['Week', 'Opening', 'Hires', 'Leavers', 'Other leavers', 'Rate'],
      ...[-5, 10, 1, 1, 1].map((left, i): Written[] => [
        `Week ${i + 1}`,
        100,
        2,
        left,
        0,
        gives(`=(SUM(D$2:D${i + 2})+SUM(E$2:E${i + 2}))/(B$2+SUM(C$2:C${i + 2}))`, 0.01),
      ]),
    ];
    const [found] = findingsOf('handwritten-rate', rows);
    expect(found.fix?.map(({ row }) => row + 1)).toEqual([3, 4, 5, 6]);
  });
});

describe('leavers and hires from each line to the last', () => {
  it('are kept up to the line that the function refuses', () => {
    const columns = { opening: hundreds(6), hires: twos(6), leavers: withAt(twos(6), 3, 'n/a') };
    const found = differing('=SUM(D2:D$7)/(B2+SUM(C2:C$7))', columns);
    expect([found.cells, found.fixed]).toEqual([6, [6, 7]]);
  });
});

describe('rates of one line each', () => {
  it.each(['=D2/(B2+C2)', '=D2/B2'])('%s are kept where the function refuses that line', (formula) => {
    const columns = { opening: hundreds(7), hires: twos(7), leavers: [2, -1, 2, 2, -1, 2, 2] };
    const found = differing(formula, columns);
    expect(found.fixed).toEqual([2, 4, 5, 7, 8]);
    expect(found.first).toMatchObject({ cell: 'E3', then: null });
    expect(found.first?.now).toBeCloseTo(formula === '=D2/B2' ? -0.01 : -1 / 102, 12);
  });
});

describe('an IF around a rate', () => {
  const columns = { opening: [100, 100, 100, 100], hires: twos(4), leavers: [2, -1, -1, -1] };
  it('shows something else in some cells, which are written all the same', () => {
    const formula = '=IF(D2<0,0,D2/B2)';
    expect(differing(formula, columns, [0.02, 0, 0, 0]).fixed).toEqual([2, 3, 4, 5]);
    expect(differing(formula, columns, [0.02, -0.01, 0, 'x']).fixed).toEqual([2, 4, 5]);
    expect(differing('=IF(D2<0,"-",D2/B2)', columns, [0.02, '-', -0.01, '']).fixed).toEqual([2, 3, 5]);
  });
  it('is needed for that', () => {
    expect(differing('=D2/B2', columns, [0.02, 0, 'x', '']).fixed).toEqual([2]);
  });
});
