import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { errorCell, type FunctionOutcome } from '../../src/host/protocol/customFunctionService';
import { readFunctionDocs } from '../../tools/docblocks.mjs';
import { readExample } from '../host/exampleFormula';
import { excelArguments, publicFunctions } from '../host/publicFunctions';
import { openWorkbench, type OpenWorkbench } from './browser';

/** The grid calls the functions itself; what a cell shows must be what Microsoft's dispatcher makes of the same call. */
interface Call {
  readonly id: string;
  readonly given: readonly unknown[];
}

/** No result is taller. */
const rowsPerCall = 30;
const anyError = /^#(N\/A|DIV\/0!|REF!|NUM!|NULL!|VALUE!|NAME\?)$/;

/** A function's first example, and the same with something else in the place of its first number. */
function callsOf(id: string, example: string): Call[] {
  const { given } = readExample(example);
  const at = given.findIndex((value) => [value].flat(2).some((cell) => typeof cell === 'number'));
  const others = [0, -1, 1e9, 'garbage', '5', true, '', null, '#N/A', '#DIV/0!', '#REF!', '#NUM!', [[3], [4], [5]]];
  const needed = publicFunctions.find((each) => each.id === id)!.parameters.filter(({ optional }) => !optional).length;
  return [
    { id, given },
    { id, given: given.slice(0, needed) },
    ...others.map((other) => ({ id, given: given.map((value, i) => (i === at ? other : value)) })),
  ];
}

const calls = readFunctionDocs().flatMap(({ id, examples }) => callsOf(id, examples[0].formula));

function literal(value: unknown): string {
  if (value === null) return '';
  if (Array.isArray(value)) return `{${value.map((row: unknown[]) => row.map(literal).join(',')).join(';')}}`;
  if (typeof value === 'string') return anyError.test(value) ? value : `"${value}"`;
  return String(value).toUpperCase();
}

const formulaOf = ({ id, given }: Call) => `=TURNOVER.${id}(${given.map(literal).join(',')})`;

function wireArguments({ id, given }: Call): unknown[] {
  const wire = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(wire);
    return typeof value === 'string' && anyError.test(value) ? errorCell(value) : value;
  };
  return excelArguments(
    publicFunctions.find((each) => each.id === id)!,
    given,
  ).map(wire);
}

let workbench: OpenWorkbench;
let outcomes: FunctionOutcome[];
let shown: unknown[][][];

beforeAll(async () => {
  workbench = await openWorkbench();
  await workbench.waitForPane();
  outcomes = await workbench.page.evaluate(
    (given) => {
      const [connection] = window.workbench!.connections.values();
      return Promise.all(given.map(({ id, args }) => connection.invokeFunction(id, args, { allowsErrors: true })));
    },
    calls.map((call) => ({ id: call.id, args: wireArguments(call) })),
  );
  shown = await workbench.page.evaluate(
    async ({ formulas, height }) => {
      const { grid, clock } = window.workbench!;
      const sheet = grid.addSheet('Calls');
      const area = { row: 0, column: 0, rowCount: formulas.length * height, columnCount: 1 };
      const cells = Array.from({ length: area.rowCount }, (_, i) => [i % height === 0 ? formulas[i / height] : null]);
      grid.write(sheet, area, cells);
      await clock.settled();
      return formulas.map((_, i) =>
        grid.values(sheet, { row: i * height, column: 0, rowCount: height, columnCount: 12 }),
      );
    },
    { formulas: calls.map(formulaOf), height: rowsPerCall },
  );
});
afterAll(() => workbench.close());

/** The same rectangle, blank around the result. */
function cellsOf(outcome: FunctionOutcome): unknown[][] {
  const result = 'error' in outcome ? outcome.error : outcome.value;
  const table = Array.isArray(result) ? result : [[result]];
  return Array.from({ length: rowsPerCall }, (_, i) => Array.from({ length: 12 }, (__, j) => table[i]?.[j] ?? ''));
}

describe.each(publicFunctions.map(({ id }) => id))('%s in the grid', (id) => {
  it("shows what Microsoft's dispatcher answers", () => {
    const differing = calls.flatMap((call, i) => {
      const expected = cellsOf(outcomes[i]);
      return call.id !== id || JSON.stringify(shown[i]) === JSON.stringify(expected)
        ? []
        : [{ formula: formulaOf(call), grid: shown[i].slice(0, 3), dispatcher: expected.slice(0, 3) }];
    });
    expect(differing).toEqual([]);
  });
});
