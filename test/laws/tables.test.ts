import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { METHODS } from '../oracle/methods';
import { BLANK, range, single } from './flavours';
import { columns, laidOut, layouts, ledgers } from './ledgers';
import { callsOf } from './calls';
import { Tally, asked, cellsOf, expectNear, numberFrom, shown, valueOf } from './reading';

const numRuns = 200;

describe('COMPARE', () => {
  it('shows in each row the BASE and the RATE of that method, and whether it is over 100%', () => {
    const tally = new Tally();
    const property = fc.property(columns({ transfers: true }), ({ leavers, opening, hires, closing }) => {
      const table = valueOf('COMPARE', leavers, opening, hires, closing) as unknown[][] | undefined;
      if (!tally.count(table !== undefined)) return;
      METHODS.forEach((method, at) => {
        const [name, , base, rate, isOver] = table![at + 1]!;
        const args = [method, leavers, opening, hires, closing];
        expect(name).toBe(method);
        expectNear(shown(base), shown(asked('BASE', ...args)));
        expectNear(shown(rate), shown(asked('RATE', ...args)));
        if (typeof rate === 'number') expect(isOver).toBe(rate > 1 + 1e-9);
      });
    });
    fc.assert(property, { numRuns });
    tally.expectMostlyRight();
  });

  it('shows the mean and the sum of the rates that PERIODRATES shows', () => {
    const tally = new Tally();
    const property = fc.property(columns({ minPeriods: 2 }), ({ leavers, opening, hires, closing }) => {
      const table = valueOf('COMPARE', leavers, opening, hires, closing) as unknown[][] | undefined;
      if (table === undefined) return;
      METHODS.forEach((method, at) => {
        const rates = cellsOf('PERIODRATES', method, leavers, opening, hires, closing).filter((cell) => cell !== '');
        if (!tally.count(rates.length > 1 && rates.every((rate) => typeof rate === 'number'))) return;
        const sum = (rates as number[]).reduce((total, rate) => total + rate, 0);
        expectNear(table[at + 1]![5], sum / rates.length);
        expectNear(table[at + 1]![6], sum);
      });
    });
    fc.assert(property, { numRuns });
    tally.expectMostlyRight();
  });
});

describe('BREAKDOWN', () => {
  it('adds up: leavers and rates to the total, shares to 1, the total to RATE', () => {
    const tally = new Tally();
    const property = fc.property(callsOf('BREAKDOWN'), (args) => {
      const table = valueOf('BREAKDOWN', ...args) as unknown[][] | undefined;
      const rows = table?.slice(1) ?? [];
      const numbers = rows.map((row) => row.slice(1));
      if (!tally.count(rows.length > 0 && numbers.flat().every((cell) => typeof cell === 'number'))) return;
      const [total, ...parts] = [...(numbers as number[][])].reverse();
      [0, 1, 2].forEach((column) => {
        const sum = parts.reduce((added, part) => added + part[column]!, 0);
        expect(Math.abs(sum - total![column]!)).toBeLessThan(1e-9 * Math.max(1, total![column]!));
      });
      expect(total![2]).toBe(1);
      const leaversPerPeriod = range(leaversOf(args));
      const rate = numberFrom('RATE', args[0], leaversPerPeriod, ...args.slice(3));
      // Totals for several periods leave open how many left in each, so that RATE has nothing to be given.
      if (leaversPerPeriod.length > 1 || rate !== undefined) expectNear(total![1], rate);
    });
    fc.assert(property, { numRuns });
    tally.expectMostlyRight();
  });
});

/** The leavers of each period, whichever way the types run. */
function leaversOf(args: unknown[]): number[] {
  const [types, leavers] = [args[1], args[2]] as unknown[][][];
  const count = (cell: unknown): number => (cell === BLANK ? 0 : Number(cell));
  if (types!.length === 1) return leavers!.map((row) => row.reduce<number>((sum, cell) => sum + count(cell), 0));
  return leavers![0]!.map((_, period) => leavers!.reduce((sum, row) => sum + count(row[period]), 0));
}

describe('POOLED', () => {
  it('of one group is that group’s own rate', () => {
    const property = fc.property(fc.integer({ min: 1, max: 1e6 }), fc.integer({ min: 1, max: 1e6 }), (left, base) => {
      expect(asked('POOLED', single(left), single(base))).toEqual(asked('OPENBASE', single(left), single(base)));
    });
    fc.assert(property, { numRuns });
  });

  it('lies between the lowest and the highest rate of the groups', () => {
    const group = fc.tuple(fc.nat(50), fc.integer({ min: 1, max: 200 }));
    const property = fc.property(fc.array(group, { minLength: 1, maxLength: 8 }), (groups) => {
      const rates = groups.map(([left, base]) => left / base);
      const pooled = numberFrom('POOLED', range(groups.map(([left]) => left)), range(groups.map(([, base]) => base)));
      expect(pooled).toBeGreaterThanOrEqual(Math.min(...rates) - 1e-12);
      expect(pooled).toBeLessThanOrEqual(Math.max(...rates) + 1e-12);
    });
    fc.assert(property, { numRuns });
  });
});

describe('RECONCILE', () => {
  const laid = layouts({ hires: ['given'], closing: ['each'] });

  it('is exactly 0 in every row that adds up, decimals included', () => {
    const property = fc.property(ledgers({ units: [1, 0.1] }), laid, (ledger, layout) => {
      const { leavers, opening, hires, closing } = laidOut(ledger, layout);
      const cells = cellsOf('RECONCILE', leavers, opening, hires, closing);
      expect(cells).toHaveLength(leavers.flat().length);
      for (const cell of cells) expect([0, '']).toContain(cell);
    });
    fc.assert(property, { numRuns });
  });

  it('shows what a row is off by, and 0 again when that is given as an adjustment', () => {
    const property = fc.property(ledgers({ minPeriods: 1 }), fc.integer({ min: 1, max: 99 }), (ledger, off) => {
      const closing = ledger.closing.map((count) => count + off);
      const openings = ledger.opening.map((count) => count + 1);
      const args = [ledger.leavers, openings, ledger.hires, closing].map((column) => range(column));
      expect(cellsOf('RECONCILE', ...args)).toEqual(closing.map(() => off - 1));
      const adjusted = cellsOf('RECONCILE', ...args, range(closing.map(() => off - 1)));
      expect(adjusted).toEqual(closing.map(() => 0));
    });
    fc.assert(property, { numRuns });
  });
});

describe('FLAG', () => {
  it('shows the limit that a rate exceeds, and nothing for a rate at the limit but for rounding', () => {
    const limit = fc.integer({ min: 1, max: 3000 }).map((thousandths) => thousandths / 1000);
    const property = fc.property(limit, fc.double({ min: -1e-11, max: 1e-11, noNaN: true }), (highest, off) => {
      const rates = range([highest * (1 + off), highest * 1.001, highest * 0.999], true);
      const words = `Over ${(highest * 100).toFixed(1).replace('.0', '')}%`;
      expect(valueOf('FLAG', rates, single(highest))).toEqual([['', words, '']]);
    });
    fc.assert(property, { numRuns });
  });
});
