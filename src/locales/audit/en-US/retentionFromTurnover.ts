import { people, percent } from '../../functions/format';
import type { RuleWords } from '../ruleWords';

/** What the rule found, in numbers and in texts of the workbook, of the first cell. Rates are fractions; null for what is not known. */
export interface RetentionFromTurnoverFacts {
  readonly cell: string;
  readonly cells: number;
  readonly heading: string | null;
  readonly retention: number | null;
  readonly turnover: number | null;
  readonly leavers: number | null;
  readonly hires: number | null;
  readonly opening: number | null;
  /** Between which two the retention can be, whoever it was that left. */
  readonly lowest: number | null;
  readonly highest: number | null;
}

function between(f: RetentionFromTurnoverFacts): string {
  if (f.lowest === null || f.highest === null) return '';
  return ` With ${people(f.opening)} at the start, ${people(f.hires)} hired and ${people(f.leavers)} gone, anything from ${percent(f.lowest)} to ${percent(f.highest)} of those at the start may still be there.`;
}

export const retentionFromTurnover: RuleWords<RetentionFromTurnoverFacts> = {
  name: 'Retention made of turnover',
  title: (f) => {
    const heading = f.heading === null ? '' : ` under “${f.heading}”`;
    const more = f.cells > 1 ? ` (and ${f.cells - 1} more like it)` : '';
    return f.retention === null
      ? `${f.cell}${more}${heading} is 1 − turnover.`
      : `${f.cell}${more}${heading} is 1 − turnover: 100% − ${percent(f.turnover)} = ${percent(f.retention)}.`;
  },
  why: (f) => {
    const below = f.turnover !== null && f.turnover > 1 ? ' No share of people can be below 0%.' : '';
    return `Turnover counts everybody who left, also those hired in the period; retention asks how many of those at the start are still there.${between(f)}${below} Count them and use TURNOVER.RETENTION(stayed, started), or TURNOVER.ROSTER.RETENTION on a staff list.`;
  },
};
