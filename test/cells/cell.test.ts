import { describe, expect, test } from 'vitest';
import { blockFrom, isOmitted } from '../../src/cells/block';
import { errorCode, isBlank, numberIn, plainCell, shown } from '../../src/cells/cell';
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
    ['a negative number stored as text', ' -5.25 ', 'numberAsText'],
    ['one with a plus', '+5', 'numberAsText'],
    ['one with apostrophes and spaces', "1'035 000", 'numberAsText'],
    ['one that begins with its point', '.55', 'numberAsText'],
    ['a point and letters', '.ab', 'textForNumber'],
    ['a number and a word', '5 people', 'textForNumber'],
    ['a percentage and a word', '5% more', 'textForNumber'],
    ['a word and a number', 'FTE 5', 'textForNumber'],
    ['a letter and a number', 'a5', 'textForNumber'],
    ['a sign without a number', '-', 'textForNumber'],
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
    [{ code: 'see #N/A' }, undefined],
    [{ code: '#N/A here' }, undefined],
    [{ code: ['#N/A'] }, undefined],
    [{ type: 'String', basicValue: '#N/A' }, undefined],
    [{ type: 'Error', basicValue: '#BUSY!', code: '#N/A' }, '#N/A'],
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
    ['  some   space\t', 'some space'],
    ['x'.repeat(40), 'x'.repeat(40)],
    [{}, 'an object'],
    [[1], 'a list'],
    [() => 1, 'a function'],
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
    ['the first day that digits can spell', 19100101, 'digitsForDate'],
    ['the last', 99991231, 'digitsForDate'],
    ['the day before the first', 19091231, 'notADate'],
    ['a year of five digits', 100000101, 'notADate'],
    ['a month 0', 20240015, 'notADate'],
    ['a month 13', 20241315, 'notADate'],
    ['January', 20240131, 'digitsForDate'],
    ['December', 20241201, 'digitsForDate'],
    ['a day 0', 20240300, 'notADate'],
    ['digits with a time of day', 20240315.5, 'notADate'],
    ['a year', 2024, 'yearForDate'],
    ['the first year', 1900, 'yearForDate'],
    ['the last year', 2100, 'yearForDate'],
    ['before the first', 1899, 'notADate'],
    ['after the last', 2101, 'notADate'],
    ['a year and a half', 2024.5, 'notADate'],
    ['an object', { some: 'thing' }, 'notADateValue'],
    ['a rich date', { type: 'FormattedNumber', basicValue: 45292, numberFormat: 'yyyy' }, 45292],
    ['a date as text', '2024-03-15', 'dateAsText'],
    ['text', '在职', 'textForDate'],
    ['an error', { code: '#REF!' }, 'errorCell'],
  ])('%s', (_, cell, expected) => {
    expect(idOf(serialIn(cell, place))).toBe(expected);
  });
});

test.each([
  ['#DIV/0!', 'divisionByZero'],
  ['#N/A', 'notAvailable'],
  ['#NUM!', 'number'],
  ['#NULL!', 'null'],
  ['#REF!', 'value'],
])('%s is passed on as %s', (code, kind) => {
  expect(numberIn({ code }, place)).toMatchObject({ kind });
});

test('what is blank, however it arrives', () => {
  expect([0, '', null, undefined].map(isBlank)).toEqual([true, true, true, true]);
  expect([1, ' ', false, {}].map(isBlank)).toEqual([false, false, false, false]);
});

test('a wrong date says where it stands and what it holds', () => {
  expect(serialIn(20240315, place)).toMatchObject({ facts: { ...place(), value: '20240315', date: 45366 } });
  expect(serialIn(true, place)).toMatchObject({ facts: { ...place(), value: 'TRUE' } });
  expect(numberIn(false, place)).toMatchObject({ facts: { ...place(), value: 'FALSE' } });
  expect(numberIn({ code: '#DIV/0!' }, place)).toMatchObject({
    kind: 'divisionByZero',
    facts: { ...place(), code: '#DIV/0!' },
  });
});
