import { remainder, type Roster } from './roster';

/** Headcount at the end of each of some days, in any order. */
export function headcountsOn(roster: Roster, days: readonly number[]): number[] {
  const { size, hired, left, weights } = roster;
  const ordered = Int32Array.from(new Set(days)).sort();
  const arrivals = new Float64Array(ordered.length + 1);
  const departures = new Float64Array(ordered.length + 1);
  for (let row = 0; row < size; row++) {
    const weight = weights ? weights[row] : 1;
    arrivals[firstOnOrAfter(ordered, hired[row])] += weight;
    departures[firstOnOrAfter(ordered, left[row])] += weight;
  }
  const headcounts = new Map<number, number>();
  let [came, went] = [0, 0];
  ordered.forEach((day, index) => {
    came += arrivals[index];
    went += departures[index];
    headcounts.set(day, remainder(roster, came, went));
  });
  return days.map((day) => headcounts.get(day)!);
}

/** The index of the first of some ordered days that is not before `day`; their number where all are. */
function firstOnOrAfter(ordered: Int32Array, day: number): number {
  let [low, high] = [0, ordered.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ordered[middle] < day) low = middle + 1;
    else high = middle;
  }
  return low;
}
