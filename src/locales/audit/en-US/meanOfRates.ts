import { percent } from '../../functions/format';
import type { RuleWords } from '../ruleWords';

/** What the rule found, in numbers and in texts of the workbook, of the first cell. Rates are fractions. */
export interface MeanOfRatesFacts {
  readonly cell: string;
  readonly cells: number;
  /** The cells the mean is of: "F3:F8". */
  readonly rates: string;
  readonly count: number;
  readonly kind: 'periods' | 'groups' | 'unknown';
  readonly isChurn: boolean;
  /** The sum of the rates, not their mean. */
  readonly isSum: boolean;
  /** Or the sum. */
  readonly mean: number | null;
  /** The rate of all periods or groups together; null where it is not known. */
  readonly right: number | null;
  readonly functionId: string | null;
  readonly suggested: string | null;
  readonly lowest: number;
  readonly highest: number;
}

const things = { periods: 'periods', groups: 'groups', unknown: 'rates' } as const;

const remedy = ({ suggested }: MeanOfRatesFacts) => (suggested ? ` Use ${suggested}.` : '');

export const meanOfRates: RuleWords<MeanOfRatesFacts> = {
  name: 'Mean or sum of rates',
  title: (f) => {
    const what = f.kind === 'unknown' ? `${f.count} turnover rates` : `the rates of ${f.count} ${things[f.kind]}`;
    const mean = f.mean === null ? '' : `, ${percent(f.mean)}`;
    const right = f.right === null ? '' : `; over all of them it is ${percent(f.right)}`;
    const more = f.cells > 1 ? ` (and ${f.cells - 1} more like it)` : '';
    return `${f.cell}${more} is the ${f.isSum ? 'sum' : 'mean'} of ${what} (${f.rates})${mean}${right}.`;
  },
  why: (f) => {
    if (f.isSum)
      return `Each of these rates (${percent(f.lowest)} to ${percent(f.highest)}) is measured against the headcount of its own period. Leavers add up from period to period; rates on different headcounts do not, and their sum can pass 100% with most people still there. Compute the rate on all periods as one longer period, by the same method.${remedy(f)}`;
    if (f.kind === 'periods')
      return `Leavers add up from period to period and headcount does not, so the mean (${percent(f.lowest)} to ${percent(f.highest)} in single periods) is the rate of one typical period, not of the whole time. Compute the rate on all periods as one longer period, by the same method.${remedy(f)}`;
    if (f.kind === 'groups')
      return `A small group counts as much as a large one in this mean. Divide all leavers by everybody.${remedy(f)}`;
    return `A mean of rates is the rate of nothing: leavers add up and headcount does not, and small groups count as much as large ones. Compute one rate from the counts: over time with the same method on the whole range, over groups with TURNOVER.POOLED.`;
  },
  fix: (f) =>
    `Writes the suggested formula${f.right === null ? '' : `, which gives ${percent(f.right)}`}${f.cells > 1 ? `; the other ${f.cells - 1 === 1 ? 'cell gets the formula of its' : `${f.cells - 1} cells get the formulas of their`} own rates` : ''}.`,
};
