import { plainBlock } from '../../src/formulas/plain/plainBlock';
import { plainFormula } from '../../src/formulas/plain/plainFormula';
import { turnoverFormula, type ArgumentTexts } from '../../src/formulas/turnoverFormula';
import type { Pair } from './plainSheet';
import { cellsOf, validTables } from './plainTables';
import type { SheetCell } from './sheetCells';

/** Group, leavers, base or salary, multiple and rate; a date each beside six months. */
const others: SheetCell[][] = [
  ['Sales', 9, 10, 1.5, 0.66, 45200],
  ['IT', 2, 190, 1, 1.03, 45230],
  ['', 4, 40, 0.5, 1, 45260],
  [null, 0, 0, 2, null, 45300],
  [null, 1, 30, 1, 0.2, 45330],
  [null, 3, 20, 1, 2, 45360],
];

/** Six months in B1:E6, the others in I1:N6. */
export const otherCells: readonly SheetCell[][] = cellsOf(validTables[0]).map((row, i) => [
  null,
  ...row,
  null,
  null,
  null,
  ...others[i],
]);

export function called(id: string, args: ArgumentTexts): Pair {
  const [formula, block] = [plainFormula(id, args), plainBlock(id, args)];
  return { title: id, id, args, turnover: turnoverFormula(id, args), plain: formula === null ? block! : [[formula]] };
}

/** Calls of the functions that take more than the counts of periods, on these cells. */
export function otherPairs(): Pair[] {
  const counts = { leavers: 'D1:D6', opening: 'B1:B6', hires: 'C1:C6', closing: 'E1:E6' };
  return [
    called('MEANBASE', { leavers: 'D1:D6', headcounts: 'E1:E6' }),
    called('MEANBASE', { leavers: 'D1', headcounts: 'E1' }),
    called('POOLED', { leavers: 'J1:J6', bases: 'K1:K6' }),
    called('RETENTION', { stayed: 'J1:J6', started: 'K1:K6' }),
    called('RETENTION', { stayed: 'K1', started: 'J1' }),
    called('COST', { leavers: 'J1:J6', salary: 'K1:K6', multiple: 'L1:L6' }),
    called('COST', { leavers: 'J1:J6', salary: '50000', multiple: 'L1' }),
    called('HIRESNEEDED', { current: 'J1', target: 'K1', rate: '20%' }),
    called('ANNUALIZE', { rate: 'M1', months: '3' }),
    called('ANNUALIZE', { rate: 'M1', months: '3', compound: 'TRUE' }),
    called('ANNUALIZE', { rate: 'M2', months: '3', compound: 'TRUE' }),
    called('FLAG', { rate: 'M1:M6' }),
    called('FLAG', { rate: 'M1:M6', limit: '0.8' }),
    called('FLAG', { rate: 'M2', limit: 'L3' }),
    called('RECONCILE', { leavers: 'J1:J6', opening: 'B1:B6', hires: 'C1:C6', closing: 'E1:E6', adjustments: 'L1:L6' }),
    called('BREAKDOWN', { method: '"average"', types: 'I1:I3', leavers: 'J1:J3', opening: 'B1', closing: 'E1' }),
    called('BREAKDOWN', { method: '"cumulative"', types: 'J1:K1', leavers: 'J1:K6', opening: '500', hires: 'C1:C6' }),
    called('YTD', { method: '"cumulative"', ...counts, dates: 'N1:N6' }),
    called('YTD', { method: '"average"', ...counts, dates: 'N1:N6', first_month: '11' }),
    called('YTD', { method: '"opening"', ...counts, closing: undefined, opening: 'B1', dates: 'N1:N6' }),
  ];
}
