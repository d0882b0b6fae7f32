import fc from 'fast-check';
import { CellError } from '../functions/call';

/** What traps throw: a function that reads one can do no better than say so. */
export const trapMessage = 'a trap';

const throwing = (): never => {
  throw new TypeError(trapMessage);
};

/** Stand for objects that throw whatever one does with them: the generator itself could not carry those. */
const TRAPS = new Map([Symbol('trap'), Symbol('array trap'), Symbol('function trap')].map((sign, at) => [sign, at]));
const [TRAP, ARRAY_TRAP, FUNCTION_TRAP] = [...TRAPS.keys()];

/** The arguments with every trap in place. */
export function sprung(value: unknown): unknown {
  if (typeof value === 'symbol' && TRAPS.has(value)) return trap([{}, [], throwing][TRAPS.get(value)!]!);
  return isPlainArray(value) ? value.map(sprung) : value;
}

/** Not one that contains itself, and none with holes, which would lose them. */
function isPlainArray(value: unknown): value is unknown[] {
  return Array.isArray(value) && Object.keys(value).length === value.length && !value.includes(value);
}

function trap(target: object): object {
  return new Proxy(target, { get: throwing, has: throwing, ownKeys: throwing, getPrototypeOf: throwing });
}

function errorInstances(): unknown[] {
  const codes = ['#N/A', '#DIV/0!', '#VALUE!', '#REF!', '#NUM!', '#NULL!', '', undefined as unknown as string];
  return [...codes.map((code) => new CellError(code)), new CellError('#N/A', 'not found')];
}

function oddities(): unknown[] {
  const circular: unknown[] = [];
  circular.push(circular);
  return [
    ...[undefined, null, '', ' ', 0, -0, NaN, Infinity, -Infinity, 1e308, 5e-324, 2 ** 53, -1, 0.1, 12n],
    ...[true, false, 'average', 'ytd', '12', '#N/A', '=1+1', '\u0000', '😀', Symbol('odd'), new Date(NaN), new Date(0)],
    ...[throwing, class Odd {}, /odd/, new Map([[1, 2]]), new Float64Array(3), Object.create(null), {}, circular],
    ...[
      { type: 'Error', basicValue: '#REF!' },
      { type: 'Error', basicValue: '#N/A', basicType: 'Error' },
    ],
    ...[{ type: 'Error' }, { type: 'Double', basicValue: 5 }, { type: 'Double', basicValue: NaN }, { basicValue: {} }],
    ...[{ type: 'String', basicValue: 'opening' }, { type: 'Boolean', basicValue: true }, { type: 'Empty' }],
    ...[{ valueOf: throwing, toString: throwing }, { length: 4 }, { address: 'Sheet1!A1', functionName: 'RATE' }],
    ...[TRAP, ARRAY_TRAP, FUNCTION_TRAP, [ARRAY_TRAP], [[TRAP]], new Error('odd'), ...errorInstances()],
    ...[
      [],
      [[]],
      [[], []],
      [[1, 2], [3]],
      [1, 2, 3],
      [[1], [2, 3]],
      [null],
      [undefined],
      new Array(3),
      [[[1]]],
      [[[[]]]],
    ],
  ];
}

/** Anything a cell could hold, and much that it could not. */
export function garbageCell(): fc.Arbitrary<unknown> {
  const odd = fc.constantFrom(...oddities());
  const anything = fc.anything({ withBigInt: true, withDate: true, withNullPrototype: true, withSparseArray: true });
  return fc.oneof(odd, fc.double(), fc.integer(), fc.string(), anything);
}

/** Anything an argument could be, and much that it could not. */
export function garbage(): fc.Arbitrary<unknown> {
  const cell = garbageCell();
  const matrix = fc.array(fc.array(cell, { maxLength: 4 }), { maxLength: 5 });
  const columns = fc.array(cell, { maxLength: 40 }).map((cells) => cells.map((value) => [value]));
  const many = fc.integer({ min: 100, max: 3000 }).map((rows) => Array.from({ length: rows }, (_, row) => [row % 7]));
  return fc.oneof(cell, matrix, columns, { weight: 1, arbitrary: many });
}
