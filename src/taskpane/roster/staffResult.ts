import { attempt, methodResult, type MethodResult } from '../../turnover/comparison';
import { methods, tableMethods, type Method } from '../../turnover/method';
import { type Problem } from '../../turnover/problem';
import { periodsOf, type Span, type Step } from '../../turnover/roster/calendar';
import { baseOf, flowsOf, flowsOfPeriods, rateOf, type Flows } from '../../turnover/roster/flows';
import { never, type Roster } from '../../turnover/roster/roster';
import type { Outcome } from '../../sheets/outcome';

/** A roster with what is worth knowing before any span is chosen. */
export interface RosterFacts {
  readonly roster: Roster;
  readonly people: number;
  /** From the first to the last date in the list; null where there is none. */
  readonly dates: Span | null;
}

export interface Period {
  readonly flows: Flows;
  readonly rates: readonly (number | Problem)[];
}

/** A span of a roster by all methods, and its periods. */
export interface StaffResult {
  readonly roster: Roster;
  readonly people: number;
  readonly span: Span;
  readonly step: Step;
  readonly outcome: Outcome;
  readonly periods: readonly Period[];
}

export function rosterFacts(roster: Roster): RosterFacts {
  let [people, first, last] = [0, never, 0];
  for (let row = 0; row < roster.size; row++) {
    const [hired, left] = [roster.hired[row], roster.left[row]];
    if (hired === never) continue;
    people++;
    if (hired < first) first = hired;
    if (hired > last) last = hired;
    if (left !== never && left > last) last = left;
  }
  return { roster, people, dates: people ? { from: first, to: last } : null };
}

/** More periods than that are a slip of the finger, such as a year 9999. */
const mostPeriods = 2_400;
const daysOfStep = { month: 28, quarter: 89, year: 365 } as const;

export const isTooLong = ({ from, to }: Span, step: Step): boolean => (to - from) / daysOfStep[step] > mostPeriods;

export function staffResult({ roster, people }: RosterFacts, span: Span, step: Step): StaffResult {
  const flows = flowsOfPeriods(roster, periodsOf(span, step));
  const periods = flows.map((each) => ({
    flows: each,
    rates: tableMethods.map((method) => attempt(() => rateOf(method, each))),
  }));
  return { roster, people, span, step, outcome: outcomeFrom(flowsOf(roster, span), flows), periods };
}

function outcomeFrom(whole: Flows, periods: readonly Flows[]): Outcome {
  const { opening, hires, leavers, closing } = whole;
  return {
    periods: periods.length,
    opening,
    hires,
    leavers,
    closing,
    isDaily: true,
    results: methods.map((method) => resultOf(method, whole, periods)),
  };
}

function resultOf(method: Method, whole: Flows, periods: readonly Flows[]): MethodResult {
  const rate = attempt(() => rateOf(method, whole));
  const rates = periods.length > 1 ? attempt(() => periods.map((period) => rateOf(method, period))) : null;
  return methodResult(method, baseOf(method, whole), rate, rates);
}
