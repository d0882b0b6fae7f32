import type { RuleWords } from '../ruleWords';

/** What the rule found, in numbers and in texts of the workbook; of the first cell. */
export interface TotalInRangeFacts {
  /** A total among its own parts · ranges that end on different lines · all of them ending one period early. */
  readonly kind: 'total' | 'uneven' | 'short';
  readonly cell: string;
  readonly cells: number;
  readonly range: string;
  /** The cell of the total, or the one left out. */
  readonly line: string;
  /** What stands beside it; "" for nothing. */
  readonly label: string;
  /** The range as it should be; "" where people have to decide. */
  readonly corrected: string;
}

const more = ({ cells }: TotalInRangeFacts) => (cells > 1 ? ` (${cells} cells)` : '');
const called = ({ label }: TotalInRangeFacts) => (label ? ` (“${label}”)` : '');

export const totalInRange: RuleWords<TotalInRangeFacts> = {
  name: 'Range with a total, or without the last month',
  title: (f) =>
    f.kind === 'total'
      ? `${f.cell}${more(f)}: the range ${f.range} takes in its own total in ${f.line}${called(f)}.`
      : f.kind === 'uneven'
        ? `${f.cell}${more(f)}: the range ${f.range} stops before ${f.line}${called(f)}, while another range of the formula goes on to it.`
        : `${f.cell}${more(f)}: the range ${f.range} stops before the last filled period in ${f.line}${called(f)}.`,
  why: (f) =>
    (f.kind === 'total'
      ? 'Everybody counted in the total is counted twice.'
      : f.kind === 'uneven'
        ? 'People who left are divided by headcounts of other months.'
        : 'That period is missing from the result. If it is left out on purpose, say so beside the formula or ignore this.') +
    (f.corrected ? ` The range should be ${f.corrected}.` : ''),
  fix: (f) => `Changes ${f.range} to ${f.corrected}, and the other ranges with it.`,
};
