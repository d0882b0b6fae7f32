import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BLANK, type Matrix, range, single } from './flavours';
import { Tally, asked, cellsOf, expectNear, numberFrom, shown, valueOf } from './reading';
import { type Given, givens } from './rosterCalls';

const numRuns = 200;
const RATES = ['average', 'opening', 'closing', 'cumulative'];
const plain = givens({ isPlain: true });

type Row = unknown[];

/** Rows of a table without its header. */
const rowsOf = (table: unknown): Row[] => (table as Row[] | undefined)?.slice(1) ?? [];
const sumOf = (cells: unknown[]): number => cells.reduce<number>((sum, cell) => sum + Number(cell), 0);
const around = (value: number) => expect.closeTo(value, 9) as number;

describe('ROSTER.TABLE', () => {
  it('has in every row opening + hires − leavers = closing, and begins where the row above ended', () => {
    const property = fc.property(plain, ({ dates, span, by, include }) => {
      const rows = rowsOf(valueOf('ROSTER.TABLE', ...dates, ...span, by, include));
      expect(rows.length).toBeGreaterThan(0);
      rows.forEach(([from, , opening, hires, leavers, closing], at) => {
        expect(Number(opening) + Number(hires) - Number(leavers)).toEqual(around(Number(closing)));
        if (at === 0) return;
        expect(from).toBe(Number(rows[at - 1]![1]) + 1);
        expectNear(opening, rows[at - 1]![5], 1e-9);
      });
    });
    fc.assert(property, { numRuns });
  });

  it('covers the span, from its first day to its last', () => {
    const property = fc.property(plain, ({ dates, span, scene, by }) => {
      const rows = rowsOf(valueOf('ROSTER.TABLE', ...dates, ...span, by));
      expect([rows[0]![0], rows[rows.length - 1]![1]]).toEqual([scene.from, scene.to]);
      for (const [from, to] of rows) expect(Number(from)).toBeLessThanOrEqual(Number(to));
    });
    fc.assert(property, { numRuns });
  });

  it('shows in every row what HIRES, LEAVERS, AVERAGE, HEADCOUNT and RATE answer for its span', () => {
    const property = fc.property(plain, ({ dates, span, by, include, counted }) => {
      const rows = rowsOf(valueOf('ROSTER.TABLE', ...dates, ...span, by, include, counted));
      const closings = range(rows.map((row) => row[1]));
      expect(cellsOf('ROSTER.HEADCOUNT', ...dates, closings, include)).toEqual(
        rows.map((row) => around(Number(row[5]))),
      );
      for (const [from, to, , hires, leavers, , mean, ...rates] of rows) {
        const days = [single(from), single(to)];
        expectNear(hires, numberFrom('ROSTER.HIRES', ...dates, ...days, include), 1e-9);
        expectNear(leavers, numberFrom('ROSTER.LEAVERS', ...dates, ...days, include, counted), 1e-9);
        expectNear(mean, numberFrom('ROSTER.AVERAGE', ...dates, ...days, include), 1e-9);
        RATES.forEach((method, at) => {
          const rate = asked('ROSTER.RATE', ...dates, ...days, method, include, counted);
          expectNear(shown(rates[at]), shown(rate), 1e-9);
        });
      }
    });
    fc.assert(property, { numRuns: 100 });
  });
});

describe('ROSTER.GROUPS', () => {
  const groupsOf = ({ dates, span, group, method, include, counted }: Given): Row[] =>
    rowsOf(valueOf('ROSTER.GROUPS', ...dates, ...span, group, method, include, counted));

  it('adds up to its total, whose rate is RATE', () => {
    const tally = new Tally();
    const property = fc.property(plain, (given) => {
      const rows = groupsOf(given);
      if (!tally.count(rows.length > 0)) return;
      const [total, ...groups] = [...rows].reverse();
      for (const column of [1, 2, 3, 4, 5]) {
        expect(sumOf(groups.map((row) => row[column]))).toEqual(around(Number(total![column])));
      }
      const { dates, span, method, include, counted } = given;
      expectNear(shown(total![6]), shown(asked('ROSTER.RATE', ...dates, ...span, method, include, counted)), 1e-9);
    });
    fc.assert(property, { numRuns });
    tally.expectMostlyRight();
  });

  it('shows for each group the RATE of those who are in it', () => {
    const tally = new Tally();
    const property = fc.property(plain, (given) => {
      const { dates, span, group, method, counted } = given;
      const rows = groupsOf({ ...given, include: null });
      if (!tally.count(rows.length > 0)) return;
      for (const row of rows.slice(0, -1)) {
        // Somebody's department may be called "(blank)" beside those who have none.
        if (row[0] === '(blank)' && group.flat().includes('(blank)')) continue;
        const rate = asked('ROSTER.RATE', ...dates, ...span, method, membersOf(group, row[0]), counted);
        expectNear(shown(row[6]), shown(rate), 1e-9);
      }
    });
    fc.assert(property, { numRuns });
    tally.expectMostlyRight();
  });

  /** TRUE for those in the group, as =Staff[Dept]="Sales" gives it. */
  function membersOf(group: Matrix, name: unknown): Matrix {
    const key = (label: unknown): unknown => (typeof label === 'string' ? label.toLowerCase() : label);
    const wanted = name === '(blank)' ? BLANK : key(name);
    return group.map((row) => row.map((label) => key(label) === wanted));
  }
});

