import fc from 'fast-check';
import { BLANK, type Matrix } from './flavours';
import { type Args } from './ledgerCalls';

const ERRORS = ['#N/A', '#REF!', '#DIV/0!', '#NUM!'].map((basicValue) => ({ type: 'Error', basicValue }));

/** What stands in a date cell that holds no date, or one in wrappings. */
const ODD_DATES = [
  ...['2024-03-15', '15.3.2024', '在职', 'n/a', ' ', 20240315, 2024, 0.5, 3653.9, 2958466, -45000, true, false],
  ...[BLANK, { type: 'String', basicValue: 'Left' }, { type: 'Double', basicValue: 20240315 }],
];
const ODD_OTHERS = ['yes', 'TRUE', 1.5, -0.5, 0.4, 1, true, BLANK, { type: 'Boolean', basicValue: true }];
const ODD_WORDS = ['yearly', 'weeks', 'ytd', 5, true, ' ', ...ERRORS];

type Kind =
  'date' | 'other' | 'short' | 'block' | 'omitted' | 'swapped dates' | 'swapped span' | 'no dates' | 'blank' | 'rich';

interface Mishap {
  kind: Kind;
  argument: number;
  cell: number;
  oddDate: unknown;
  oddOther: unknown;
  oddWord: unknown;
}

const mishap: fc.Arbitrary<Mishap> = fc.record({
  kind: fc.oneof(
    { weight: 4, arbitrary: fc.constant<Kind>('date') },
    { weight: 6, arbitrary: fc.constant<Kind>('other') },
    {
      weight: 7,
      arbitrary: fc.constantFrom<Kind>(
        ...(['short', 'block', 'omitted', 'swapped dates', 'swapped span', 'no dates', 'blank', 'rich'] as const),
      ),
    },
  ),
  argument: fc.nat(9),
  cell: fc.nat(40),
  oddDate: fc.constantFrom<unknown>(...ODD_DATES, ...ERRORS),
  oddOther: fc.constantFrom<unknown>(...ODD_OTHERS, ...ERRORS),
  oddWord: fc.constantFrom<unknown>(...ODD_WORDS),
});

/** The arguments of a call on a roster as they were, mostly; else with one mishap. */
export function withRosterMishaps(calls: Args): Args {
  const chance = fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: mishap });
  return fc.tuple(calls, chance).map(([args, bad]) => (bad === undefined ? args : spoilt(args, bad)));
}

function spoilt(args: unknown[], bad: Mishap): unknown[] {
  const [hired, left, third, fourth, ...rest] = args;
  if (bad.kind === 'swapped dates') return [left, hired, third, fourth, ...rest];
  if (bad.kind === 'swapped span') return [hired, left, fourth, third, ...rest];
  if (bad.kind === 'no dates') return [emptied(hired as Matrix), emptied(left as Matrix), third, fourth, ...rest];
  // The first four arguments are dates in nearly every function; the others begin behind them.
  const at = bad.kind === 'date' ? bad.argument % 4 : bad.argument % args.length;
  return args.map((given, position) => (position === at ? spoiltArgument(given, position, bad) : given));
}

function spoiltArgument(given: unknown, position: number, { kind, cell, oddDate, oddOther, oddWord }: Mishap): unknown {
  if (kind === 'omitted') return null;
  if (!Array.isArray(given)) return position > 1 && kind === 'other' ? oddWord : given;
  const matrix = given as Matrix;
  if (kind === 'short') return matrix.length > 1 ? matrix.slice(0, -1) : matrix.map((row) => shortened(row));
  if (kind === 'block') return matrix.length > 1 ? matrix.map((row) => [...row, ...row]) : [...matrix, ...matrix];
  const chosen = cell % matrix.flat().length;
  const changed = (old: unknown): unknown => {
    if (kind === 'rich') return wrapped(old);
    return kind === 'blank' ? BLANK : kind === 'date' ? oddDate : oddOther;
  };
  return matrix.map((row, down) =>
    row.map((old, across) => (down * row.length + across === chosen ? changed(old) : old)),
  );
}

/** The same value as Excel hands it over in a rich cell. */
function wrapped(value: unknown): unknown {
  if (typeof value === 'number') return { type: 'FormattedNumber', basicValue: value, numberFormat: 'yyyy-mm-dd' };
  if (typeof value === 'boolean') return { type: 'Boolean', basicValue: value };
  return typeof value === 'string' ? { type: 'String', basicValue: value } : value;
}

function shortened(row: unknown[]): unknown[] {
  return row.length > 1 ? row.slice(0, -1) : row;
}

function emptied(matrix: Matrix): Matrix {
  return matrix.map((row) => row.map(() => BLANK));
}
