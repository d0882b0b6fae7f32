import { describe, expect, test } from 'vitest';
import { blockFrom, numbersIn, placeIn, requiredBlock, requireLine } from '../../src/cells/block';
import { placesIn, readGroups, readNumbers, readSameShape } from '../../src/cells/groups';
import { readRates } from '../../src/cells/rates';
import {
  onlyCell,
  optionalFlag,
  optionalNumber,
  optionalWholeNumber,
  readNumber,
  readPositiveNumber,
} from '../../src/cells/single';
import { optionalLanguage, optionalMethod, optionalStep, readMethod } from '../../src/cells/words';
import { plain, problemOf } from '../turnover/problemOf';

const kind = 'value';
const argument = 'leavers';

describe('an argument', () => {
  test('that must be given is named where it is left out', () => {
    expect(problemOf(() => requiredBlock(null, argument))).toEqual({ kind, id: 'missingArgument', argument });
    expect(blockFrom([[]], argument)).toBeNull();
  });

  test('of rows that differ is no range', () => {
    expect(problemOf(() => blockFrom([[1], [1, 2]], argument))).toEqual({ kind, id: 'notARange', argument });
  });

  test('that runs down and across has no order', () => {
    const block = { argument, rowCount: 2, columnCount: 3 };
    expect(problemOf(() => requireLine(block))).toEqual({ kind, id: 'blockForLine', argument, rows: 2, columns: 3 });
    expect(problemOf(() => requireLine({ ...block, rowCount: 1 }))).toBeUndefined();
    expect(problemOf(() => requireLine({ ...block, columnCount: 1 }))).toBeUndefined();
  });

  test.each([
    [1, 1, 0, {}],
    [4, 1, 2, { row: 3 }],
    [1, 4, 2, { column: 3 }],
    [2, 3, 5, { row: 2, column: 3 }],
    [2, 3, 1, { row: 1, column: 2 }],
  ])('%d × %d: the cell number %d stands at %o', (rowCount, columnCount, index, place) => {
    expect(placeIn({ argument, rowCount, columnCount }, index)).toEqual({ argument, ...place });
  });

  test('of numbers keeps what is wrong with the others, cell by cell', () => {
    const { values, problems } = numbersIn(
      blockFrom(
        [
          [1, Infinity],
          ['x', 0],
        ],
        argument,
      )!,
    );
    expect(values).toEqual([1, NaN, NaN, 0]);
    expect([...problems!].map(([index, problem]) => [index, plain(problem)])).toEqual([
      [1, { kind, id: 'notFinite', argument, row: 1, column: 2, value: 'Infinity' }],
      [2, { kind, id: 'textForNumber', argument, row: 2, column: 1, value: 'x' }],
    ]);
    expect(numbersIn(blockFrom([[1]], argument)!).problems).toBeNull();
  });
});

describe('groups', () => {
  test('in blocks of the same shape', () => {
    expect(readSameShape(['stayed', [[1, 2]]], ['started', [[3, 4]]])).toEqual([
      [1, 2],
      [3, 4],
    ]);
    const facts = { kind, id: 'differentShape', argument: 'started', other: 'stayed', otherSize: '1 × 2' };
    expect(problemOf(() => readSameShape(['stayed', [[1, 2]]], ['started', [[3], [4]]]))).toEqual({
      ...facts,
      size: '2 × 1',
    });
    expect(problemOf(() => readSameShape(['stayed', [[1, 2]]], ['started', [[3, 4, 5]]]))).toEqual({
      ...facts,
      size: '1 × 3',
    });
    expect(problemOf(() => readSameShape(['stayed', [[1, 2]]], ['started', [[3, 4], [5, 6]]]))).toMatchObject({ size: '2 × 2' }); // prettier-ignore
  });

  test('stand where their cells stand', () => {
    expect(placesIn([[1], [2]])(1)).toEqual({ row: 2, argument: undefined });
  });

  test('have a cell each, but for what may be the same for all', () => {
    const groups = { leavers: [[1], [2]], salary: [[10]], multiple: [[1], [2]] };
    expect(readGroups(groups, ['salary'])).toEqual({ leavers: [1, 2], salary: [10], multiple: [1, 2] });
    expect(problemOf(() => readGroups(groups, ['multiple']))).toEqual({
      kind,
      id: 'differentLength',
      argument: 'salary',
      count: 1,
      other: 'leavers',
      otherCount: 2,
    });
    expect(problemOf(() => readGroups({ ...groups, salary: [[1], [2], [3]] }, ['salary']))).toMatchObject({ count: 3 });
    expect(problemOf(() => readGroups({ leavers: [[1, 2], [3, 4]] }))).toMatchObject({ id: 'blockForLine' }); // prettier-ignore
  });

  test('the first cell that is no number is named', () => {
    expect(problemOf(() => readNumbers([[1], ['x'], ['y']], argument))).toMatchObject({ row: 2, value: 'x' });
    expect(readNumbers([[-1]], argument, { isNegativeAllowed: true }).values).toEqual([-1]);
  });
});

