import { problemSentence } from '../../locales/functions/problemSentence';
import { Problem } from '../../turnover/problem';
import { countText, percentText } from '../numbers';
import { dayText } from '../roster/days';
import type { StaffResult } from '../roster/staffResult';
import { cohortGrid, firstAnniversary, type CohortGrid } from './models/cohortGrid';
import type { Picture, Subject } from './picture';

/** Who is still there of those hired together. */
export function cohortsPicture(staff: StaffResult, subject: Subject): Picture {
  const { language, words } = subject;
  const title = words.titles.cohorts(dayText(staff.span.to, language));
  const grid = cohortGrid(staff);
  if (grid instanceof Problem)
    return { kind: 'cohorts', title, finding: problemSentence(grid, language), table: null, drawing: null };
  const { rows, width, step } = grid;
  const isEmpty = width === 0;
  const anniversaries = Array.from({ length: width }, (_, index) => words.table.after[step](index + 1));
  return {
    kind: 'cohorts',
    title,
    finding: findingOf(grid, subject),
    table: {
      heads: [words.table.hired, words.table.people, ...anniversaries],
      rows: rows.map(({ label, size, staying }) => [
        label,
        countText(size),
        ...anniversaries.map((_, index) => (index < staying.length ? percentText(staying[index]) : '')),
      ]),
    },
    drawing: isEmpty
      ? null
      : {
          kind: 'cohorts',
          rows: rows.map(({ label, size, staying }) => ({ label, size: countText(size), shares: staying })),
          width,
          axis: words.chart.anniversary[step],
        },
  };
}

function findingOf(grid: CohortGrid, { language, words }: Subject): string {
  if (grid.width === 0) return words.findings.noAnniversary;
  const first = firstAnniversary(grid);
  if (!first) return words.findings.oneCohort(dayText(grid.asOf, language));
  const { lowest, highest } = first;
  return words.findings.cohorts({
    step: grid.step,
    lowest: percentText(lowest.staying[0]),
    lowestOf: lowest.label,
    highest: percentText(highest.staying[0]),
    highestOf: highest.label,
  });
}
