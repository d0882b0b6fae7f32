import { describe, expect, test } from 'vitest';
import { blockFrom, isOmitted } from '../../src/cells/block';
import { errorCode, numberIn, plainCell, shown } from '../../src/cells/cell';
import { serialIn } from '../../src/cells/dates';
import { Problem } from '../../src/turnover/problem';

const place = () => ({ argument: 'leavers', row: 2 });
const idOf = (result: unknown) => (result instanceof Problem ? result.id : result);

describe('a number in a cell', () => {
  test.each<[string, unknown, unknown]>([
    ['a number', 3.5, 3.5],
    ['a blank cell on the desktop', 0, 0],
    ['a blank cell on the web', null, 0],
    ['an empty text', '', 0],
    ['a cell that does not exist', undefined, 0],
    ['a number with a format', { type: 'FormattedNumber', basicValue: 7, numberFormat: '0' }, 7],
    ['a rich blank', { type: 'Empty', basicValue: '' }, 0],
    ['text', 'ten', 'textForNumber'],
    ['a space', ' ', 'textForNumber'],
    ['a number stored as text', '35', 'numberAsText'],
    ['one with separators', '1,035.5', 'numberAsText'],
    ['a percentage stored as text', '5 %', 'numberAsText'],
    ['TRUE', true, 'booleanForNumber'],
    ['a negative number', -1, 'negativeNumber'],
    ['NaN', NaN, 'notFinite'],
    ['infinity', Infinity, 'notFinite'],
    ['an error object', { code: '#REF!' }, 'errorCell'],
    ['a rich error', { type: 'Error', basicValue: '#N/A', errorType: 'NotAvailable' }, 'errorCell'],
    ['an object', { some: 'thing' }, 'notAValue'],
    ['a list', [1], 'notAValue'],
    ['a function', () => 1, 'notAValue'],
    ['a symbol', Symbol('x'), 'notAValue'],
  ])('%s', (_, cell, expected) => {
    expect(idOf(numberIn(cell, place))).toBe(expected);
  });

  test('below 0 only where that is allowed', () => {
    expect(numberIn(-4, place, { isNegativeAllowed: true })).toBe(-4);
  });
});

describe('error cells', () => {
  test.each<[unknown, string | undefined]>([
    [{ code: '#DIV/0!' }, '#DIV/0!'],
    [{ type: 'Error', basicValue: '#SPILL!' }, '#SPILL!'],
    [{ type: 'Error' }, '#VALUE!'],
    [{ code: 'ENOENT' }, undefined],
    ['#N/A', undefined], // text that looks like one is text
    [5, undefined],
  ])('%o is %s', (cell, code) => {
    expect(errorCode(cell)).toBe(code);
  });

  test('are not unwrapped', () => {
    const error = { type: 'Error', basicValue: '#N/A' };
    expect(plainCell(error)).toBe(error);
  });
});

describe('an argument', () => {
  test.each<[string, unknown, boolean]>([
    ['null', null, true],
    ['undefined', undefined, true],
    ['the invocation that follows the arguments', { functionName: 'AVGBASE', address: 'Sheet1!A1' }, true],
    ['a blank cell', [[0]], false],
    ['a cell with null', [[null]], false],
    ['a bare number', 5, false],
    ['a bare rich value', { type: 'Double', basicValue: 5 }, false],
    ['a bare error', { code: '#N/A' }, false],
  ])('%s: left out is %s', (_, argument, expected) => {
    expect(isOmitted(argument)).toBe(expected);
  });

  test.each([[[[1, 2], [3]]], [[1, 2]], [[[1], 2]]])('%j is no range', (argument) => {
    expect(() => blockFrom(argument, 'leavers')).toThrow('notARange');
  });
});

describe('text shown in a sentence', () => {
  test.each<[unknown, string]>([
    ['two\nlines', 'two lines'],
    ['x'.repeat(60), `${'x'.repeat(39)}…`],
    [{}, 'an object'],
    [Symbol('s'), 'Symbol(s)'],
  ])('%s', (value, text) => {
    expect(shown(value)).toBe(text);
  });
});

describe('dates', () => {
  test.each<[string, unknown, unknown]>([
    ['a day', 45292, 45292],
    ['a time of day counts as its day', 45292.75, 45292],
    ['blank', null, undefined],
    ['the first day a date can be', 3654, 3654],
    ['the day before', 3653, 'notADate'],
    ['the last day', 2958465, 2958465],
    ['yyyymmdd', 20240315, 'digitsForDate'],
    ['digits that are no date', 20240230, 'notADate'],
    ['TRUE', true, 'notADate'],
    ['a year', 2024, 'yearForDate'],
    ['a date as text', '2024-03-15', 'dateAsText'],
    ['text', '在职', 'textForDate'],
    ['an error', { code: '#REF!' }, 'errorCell'],
  ])('%s', (_, cell, expected) => {
    expect(idOf(serialIn(cell, place))).toBe(expected);
  });
});
