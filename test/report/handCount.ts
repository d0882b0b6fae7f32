/**
 * The figures of a report counted by hand: one person after the other, with nothing of what the report itself is made with.
 * A figure that cannot be told is the words that stand in its place.
 */
import type { ReportWords } from '../../src/locales/report/reportWords';
import type { Method } from '../../src/turnover/method';

export interface Person {
  readonly hired: number;
  readonly left: number | null;
  readonly department: string | number | null;
  readonly reason: string | null;
}

export type Figure = number | string;

export interface HandCount {
  readonly people: readonly Person[];
  readonly year: number;
  /** From 1. */
  readonly month: number;
  readonly method: Method;
  readonly yearStart: number;
  readonly probationDays: number;
  readonly words: ReportWords['cells'];
}

interface Span {
  readonly from: number;
  readonly to: number;
}

export interface MonthFigures {
  readonly opening: Figure;
  readonly hires: Figure;
  readonly leavers: Figure;
  readonly closing: Figure;
  readonly month: Figure;
  readonly yearToDate: Figure;
  readonly twelve: Figure;
  readonly early: Figure;
  readonly followed: Figure;
  readonly newHireRate: Figure;
}

/** Excel's number of a day; months beyond 1 to 12 run on into other years. */
export const dayNumber = (year: number, month: number, day: number): number =>
  Math.round((Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / 86_400_000);

const monthSpan = (year: number, month: number, monthCount: number): Span => ({
  from: dayNumber(year, month - monthCount + 1, 1),
  to: dayNumber(year, month + 1, 1) - 1,
});

const monthsSinceStart = (month: number, yearStart: number): number => {
  let count = 1;
  for (let at = month; at !== yearStart; at = at === 1 ? 12 : at - 1) count++;
  return count;
};

function headcount(people: readonly Person[], day: number): number {
  let count = 0;
  for (const { hired, left } of people) if (hired <= day && (left === null || left > day)) count++;
  return count;
}

function hires(people: readonly Person[], { from, to }: Span): number {
  let count = 0;
  for (const { hired } of people) if (hired >= from && hired <= to) count++;
  return count;
}

function leavers(people: readonly Person[], { from, to }: Span): number {
  let count = 0;
  for (const { left } of people) if (left !== null && left >= from && left <= to) count++;
  return count;
}

function base(people: readonly Person[], span: Span, method: Method): number {
  const [opening, closing] = [headcount(people, span.from - 1), headcount(people, span.to)];
  if (method === 'opening') return opening;
  if (method === 'closing') return closing;
  if (method === 'average') return (opening + closing) / 2;
  if (method === 'cumulative') return opening + hires(people, span);
  let sum = 0;
  for (let day = span.from; day <= span.to; day++) sum += headcount(people, day);
  return sum / (span.to - span.from + 1);
}

const rate = (people: readonly Person[], span: Span, { method, words }: HandCount): Figure => {
  const divisor = base(people, span, method);
  return divisor === 0 ? words.nobody : leavers(people, span) / divisor;
};

/** A list tells nothing of a month that was over before its first hire. */
const isTold = (people: readonly Person[], year: number, month: number): boolean =>
  people.some(({ hired }) => hired < dayNumber(year, month + 1, 1));

/** The column of a month: its own, the one before (back = 1), or a year before (back = 12). */
export function monthFigures(count: HandCount, back = 0): MonthFigures {
  const { people, year, yearStart, probationDays, words } = count;
  const month = count.month - back;
  const span = monthSpan(year, month, 1);
  const inYear = monthsSinceStart(((((month - 1) % 12) + 12) % 12) + 1, yearStart);
  const [yearSpan, twelve] = [monthSpan(year, month, inYear), monthSpan(year, month, 12)];
  const own = (figure: Figure) => (isTold(people, year, month) ? figure : words.beforeList);
  const early = people.filter(({ hired, left }) => left !== null && left - hired < probationDays);
  const followed = people.filter(
    ({ hired }) => hired + probationDays >= twelve.from && hired + probationDays <= twelve.to,
  );
  const isTwelveTold = isTold(people, year, month - 11);
  return {
    opening: own(headcount(people, span.from - 1)),
    hires: own(hires(people, span)),
    leavers: own(leavers(people, span)),
    closing: own(headcount(people, span.to)),
    month: own(rate(people, span, count)),
    yearToDate: isTold(people, year, month - inYear + 1) ? rate(people, yearSpan, count) : words.needsYear,
    twelve: isTwelveTold ? rate(people, twelve, count) : words.needsTwelve,
    early: own(leavers(early, span)),
    followed: isTwelveTold ? followed.length : words.needsTwelve,
    newHireRate: !isTwelveTold
      ? words.needsTwelve
      : followed.length === 0
        ? words.nobody
        : followed.filter((person) => early.includes(person)).length / followed.length,
  };
}

/** A department's row: opening, hires, leavers, closing, the rate of the month and of twelve. */
export function departmentFigures(count: HandCount, isIn: (person: Person) => boolean): Figure[] {
  const people = count.people.filter(isIn);
  const span = monthSpan(count.year, count.month, 1);
  const twelve = monthSpan(count.year, count.month, 12);
  const isMonthTold = isTold(count.people, count.year, count.month);
  const isTwelveTold = isTold(count.people, count.year, count.month - 11);
  const figures = [
    headcount(people, span.from - 1),
    hires(people, span),
    leavers(people, span),
    headcount(people, span.to),
    rate(people, span, count),
  ];
  return [
    ...figures.map((figure) => (isMonthTold ? figure : count.words.beforeList)),
    isTwelveTold ? rate(people, twelve, count) : count.words.needsTwelve,
  ];
}

/** A reason's row: leavers of the month, of the year to date, and the share of the latter. */
export function reasonFigures(count: HandCount, isIn: (person: Person) => boolean): Figure[] {
  const { people, year, month, yearStart, words } = count;
  const monthCount = monthsSinceStart(month, yearStart);
  const yearSpan = monthSpan(year, month, monthCount);
  const chosen = people.filter(isIn);
  const all = leavers(people, yearSpan);
  const own = leavers(chosen, yearSpan);
  const isYearTold = isTold(people, year, month - monthCount + 1);
  return [
    isTold(people, year, month) ? leavers(chosen, monthSpan(year, month, 1)) : words.beforeList,
    isYearTold ? own : words.needsYear,
    isYearTold && all > 0 ? own / all : '–',
  ];
}

/** The yearly target for the months of the year so far. */
export const targetToDate = (target: number, month: number, yearStart: number): number =>
  (target * monthsSinceStart(month, yearStart)) / 12;
