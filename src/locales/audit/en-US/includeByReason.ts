import { percent } from '../../functions/format';
import type { RuleWords } from '../ruleWords';

/** What the condition does to the list, in the first cell. */
export interface IncludeByReasonFacts {
  readonly cell: string;
  readonly count: number;
  /** "TURNOVER.ROSTER.RATE" */
  readonly function: string;
  /** What heads the column asked; "" where nothing does. */
  readonly heading: string;
  /** The condition as it stands in the formula. */
  readonly condition: string;
  /** People in the list, those of them who have left, and those who are included. */
  readonly people: number;
  readonly leavers: number;
  readonly included: number;
  /** Where the condition belongs: to `counted`, nowhere (`leaveOut`), or the numbers of `all` are wanted. */
  readonly remedy: 'counted' | 'leaveOut' | 'all';
  /** The rate shown, and the rate of the leavers who are meant on everybody; null where they are not known. */
  readonly rate: number | null;
  readonly rightRate: number | null;
}

const cells = ({ cell, count }: IncludeByReasonFacts) => (count > 1 ? `${cell} and ${count - 1} more` : cell);
const says = ({ rate }: IncludeByReasonFacts) => (rate === null ? '' : ` and says ${percent(rate)}`);
const right = ({ rightRate }: IncludeByReasonFacts) =>
  rightRate === null ? '' : ` The rate is then ${percent(rightRate)}.`;

export const includeByReason: RuleWords<IncludeByReasonFacts> = {
  name: 'Only leavers are included',
  title: (f) =>
    `${cells(f)}: include keeps ${f.included} of ${f.people} people${says(f)}. All of them have left${f.heading ? `, because “${f.heading}” is filled in for leavers only` : ''}.`,
  why: (f) =>
    `include decides who belongs to the company at all, so everybody who stayed is missing from the base as well. ${
      {
        counted: `To say which leavers count, put ${f.condition} into the argument counted.${right(f)}`,
        leaveOut: `${f.function} lists every reason by itself: leave include out.`,
        all: `Ask for a part of the company, such as a department, or leave include out.`,
      }[f.remedy]
    }`,
  fix: () => 'Moves the condition from include to counted.',
};