describe('ROSTER.MATRIX', () => {
  const matrixOf = ({ dates, span, group, by, method, include, counted }: Given, show: string): Row[] =>
    rowsOf(valueOf('ROSTER.MATRIX', ...dates, ...span, group, by, show, method, include, counted));

  it.each(['leavers', 'hires'])('adds up its %s by group and by period', (show) => {
    const tally = new Tally();
    const property = fc.property(plain, (given) => {
      const rows = matrixOf(given, show);
      if (!tally.count(rows.length > 0)) return;
      for (const row of rows) expect(sumOf(row.slice(1, -1))).toEqual(around(Number(row[row.length - 1])));
      const [total, ...groups] = [...rows].reverse();
      total!.slice(1).forEach((cell, at) => {
        expect(sumOf(groups.map((row) => row[at + 1]))).toEqual(around(Number(cell)));
      });
    });
    fc.assert(property, { numRuns });
    tally.expectMostlyRight();
  });

  it('closes its headcounts on the last day of the span', () => {
    const tally = new Tally();
    const property = fc.property(plain, (given) => {
      const rows = matrixOf(given, 'headcount');
      if (!tally.count(rows.length > 0)) return;
      for (const row of rows) expectNear(row[row.length - 2], row[row.length - 1], 1e-9);
      const closing = cellsOf('ROSTER.HEADCOUNT', ...given.dates, given.span[1], given.include)[0];
      expectNear(rows[rows.length - 1]!.slice(-1)[0], closing, 1e-9);
    });
    fc.assert(property, { numRuns });
    tally.expectMostlyRight();
  });

  it('has the rates of GROUPS in its last column and those of TABLE in its last row', () => {
    const tally = new Tally();
    const property = fc.property(plain, fc.nat(3), (given, at) => {
      const { dates, span, group, by, include, counted } = given;
      const rows = matrixOf({ ...given, method: RATES[at] }, 'rate');
      if (!tally.count(rows.length > 0)) return;
      const groups = rowsOf(valueOf('ROSTER.GROUPS', ...dates, ...span, group, RATES[at], include, counted));
      expect(rows.map((row) => shown(row[row.length - 1]))).toEqual(groups.map((row) => shown(row[6])));
      const periods = rowsOf(valueOf('ROSTER.TABLE', ...dates, ...span, by, include, counted));
      const last = rows[rows.length - 1]!.slice(1, -1);
      last.forEach((cell, period) => expectNear(shown(cell), shown(periods[period]![7 + at]), 1e-9));
    });
    fc.assert(property, { numRuns });
    tally.expectMostlyRight();
  });
});

describe('ROSTER.REASONS', () => {
  it('adds up to LEAVERS, to RATE and to 1', () => {
    const tally = new Tally();
    const property = fc.property(plain, ({ dates, span, reason, method, include }) => {
      const rows = rowsOf(valueOf('ROSTER.REASONS', ...dates, ...span, reason, method, include));
      const [total, ...reasons] = [...rows].reverse();
      expectNear(total![1], numberFrom('ROSTER.LEAVERS', ...dates, ...span, include), 1e-9);
      expectNear(shown(total![2]), shown(asked('ROSTER.RATE', ...dates, ...span, method, include)), 1e-9);
      expect(sumOf(reasons.map((row) => row[1]))).toEqual(around(Number(total![1])));
      tally.count(rows.length > 0);
      if (reasons.length === 0) return;
      expect(sumOf(reasons.map((row) => row[3]))).toEqual(around(1));
      if (typeof total![2] === 'number') expect(sumOf(reasons.map((row) => row[2]))).toEqual(around(total![2]));
    });
    fc.assert(property, { numRuns });
    tally.expectMostlyRight();
  });
});

describe('ROSTER.BRIDGE', () => {
  it('adds up, and agrees with TABLE', () => {
    const property = fc.property(plain, ({ dates, span, include }) => {
      const steps = rowsOf(valueOf('ROSTER.BRIDGE', ...dates, ...span, include)).map((row) => Number(row[1]));
      const [opening, hires, wereThere, cameSince, closing] = steps as [number, number, number, number, number];
      expect(opening + hires + wereThere + cameSince).toEqual(around(closing));
      expect(Math.max(wereThere, cameSince)).toBeLessThanOrEqual(0);
      const leavers = numberFrom('ROSTER.LEAVERS', ...dates, ...span, include)!;
      expect(-wereThere - cameSince).toEqual(around(leavers));
      expectNear(closing, cellsOf('ROSTER.HEADCOUNT', ...dates, span[1], include)[0], 1e-9);
    });
    fc.assert(property, { numRuns });
  });
});
