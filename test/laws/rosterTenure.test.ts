import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { monthsLater } from '../oracle/rosterCalendar';
import { BLANK, range, single } from './flavours';
import { Tally, cellsOf, expectNear, numberFrom, valueOf } from './reading';
import { givens } from './rosterCalls';

const numRuns = 200;
const plain = givens({ isPlain: true });

type Row = unknown[];
const rowsOf = (table: unknown): Row[] => (table as Row[] | undefined)?.slice(1) ?? [];

describe('ROSTER.SURVIVAL', () => {
  it('falls from at most 1 to at least 0, between its limits, with ever fewer at risk', () => {
    const tally = new Tally();
    const property = fc.property(plain, ({ dates, asOf, unit, mask }) => {
      const rows = rowsOf(valueOf('ROSTER.SURVIVAL', ...dates, asOf, unit, mask));
      if (!tally.count(rows.length > 0)) return;
      let above = { time: -1, risk: Infinity, share: 1 };
      for (const [time, risk, , share, error, low, high] of rows as (number | '')[][]) {
        expect(Number(time)).toBeGreaterThan(above.time);
        expect(Number(risk)).toBeLessThanOrEqual(above.risk);
        expect(Number(share)).toBeLessThanOrEqual(above.share);
        expect(Number(share)).toBeGreaterThanOrEqual(0);
        above = { time: Number(time), risk: Number(risk), share: Number(share) };
        if (error === '') expect([share, low, high]).toEqual([0, '', '']);
        else {
          expect(Number(low)).toBeLessThanOrEqual(Number(share) * (1 + 1e-12));
          expect(Number(high)).toBeGreaterThanOrEqual(Number(share) * (1 - 1e-12));
          expect(Number(high)).toBeLessThanOrEqual(1);
        }
      }
    });
    fc.assert(property, { numRuns });
    tally.expectMostlyRight();
  });

  it('is the plain share of those who stayed while nobody’s tenure is cut short by the day', () => {
    const stays = fc.array(fc.nat(20), { minLength: 1, maxLength: 12 });
    const property = fc.property(stays, (days) => {
      const [hired, left] = [range(days.map(() => 45_000)), range(days.map((stay) => 45_000 + stay))];
      for (const [time, risk, , share] of rowsOf(valueOf('ROSTER.SURVIVAL', hired, left, single(46_000), 'day'))) {
        expect(risk).toBe(days.filter((stay) => stay >= Number(time)).length);
        expectNear(share, days.filter((stay) => stay > Number(time)).length / days.length, 1e-9);
      }
    });
    fc.assert(property, { numRuns });
  });

  it('shows at whole months the curve of the days, all leavers counted once', () => {
    const tally = new Tally();
    const property = fc.property(plain, ({ dates, asOf, mask }) => {
      const days = rowsOf(valueOf('ROSTER.SURVIVAL', ...dates, asOf, 'day', mask));
      const months = rowsOf(valueOf('ROSTER.SURVIVAL', ...dates, asOf, 'month', mask));
      if (!tally.count(months.length > 0)) return;
      let gone = 0;
      for (const [month, , left, share] of months) {
        const until = days.filter(([day]) => Number(day) <= Number(month) * 30.436875 + 1e-9);
        gone += Number(left);
        expect(gone).toBe(until.reduce((sum, row) => sum + Number(row[2]), 0));
        expectNear(share, until.length === 0 ? 1 : until[until.length - 1]![3], 1e-9);
      }
    });
    fc.assert(property, { numRuns });
    tally.expectMostlyRight();
  });
});

describe('ROSTER.MEDIANTENURE', () => {
  it('is the first day of SURVIVAL at a half or below, or lies on the flat after it', () => {
    const tally = new Tally();
    const property = fc.property(plain, ({ dates, asOf, mask }) => {
      const median = numberFrom('ROSTER.MEDIANTENURE', ...dates, asOf, 'day', mask);
      const rows = rowsOf(valueOf('ROSTER.SURVIVAL', ...dates, asOf, 'day', mask));
      const reached = rows.find((row) => Number(row[3]) <= 0.5 + 1e-9);
      if (!tally.count(reached !== undefined)) expect(median).toBeUndefined();
      if (reached === undefined) return;
      if (Math.abs(Number(reached[3]) - 0.5) < 1e-9) expect(median).toBeGreaterThanOrEqual(Number(reached[0]));
      else expect(median).toBe(reached[0]);
    });
    fc.assert(property, { numRuns });
    tally.expectMostlyRight();
  });

  it('is as many months as days, years as months', () => {
    const property = fc.property(plain, ({ dates, asOf, mask }) => {
      const [days, months, years] = ['day', 'month', 'year'].map((unit) =>
        numberFrom('ROSTER.MEDIANTENURE', ...dates, asOf, unit, mask),
      );
      if (days === undefined) expect([months, years]).toEqual([undefined, undefined]);
      else {
        expectNear(months! * 30.436875, days, 1e-9);
        expectNear(years! * 12, months, 1e-9);
      }
    });
    fc.assert(property, { numRuns });
  });
});

