import { Problem } from '../problem';
import type { Span } from './calendar';
import type { Roster } from './roster';

const daysOfYear = 365.2425;

/**
 * Of those hired in the span, the share who left within `days` of their hire date (and count as leavers); only those whose
 * `days` are over on `asOf` are looked at.
 */
export function newHireRate(roster: Roster, { from, to }: Span, asOf: number, days: number): number {
  const { size, hired, left, weights, counted } = roster;
  const last = Math.min(to, asOf - days);
  let [newcomers, gone] = [0, 0];
  for (let row = 0; row < size; row++) {
    if (hired[row] < from || hired[row] > last) continue;
    const weight = weights ? weights[row] : 1;
    newcomers += weight;
    if (left[row] - hired[row] < days && (!counted || counted[row] === 1)) gone += weight;
  }
  if (newcomers === 0) throw new Problem('divisionByZero', 'nobodyLongEnough', { from, to, days, asOf });
  return gone / newcomers;
}

/** Of those there at the end of the day before the span, the share still there at the end of its last day. */
export function stayingRate({ size, hired, left, weights }: Roster, { from, to }: Span): number {
  let [people, stayed] = [0, 0];
  for (let row = 0; row < size; row++) {
    if (hired[row] >= from || left[row] < from) continue;
    const weight = weights ? weights[row] : 1;
    people += weight;
    if (left[row] > to) stayed += weight;
  }
  if (people === 0) throw nobodyThere(from - 1);
  return stayed / people;
}

/** Mean tenure, in years, of those there at the end of a day. */
export function meanTenure({ size, hired, left, weights }: Roster, asOf: number): number {
  let [people, days] = [0, 0];
  for (let row = 0; row < size; row++) {
    if (hired[row] > asOf || left[row] <= asOf) continue;
    const weight = weights ? weights[row] : 1;
    people += weight;
    days += weight * (asOf - hired[row]);
  }
  if (people === 0) throw nobodyThere(asOf);
  return days / people / daysOfYear;
}

const nobodyThere = (day: number) => new Problem('divisionByZero', 'nobodyThere', { day });
