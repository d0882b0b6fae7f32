import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Answer, ROSTER_IDS, type RosterId, answer } from '../oracle/answers';
import { Fault } from '../oracle/fault';
import { BLANK, type Matrix, inFlavour, single } from './flavours';
import { Tally, asked, cellsOf, expectNear, numberFrom, shown, valueOf } from './reading';
import { type Given, argsOf, givens } from './rosterCalls';
import { type Scene, type StaffRow } from './rosters';

const numRuns = 150;
const plain = givens({ isPlain: true });
/** The rows of CHECK are numbered as they stand. */
const UNNUMBERED = ROSTER_IDS.filter((id) => id !== 'ROSTER.CHECK');

/** Groups are spelt as the first of them; which that is depends on the order. */
function unspelt(real: unknown): unknown {
  if (Array.isArray(real)) return real.map(unspelt);
  return typeof real === 'string' ? real.toLowerCase() : real;
}

function expectSame(real: unknown, wanted: unknown): void {
  if (Array.isArray(real) && Array.isArray(wanted)) {
    expect(real).toHaveLength(wanted.length);
    real.forEach((cell, at) => expectSame(cell, wanted[at]));
  } else if (typeof real === 'number' && typeof wanted === 'number') {
    expect(real).toBeCloseTo(wanted, 9);
  } else expect(real).toEqual(wanted);
}

/** The ranges with their cells in another order, those of one row together. */
function reordered(args: unknown[], length: number, order: number[]): unknown[] {
  return args.map((argument) => {
    const matrix = argument as Matrix;
    return Array.isArray(argument) && matrix.length === length && length > 1
      ? order.map((at) => matrix[at]!)
      : argument;
  });
}

describe('The order of the rows', () => {
  it.each(UNNUMBERED)('changes nothing in %s', (id) => {
    const property = fc.property(plain, fc.array(fc.nat(), { minLength: 90, maxLength: 90 }), (given, keys) => {
      const length = given.scene.rows.length;
      const order = keys.slice(0, length).map((_, at) => at);
      order.sort((a, b) => keys[a]! - keys[b]!);
      // Dates to be answered one by one are no column of the list.
      const args = argsOf(id, { ...given, moments: single(given.scene.to) });
      const real = asked(id, ...reordered(args, length, order));
      expectSame(unspelt(shown(real)), unspelt(shown(asked(id, ...args))));
    });
    fc.assert(property, { numRuns });
  });
});

describe('A header, rows without dates, blank rows below and the direction', () => {
  it.each(UNNUMBERED)('change nothing in %s', (id) => {
    const property = fc.property(givens({ maxRows: 8 }), (given) => {
      const args = argsOf(id, given);
      const bare = argsOf(id, bareOf(given));
      expectSame(shown(asked(id, ...args)), shown(asked(id, ...bare)));
    });
    fc.assert(property, { numRuns });
  });

  /** The same list as nothing but its rows with dates, downwards. */
  function bareOf(given: Given): Given {
    const { rows, layout } = given.scene;
    const isPerson = rows.map(({ hired, left }) => hired !== BLANK || left !== BLANK);
    const bare = (column: Matrix): Matrix => {
      const cells = column.flat().slice(layout.header === null ? 0 : 1, undefined);
      const people = cells.slice(0, rows.length).filter((_, at) => isPerson[at]);
      return people.length === 0 ? [[BLANK]] : people.map((cell) => [cell]);
    };
    const orNull = (column: Matrix | null): Matrix | null => column && bare(column);
    const [hired, left] = given.dates;
    return {
      ...given,
      dates: [bare(hired), bare(left)],
      include: orNull(given.include),
      mask: orNull(given.mask),
      counted: orNull(given.counted),
      group: bare(given.group),
      reason: bare(given.reason),
    };
  }
});