describe('ROSTER.COHORTS', () => {
  it('falls from left to right, and its sizes are the HIRES up to the day', () => {
    const tally = new Tally();
    const property = fc.property(plain, ({ dates, asOf, by, include, scene }) => {
      const rows = rowsOf(valueOf('ROSTER.COHORTS', ...dates, asOf, by, include));
      const sizes = rows.reduce((sum, row) => sum + Number(row[1]), 0);
      const hires = numberFrom('ROSTER.HIRES', ...dates, single(3654), single(scene.asOf), include);
      expect(sizes).toBeCloseTo(hires!, 9);
      if (!tally.count(rows.length > 0)) return;
      for (const [, , ...shares] of rows) {
        const filled = shares.filter((share) => share !== '') as number[];
        expect(shares.slice(filled.length).every((share) => share === '')).toBe(true);
        expect([1, ...filled]).toEqual([1, ...filled].sort((one, other) => other - one));
      }
    });
    fc.assert(property, { numRuns });
    tally.expectMostlyRight();
  });

  it('of people hired on one day agrees with RETENTION from that day and with NEWHIRE', () => {
    const day = fc.integer({ min: 36_000, max: 46_000 });
    const stays = fc.array(fc.option(fc.integer({ min: 1, max: 800 })), { minLength: 1, maxLength: 8 });
    const steps = fc.constantFrom<[string, number]>(['month', 1], ['quarter', 3], ['year', 12]);
    const property = fc.property(day, stays, steps, (hireDay, days, [by, months]) => {
      const hired = range(days.map(() => hireDay));
      const left = range(days.map((stay) => (stay === null ? BLANK : hireDay + stay)));
      const asOf = single(monthsLater(hireDay, 24));
      const [, , ...shares] = rowsOf(valueOf('ROSTER.COHORTS', hired, left, asOf, by))[0]!;
      expect(shares).toHaveLength(24 / months);
      shares.forEach((share, at) => {
        const anniversary = monthsLater(hireDay, (at + 1) * months);
        const retention = numberFrom('ROSTER.RETENTION', hired, left, single(hireDay + 1), single(anniversary));
        expectNear(share, retention, 1e-9);
        const within = [single(anniversary + 1), single(anniversary + 1 - hireDay)];
        const gone = numberFrom('ROSTER.NEWHIRE', hired, left, single(hireDay), single(hireDay), ...within);
        expect(1 - Number(share)).toBeCloseTo(gone!, 9);
      });
    });
    fc.assert(property, { numRuns: 100 });
  });
});

describe('ROSTER.TENURE', () => {
  it('grows by a day with each day on which nobody comes or goes', () => {
    const hires = fc.array(fc.integer({ min: 40_000, max: 45_000 }), { minLength: 1, maxLength: 9 });
    const property = fc.property(hires, fc.nat(900), (hired, more) => {
      const dates = [range(hired), range(hired.map(() => BLANK))];
      const [now, later] = [0, more].map((days) => numberFrom('ROSTER.TENURE', ...dates, single(45_000 + days))!);
      expect(later! - now!).toBeCloseTo(more / 365.2425, 9);
    });
    fc.assert(property, { numRuns });
  });

  it('is that of those whom HEADCOUNT counts, or nothing', () => {
    const property = fc.property(plain, ({ dates, asOf, include }) => {
      const there = Number(cellsOf('ROSTER.HEADCOUNT', ...dates, asOf, include)[0]);
      const tenure = numberFrom('ROSTER.TENURE', ...dates, asOf, include);
      expect(tenure === undefined).toBe(there === 0);
    });
    fc.assert(property, { numRuns });
  });
});
