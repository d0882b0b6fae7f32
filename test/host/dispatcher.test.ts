import { beforeAll, describe, expect, it } from 'vitest';
import { errorCell, type FunctionOutcome } from '../../src/host/protocol/customFunctionService';
import { readFunctionDocs } from '../../tools/docblocks.mjs';
import { readExample, readResult } from './exampleFormula';
import { loadOfficeHost, type OfficeHost } from './officeHost';
import { excelArguments, loadPublicFunctions, publicFunctions } from './publicFunctions';

/** Calls made at once are answered at once; one after another, office.js waits between them. */
async function outcomesOf(calls: readonly [string, Promise<FunctionOutcome>][]) {
  return new Map(await Promise.all(calls.map(async ([key, outcome]) => [key, await outcome] as const)));
}

const results: [string, FunctionOutcome][] = [
  ['NUMBER', { value: 1.5 }],
  ['TEXT', { value: 'words' }],
  ['TRUTH', { value: false }],
  ['EMPTY', { value: '' }],
  ['NOTHING', { value: 0 }],
  ['NUL', { value: 0 }],
  ['NOTANUMBER', { error: '#VALUE!' }],
  ['INFINITE', { error: '#NUM!' }],
  ['EXCEPTION', { error: '#VALUE!' }],
  ['RETURNED', { error: '#DIV/0!' }],
  ['REJECTED', { error: '#N/A', message: 'no such month' }],
  [
    'TABLE',
    {
      value: [
        [1, 'a'],
        [true, ''],
      ],
    },
  ],
  ['HOLLOW', { value: [[0, 0, 0]] }],
  ['RAGGED', { error: '#VALUE!' }],
  ['NOROWS', { error: '#VALUE!' }],
  ['NOCELLS', { error: '#VALUE!' }],
  [
    'SOMEERRORS',
    {
      value: [
        [1, '#N/A'],
        ['#DIV/0!', 2],
      ],
    },
  ],
  ['LONGTEXT', { error: '#VALUE!' }],
  ['FORMATTED', { value: 0.5 }],
  ['OBJECT', { error: '#VALUE!' }],
  ['NOBODY.KNOWS', { error: '#VALUE!' }],
];

const thrown: [string, FunctionOutcome][] = [
  ['INVALIDVALUE', { error: '#VALUE!', message: 'because of invalidValue' }],
  ['NOTAVAILABLE', { error: '#N/A', message: 'because of notAvailable' }],
  ['DIVISIONBYZERO', { error: '#DIV/0!' }],
  ['INVALIDNUMBER', { error: '#NUM!' }],
  ['NULLREFERENCE', { error: '#NULL!' }],
  // Excel has no way to show these two from a function.
  ['INVALIDNAME', { error: '#VALUE!', message: 'because of invalidName' }],
  ['INVALIDREFERENCE', { error: '#VALUE!', message: 'because of invalidReference' }],
];

describe("what Microsoft's dispatcher makes of a result", () => {
  let host: OfficeHost;
  let outcomes: ReadonlyMap<string, FunctionOutcome>;

  /** Functions of all kinds, registered in the window of office.js, so that they use its CustomFunctions.Error. */
  const kinds = `
    const { Error: CellError, ErrorCode } = CustomFunctions;
    const functions = {
      number: () => 1.5, text: () => 'words', truth: () => false, nothing: () => undefined, nul: () => null, empty: () => '',
      notANumber: () => NaN, infinite: () => -Infinity, promised: async (x) => x * 2,
      rejected: () => Promise.reject(new CellError(ErrorCode.notAvailable, 'no such month')),
      table: () => [[1, 'a'], [true, '']], hollow: () => [[null, undefined, NaN]],
      ragged: () => [[1, 2], [3]], noRows: () => [], noCells: () => [[]],
      someErrors: () => [[1, new CellError(ErrorCode.notAvailable, 'why')], [new CellError(ErrorCode.divisionByZero), 2]],
      longText: () => 'x'.repeat(32768), formatted: () => ({ type: 'FormattedNumber', basicValue: 0.5, numberFormat: '0%' }),
      object: () => ({ any: 'thing' }), exception: () => { throw new TypeError('x is undefined'); },
      returned: () => new CellError(ErrorCode.divisionByZero),
      echo: (value, invocation) => JSON.stringify([value, invocation.address, invocation.parameterAddresses]),
      kindOf: (rows) => rows.flat().map((cell) => (cell instanceof CellError ? 'error ' + cell.code : typeof cell)).join(),
    };
    for (const [name, implementation] of Object.entries(functions)) CustomFunctions.associate(name.toUpperCase(), implementation);
    for (const code of Object.keys(ErrorCode))
      CustomFunctions.associate('THROW.' + code.toUpperCase(), () => { throw new CellError(ErrorCode[code], 'because of ' + code); });
  `;

  beforeAll(async () => {
    host = await loadOfficeHost();
    host.runScript(kinds, 'kinds.js');
    const ids = [...results.map(([id]) => id), ...thrown.map(([code]) => `THROW.${code}`)];
    outcomes = await outcomesOf(ids.map((id) => [id, host.invoke(id, [])]));
  });

  it.each(results)('%s shows %j', (id, shown) => {
    expect(outcomes.get(id)).toEqual(shown);
  });

  it.each(thrown)('a thrown %s shows %j', (code, shown) => {
    expect(outcomes.get(`THROW.${code}`)).toEqual(shown);
  });

  it('waits for promises, and hands over the addresses', async () => {
    expect(await host.invoke('PROMISED', [21])).toEqual({ value: 42 });
    const details = { address: 'Data!C2', parameterAddresses: ['Data!A1'] };
    expect(await host.invoke('ECHO', [5], details)).toEqual({ value: JSON.stringify([5, 'Data!C2', ['Data!A1']]) });
  });

  it('hands error cells to functions that take them', async () => {
    const cells = [[1, errorCell('#N/A'), null]];
    expect(await host.invoke('KINDOF', [cells], { allowsErrors: true })).toEqual({ value: 'number,error #N/A,object' });
  });

  it('keeps thousands of calls apart', async () => {
    const calls = Array.from({ length: 3000 }, (_, i) => host.invoke('PROMISED', [i]));
    const outcomes = await Promise.all(calls);
    expect(outcomes.map((outcome) => ('value' in outcome ? outcome.value : outcome))).toEqual(
      outcomes.map((_, i) => i * 2),
    );
  });

  it('takes calls while the user is editing a cell', async () => {
    const end = host.startCellEditing();
    expect(await host.invoke('NUMBER', [])).toEqual({ value: 1.5 });
    end();
  });
});

