import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outcome } from '../functions/call';
import { type Answer, ROSTER_IDS, answer } from '../oracle/answers';
import { Fault, WRONG_VALUE } from '../oracle/fault';
import { callsOf } from './calls';
import { FLAVOURS, inFlavour } from './flavours';
import { Tally, expectAgreement } from './reading';
import { withRosterMishaps } from './rosterMishaps';

// SEED=random RUNS=25000 hunts for what the usual number of calls does not find.
const numRuns = Number(process.env.RUNS ?? 300);
const timeout = 20_000 + numRuns * 40;
const TOLERANCE = 1e-9;

function isRightCall(expected: Answer): boolean {
  return !(expected instanceof Fault && expected.code === WRONG_VALUE);
}

describe.each(ROSTER_IDS)('%s', (id) => {
  const calls = withRosterMishaps(callsOf(id));

  it(
    'answers what counting day by day and row by row answers, or the same error',
    () => {
      const tally = new Tally();
      const property = fc.property(calls, fc.constantFrom(...FLAVOURS), (args, blank) => {
        const given = inFlavour(args, blank);
        const expected = answer(id, ...given);
        tally.count(isRightCall(expected));
        expectAgreement(expected, outcome(id, ...given), TOLERANCE);
      });
      fc.assert(property, { numRuns });
      tally.expectMostlyRight();
    },
    timeout,
  );

  it('answers alike whether a blank cell is 0, null or ""', () => {
    const property = fc.property(calls, (args) => {
      const [zero, ...others] = FLAVOURS.map((blank) => outcome(id, ...inFlavour(args, blank)));
      for (const other of others) expect(other).toEqual(zero);
    });
    fc.assert(property, { numRuns: 100 });
  });

  it('answers alike whether an argument left out is null or undefined', () => {
    const property = fc.property(calls, (args) => {
      const given = inFlavour(args, null);
      const undefinedInstead = given.map((argument) => argument ?? undefined);
      expect(outcome(id, ...undefinedInstead)).toEqual(outcome(id, ...given));
    });
    fc.assert(property, { numRuns: 50 });
  });
});
