import fc from 'fast-check';

/** Numbers as people of other places type them, and what looks like a number. */
const written = [
  ...['１２', '٣٤', '१२', '৪৫', '十二', '²', '½', 'Ⅻ', '−5', '+5', '1,5', "1'000", '1 000', '1\u00a0000', '１，０００'],
  ...[
    '５０％',
    '50%',
    '5%%',
    '%',
    '1e309',
    '1e-400',
    '0x10',
    '0b1',
    '1_000',
    ' 7 ',
    '\u20097',
    '(5)',
    '5-',
    '.',
    '-',
    'e',
  ],
];

/** Days that are none, or that no workbook knows, as serial numbers and as text. */
const days = [
  ...[-1, 0.5, 59, 60, 61, 45_292.75, 2_958_465, 2_958_466, 1e7, -2_958_465, 2 ** 31, 2 ** 53 + 2, 1e300, 4e-320],
  ...[
    '2024-02-30',
    '0000-00-00',
    '99999-01-01',
    '31.12.2024',
    '12/31/2024',
    '2024年13月1日',
    '１９９９/１/１',
    '2月30日',
  ],
  ...['Feb 29, 2023', '1900-02-29', '2024-1-1T25:00', '-2024-01-01', '民國113年1月1日', '令和6年'],
];

/** Names that an object used as a table would find in itself. */
const members = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', 'length', 'then', 'prototype'];

const texts = [
  '\u202e50',
  '\ud800',
  'a'.repeat(32_767),
  '\n',
  '<b>5</b>',
  '=1+1',
  '${7}',
  '\u0000',
  '“”',
  'ß',
  'İ',
  'K',
];

const carriers = [
  JSON.parse('{"__proto__":{"type":"Double","basicValue":5}}') as unknown,
  Object.create({ type: 'Double', basicValue: 5 }) as unknown,
  { type: 'Error', basicValue: '#SPILL!', errorType: 'Spill' },
  { type: 'Double', basicValue: '5' },
  { type: 'FormattedNumber', basicValue: 5, numberFormat: '0%' },
  { type: 'Entity', text: 'x', properties: {} },
  Object.assign([], { type: 'Double', basicValue: 5 }),
];

const extremes = [NaN, Infinity, -Infinity, -0, 1e308, -1e308, 5e-324, Number.MAX_SAFE_INTEGER, 1 / 3, null, undefined];

/** What a single damaged cell may hold. */
export const oddScalar = (): fc.Arbitrary<unknown> =>
  fc.oneof(
    fc.constantFrom<unknown>(...written, ...days, ...members, ...texts, ...carriers, ...extremes),
    fc.double(),
    fc.integer({ min: -5, max: 60_000 }),
  );
