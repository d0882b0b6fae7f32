import { plainBlock } from '../../src/formulas/plain/plainBlock';
import { plainFormula } from '../../src/formulas/plain/plainFormula';
import { turnoverFormula, type ArgumentTexts } from '../../src/formulas/turnoverFormula';
import { methods } from '../../src/turnover/method';
import { argumentsOf, cellsOf, ways, type CountTable, type SheetCell } from './plainTables';

/** A call of a function with the plain formula or block for the same arguments. */
export interface Pair {
  readonly title: string;
  readonly id: string;
  readonly args: ArgumentTexts;
  readonly turnover: string;
  readonly plain: string[][];
}

export interface PlacedTable {
  readonly table: CountTable;
  readonly cells: SheetCell[][];
  readonly pairs: readonly Pair[];
}

const single = [
  'AVGBASE',
  'OPENBASE',
  'CLOSEBASE',
  'CUMULATIVE',
  'CHURN',
  'HIRERATE',
  'FLUX',
  'NETGROWTH',
  'LOSSRATIO',
];
const spilled = ['PERIODRATES', 'ROLLING', 'YTD'];

/** All calls that can be made on a table whose corner is at this row and column, but those without a plain formula. */
export function pairsOf(table: CountTable, row: number, column: number, isBlockWanted = true): Pair[] {
  return (table.ways ?? ways).flatMap((way) => {
    const args = argumentsOf(table, way, row, column);
    const pair = (id: string, given: ArgumentTexts, plain: string[][] | string | null): Pair[] =>
      plain === null || table.without?.includes(id)
        ? []
        : [
            {
              title: `${id} ${way} ${given.method ?? ''}`,
              id,
              args: given,
              turnover: turnoverFormula(id, given),
              plain: typeof plain === 'string' ? [[plain]] : plain,
            },
          ];
    const formula = (id: string, given = args) => pair(id, given, plainFormula(id, given));
    const block = (id: string, given = args) => pair(id, given, plainBlock(id, given));
    const byMethod = methods.flatMap((method) => {
      const given = { ...args, method: `"${method}"` };
      const blocks = isBlockWanted
        ? spilled.flatMap((id) => block(id, { ...given, window: id === 'ROLLING' ? '2' : undefined }))
        : [];
      return [...formula('RATE', given), ...formula('BASE', given), ...blocks];
    });
    return [
      ...byMethod,
      ...single.flatMap((id) => formula(id)),
      ...(isBlockWanted ? [...block('COMPARE'), ...(way === 'all' ? block('RECONCILE') : [])] : []),
    ];
  });
}

export const placed = (table: CountTable, row: number, column: number, isBlockWanted = true): PlacedTable => ({
  table,
  cells: cellsOf(table),
  pairs: pairsOf(table, row, column, isBlockWanted),
});

/** Results of one cell; the others are tables. */
export const isSingle = ({ plain }: Pair): boolean => plain.length === 1 && plain[0].length === 1;

export const isErrorText = (value: unknown): boolean => typeof value === 'string' && /^#[A-Z/0]+[!?]?$/.test(value);

/** The same number but for rounding noise, the same word, or two errors of whatever kind. */
export function isSame(expected: unknown, found: unknown): boolean {
  if (typeof expected === 'number' && typeof found === 'number')
    return Math.abs(expected - found) <= 1e-12 * Math.max(1, Math.abs(expected));
  // A formula that shows a blank cell is 0 in Excel and blank in other grids.
  if (expected === 0 && found === '') return true;
  return expected === found || (isErrorText(expected) && isErrorText(found));
}

/** The same to nine digits: sums of weights in another order. */
export function isNearly(expected: unknown, found: unknown): boolean {
  if (typeof expected === 'number' && typeof found === 'number')
    return Math.abs(expected - found) <= 1e-9 * Math.max(1, Math.abs(expected));
  return isSame(expected, found);
}
