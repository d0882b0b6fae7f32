import { ErrorType, NumberValueObject, StringValueObject, type BaseValueObject } from '@univerjs/engine-formula';
import { describe, expect, it } from 'vitest';
import type { ErrorSentences } from '../../src/workbench/grid/errorSentences';
import type { FunctionMetadata } from '../../src/workbench/grid/functionMetadata';
import type { AddInFunction, FunctionSource } from '../../src/workbench/grid/functionSource';
import { gridFunctions } from '../../src/workbench/grid/gridFunctions';

class FunctionError {
  constructor(
    readonly code: string,
    readonly message?: string,
  ) {}
}

const metadata: FunctionMetadata = {
  allowErrorForDataTypeAny: true,
  functions: [
    {
      id: 'F',
      name: 'F',
      parameters: [
        { name: 'first', dimensionality: 'matrix' },
        { name: 'second', dimensionality: 'matrix', optional: true },
      ],
    },
  ],
};

/** What a cell with =TURNOVER.F(1) would show, and the sentences it noted. */
function result(implementation: AddInFunction | undefined, given: BaseValueObject[] = [NumberValueObject.create(1)]) {
  const noted: unknown[] = [];
  const source = {
    realm: { Array, CustomFunctions: { Error: FunctionError } },
    find: () => implementation,
  } as unknown as FunctionSource;
  const sentences = {
    beginCell: () => undefined,
    note: (_cell: unknown, ...details: unknown[]) => void noted.push(details),
  } as unknown as ErrorSentences;
  const words = { tooFewArguments: '{function} needs {parameters}', tooManyArguments: '{function} takes {parameters}' };
  const around = { namespace: 'TURNOVER', blankCell: 0, source, sentences, words } as const;
  const [[Executor, name]] = gridFunctions(metadata, around);
  const executor = new Executor(name);
  return { name, value: executor.calculate(...given), noted };
}

const shown = (value: BaseValueObject) => value.getValue();

describe('a function of the add-in in a cell', () => {
  it('carries its namespace', () => {
    expect(result(() => 1).name).toBe('TURNOVER.F');
  });

  it.each([
    ['needs the arguments that are not optional', 0, 'TURNOVER.F needs first'],
    ['takes no more arguments than its metadata says', 3, 'TURNOVER.F takes first, second'],
  ])('%s, and says so', (_, count, sentence) => {
    const { value, noted } = result(
      () => 1,
      Array.from({ length: count }, () => NumberValueObject.create(1)),
    );
    expect(shown(value)).toBe('#VALUE!');
    expect(noted).toEqual([[0, 0, '#VALUE!', sentence]]);
  });

  it.each([[0.5], ['Over 100%'], [true]])('shows %s as it is', (answer) => {
    expect(shown(result(() => answer).value)).toBe(answer);
  });

  it('gives the invocation as the last argument', () => {
    const seen: unknown[] = [];
    result((...args) => void seen.push(args));
    expect(seen).toEqual([[[[1]], null, { functionName: 'F' }]]);
  });

  it('spills an array', () => {
    const { value } = result(() => [
      [1, 'a'],
      [2, 'b'],
    ]);
    expect(value.getArrayValue().map((row) => row.map((cell) => cell && shown(cell)))).toEqual([
      [1, 'a'],
      [2, 'b'],
    ]);
  });

  it('shows an error that was thrown, and keeps its sentence', () => {
    const { value, noted } = result(() => {
      throw new FunctionError('#DIV/0!', 'The base is 0.');
    });
    expect(shown(value)).toBe(ErrorType.DIV_BY_ZERO);
    expect(noted).toEqual([[0, 0, '#DIV/0!', 'The base is 0.']]);
  });

  it('keeps the sentence of an error inside an array, with its place', () => {
    const { noted } = result(() => [[1], [new FunctionError('#N/A', 'Nobody left.')]]);
    expect(noted).toEqual([[1, 0, '#N/A', 'Nobody left.']]);
  });

  it.each([
    ['#REF!', '#VALUE!'],
    ['#NAME?', '#VALUE!'],
    ['nonsense', '#VALUE!'],
    ['#NUM!', '#NUM!'],
  ])('shows the code %s as %s, as Excel does', (code, expected) => {
    expect(shown(result(() => new FunctionError(code)).value)).toBe(expected);
  });

  it.each([
    [Infinity, '#NUM!'],
    [NaN, '#VALUE!'],
    [null, 0],
    [undefined, 0],
    ['x'.repeat(32_768), '#VALUE!'],
    [[], '#VALUE!'],
    [[[]], '#VALUE!'],
    [[[1, 2], [3]], '#VALUE!'],
  ])("shows what Microsoft's dispatcher makes of %j", (answer, expected) => {
    expect(shown(result(() => answer).value)).toBe(expected);
  });

  it('shows 0 where an array holds nothing, or no finite number', () => {
    const { value } = result(() => [[null, undefined, NaN, Infinity]]);
    expect(value.getArrayValue().map((row) => row.map((cell) => cell && shown(cell)))).toEqual([[0, 0, 0, 0]]);
  });

  it('loses the message of a plain exception, as Excel does', () => {
    const { value, noted } = result(() => {
      throw new TypeError('x is undefined');
    });
    expect(shown(value)).toBe('#VALUE!');
    expect(noted).toEqual([]);
  });

  it('shows #VALUE! when anything else is thrown', () => {
    const { value } = result(() => {
      throw undefined;
    });
    expect(shown(value)).toBe('#VALUE!');
  });

  it('shows #NAME? while the functions have not been registered', () => {
    expect(shown(result(undefined, [StringValueObject.create('x')]).value)).toBe('#NAME?');
  });
});
