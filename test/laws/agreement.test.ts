import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outcome } from '../functions/call';
import { type Answer, COUNT_IDS, answer } from '../oracle/answers';
import { Fault, WRONG_VALUE } from '../oracle/fault';
import { callsOf } from './calls';
import { FLAVOURS, inFlavour } from './flavours';
import { withMishaps } from './mishaps';
import { Tally, expectAgreement } from './reading';

// SEED=random RUNS=25000 hunts for what the usual number of calls does not find.
const numRuns = Number(process.env.RUNS ?? 400);
const timeout = 20_000 + numRuns * 20;

function isRightCall(expected: Answer): boolean {
  const cells = Array.isArray(expected) ? expected.flat() : [expected];
  return !cells.some((cell) => cell instanceof Fault && cell.code === WRONG_VALUE);
}

describe.each(COUNT_IDS)('%s', (id) => {
  it(
    'answers what exact arithmetic answers, or the same error',
    () => {
      const tally = new Tally();
      const property = fc.property(withMishaps(callsOf(id)), (args) => {
        const given = inFlavour(args, null);
        const expected = answer(id, ...given);
        tally.count(isRightCall(expected));
        expectAgreement(expected, outcome(id, ...given));
      });
      fc.assert(property, { numRuns });
      tally.expectMostlyRight();
    },
    timeout,
  );

  it(
    'answers alike whether a blank cell is 0, null or ""',
    () => {
      const property = fc.property(withMishaps(callsOf(id)), (args) => {
        const [zero, ...others] = FLAVOURS.map((blank) => outcome(id, ...inFlavour(args, blank)));
        for (const other of others) expect(other).toEqual(zero);
      });
      fc.assert(property, { numRuns: numRuns / 2 });
    },
    timeout,
  );

  it('answers alike whether an argument left out is null or undefined', () => {
    const property = fc.property(withMishaps(callsOf(id)), (args) => {
      const given = inFlavour(args, null);
      const undefinedInstead = given.map((argument) => argument ?? undefined);
      expect(outcome(id, ...undefinedInstead)).toEqual(outcome(id, ...given));
    });
    fc.assert(property, { numRuns: 50 });
  });
});
