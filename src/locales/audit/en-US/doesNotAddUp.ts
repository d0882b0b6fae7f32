import { people } from '../../functions/format';
import type { RuleWords } from '../ruleWords';

/** What the rule found, in numbers and in texts of the workbook; of the first line. */
export interface DoesNotAddUpFacts {
  /** Within a line, or from the closing of one line to the opening of the next. */
  readonly kind: 'line' | 'carry';
  readonly cell: string;
  /** What the line is called; "" where nothing stands beside it. */
  readonly label: string;
  /** The closing an opening should be the same as. */
  readonly otherCell: string;
  readonly otherLabel: string;
  readonly opening: number;
  readonly hires: number;
  readonly leavers: number;
  /** Moved in less moved out. */
  readonly moved: number;
  readonly expected: number;
  readonly found: number;
  /** How many lines of the table. */
  readonly lines: number;
}

const head = ({ label }: DoesNotAddUpFacts) => (label ? `${label}: ` : '');
const moves = (moved: number) => (moved === 0 ? '' : ` ${moved > 0 ? '+' : '−'} ${people(Math.abs(moved))} moved`);
const more = ({ lines }: DoesNotAddUpFacts) => (lines > 1 ? ` (${lines} such lines in this table)` : '');
const before = ({ otherCell, otherLabel }: DoesNotAddUpFacts) =>
  otherLabel ? `${otherLabel} (${otherCell})` : otherCell;

export const doesNotAddUp: RuleWords<DoesNotAddUpFacts> = {
  name: 'Headcounts do not add up',
  title: (f) =>
    f.kind === 'line'
      ? `${head(f)}${people(f.opening)} + ${people(f.hires)} − ${people(f.leavers)}${moves(f.moved)} is ${people(f.expected)}, but ${f.cell} says ${people(f.found)}${more(f)}.`
      : `${head(f)}starts with ${people(f.found)} in ${f.cell}, but ${before(f)} ended with ${people(f.expected)}${more(f)}.`,
  why: (f) =>
    f.kind === 'line'
      ? `Opening + hires − leavers should be the closing headcount. ${people(Math.abs(f.found - f.expected))} ${f.found > f.expected ? 'too many' : 'missing'}: look for a hire, a leaver or a move that was not counted, or a number typed over. Every rate of this line uses one of these numbers.`
      : `What one period ends with is what the next begins with. Find out which of ${f.otherCell} and ${f.cell} is right; a rate on the opening headcount, or over several periods, uses the wrong one otherwise.`,
};
