import { attempt } from '../../../turnover/comparison';
import { Problem } from '../../../turnover/problem';
import { medianTenure, survivalCurve, type CurvePoint } from '../../../turnover/roster/survival';
import type { StaffResult } from '../../roster/staffResult';

/** How long people stay: the Kaplan–Meier curve by months, as SURVIVAL gives it. */
export interface StayCurve {
  readonly asOf: number;
  readonly points: readonly CurvePoint[];
  /** In months; null where more than half stay longer than anybody could be followed. */
  readonly median: number | null;
  /** The tenures worth naming: full years that somebody has reached. */
  readonly milestones: readonly CurvePoint[];
}

const years = [1, 2, 3, 5, 10, 20, 30, 40];

export function stayCurve({ roster, span }: StaffResult): StayCurve | Problem {
  const asOf = span.to;
  return attempt(() => {
    const points = survivalCurve(roster, asOf, 'month');
    const median = attempt(() => medianTenure(roster, asOf, 'month'));
    return {
      asOf,
      points,
      median: median instanceof Problem ? null : median,
      milestones: years.flatMap((year) => points[year * 12] ?? []),
    };
  });
}
