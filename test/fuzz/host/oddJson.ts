import fc from 'fast-check';

/** Words that become, in the text that is sent, what no JavaScript object would carry there. */
const prototypeKey = '@@proto';
const abyss = '@@abyss';
const abyssDepth = 30_000;

/** The text of a request, with the words above replaced by what they stand for. */
export const sentText = (request: unknown): string =>
  JSON.stringify(request)
    .replaceAll(prototypeKey, '__proto__')
    .replaceAll(`"${abyss}"`, `${'['.repeat(abyssDepth)}${']'.repeat(abyssDepth)}`);

export const oddKeys = [
  'constructor',
  'prototype',
  'hasOwnProperty',
  'toString',
  '',
  prototypeKey,
  'Id',
  'length',
  '0',
];

export const addresses = [
  ...[
    'A1',
    'B2:C3',
    'A1:D4',
    'F2',
    'D2:D4',
    'C:C',
    '2:2',
    'XFD1048576',
    'A1:XFD1048576',
    'A1:XFD1048575',
    'B2:ZZ99999',
  ],
  ...[
    'Data!A1',
    "'Data'!B2",
    'Nope!A1',
    'A0',
    'ZZZZ1',
    'A1:B2:C3',
    "'",
    '!',
    '#REF!',
    'A',
    '1',
    'a1:b',
    '$A$1',
    'R1C1',
  ],
];

const words = [
  ...[
    'Data',
    'Locked',
    'Secret',
    'New',
    'Table1',
    'Month',
    'kept',
    'TurnoverLimit',
    'Counts',
    'password',
    '1',
    'R1',
    'R2',
  ],
  ...['All', 'Contents', 'Formats', 'CellValue', 'Custom', 'Visible', 'VeryHidden', 'GreaterThan', '#FF0000', 'red'],
  ...['=1+1', "'5", '=TURNOVER.RATE(1,2)', '2024-01-31', '50%', '\u0000', '<b>', 'x'.repeat(40_000), '离'.repeat(300)],
];

const numbers = [-1, 0, 1, 2, 3, 5, 7, 1.5, -2_147_483_648, 2 ** 31, 1_048_576, 1e9, 1e308, -1e-9, 2 ** 53 + 2];

const shapes: readonly unknown[] = [
  [],
  [[]],
  [[1, 2]],
  [
    [1, 2],
    [3, 4],
  ],
  [[1], [2, 3]],
  [[null]],
  [[{ type: 'Double', basicValue: 5 }]],
  [['=A1', '']],
  {},
  { [prototypeKey]: { polluted: true } },
  { constructor: { prototype: { polluted: true } } },
  { formula1: '=1', operator: 'Nonsense' },
  { allowFormatCells: 'yes' },
  abyss,
];

/** A value of a request that may be anything JSON can say. */
export const oddJson = (): fc.Arbitrary<unknown> =>
  fc.oneof(
    fc.constantFrom<unknown>(...addresses, ...words, ...oddKeys, ...numbers, ...shapes, null, true, false),
    fc.integer({ min: -3, max: 30 }),
    fc.jsonValue({ maxDepth: 3 }),
  );
