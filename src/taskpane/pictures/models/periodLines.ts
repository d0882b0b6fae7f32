import { isoDate } from '../../../locales/functions/format';
import { attempt } from '../../../turnover/comparison';
import { methods, tableMethods, type Method } from '../../../turnover/method';
import { Problem } from '../../../turnover/problem';
import { dateOf, monthsOf, type Step } from '../../../turnover/roster/calendar';
import { rateOf } from '../../../turnover/roster/flows';
import { periodRates } from '../../../turnover/windows';
import type { Outcome } from '../../../sheets/outcome';
import type { ViewSeries } from '../../compare/view';
import type { StaffResult } from '../../roster/staffResult';

/** The rates of the single periods by one method, null where there is none, and what the method gives over the whole span. */
export interface PeriodLine {
  readonly method: Method;
  readonly rates: readonly (number | null)[];
  readonly mean: number | null;
  readonly span: number | null;
}

export interface PeriodLines {
  /** What each period is called: as on the sheet, else its number. */
  readonly labels: readonly string[];
  readonly lines: readonly PeriodLine[];
}

/** Counts of periods. Within one period the mean of the headcounts is their average: one line serves both methods. */
export function periodLines(outcome: Outcome, { input, labels }: ViewSeries, names: readonly string[]): PeriodLines {
  const count = outcome.periods;
  const lines = tableMethods.flatMap((method) => {
    const rates = attempt(() => periodRates(method, input));
    return rates instanceof Problem ? [] : [lineOf(method, rates.slice(0, count), outcome)];
  });
  const given = labels.length >= count ? labels : names;
  return { labels: labelled(given, count), lines: lines.filter(({ rates }) => rates.some((rate) => rate !== null)) };
}

/** A list of people has headcounts for every day, so that its mean is a line of its own. */
export function staffLines({ periods, outcome, step }: StaffResult): PeriodLines {
  const lines = methods.map((method) =>
    lineOf(
      method,
      periods.map(({ flows }) => attempt(() => rateOf(method, flows))),
      outcome,
    ),
  );
  return {
    labels: periods.map(({ flows }) => periodLabel(flows.from, step)),
    lines: lines.filter(({ rates }) => rates.some((rate) => rate !== null)),
  };
}

function lineOf(method: Method, rates: readonly (number | '' | Problem)[], { results }: Outcome): PeriodLine {
  const result = results.find((each) => each.method === method);
  const number = (rate: unknown) => (typeof rate === 'number' ? rate : null);
  return { method, rates: rates.map(number), mean: number(result?.meanOfPeriodRates), span: number(result?.rate) };
}

const labelled = (labels: readonly string[], count: number): string[] =>
  Array.from({ length: count }, (_, index) => labels[index] || String(index + 1));

/** "2022-01" for a month, "2022 Q1" and "2022" where quarter and year are those of the calendar, else the first day. */
export function periodLabel(from: number, step: Step): string {
  const { year, month, day } = dateOf(from);
  const isCalendar = day === 1 && (month - 1) % monthsOf[step] === 0;
  if (!isCalendar) return isoDate(from);
  if (step === 'year') return String(year);
  return step === 'quarter' ? `${year} Q${(month + 2) / 3}` : isoDate(from).slice(0, -3);
}