const docs = readFunctionDocs();
const metadataOf = (id: string) => publicFunctions.find((candidate) => candidate.id === id)!;
const examples = docs.flatMap(({ id, examples: own }) =>
  own.map(({ formula, result }) => [id, formula, result] as const),
);

/** As Excel shows numbers: 15 significant digits. */
const shown = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(shown);
  return typeof value === 'number' ? Number(value.toPrecision(15)) : value;
};

/** The first example of a function with text in the place of its first number. */
function garbledExample(id: string): unknown[] {
  const { given } = readExample(docs.find((each) => each.id === id)!.examples[0].formula);
  const firstNumber = given.findIndex((value) => [value].flat(2).some((cell) => typeof cell === 'number'));
  return given.map((value, i) => (i === firstNumber ? 'garbage' : value));
}

describe("every public function, through Microsoft's dispatcher", () => {
  let outcomes: ReadonlyMap<string, FunctionOutcome>;
  const ids = publicFunctions.map(({ id }) => id);

  beforeAll(async () => {
    const host = await loadPublicFunctions();
    const call = (id: string, given: readonly unknown[]) => host.invoke(id, excelArguments(metadataOf(id), given));
    outcomes = await outcomesOf([
      ...examples.map(([, formula]): [string, Promise<FunctionOutcome>] => {
        const { id, given } = readExample(formula);
        return [formula, call(id, given)];
      }),
      ...ids.map((id): [string, Promise<FunctionOutcome>] => [`${id} garbled`, call(id, garbledExample(id))]),
      ...ids.map((id): [string, Promise<FunctionOutcome>] => [`${id} of nothing`, call(id, [])]),
    ]);
  });

  it('is registered under its id, and has an example', () => {
    expect(docs.filter((each) => each.examples.length > 0).map(({ id }) => id)).toEqual(ids);
  });

  it.each(examples)('%s: %s -> %s', (_id, formula, result) => {
    const { index } = readExample(formula);
    const outcome = outcomes.get(formula)!;
    if ('error' in outcome) return expect(outcome.error).toBe(result);
    const value = index && Array.isArray(outcome.value) ? outcome.value[index[0] - 1][index[1] - 1] : outcome.value;
    expect(shown(value)).toEqual(shown(readResult(result)));
  });

  /** It lists what it finds, and never fails. */
  const lister = 'ROSTER.CHECK';

  it.each(ids.filter((id) => id !== lister))('%s answers text among its numbers with #VALUE! and a sentence', (id) => {
    const sentence = expect.stringMatching(/\S/) as string;
    expect(outcomes.get(`${id} garbled`)).toEqual({ error: '#VALUE!', message: sentence });
  });

  it(`${lister} lists text among its numbers`, () => {
    expect(outcomes.get(`${lister} garbled`)).toEqual({
      value: expect.arrayContaining([['row', 'problem']]) as unknown,
    });
  });

  it.each(ids)('%s shows a value or an error when it is given nothing', (id) => {
    const outcome = outcomes.get(`${id} of nothing`)!;
    expect('error' in outcome ? outcome.error : 'value').toMatch(/^(#VALUE!|#DIV\/0!|#N\/A|#NUM!|value)$/);
  });
});
