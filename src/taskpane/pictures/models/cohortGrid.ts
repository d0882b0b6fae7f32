import { attempt } from '../../../turnover/comparison';
import { Problem } from '../../../turnover/problem';
import type { Step } from '../../../turnover/roster/calendar';
import { cohortsOf, type Cohort } from '../../../turnover/roster/cohorts';
import type { StaffResult } from '../../roster/staffResult';
import { periodLabel } from './periodLines';

export interface CohortRow extends Cohort {
  /** "2022", "2022 Q1", "2022-01". */
  readonly label: string;
}

/** Who is still there at each anniversary, by when they were hired, as COHORTS gives it. */
export interface CohortGrid {
  readonly asOf: number;
  /** Cohorts and anniversaries by the longest step in which more than one cohort has come to an anniversary. */
  readonly step: Step;
  readonly rows: readonly CohortRow[];
  /** Anniversaries of the cohort that has come furthest. */
  readonly width: number;
}

const steps: readonly Step[] = ['year', 'quarter', 'month'];

export function cohortGrid({ roster, span }: StaffResult): CohortGrid | Problem {
  const asOf = span.to;
  const grids = (fewest: number) => {
    for (const step of steps) {
      const grid = attempt(() => gridBy(step, roster, asOf));
      if (grid instanceof Problem || grid.rows.filter(({ staying }) => staying.length > 0).length >= fewest)
        return grid;
    }
    return null;
  };
  return grids(2) ?? grids(1) ?? attempt(() => gridBy('year', roster, asOf));
}

function gridBy(step: Step, roster: StaffResult['roster'], asOf: number): CohortGrid {
  const rows = cohortsOf(roster, asOf, step).map((cohort) => ({ ...cohort, label: periodLabel(cohort.start, step) }));
  return { asOf, step, rows, width: rows.reduce((widest, { staying }) => Math.max(widest, staying.length), 0) };
}

/** The cohorts with the highest and the lowest share at the first anniversary; null where fewer than two have come so far. */
export function firstAnniversary({ rows }: CohortGrid): { lowest: CohortRow; highest: CohortRow } | null {
  const arrived = rows.filter(({ staying }) => staying.length > 0);
  if (arrived.length < 2) return null;
  const byShare = [...arrived].sort((a, b) => a.staying[0] - b.staying[0]);
  return { lowest: byShare[0], highest: byShare[byShare.length - 1] };
}
