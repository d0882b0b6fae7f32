import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answer } from '../oracle/answers';
import { METHODS } from '../oracle/methods';
import { inFlavour, range, single } from './flavours';
import { type Ledger, columns, laidOut, layouts, ledgers } from './ledgers';
import { Tally, asked, expectAgreement, expectNear, numberFrom } from './reading';

const numRuns = 300;
const units = [1, 0.25, 0.1];
const sum = (counts: number[]): number => counts.reduce((total, count) => total + count, 0);
const hiresGiven = layouts({ hires: ['given'], closing: ['each', 'single', 'omitted'] });

function scaled(ledger: Ledger, factor: number): Ledger {
  const times = (column: number[]): number[] => column.map((count) => count * factor);
  const { leavers, opening, hires, closing } = ledger;
  return { leavers: times(leavers), opening: times(opening), hires: times(hires), closing: times(closing) };
}

describe('CUMULATIVE', () => {
  it('never exceeds 100%, whichever columns it is worked out from', () => {
    const tally = new Tally();
    const property = fc.property(columns({ transfers: true, units }), ({ leavers, opening, hires, closing }) => {
      const args = ['cumulative', leavers, opening, hires, closing];
      const rate = numberFrom('RATE', ...args);
      if (!tally.count(rate !== undefined)) return;
      expect(rate).toBeLessThanOrEqual(1);
      expectAgreement(answer('RATE', ...inFlavour(args, null)), { value: rate });
    });
    fc.assert(property, { numRuns });
    tally.expectMostlyRight();
  });

  it('is exactly 100% when everyone ever employed has left', () => {
    const property = fc.property(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 1, max: 900 }), (tenths, more) => {
      const [opening, hires] = [tenths / 10, more / 10];
      expect(asked('CUMULATIVE', [[opening + hires]], [[opening]], [[hires]])).toEqual({ value: 1 });
    });
    fc.assert(property, { numRuns });
  });

  it('equals the opening rate when nobody was hired', () => {
    const tally = new Tally();
    const property = fc.property(ledgers({ units, maxHires: 0 }), hiresGiven, (ledger, layout) => {
      const { leavers, opening, hires, closing } = laidOut(ledger, layout);
      const rate = numberFrom('RATE', 'cumulative', leavers, opening, hires, closing);
      tally.count(rate !== undefined);
      expectNear(rate, numberFrom('RATE', 'opening', leavers, opening, hires, closing));
    });
    fc.assert(property, { numRuns });
    tally.expectMostlyRight();
  });
});

describe('The rates', () => {
  it('on average, opening and closing headcount agree when hires equal leavers', () => {
    const people = fc.integer({ min: 1, max: 4000 });
    const property = fc.property(people, fc.constantFrom(...units), fc.array(fc.nat(100)), (count, unit, percents) => {
      const opening = Number((count * unit).toFixed(2));
      const moved = [0, ...percents].map((percent) => Math.floor((opening * percent) / 100));
      const headcounts = moved.map(() => opening);
      const rates = METHODS.filter((method) => method !== 'cumulative').map((method) =>
        numberFrom('RATE', method, range(moved), single(opening), range(moved), range(headcounts)),
      );
      for (const rate of rates) expectNear(rate, sum(moved) / opening);
    });
    fc.assert(property, { numRuns });
  });

  it('of a span stay the same when the span is split into chained periods', () => {
    const tally = new Tally();
    const property = fc.property(ledgers({ minPeriods: 2 }), hiresGiven, (ledger, layout) => {
      const last = ledger.closing[ledger.closing.length - 1] ?? 0;
      const inOne = [[[sum(ledger.leavers)]], [[ledger.opening[0]]], [[sum(ledger.hires)]], [[last]]];
      const { leavers, opening, hires, closing } = laidOut(ledger, layout);
      for (const method of METHODS.filter((name) => name !== 'mean')) {
        const split = numberFrom('RATE', method, leavers, opening, hires, closing);
        if (!tally.count(split !== undefined)) continue;
        expectNear(split, numberFrom('RATE', method, ...inOne));
        expectNear(numberFrom('BASE', method, leavers, opening, hires, closing), numberFrom('BASE', method, ...inOne));
      }
    });
    fc.assert(property, { numRuns });
    tally.expectMostlyRight();
  });

  it('stay the same when every count is multiplied, and the base is multiplied alike', () => {
    const tally = new Tally();
    const factor = fc.oneof(fc.integer({ min: 2, max: 5000 }), fc.constantFrom(0.5, 0.125, 1.5));
    const property = fc.property(ledgers(), layouts(), factor, (ledger, layout, times) => {
      const [before, after] = [laidOut(ledger, layout), laidOut(scaled(ledger, times), layout)];
      for (const method of METHODS) {
        const small = [method, before.leavers, before.opening, before.hires, before.closing];
        const large = [method, after.leavers, after.opening, after.hires, after.closing];
        const rate = numberFrom('RATE', ...small);
        if (!tally.count(rate !== undefined)) continue;
        expectNear(numberFrom('RATE', ...large), rate);
        expectNear(numberFrom('BASE', ...large), numberFrom('BASE', ...small)! * times);
      }
    });
    fc.assert(property, { numRuns });
    tally.expectMostlyRight();
  });

  it('of hires, flux, growth and losses stay the same when every count is multiplied', () => {
    const tally = new Tally();
    const factor = fc.integer({ min: 2, max: 5000 });
    const layout = layouts({ hires: ['given'], closing: ['each'] });
    const property = fc.property(ledgers(), layout, factor, (ledger, laid, times) => {
      const both = [laidOut(ledger, laid), laidOut(scaled(ledger, times), laid)];
      const [small, large] = both.map(({ leavers, opening, hires, closing }) => [
        numberFrom('HIRERATE', hires, opening, closing),
        numberFrom('FLUX', leavers, opening, hires, closing),
        numberFrom('NETGROWTH', leavers, opening, hires),
        numberFrom('LOSSRATIO', leavers, hires),
      ]);
      small!.forEach((rate, at) => {
        tally.count(rate !== undefined);
        expectNear(large![at], rate);
      });
    });
    fc.assert(property, { numRuns });
    tally.expectMostlyRight();
  });

  it('of fractional headcounts agree with exact arithmetic', () => {
    const tally = new Tally();
    const property = fc.property(ledgers({ units: [0.1], transfers: true }), layouts(), (ledger, layout) => {
      const { leavers, opening, hires, closing } = laidOut(ledger, layout);
      for (const method of METHODS) {
        const args = inFlavour([method, leavers, opening, hires, closing], null);
        const expected = answer('RATE', ...args);
        tally.count(!(expected instanceof Error));
        expectAgreement(expected, asked('RATE', ...args), 1e-9);
      }
    });
    fc.assert(property, { numRuns });
    tally.expectMostlyRight();
  });
});