describe('Two halves of a list', () => {
  const columnOf = ({ rows }: Scene, cellOf: (row: StaffRow) => unknown): Matrix => rows.map((row) => [cellOf(row)]);
  const isYes = (cell: unknown): boolean => cell === true || cell === 1;

  const halves = ({ scene }: Given): [Matrix, Matrix] => [
    columnOf(scene, ({ isIn }) => isYes(isIn)),
    columnOf(scene, ({ isIn }) => !isYes(isIn)),
  ];

  it.each(['ROSTER.HIRES', 'ROSTER.LEAVERS', 'ROSTER.AVERAGE'] as const)('add up to %s of the whole', (id) => {
    const property = fc.property(plain, (given) => {
      const { dates, span } = given;
      const [one, other] = halves(given).map((half) => numberFrom(id, ...dates, ...span, half)!);
      expect(one! + other!).toBeCloseTo(numberFrom(id, ...dates, ...span)!, 9);
    });
    fc.assert(property, { numRuns });
  });

  it('add up to the headcounts, the flows of each period, and the steps of the whole', () => {
    const property = fc.property(plain, (given) => {
      const { dates, span, by, moments } = given;
      const calls: [RosterId, unknown[]][] = [
        ['ROSTER.HEADCOUNT', [moments]],
        ['ROSTER.TABLE', [...span, by]],
        ['ROSTER.BRIDGE', span],
      ];
      for (const [id, args] of calls) {
        const numbers = (half: Matrix | null): number[] => {
          const table = valueOf(id, ...dates, ...args, half) as unknown[][];
          const columns = id === 'ROSTER.TABLE' ? table.map((row) => row.slice(2, 7)) : table;
          return columns.flat().filter((cell) => typeof cell === 'number');
        };
        const [one, other] = halves(given).map(numbers);
        numbers(null).forEach((whole, at) => expect(one![at]! + other![at]!).toBeCloseTo(whole, 9));
      }
    });
    fc.assert(property, { numRuns });
  });

  it('of the leavers, counted and not counted, add up to all of them and to their rate', () => {
    const tally = new Tally();
    const property = fc.property(plain, (given) => {
      const { dates, span, method, include } = given;
      const whole = valueOf('ROSTER.RATE', ...dates, ...span, method, include);
      if (!tally.count(typeof whole === 'number')) return;
      const rates = halves(given).map((half) => numberFrom('ROSTER.RATE', ...dates, ...span, method, include, half)!);
      expect(rates[0]! + rates[1]!).toBeCloseTo(Number(whole), 9);
    });
    fc.assert(property, { numRuns });
    tally.expectMostlyRight();
  });
});

describe('Weights', () => {
  const weight = fc.constantFrom(0.1, 0.25, 0.3, 0.7, 1, true);

  it.each(['ROSTER.RATE', 'ROSTER.RETENTION', 'ROSTER.NEWHIRE', 'ROSTER.TENURE'] as const)(
    'the same for all leave %s as it is without any',
    (id) => {
      const property = fc.property(plain, weight, (given, each) => {
        const include = given.scene.rows.map(() => [each]);
        const weighted = asked(id, ...argsOf(id, { ...given, include }));
        const bare = asked(id, ...argsOf(id, { ...given, include: null }));
        expectNear(shown(weighted), shown(bare), 1e-9);
      });
      fc.assert(property, { numRuns });
    },
  );

  it('that cancel out leave a base of nobody, not of a rounding error', () => {
    // 0.1 + 0.2 − 0.3 is not 0 in binary fractions.
    const [hired, left] = [
      [[45_000], [45_000], [45_010]],
      [[45_010], [45_010], [45_020]],
    ];
    const include = [[0.1], [0.2], [0.3]];
    const span = [single(45_020), single(45_030)];
    expect(asked('ROSTER.RATE', hired, left, ...span, 'closing', include)).toMatchObject({ error: '#DIV/0!' });
    expect(cellsOf('ROSTER.HEADCOUNT', hired, left, single(45_025), include)).toEqual([0]);
    const table = valueOf('ROSTER.TABLE', hired, left, ...span, null, include) as unknown[][];
    expect(table[1]!.slice(5, 6)).toEqual([0]);
  });
});

describe('Zeros', () => {
  it.each(ROSTER_IDS)('are never −0 in %s', (id) => {
    const property = fc.property(givens(), (given) => {
      const cells = [valueOf(id, ...argsOf(id, given))].flat(2);
      for (const cell of cells) expect(Object.is(cell, -0)).toBe(false);
    });
    fc.assert(property, { numRuns });
  });
});

describe('The oracle', () => {
  it.each(ROSTER_IDS)('has an answer other than an error for most calls of %s', (id) => {
    const tally = new Tally();
    const property = fc.property(givens(), (given) => {
      const expected: Answer = answer(id, ...inFlavour(argsOf(id, given), 0));
      tally.count(!(expected instanceof Fault && expected.code === '#VALUE!'));
    });
    fc.assert(property, { numRuns });
    tally.expectMostlyRight();
  });
});
