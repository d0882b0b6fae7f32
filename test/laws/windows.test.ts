import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { METHODS } from '../oracle/methods';
import { range, single } from './flavours';
import { type Ledger, columns, laidOut, layouts, ledgers } from './ledgers';
import { Tally, asked, cellsOf, expectNear, shown } from './reading';

const numRuns = 300;
const method = fc.constantFrom(...METHODS);
const perPeriod = layouts({ maxTrailing: 0 });

function rows(ledger: Ledger, first: number, last: number): Ledger {
  const cut = (column: number[]): number[] => column.slice(first, last + 1);
  return {
    leavers: cut(ledger.leavers),
    opening: cut(ledger.opening),
    hires: cut(ledger.hires),
    closing: cut(ledger.closing),
  };
}

describe('PERIODRATES', () => {
  it('gives in each row the rate of that row', () => {
    const tally = new Tally();
    const property = fc.property(ledgers({ transfers: true }), perPeriod, method, (ledger, layout, word) => {
      const laid = { ...layout, opening: 'each' as const };
      const whole = laidOut(ledger, laid);
      const cells = cellsOf('PERIODRATES', word, whole.leavers, whole.opening, whole.hires, whole.closing);
      cells.forEach((cell, row) => {
        const { leavers, opening, hires, closing } = laidOut(rows(ledger, row, row), laid);
        if (cell === '') return;
        tally.count(typeof cell === 'number');
        expectNear(shown(cell), shown(asked('RATE', word, leavers, opening, hires, closing)));
      });
    });
    fc.assert(property, { numRuns });
    tally.expectMostlyRight();
  });
});

describe('ROLLING', () => {
  it('with a window of one period equals PERIODRATES', () => {
    const property = fc.property(columns({ transfers: true }), method, ({ leavers, opening, hires, closing }, word) => {
      const args = [word, leavers, opening, hires, closing];
      expect(asked('ROLLING', ...args, single(1))).toEqual(asked('PERIODRATES', ...args));
    });
    fc.assert(property, { numRuns });
  });

  it('with a window of all periods ends in the rate of the whole range', () => {
    const tally = new Tally();
    const property = fc.property(ledgers({ transfers: true }), perPeriod, method, (ledger, layout, word) => {
      const { leavers, opening, hires, closing } = laidOut(ledger, layout);
      const args = [word, leavers, opening, hires, closing];
      const cells = cellsOf('ROLLING', ...args, single(ledger.leavers.length));
      const last = cells[cells.length - 1];
      if (!tally.count(typeof last === 'number')) return;
      expect(cells.slice(0, -1).every((cell) => cell === '')).toBe(true);
      expectNear(last, shown(asked('RATE', ...args)));
    });
    fc.assert(property, { numRuns });
    tally.expectMostlyRight();
  });

  it('shows the rate of the last twelve periods when no window is given', () => {
    const ledger = ledgers({ minPeriods: 12, maxPeriods: 16 });
    const property = fc.property(ledger, method, (given, word) => {
      const ranges = [given.leavers, given.opening, given.hires, given.closing].map((column) => range(column));
      const cells = cellsOf('ROLLING', word, ...ranges);
      const filled = given.leavers.length - trailingZeros(given);
      for (let row = 11; row < filled; row += 1) {
        const year = rows(given, row - 11, row);
        if (trailingZeros(year) > 0) continue;
        const cut = [year.leavers, year.opening, year.hires, year.closing].map((column) => range(column));
        expectNear(shown(cells[row]), shown(asked('RATE', word, ...cut)));
      }
      expect(cells.slice(0, 11)).toEqual(Array.from({ length: 11 }, () => ''));
    });
    fc.assert(property, { numRuns: 100 });
  });
});

/** Periods at the end with nobody left, which look like rows not filled in. */
function trailingZeros({ leavers, hires, closing }: Ledger): number {
  const filled = leavers.map((gone, row) => gone + (hires[row] ?? 0) + (closing[row] ?? 0) > 0);
  return leavers.length - (filled.lastIndexOf(true) + 1);
}

describe('YTD', () => {
  it('without dates ends in the rate of the whole range', () => {
    const tally = new Tally();
    const property = fc.property(ledgers({ transfers: true }), perPeriod, method, (ledger, layout, word) => {
      const { leavers, opening, hires, closing } = laidOut(ledger, layout);
      const args = [word, leavers, opening, hires, closing];
      const running = cellsOf('YTD', ...args).filter((cell) => cell !== '');
      const last = running[running.length - 1];
      if (tally.count(typeof last === 'number')) expectNear(last, shown(asked('RATE', ...args)));
    });
    fc.assert(property, { numRuns });
    tally.expectMostlyRight();
  });

  it('starts anew in the first month of each fiscal year', () => {
    const months = fc.record({ first: fc.integer({ min: 0, max: 11 }), start: fc.integer({ min: 0, max: 1200 }) });
    const ledger = ledgers({ minPeriods: 6, maxPeriods: 16 });
    const property = fc.property(ledger, months, fc.nat(27), method, (given, { first, start }, day, word) => {
      const dates = given.leavers.map((_, row) => serial(1911, start + row, day + 1));
      const ranges = [given.leavers, given.opening, given.hires, given.closing].map((column) => range(column));
      const cells = cellsOf('YTD', word, ...ranges, range(dates), single(first + 1));
      const filled = given.leavers.length - trailingZeros(given);
      for (let row = 0; row < filled; row += 1) {
        const monthsIntoYear = (start + row - first + 1200) % 12;
        const year = rows(given, Math.max(0, row - monthsIntoYear), row);
        if (trailingZeros(year) > 0) continue;
        const cut = [year.leavers, year.opening, year.hires, year.closing].map((column) => range(column));
        expectNear(shown(cells[row]), shown(asked('RATE', word, ...cut)));
      }
    });
    fc.assert(property, { numRuns: 150 });
  });
});

/** The Excel serial of a day, months counted on from January of the year. */
function serial(year: number, month: number, day: number): number {
  return Date.UTC(year, month, day) / 86_400_000 + 25_569;
}
