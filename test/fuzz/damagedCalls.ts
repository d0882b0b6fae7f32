import fc from 'fast-check';
import { callsOf } from '../laws/calls';
import { FLAVOURS, inFlavour, type Matrix } from '../laws/flavours';
import type { FunctionId } from '../oracle/answers';
import { garbage, garbageCell } from './garbage';
import { oddScalar } from './oddScalars';

interface Damage {
  readonly kind: 'cell' | 'argument' | 'extra' | 'missing' | 'transposed' | 'ragged' | 'shorter' | 'longer' | 'wider';
  readonly argument: number;
  readonly row: number;
  readonly column: number;
  readonly value: unknown;
  readonly whole: unknown;
}

const times = 40;
const most = 4_000;

const damages: Readonly<Record<Damage['kind'], (matrix: Matrix, damage: Damage) => unknown>> = {
  cell: (matrix, { row, column, value }) =>
    matrix.map((cells, i) =>
      i === row % matrix.length ? cells.map((cell, j) => (j === column % cells.length ? value : cell)) : cells,
    ),
  argument: (_matrix, { whole }) => whole,
  extra: (matrix) => matrix,
  missing: () => null,
  transposed: (matrix) => (matrix[0] ?? []).map((_, j) => matrix.map((cells) => cells[j])),
  ragged: (matrix, { row }) => matrix.map((cells, i) => (i === row % matrix.length ? cells.slice(1) : cells)),
  shorter: (matrix, { row }) => matrix.slice(0, row % (matrix.length + 1)),
  longer: (matrix) =>
    Array.from({ length: times }, () => matrix)
      .flat()
      .slice(0, most),
  wider: (matrix, { value }) => matrix.map((cells) => [...cells, value, ...cells]),
};

/** Copies only what it changes: the same rows may stand in several arguments, as the same cells may. */
function damaged(args: readonly unknown[], damage: Damage): unknown[] {
  if (damage.kind === 'extra') return [...args, damage.whole];
  const at = damage.argument % Math.max(args.length, 1);
  return args.map((given, i) => {
    if (i !== at) return given;
    return isMatrix(given) ? damages[damage.kind](given, damage) : damage.value;
  });
}

/** What an earlier damage left of a range may be anything. */
const isMatrix = (given: unknown): given is Matrix =>
  Array.isArray(given) && given.length > 0 && Array.from(given as unknown[]).every(Array.isArray);

function damage(): fc.Arbitrary<Damage> {
  const kinds = Object.keys(damages) as Damage['kind'][];
  const often = Array.from({ length: 2 * kinds.length }, () => 'cell' as const);
  return fc.record({
    kind: fc.constantFrom<Damage['kind']>(...often, ...kinds),
    argument: fc.nat(9),
    row: fc.nat(40),
    column: fc.nat(6),
    value: fc.oneof({ weight: 5, arbitrary: oddScalar() }, { weight: 1, arbitrary: garbageCell() }),
    whole: garbage(),
  });
}

/** Calls as people make them, with little to much wrong in them; now and then one made of nothing but garbage. */
export function damagedCalls(id: FunctionId): fc.Arbitrary<unknown[]> {
  const plausible = fc
    .tuple(callsOf(id), fc.array(damage(), { maxLength: 4, size: 'max' }), fc.constantFrom(...FLAVOURS))
    .map(([args, list, blank]) => list.reduce(damaged, inFlavour(args, blank)));
  return fc.oneof(
    { weight: 9, arbitrary: plausible },
    { weight: 1, arbitrary: fc.array(fc.oneof(garbage(), oddScalar()), { maxLength: 9 }) },
  );
}
