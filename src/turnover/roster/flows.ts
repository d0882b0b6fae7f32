import type { Method } from '../method';
import { Problem } from '../problem';
import type { Span } from './calendar';
import { remainder, type Grouping, type Roster } from './roster';
import { sumsByDay, sumsByPeriod } from './sums';

/** Who was there, came and went in a span of days. */
export interface Flows extends Span {
  /** Headcount at the end of the day before the span. */
  readonly opening: number;
  readonly hires: number;
  /** Those who count as leavers: everybody who left, unless the roster counts only some. */
  readonly leavers: number;
  /** Headcount at the end of the last day: opening + hires - all who left. */
  readonly closing: number;
  /** Mean of the headcounts at the end of each day. */
  readonly average: number;
  /** Everyone employed in the span: opening + hires. */
  readonly everyone: number;
}

/** The flows of each group in each of some consecutive periods: result[group][period]. */
export function flowsOfGroups(roster: Roster, grouping: Grouping | null, periods: readonly Span[]): Flows[][] {
  const sums = grouping ? sumsByPeriod(roster, grouping, periods) : sumsByDay(roster, periods);
  return Array.from(sums.opening, (first, group) => {
    let opening = first;
    return periods.map(({ from, to }, period): Flows => {
      const cell = group * periods.length + period;
      const [hires, gone] = [sums.hires[cell], sums.gone[cell]];
      const everyone = opening + hires;
      const closing = remainder(roster, everyone, gone);
      const days = to - from + 1;
      const personDays = remainder(roster, opening * days + sums.daysAfterHire[cell], sums.daysAfterLeaving[cell]);
      const flows = {
        from,
        to,
        opening,
        hires,
        leavers: sums.leavers[cell],
        closing,
        average: personDays / days,
        everyone,
      };
      opening = closing;
      return flows;
    });
  });
}

/** The flows of each of some consecutive periods. */
export function flowsOfPeriods(roster: Roster, periods: readonly Span[]): Flows[] {
  return flowsOfGroups(roster, null, periods)[0];
}

export function flowsOf(roster: Roster, span: Span): Flows {
  return flowsOfPeriods(roster, [span])[0];
}

/** The number of people a rate is measured against. */
export function baseOf(method: Method, { opening, closing, average, everyone }: Flows): number {
  switch (method) {
    case 'average':
      return (opening + closing) / 2;
    case 'opening':
      return opening;
    case 'closing':
      return closing;
    case 'cumulative':
      return everyone;
    case 'mean':
      return average;
  }
}

/** leavers / base, a fraction. Throws a Problem where the base is 0. */
export function rateOf(method: Method, flows: Flows, leavers = flows.leavers): number {
  const base = baseOf(method, flows);
  if (base === 0) throw new Problem('divisionByZero', 'baseIsZeroInSpan', { from: flows.from, to: flows.to });
  return leavers / base;
}

/** How an opening headcount becomes a closing one. */
export interface Bridge {
  readonly opening: number;
  readonly hires: number;
  readonly leaversFromOpening: number;
  readonly leaversFromHires: number;
  readonly closing: number;
}

export function bridgeOf(roster: Roster, span: Span): Bridge {
  const { size, hired, left, weights } = roster;
  const { opening, hires, closing } = flowsOf(roster, span);
  let [leaversFromOpening, leaversFromHires] = [0, 0];
  for (let row = 0; row < size; row++) {
    if (left[row] < span.from || left[row] > span.to) continue;
    if (hired[row] < span.from) leaversFromOpening += weights ? weights[row] : 1;
    else leaversFromHires += weights ? weights[row] : 1;
  }
  return { opening, hires, leaversFromOpening, leaversFromHires, closing };
}
