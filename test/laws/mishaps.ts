import fc from 'fast-check';
import { BLANK, type Matrix } from './flavours';
import { type Args } from './ledgerCalls';

const WRONG_CELLS = [BLANK, BLANK, 5, 1e6, -3, 0.5, '12', 'n/a', true, { type: 'Double', basicValue: 7 }];
const ERROR_CELLS = ['#N/A', '#REF!', '#DIV/0!', '#NAME?'].map((basicValue) => ({ type: 'Error', basicValue }));

/** One thing gone wrong: a cell, a length, a shape, an argument left out, a word nobody knows. */
interface Mishap {
  kind: 'cell' | 'short' | 'block' | 'omitted';
  argument: number;
  cell: number;
  value: unknown;
}

const mishap: fc.Arbitrary<Mishap> = fc.record({
  kind: fc.constantFrom('cell', 'cell', 'cell', 'cell', 'short', 'block', 'omitted'),
  argument: fc.nat(6),
  cell: fc.nat(20),
  value: fc.constantFrom<unknown>(...WRONG_CELLS, ...ERROR_CELLS),
});

/** The arguments as they were, mostly; else with one mishap. */
export function withMishaps(calls: Args): Args {
  const chance = fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: mishap });
  return fc.tuple(calls, chance).map(([args, bad]) => (bad === undefined ? args : spoilt(args, bad)));
}

function spoilt(args: unknown[], { kind, argument, cell, value }: Mishap): unknown[] {
  const at = argument % args.length;
  return args.map((given, position) => {
    if (position !== at) return given;
    if (kind === 'omitted') return null;
    if (!Array.isArray(given)) return typeof given === 'string' && kind === 'cell' ? 'yearly' : given;
    return spoiltRange(given as Matrix, kind, cell, value);
  });
}

function spoiltRange(matrix: Matrix, kind: Mishap['kind'], cell: number, value: unknown): Matrix {
  if (kind === 'block') return matrix.length > 1 ? matrix.map((row) => [...row, ...row]) : [...matrix, ...matrix];
  if (kind === 'short')
    return matrix.length > 1 ? matrix.slice(1) : matrix.map((row) => (row.length > 1 ? row.slice(1) : row));
  const columns = matrix[0]?.length ?? 1;
  const chosen = cell % (matrix.length * columns);
  return matrix.map((row, down) => row.map((old, across) => (down * columns + across === chosen ? value : old)));
}
