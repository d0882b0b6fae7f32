import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ROSTER_IDS } from '../oracle/answers';
import { type Matrix } from './flavours';
import { asked, valueOf } from './reading';
import { argsOf, givens } from './rosterCalls';

/** A list in which all rows but one are right, with what is in that row and how a sentence shows it. */
const BAD_DATES: [unknown, string][] = [
  ['2024-03-15', '2024-03-15'],
  ['在职', '在职'],
  [20240315, '20240315'],
  [2024, '2024'],
  [true, 'TRUE'],
  [-45000, '-45000'],
  [{ type: 'Error', basicValue: '#REF!' }, '#REF!'],
];

const ONE_BY_ONE = ROSTER_IDS.filter((id) => id !== 'ROSTER.CHECK');
const lists = givens({ isPlain: true, minRows: 3 });

function withBadCell(args: unknown[], side: number, row: number, bad: unknown): unknown[] {
  return args.map((argument, at) =>
    at === side ? (argument as Matrix).map((cells, down) => (down === row ? [bad] : cells)) : argument,
  );
}

describe('A cell that holds no date', () => {
  it.each(ONE_BY_ONE)('is named by %s, with its row and what it holds', (id) => {
    const property = fc.property(
      lists,
      fc.nat(2),
      fc.nat(1),
      fc.constantFrom(...BAD_DATES),
      (given, row, side, bad) => {
        const real = asked(id, ...withBadCell(argsOf(id, given), side, row, bad[0]));
        expect(real).toHaveProperty('message');
        const message = 'message' in real ? real.message : '';
        expect(message).toMatch(new RegExp(`row ${row + 1}\\b`, 'i'));
        expect(message).toContain(bad[1]);
      },
    );
    fc.assert(property, { numRuns: 60 });
  });

  it('has its line in CHECK, with its row and what it holds', () => {
    const property = fc.property(
      lists,
      fc.nat(2),
      fc.nat(1),
      fc.constantFrom(...BAD_DATES),
      (given, row, side, bad) => {
        const table = valueOf('ROSTER.CHECK', ...withBadCell([...given.dates], side, row, bad[0])) as unknown[][];
        const lines = table.filter(([at, problem]) => at === row + 1 && String(problem).includes(bad[1]));
        expect(lines).toHaveLength(1);
      },
    );
    fc.assert(property, { numRuns: 100 });
  });
});

describe('CHECK finds nothing in rows', () => {
  it('exactly where the functions answer', () => {
    const property = fc.property(
      lists,
      fc.nat(2),
      fc.nat(1),
      fc.integer({ min: 3654, max: 80_000 }),
      (given, row, side, day) => {
        const [hired, left] = withBadCell([...given.dates], side, row, day);
        const lines = (valueOf('ROSTER.CHECK', hired, left) as unknown[][]).slice(1);
        const isRefused = 'error' in asked('ROSTER.HIRES', hired, left, ...given.span);
        const problems = lines.filter(([, problem]) => /before the hire date|no hire date/.test(String(problem)));
        expect(problems.length > 0).toBe(isRefused);
      },
    );
    fc.assert(property, { numRuns: 200 });
  });
});
