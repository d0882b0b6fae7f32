import { Problem } from '../problem';
import { isAbout } from '../tolerance';
import type { Roster } from './roster';

export const units = ['day', 'month', 'year'] as const;
export type Unit = (typeof units)[number];

/** Mean lengths in the Gregorian calendar, in days. */
const daysOf: Readonly<Record<Unit, number>> = { day: 1, month: 30.436875, year: 365.2425 };

/** The 0.975 quantile of the normal distribution. */
const quantile = 1.959963984540054;

export interface CurvePoint {
  /** In units. */
  readonly tenure: number;
  /** People whose tenure, so far, is at least this long. */
  readonly atRisk: number;
  /** Those who left since the point before. */
  readonly left: number;
  /** Share of people who stay longer than this. */
  readonly survival: number;
  /** Greenwood's standard error and the 95% limits by the log transform, at most 1; null once nobody is left. */
  readonly standardError: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** People by their tenure in whole days: those who left, and those still there. */
interface Tenures {
  readonly left: Int32Array;
  readonly still: Int32Array;
  readonly longest: number;
  readonly people: number;
}

/** Rows hired after `asOf` are ignored; a leaving date after it counts as still there. */
function tenuresOf({ size, hired, left }: Roster, asOf: number): Tenures {
  let [longest, people] = [0, 0];
  for (let row = 0; row < size; row++) {
    if (hired[row] > asOf) continue;
    people++;
    longest = Math.max(longest, Math.min(left[row], asOf) - hired[row]);
  }
  if (people === 0) throw new Problem('divisionByZero', 'nobodyHired', { asOf });
  const tenures = { left: new Int32Array(longest + 1), still: new Int32Array(longest + 1), longest, people };
  for (let row = 0; row < size; row++) {
    if (left[row] <= asOf) tenures.left[left[row] - hired[row]]++;
    else tenures.still[asOf - hired[row]]++; // before the first: the array takes no notice
  }
  return tenures;
}

/** Walks along the exact Kaplan-Meier curve, day by day. */
class Walk {
  private day = -1;
  private gone = 0;
  private variance = 0;
  survival = 1;

  constructor(
    private readonly tenures: Tenures,
    private atRisk = tenures.people,
  ) {}

  /** The point after all who left on or before a tenure, which may be a fraction of days. */
  to(days: number, tenure: number): CurvePoint {
    const goneBefore = this.gone;
    while (this.day + 1 <= days) this.step();
    const limit = (sign: number) =>
      this.survival > 0 ? Math.min(1, Math.exp(Math.log(this.survival) + sign * quantile * this.error)) : null;
    return {
      tenure,
      atRisk: this.atRisk + this.wentOn(days),
      left: this.gone - goneBefore,
      survival: this.survival,
      standardError: this.survival > 0 ? this.survival * this.error : null,
      low: limit(-1),
      high: limit(1),
    };
  }

  private get error(): number {
    return Math.sqrt(this.variance);
  }

  private step(): void {
    this.day++;
    const left = this.tenures.left[this.day];
    this.survival *= (this.atRisk - left) / this.atRisk;
    this.variance += left / (this.atRisk * (this.atRisk - left));
    this.gone += left;
    this.atRisk -= left + this.tenures.still[this.day];
  }

  /** Those whose tenure is exactly the whole day just walked: still at risk on it. */
  private wentOn(days: number): number {
    return days === this.day ? this.tenures.left[this.day] + this.tenures.still[this.day] : 0;
  }
}

/**
 * The Kaplan-Meier curve of tenure. By "day" it has a point for each tenure at which somebody left; by "month" or "year"
 * the same exact curve at whole units, from 0 to the longest tenure.
 */
export function survivalCurve(roster: Roster, asOf: number, unit: Unit): CurvePoint[] {
  const tenures = tenuresOf(roster, asOf);
  const walk = new Walk(tenures);
  const points: CurvePoint[] = [];
  if (unit === 'day') {
    for (let day = 0; day <= tenures.longest; day++) if (tenures.left[day] > 0) points.push(walk.to(day, day));
    return points;
  }
  for (let count = 0; count * daysOf[unit] <= tenures.longest; count++)
    points.push(walk.to(count * daysOf[unit], count));
  return points;
}

/**
 * The tenure by which half have left, as R prints it: where the curve stays at exactly one half until somebody else leaves, the
 * middle of that stretch.
 */
export function medianTenure(roster: Roster, asOf: number, unit: Unit): number {
  const half = (survival: number) => isAbout(survival, 0.5);
  const points = survivalCurve(roster, asOf, 'day');
  const first = points.findIndex(({ survival }) => survival < 0.5 || half(survival));
  if (first < 0) throw new Problem('notAvailable', 'medianNotReached', { survival: points.at(-1)?.survival ?? 1 });
  const next = points[first + 1];
  const isFlat = half(points[first].survival) && next !== undefined;
  return (isFlat ? (points[first].tenure + next.tenure) / 2 : points[first].tenure) / daysOf[unit];
}
