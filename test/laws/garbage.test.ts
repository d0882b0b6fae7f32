import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outcome } from '../functions/call';
import { FUNCTION_IDS } from '../oracle/answers';
import { callsOf } from './calls';
import { type Matrix, inFlavour } from './flavours';
import { garbage, sprung } from './garbage';

const CODES = ['#VALUE!', '#DIV/0!', '#N/A', '#NUM!', '#NULL!'];

interface ErrorLike {
  error: string;
  message: string;
}

/** What is wrong with an answer; undefined when a cell can show it. */
function fault(real: ReturnType<typeof outcome>): string | undefined {
  if ('error' in real) return errorFault(real);
  if (!Array.isArray(real.value)) return cellFault(real.value);
  const table = real.value as unknown[];
  const widths = table.map((row) => (Array.isArray(row) ? row.length : -1));
  if (widths.length === 0 || widths.some((width) => width < 1 || width !== widths[0])) return 'not a table';
  const cells = table.flat();
  return cells
    .map((cell) => (isErrorLike(cell) ? errorFault(cell) : cellFault(cell)))
    .find((found) => found !== undefined);
}

function isErrorLike(cell: unknown): cell is ErrorLike {
  return typeof cell === 'object' && cell !== null && 'error' in cell;
}

function errorFault({ error, message }: ErrorLike): string | undefined {
  if (!CODES.includes(error)) return `unknown error ${error}`;
  if (error === '#VALUE!' && !/\S+ \S+/.test(message)) return 'no sentence';
  // What the user wrote is quoted; outside of quotes a sentence is ours, and an engine's words have no place in it.
  const ownWords = message.replace(/“[^]*”/g, '');
  const isEngineTalk = /(Infinity|NaN)%|undefined|\bnull\b|\[object|Symbol\(/.test(ownWords);
  const isUnforeseen = /could not be computed \((?!a trap)/.test(message);
  return isEngineTalk || isUnforeseen ? `an odd sentence: ${message}` : undefined;
}

function cellFault(value: unknown): string | undefined {
  if (typeof value === 'string' || typeof value === 'boolean') return undefined;
  return typeof value === 'number' && Number.isFinite(value) ? undefined : `a cell cannot show ${String(value)}`;
}

function expectAnswer(id: string, args: unknown[]): void {
  const start = performance.now();
  const found = fault(outcome(id, ...(sprung(args) as unknown[])));
  expect(found, found).toBeUndefined();
  expect(performance.now() - start).toBeLessThan(2000);
}

describe.each(FUNCTION_IDS)('%s', (id) => {
  it('answers any arguments whatever with a value or a sentence', () => {
    const args = fc.array(garbage(), { maxLength: 9 });
    fc.assert(
      fc.property(args, (given) => expectAnswer(id, given)),
      { numRuns: 300 },
    );
  });

  it('answers a call with one argument replaced by anything', () => {
    const property = fc.property(callsOf(id), garbage(), fc.nat(7), (args, odd, at) => {
      const given = inFlavour(args, null);
      given[at % given.length] = odd;
      expectAnswer(id, given);
    });
    fc.assert(property, { numRuns: 300 });
  });

  it('answers a call with one cell replaced by anything', () => {
    const property = fc.property(callsOf(id), garbage(), fc.nat(7), fc.nat(9), (args, odd, at, row) => {
      const given = inFlavour(args, null);
      const argument = given[at % given.length];
      if (Array.isArray(argument)) {
        const cells = (argument as Matrix)[row % argument.length];
        if (cells !== undefined) cells[0] = odd;
      }
      expectAnswer(id, given);
    });
    fc.assert(property, { numRuns: 300 });
  });

  it('answers a call with an argument too many', () => {
    const property = fc.property(callsOf(id), garbage(), (args, odd) =>
      expectAnswer(id, [...inFlavour(args, null), odd]),
    );
    fc.assert(property, { numRuns: 100 });
  });
});
