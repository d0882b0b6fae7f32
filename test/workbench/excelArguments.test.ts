import {
  ArrayValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
  type BaseValueObject,
} from '@univerjs/engine-formula';
import { describe, expect, it } from 'vitest';
import { ArgumentReader, firstErrorIn } from '../../src/workbench/grid/excelArguments';
import type { FunctionParameter } from '../../src/workbench/grid/functionMetadata';

class CellError {
  constructor(
    readonly code: string,
    readonly message?: string,
  ) {}
}

const realm = { Array, CustomFunctions: { Error: CellError } };
const matrix = (name: string): FunctionParameter => ({ name, type: 'any', dimensionality: 'matrix' });
const single = (name: string): FunctionParameter => ({ name, type: 'string' });

const number = (value: number) => NumberValueObject.create(value);
const blank = NullValueObject.create();
const text = (value: string) => StringValueObject.create(value);
const divisionByZero = ErrorValueObject.create(ErrorType.DIV_BY_ZERO);

function range(...rows: (BaseValueObject | null)[][]): BaseValueObject {
  return ArrayValueObject.create({
    calculateValueList: rows,
    rowCount: rows.length,
    columnCount: rows[0].length,
    unitId: 'u',
    sheetId: 's',
    row: 0,
    column: 0,
  });
}

function argumentsFor(parameters: FunctionParameter[], given: BaseValueObject[], blankCell: 0 | null = 0): unknown[] {
  const reader = new ArgumentReader({ id: 'F', name: 'F', parameters }, { blankCell });
  return reader.read(given, 0, 0, realm);
}

describe('arguments as Excel passes them', () => {
  it('makes a matrix of a single value', () => {
    expect(argumentsFor([matrix('leavers')], [number(35)])).toEqual([[[35]]]);
  });

  it('passes a range row by row', () => {
    const given = range([number(1), number(2)], [text('a'), BooleanValueObject.create(true)]);
    expect(argumentsFor([matrix('leavers')], [given])).toEqual([
      [
        [1, 2],
        ['a', true],
      ],
    ]);
  });

  it.each([0, null] as const)('passes a blank cell as %s', (blankCell) => {
    expect(argumentsFor([matrix('leavers')], [range([number(1)], [null], [blank])], blankCell)).toEqual([
      [[1], [blankCell], [blankCell]],
    ]);
  });

  it('passes a comparison of a range as TRUE or FALSE for each of its cells', () => {
    const reasons = range([text('Resigned')], [blank], [text('Retired')], [text('resigned')]) as ArrayValueObject;
    expect(argumentsFor([matrix('counted')], [reasons.isEqual(text('Resigned'))])).toEqual([
      [[true], [false], [false], [true]],
    ]);
  });

  it('passes null for what was left out, in the middle and at the end', () => {
    const parameters = [matrix('leavers'), matrix('hires'), matrix('closing')];
    expect(argumentsFor(parameters, [number(1), blank])).toEqual([[[1]], null, null]);
  });

  it('passes a single cell bare where a single value is asked for', () => {
    expect(argumentsFor([single('method')], [range([text('mean')])])).toEqual(['mean']);
  });

  it("passes an error cell as the add-in's own error object", () => {
    const [[[error]]] = argumentsFor([matrix('leavers')], [range([divisionByZero])]) as CellError[][][];
    expect(error).toBeInstanceOf(CellError);
    expect(error.code).toBe('#DIV/0!');
  });

  it('collects repeating arguments', () => {
    const rest = { ...matrix('rest'), repeating: true };
    expect(argumentsFor([rest], [number(1), range([number(2)])])).toEqual([[[[1]], [[2]]]]);
  });
});

describe('a range where a single value is asked for', () => {
  it('calls for each of its cells', () => {
    const reader = new ArgumentReader({ id: 'F', name: 'F', parameters: [single('method')] }, { blankCell: 0 });
    const given = [range([text('mean')], [text('opening')])];
    expect(reader.liftedSize(given)).toEqual([2, 1]);
    expect(reader.read(given, 1, 0, realm)).toEqual(['opening']);
  });

  it('calls once for ranges that are asked for', () => {
    const reader = new ArgumentReader({ id: 'F', name: 'F', parameters: [matrix('leavers')] }, { blankCell: 0 });
    expect(reader.liftedSize([range([number(1)], [number(2)])])).toEqual([1, 1]);
  });
});

describe('an error for a parameter that takes none', () => {
  const reader = new ArgumentReader(
    { id: 'F', name: 'F', parameters: [single('method'), matrix('leavers')] },
    { blankCell: 0 },
  );
  const leavers = range([number(35)], [divisionByZero]);

  it('is the answer, and the function is not called', () => {
    expect(reader.refusedError([divisionByZero, leavers], 0, 0)).toBe(divisionByZero);
    expect(reader.refusedError([range([divisionByZero]), leavers], 0, 0)).toBe(divisionByZero);
  });

  it('is that of its own call where the function is called for each cell', () => {
    const methods = range([text('opening')], [divisionByZero]);
    expect(reader.refusedError([methods, leavers], 0, 0)).toBeNull();
    expect(reader.refusedError([methods, leavers], 1, 0)).toBe(divisionByZero);
  });

  it('is none in a range, nor in an argument left out', () => {
    expect(reader.refusedError([text('opening'), leavers], 0, 0)).toBeNull();
    expect(reader.refusedError([blank, leavers], 0, 0)).toBeNull();
  });
});

describe('the first error among the arguments', () => {
  it('is found in reading order', () => {
    const notAvailable = ErrorValueObject.create(ErrorType.NA);
    expect(firstErrorIn([number(1), range([number(1), notAvailable], [divisionByZero, null])])).toBe(notAvailable);
    expect(firstErrorIn([divisionByZero, notAvailable])).toBe(divisionByZero);
  });

  it('is null where there is none', () => {
    expect(firstErrorIn([number(1), blank, range([null, text('x')])])).toBeNull();
  });
});
