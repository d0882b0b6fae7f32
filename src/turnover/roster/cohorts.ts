import { addMonths, dateOf, monthsOf, monthsUntil, serialOf, type Step } from './calendar';
import { never, remainder, type Roster } from './roster';
import { requireFit } from './tableSize';

export interface Cohort {
  /** First day of the calendar month, quarter or year of hire. */
  readonly start: number;
  readonly size: number;
  /** Share still there at the first, second … anniversary, as far as the whole cohort has come. */
  readonly staying: readonly number[];
}

interface Gathering {
  readonly start: number;
  size: number;
  latestHire: number;
  /** Those whose first anniversary without them is the first, second …: index 0 is not used. */
  gone: Float64Array;
}

/** Calendar cohorts of hire, oldest first, with the share still there at each anniversary up to `asOf`. */
export function cohortsOf(roster: Roster, asOf: number, step: Step): Cohort[] {
  const months = monthsOf[step];
  const { size, hired, left, weights } = roster;
  const cohortOf = (row: number) => Math.floor(monthCount(hired[row]) / months);
  const cohorts = new Map<number, Gathering>();
  for (let row = 0; row < size; row++) {
    if (hired[row] > asOf) continue;
    const key = cohortOf(row);
    const cohort = cohorts.get(key);
    const weight = weights ? weights[row] : 1;
    if (cohort) {
      cohort.size += weight;
      cohort.latestHire = Math.max(cohort.latestHire, hired[row]);
    } else cohorts.set(key, { start: startOf(key * months), size: weight, latestHire: hired[row], gone: noneGone });
  }
  const widths = Array.from(cohorts.values(), ({ latestHire }) => anniversaries(latestHire, asOf, months));
  requireFit(cohorts.size + 1, widths.reduce((widest, width) => Math.max(widest, width), 0) + 2);
  [...cohorts.values()].forEach((cohort, index) => (cohort.gone = new Float64Array(widths[index] + 1)));
  for (let row = 0; row < size; row++) {
    if (hired[row] > asOf || left[row] === never) continue;
    const { gone } = cohorts.get(cohortOf(row))!;
    const first = Math.max(1, Math.ceil(monthsUntil(hired[row], left[row]) / months));
    gone[first] += weights ? weights[row] : 1; // later than the last anniversary: the array takes no notice
  }
  return [...cohorts.values()].sort((a, b) => a.start - b.start).map((cohort) => finished(roster, cohort));
}

const noneGone = new Float64Array(0);

const monthCount = (serial: number) => {
  const { year, month } = dateOf(serial);
  return year * 12 + month - 1;
};
const startOf = (count: number) => serialOf(Math.floor(count / 12), (count % 12) + 1, 1);

/** How many anniversaries of a day have come by `asOf`. */
function anniversaries(day: number, asOf: number, months: number): number {
  const count = Math.floor(monthsUntil(day, asOf) / months);
  return addMonths(day, count * months) <= asOf ? count : count - 1;
}

function finished(roster: Roster, { start, size, gone }: Gathering): Cohort {
  let goneSoFar = 0;
  const staying = Array.from(gone.subarray(1), (leavers) => {
    goneSoFar += leavers;
    return remainder(roster, size, goneSoFar) / size;
  });
  return { start, size, staying };
}
