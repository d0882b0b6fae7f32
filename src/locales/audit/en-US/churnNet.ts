import { people, percent } from '../../functions/format';
import type { RuleWords } from '../ruleWords';

/** What the rule found, in numbers and in texts of the workbook, of the first cell. Rates are fractions. */
export interface ChurnNetFacts {
  readonly cell: string;
  readonly cells: number;
  readonly heading: string;
  readonly isCustomers: boolean;
  readonly opening: number;
  readonly closing: number;
  readonly hires: number;
  readonly leavers: number;
  /** The net decrease; below 0 where the number grew. */
  readonly net: number;
  readonly right: number;
  readonly suggested: string | null;
}

export const churnNet: RuleWords<ChurnNetFacts> = {
  name: 'Net change as turnover',
  title: (f) => {
    const more = f.cells > 1 ? ` (and ${f.cells - 1} more like it)` : '';
    return `${f.cell}${more} under “${f.heading}” is the net change: (${people(f.opening)} − ${people(f.closing)}) ÷ ${people(f.opening)} = ${percent(f.net)}, but ${people(f.leavers)} left, which is ${percent(f.right)}.`;
  },
  why: (f) => {
    const [newcomers, gone] = f.isCustomers ? ['new customers', 'lost ones'] : ['hires', 'leavers'];
    const use = f.suggested ? ` Use ${f.suggested}.` : ' Divide those who left by those at the start.';
    return `${people(f.hires)} ${newcomers} are set off against the ${gone} here: the number falls by what left and rises by what came. It says by how much you shrank, not how many went.${use}`;
  },
  fix: (f) => `Writes ${f.suggested}; ${f.cell} then shows ${percent(f.right)} instead of ${percent(f.net)}.`,
};