test('rates keep their blank cells, and say where a cell holds none', () => {
  const table = [
    [0.1, '', null],
    [-0.2, undefined, 'x'],
  ];
  expect(readRates(table, 'rates').map((row) => row.map(plain))).toEqual([
    [0.1, '', ''],
    [-0.2, '', { kind, id: 'textForNumber', argument: 'rates', row: 2, column: 3, value: 'x' }],
  ]);
});

describe('a single cell', () => {
  test('is not a range', () => {
    const block = blockFrom([[1, 2], [3, 4]], argument)!; // prettier-ignore
    expect(problemOf(() => onlyCell(block))).toEqual({ kind, id: 'severalCells', argument, count: 4 });
  });

  test('with an error passes it on', () => {
    expect(problemOf(() => onlyCell(blockFrom([[{ code: '#N/A' }]], argument)!))).toEqual({
      kind: 'notAvailable',
      id: 'errorCell',
      argument,
      code: '#N/A',
    });
  });

  test('with a number, above 0 or whole where that is asked for', () => {
    expect(readNumber([[-2]], 'rate', { isNegativeAllowed: true })).toBe(-2);
    expect(problemOf(() => readNumber([['x']], 'rate'))).toMatchObject({ id: 'textForNumber', argument: 'rate' });
    expect(readPositiveNumber([[0.5]], 'months')).toBe(0.5);
    expect(problemOf(() => readPositiveNumber([['']], 'months'))).toEqual({
      kind,
      id: 'notPositive',
      argument: 'months',
      value: '0',
    });
    expect(optionalNumber(null, 'days')).toBeUndefined();
    expect(optionalNumber([[0]], 'days')).toBeUndefined();
    expect(optionalWholeNumber([[90]], 'days')).toBe(90);
    expect(problemOf(() => optionalWholeNumber([[1.5]], 'days'))).toEqual({
      kind,
      id: 'notWhole',
      argument: 'days',
      value: '1.5',
    });
  });

  test.each<[unknown, boolean]>([
    [null, false],
    [[['']], false],
    [[[false]], false],
    [[[0]], false],
    [[[true]], true],
    [[[1]], true],
  ])('%j is the flag %s', (cell, flag) => {
    expect(optionalFlag(cell, 'compound')).toBe(flag);
  });

  test('with anything else is no flag', () => {
    const facts = { kind, id: 'notTrueOrFalse', argument: 'compound' };
    expect(problemOf(() => optionalFlag([[2]], 'compound'))).toEqual({ ...facts, value: '2' });
    expect(problemOf(() => optionalFlag([['yes']], 'compound'))).toEqual({ ...facts, value: 'yes' });
  });
});

describe('words', () => {
  test.each([
    ['average', 'average'],
    [' BDA ', 'average'],
    ['crude', 'average'],
    ['AvgBase', 'average'],
    ['平均', 'average'],
    ['OpenBase', 'opening'],
    ['mhlw', 'opening'],
    ['期初', 'opening'],
    ['CLOSEBASE', 'closing'],
    ['GRI', 'closing'],
    ['期末', 'closing'],
    ['Schlu\u0308ter', 'cumulative'],
    ['schlueter', 'cumulative'],
    ['mean', 'mean'],
  ])('%s names the method %s', (word, method) => {
    expect(readMethod([[word]])).toBe(method);
  });

  test.each(['YTD', 'shrm', '累计', '累計'])('%s means year to date, which is no method', (value) => {
    expect(problemOf(() => readMethod([[value]]))).toEqual({ kind, id: 'methodIsYearToDate', value });
  });

  test.each<[unknown, string]>([
    ['toString', 'toString'],
    [5, '5'],
    [0, ''],
    [null, ''],
    [true, 'true'],
  ])('%s is no method', (cell, value) => {
    expect(problemOf(() => readMethod([[cell]]))).toEqual({ kind, id: 'unknownMethod', value });
  });

  test('are single cells of arguments with a name', () => {
    const several = { kind, id: 'severalCells', count: 2 };
    expect(problemOf(() => readMethod([[1, 2]]))).toEqual({ ...several, argument: 'method' });
    expect(problemOf(() => optionalMethod([[1, 2]]))).toEqual({ ...several, argument: 'method' });
    expect(problemOf(() => optionalLanguage([[1, 2]]))).toEqual({ ...several, argument: 'language' });
  });

  test('that may be left out have a meaning then', () => {
    expect(optionalMethod(null)).toBe('average');
    expect(optionalMethod([['gri']])).toBe('closing');
    expect(optionalStep(null)).toBeUndefined();
    expect(optionalStep([[' Quarter']])).toBe('quarter');
    expect(optionalLanguage(null)).toBe('en-US');
    expect(optionalLanguage([[' zh-tw ']])).toBe('zh-TW');
  });

  test('that are none of those known say which are', () => {
    const facts = { kind, id: 'unknownWord', argument: 'by', words: 'month, quarter', lastWord: 'year' };
    expect(problemOf(() => optionalStep([['week']]))).toEqual({ ...facts, value: 'week' });
    expect(problemOf(() => optionalStep([[7]]))).toEqual({ ...facts, value: '7' });
    expect(problemOf(() => optionalLanguage([['fr']]))).toEqual({ kind, id: 'unknownLanguage', value: 'fr' });
    expect(problemOf(() => optionalLanguage([[7]]))).toEqual({ kind, id: 'unknownLanguage', value: '7' });
  });
});
