import { type Fraction } from './fraction';
import { calendarPeriodStart, monthsLater } from './rosterCalendar';
import { dateOf, monthsOf, spanOf, wholeOption } from './rosterCells';
import { shareOf } from './rosterFlows';
import { type Person, isGone, isHiredIn, isThere, numberOf, peopleOf, staffOf } from './rosterRows';
import { SOME_WORDS, type TableCell } from './tables';

/** Of those hired in the span and old enough to tell, the share gone within so many days. */
export function newhire(...[hired, left, from, to, asOf, limit, include, counted]: unknown[]): Fraction {
  const staff = staffOf(hired, left);
  const span = spanOf(from, to);
  const lastDay = dateOf(asOf);
  const days = wholeOption(limit, 90);
  const people = peopleOf(staff, include, counted);
  const base = people.filter((person) => isHiredIn(person, span) && person.hired + days <= lastDay);
  const gone = base.filter((person) => person.left !== undefined && person.left - person.hired < days);
  return shareOf(numberOf(gone.filter(({ isCounted }) => isCounted)), numberOf(base));
}

/** Of those there the day before the span, the share still there on its last day. */
export function retention(...[hired, left, from, to, include]: unknown[]): Fraction {
  const staff = staffOf(hired, left);
  const span = spanOf(from, to);
  const atStart = peopleOf(staff, include).filter((person) => isThere(person, span.from - 1));
  const stayed = atStart.filter((person) => isThere(person, span.to));
  return shareOf(numberOf(stayed), numberOf(atStart));
}

/** A row per cohort: first day, size, and the share still there at each anniversary that all of it have reached. */
export function cohorts(...[hired, left, asOf, by, include]: unknown[]): TableCell[][] {
  const staff = staffOf(hired, left);
  const lastDay = dateOf(asOf);
  const months = monthsOf(by, 'year');
  const people = peopleOf(staff, include).filter((person) => person.hired <= lastDay);
  const starts = new Set(people.map((person) => calendarPeriodStart(person.hired, months)));
  const rows = [...starts]
    .sort((a, b) => a - b)
    .map((start) => {
      const cohort = people.filter((person) => calendarPeriodStart(person.hired, months) === start);
      return { start, cohort, shares: sharesAtAnniversaries(cohort, months, lastDay) };
    });
  const width = Math.max(0, ...rows.map(({ shares }) => shares.length));
  const columns = Array.from({ length: width }, (_, column) => column);
  return [
    [SOME_WORDS, SOME_WORDS, ...columns.map((column) => column + 1)],
    ...rows.map(({ start, cohort, shares }): TableCell[] => [
      start,
      numberOf(cohort),
      ...columns.map((column) => shares[column] ?? ''),
    ]),
  ];
}

function sharesAtAnniversaries(cohort: Person[], months: number, lastDay: number): Fraction[] {
  const shares: Fraction[] = [];
  for (let k = 1; ; k += 1) {
    const anniversary = (person: Person): number => monthsLater(person.hired, k * months);
    if (cohort.some((person) => anniversary(person) > lastDay)) return shares;
    const stayed = cohort.filter((person) => !isGone(person, anniversary(person)));
    shares.push(shareOf(numberOf(stayed), numberOf(cohort)));
  }
}
