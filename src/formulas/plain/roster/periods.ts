import { monthsOf, periodsOf, steps, type Step } from '../../../turnover/roster/calendar';
import { dateText, dayAfter, monthsLater, type Day } from './day';
import type { PlainDays } from './flows';
import type { Spanned } from './rosterFormula';

/** One period of a table. */
export interface PlainPeriod extends PlainDays {
  /** Its last day. */
  readonly last: string;
  /** Holds where the span ends before the period begins; null where it cannot. */
  readonly isBeyond: string | null;
  /** The span goes on behind the last row or column, which would be missing. */
  readonly wrong: readonly string[];
}

/** Months of a step written into the formula; null for one in a cell, which decides how many periods there are. */
export function stepFrom(text: string | null, usual: Step): Step | null {
  if (text === null) return usual;
  const word = /^"(.*)"$/.exec(text)?.[1].trim().toLowerCase();
  return steps.find((step) => step === word) ?? null;
}

/** How many periods there are, where both dates stand in the formula. */
export function fixedPeriodCount({ from, to }: Spanned, step: Step): number | null {
  if (from.serial === null || to.serial === null) return null;
  return periodsOf({ from: from.serial, to: to.serial }, step).length;
}

export function plainPeriods({ from, to }: Spanned, step: Step, count: number): PlainPeriod[] {
  const months = monthsOf[step];
  if (from.serial !== null && to.serial !== null)
    return periodsOf({ from: from.serial, to: to.serial }, step).map((period) => ({
      from: dateText(period.from),
      after: dateText(period.to + 1),
      last: dateText(period.to),
      isBeyond: null,
      wrong: [],
    }));
  return Array.from({ length: count }, (_, index) => {
    const [start, next] = [startOf(from, months * index), startOf(from, months * (index + 1))];
    const isLast = index === count - 1;
    return {
      from: start,
      after: `MIN(${next},${dayAfter(to)})`,
      last: `MIN(${next}-1,${to.text})`,
      isBeyond: index === 0 ? null : `${start}>${to.text}`,
      wrong: isLast ? [`${next}<=${to.text}`] : [],
    };
  });
}

const startOf = (from: Day, months: number): string => monthsLater(from.text, months);
