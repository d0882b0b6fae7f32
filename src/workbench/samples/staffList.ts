import { daysIn, isWeekend, monthEndOf, serialOf } from './sampleDates';

/** One row of the sample roster. Departments, reasons: their places in the lists of words. */
export interface Employment {
  readonly hired: number;
  readonly left: number | null;
  readonly department: number;
  readonly reason: number | null;
  readonly isKeyPost: boolean;
  readonly fte: number;
}

/** The last day that the list knows of. */
export const asOf = serialOf(2025, 12, 31);

/** Hires a year since the foundation; the last of them make 300. */
const hiresOf: Readonly<Record<number, number>> = {
  ...{ 2017: 48, 2018: 34, 2019: 42, 2020: 11, 2021: 41, 2022: 50, 2023: 34, 2024: 24, 2025: 16 },
};
/** People are hired in spring and autumn rather than in summer and at Christmas. */
const season = [12, 8, 13, 14, 9, 7, 6, 6, 15, 12, 8, 3];
/** 2020: nobody is hired from March to October, and a fifth of the staff is made redundant in spring. */
const crisis = {
  season: [4, 3, 0, 0, 0, 0, 0, 0, 0, 0, 2, 2],
  from: serialOf(2020, 4, 14),
  to: serialOf(2020, 6, 12),
  share: 0.2,
};
/** In the order of the words: Production, Sales, Service, Logistics, Finance and IT, Legal (three people in all). */
const departments = [40, 24, 17, 12, 7];
const legal = { department: 5, hires: [3, 90, 190] };
const reason = { resigned: 0, dismissed: 1, ended: 2, retired: 3, redundant: 4 };
const ftes = { 1: 78, 0.8: 10, 0.6: 7, 0.5: 5 };
/** Places in the list of those who did not come back after their first day. */
const goneTheSameDay = [27, 143, 236];
const monthLength = 30;

/** Numbers from 0 to 1, the same in every browser (the generator known as mulberry32). */
class Chance {
  private state = 20170102;

  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  whole(below: number): number {
    return Math.floor(this.next() * below);
  }

  /** The place of one of the weights, the heavier the likelier. */
  pick(weights: readonly number[]): number {
    let left = this.next() * weights.reduce((sum, weight) => sum + weight, 0);
    return weights.findIndex((weight) => (left -= weight) < 0);
  }
}

/** The roster of an invented company since its foundation in 2017: 300 employments, in the order of their hire dates. */
export function staffList(): readonly Employment[] {
  const chance = new Chance();
  const pairs = new Set<string>();
  return hireDates(chance).map((hired, place) => {
    const employment = employmentFrom(chance, hired, place);
    return { ...employment, left: distinctLeavingDate(employment, pairs) };
  });
}

function hireDates(chance: Chance): number[] {
  const dates: number[] = [];
  for (const [year, count] of Object.entries(hiresOf))
    for (let i = 0; i < count; i++) dates.push(hireDate(chance, Number(year)));
  return dates.sort((a, b) => a - b);
}

/** Mostly the first of a month, some on the 15th, some on any other day; never on a weekend. */
function hireDate(chance: Chance, year: number): number {
  const month = chance.pick(year === 2020 ? crisis.season : season) + 1;
  const days = [1, 15, 2 + chance.whole(daysIn(year, month) - 4)];
  let date = serialOf(year, month, days[chance.pick([5, 2, 3])]);
  while (isWeekend(date)) date++;
  return date;
}

function employmentFrom(chance: Chance, hired: number, place: number): Employment {
  const isLegal = legal.hires.includes(place);
  const department = isLegal ? legal.department : chance.pick(departments);
  const isKeyPost = chance.next() < 0.14;
  const fte = Number(Object.keys(ftes)[chance.pick(Object.values(ftes))]);
  const stays = isLegal && place === legal.hires[0];
  const left = stays ? null : leavingDate(chance, hired, place, isKeyPost);
  const cause = left === null ? null : reasonFor(chance, hired, left);
  return { hired, left, department, reason: cause, isKeyPost, fte };
}

/** Most who leave do so early; people in key posts stay longer. */
function leavingDate(chance: Chance, hired: number, place: number, isKeyPost: boolean): number | null {
  if (goneTheSameDay.includes(place)) return hired;
  const share = isKeyPost ? 0.6 : 1;
  for (let month = 0; hired + month * monthLength <= asOf; month++) {
    const start = hired + month * monthLength;
    if (start <= crisis.from && crisis.from < start + monthLength && chance.next() < crisis.share)
      return crisis.from + chance.whole(crisis.to - crisis.from);
    if (chance.next() >= share * monthlyRisk(month)) continue;
    const day = start + 1 + chance.whole(monthLength);
    const date = chance.next() < 0.3 ? monthEndOf(day) : day;
    return date <= asOf ? date : null;
  }
  return null;
}

function monthlyRisk(month: number): number {
  if (month < 3) return 0.035;
  if (month < 12) return 0.022;
  if (month < 24) return 0.016;
  return month < 36 ? 0.011 : 0.007;
}

function reasonFor(chance: Chance, hired: number, left: number): number {
  if (left >= crisis.from && left <= crisis.to) return reason.redundant;
  const years = (left - hired) / 365;
  if (years < 0.5) return [reason.resigned, reason.dismissed, reason.ended][chance.pick([11, 6, 3])];
  const isOld = years > 3 ? 4 : 0;
  return [reason.resigned, reason.dismissed, reason.ended, reason.retired][chance.pick([13, 2, 2, isOld])];
}

/** Two people hired on one day leave on different days: as a pair of dates that comes twice they would look like one row. */
function distinctLeavingDate({ hired, left }: Employment, pairs: Set<string>): number | null {
  if (left === null) return null;
  let date = left;
  while (pairs.has(`${hired} ${date}`)) date = date > hired ? date - 1 : date + 1;
  pairs.add(`${hired} ${date}`);
  return date;
}
