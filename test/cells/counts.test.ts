import { describe, expect, test } from 'vitest';
import { readDate, readDays, readSerials, readYearlyPeriods } from '../../src/cells/dates';
import { readAdjustedPeriods, readPeriods, readSpan } from '../../src/cells/periods';
import { readTypes } from '../../src/cells/types';
import { plain, problemOf } from '../turnover/problemOf';

const kind = 'value';
const down = (...cells: unknown[]) => cells.map((cell) => [cell]);

describe('periods', () => {
  test('stand below or beside each other', () => {
    expect(readSpan({ leavers: down(1, 2) }).isAcross).toBe(false);
    expect(readSpan({ leavers: [[1, 2]] }).isAcross).toBe(true);
    expect(readSpan({ opening: [[1]] }, { closing: [[2]] }).isAcross).toBe(false);
    expect(readSpan({ hires: [[1, 2]] }).isAcross).toBe(true);
    expect(readSpan({ leavers: down(1, 2), opening: [[10, 9]] }).isAcross).toBe(false);
  });

  test('have as many cells as leavers, but for a single opening or closing', () => {
    const facts = { kind, id: 'differentLength', other: 'leavers', otherCount: 2 };
    expect(readSpan({ leavers: down(1, 2), opening: [[10]], closing: [[9]] })).toMatchObject({ opening: [10] });
    for (const argument of ['opening', 'hires', 'closing'])
      expect(problemOf(() => readSpan({ leavers: down(1, 2), [argument]: down(1, 2, 3) }))).toEqual({
        ...facts,
        argument,
        count: 3,
      });
    expect(problemOf(() => readSpan({ leavers: down(1, 2), hires: [[1]] }))).toMatchObject({ ...facts, count: 1 });
  });

  test('are named as the function names them', () => {
    const named = { leavers: 'quits' };
    expect(problemOf(() => readSpan({ leavers: null }, {}, named))).toEqual({
      kind,
      id: 'missingArgument',
      argument: 'quits',
    });
    expect(problemOf(() => readSpan({ leavers: [['x']] }, {}, named))).toMatchObject({ argument: 'quits' });
    expect(problemOf(() => readSpan({ opening: null }))).toMatchObject({ argument: 'opening' });
  });

  test('one by one: what cannot be read spoils its own row, leavers named before all else', () => {
    const { rowProblems } = readPeriods({ leavers: down(1, 'x'), opening: down(10, 'y') }, { hires: down('z', 0) });
    expect(rowProblems!.map(plain)).toMatchObject([
      { argument: 'hires', row: 1 },
      { argument: 'leavers', row: 2 },
    ]);
  });

  test('one by one need a closing each', () => {
    expect(problemOf(() => readPeriods({ leavers: down(1, 2) }, { closing: [[9]] }))).toEqual({
      kind,
      id: 'closingForEveryPeriod',
      argument: 'closing',
      count: 2,
    });
  });

  test('may have people moved in and out', () => {
    const read = (adjustments: unknown) => readAdjustedPeriods({ leavers: down(1, 2) }, adjustments);
    expect(read(null).adjustments).toBeUndefined();
    expect(read(down(-1, 3))).toMatchObject({ adjustments: [-1, 3], sideProblems: [undefined, undefined] });
    expect(read(down('x', 3)).sideProblems!.map(plain)).toMatchObject([{ argument: 'adjustments', row: 1 }, undefined]);
    expect(problemOf(() => read(down(1)))).toMatchObject({ id: 'differentLength', argument: 'adjustments', other: 'leavers' }); // prettier-ignore
    expect(problemOf(() => read([[1, 2], [3, 4]]))).toMatchObject({ id: 'blockForLine' }); // prettier-ignore
  });
});

describe('the years of periods', () => {
  const periods = { leavers: [1, 1, 1] };
  const years = (dates: unknown, firstMonth?: unknown) => readYearlyPeriods(periods, dates, firstMonth).years;

  test('are calendar years, or begin with another month', () => {
    const dates = down(45382, 45383, 45658); // 2024-03-31, 2024-04-01, 2025-01-01
    expect(years(dates)).toEqual([2024, 2024, 2025]);
    expect(years(dates, 4)).toEqual([2023, 2024, 2024]);
    expect(years(null)).toBeUndefined();
    expect(years(null, 1)).toBeUndefined();
  });

  test('need dates for another month, which is one of twelve', () => {
    expect(problemOf(() => years(null, 4))).toEqual({ kind, id: 'firstMonthNeedsDates' });
    expect(years(down(45382, 45383, 45658), 12)).toEqual([2023, 2023, 2024]);
    const facts = { kind, id: 'notAMonth', argument: 'first_month', value: '13' };
    expect(problemOf(() => years(down(45382, 45383, 45658), 13))).toEqual(facts);
    expect(problemOf(() => years(null, 1.5))).toMatchObject({ id: 'notWhole', argument: 'first_month' });
  });

  test('a date that is blank, or before the one above, spoils its row alone', () => {
    const { years, input } = readYearlyPeriods(periods, down(45383, '', 45382), null);
    expect(years).toEqual([2024, NaN, NaN]);
    expect(input.sideProblems!.map(plain)).toEqual([
      undefined,
      { kind, id: 'blankDate', argument: 'dates', row: 2 },
      { kind, id: 'earlierDate', argument: 'dates', row: 3 },
    ]);
    expect(readYearlyPeriods(periods, down(45383, 'x', 45384), null).input.sideProblems!.map(plain)[1]).toEqual({
      kind,
      id: 'textForDate',
      argument: 'dates',
      row: 2,
      value: 'x',
    });
    expect(readYearlyPeriods(periods, down(45383, 45383, 45384), null).years).toEqual([2024, 2024, 2024]);
  });

  test('have a date for each period, in a line', () => {
    const facts = { id: 'differentLength', argument: 'dates', count: 2, other: 'leavers', otherCount: 3 };
    expect(problemOf(() => years(down(45382, 45383)))).toEqual({ kind, ...facts });
    expect(problemOf(() => years([[1, 2], [3, 4]]))).toMatchObject({ id: 'blockForLine', argument: 'dates' }); // prettier-ignore
  });
});

describe('single dates', () => {
  test('must be given', () => {
    expect(readDate([[45292.5]], 'from')).toBe(45292);
    expect(problemOf(() => readDate([['']], 'from'))).toEqual({ kind, id: 'emptyDate', argument: 'from' });
    expect(problemOf(() => readDate([['x']], 'from'))).toMatchObject({ id: 'textForDate', argument: 'from' });
  });

  test('from one to another, in that order', () => {
    expect(readDays([[45292]], [[45292]])).toEqual({ from: 45292, to: 45292 });
    const span = { from: 45293, to: 45292 };
    expect(problemOf(() => readDays([[45293]], [[45292]]))).toEqual({ kind, id: 'reversedSpan', ...span });
    expect(problemOf(() => readDays([[45293]], [['']]))).toMatchObject({ argument: 'to' });
  });

  test('in a block keep their places', () => {
    const { serials, spread } = readSerials([[45292, ''], ['x', 45293]], 'dates'); // prettier-ignore
    expect(serials).toEqual([45292, 45293]);
    expect(spread(['first', 'second']).map((row) => row.map(plain))).toMatchObject([
      ['first', ''],
      [{ id: 'textForDate', row: 2, column: 1 }, 'second'],
    ]);
  });
});

describe('leavers by type', () => {
  const read = (types: unknown, leavers: unknown, others = {}) => readTypes(types, { leavers }, others);

  test('as totals of the span, whose periods have no leavers of their own', () => {
    expect(read(down('a', 'b'), down(2, 3), { opening: [[10]], closing: [[9]] })).toEqual({
      types: ['a', 'b'],
      leavers: [2, 3],
      input: { leavers: [5], opening: [10], closing: [9] },
    });
    expect(read(down('a', 'b'), [[2, 3]], { opening: [[10]], hires: down(1, 2, 3) })).toEqual({
      types: ['a', 'b'],
      leavers: [2, 3],
      input: { spanLeavers: 5, opening: [10], hires: [1, 2, 3] },
    });
  });

  test('by type and period, whichever way the types run', () => {
    const others = { opening: [[10]], hires: down(1, 2, 3) };
    const expected = { types: ['a', 'b'], leavers: [6, 60], input: { leavers: [11, 22, 33] } };
    expect(read(down('a', 'b'), [[1, 2, 3], [10, 20, 30]], others)).toMatchObject(expected); // prettier-ignore
    expect(read([['a', 'b']], [[1, 10], [2, 20], [3, 30]], others)).toMatchObject(expected); // prettier-ignore
    expect(read([['a']], [[1, 2, 3]], others)).toMatchObject({ leavers: [6], input: { leavers: [1, 2, 3] } });
    expect(read([['a']], down(1, 2, 3), others)).toMatchObject({ leavers: [6], input: { leavers: [1, 2, 3] } });
  });

  test('that do not fit their types say so', () => {
    const facts = { kind, id: 'typesDoNotFit', types: 2, size: '3 × 2' };
    expect(problemOf(() => read(down('a', 'b'), [[1, 2], [3, 4], [5, 6]]))).toEqual({ ...facts, side: 'rows' }); // prettier-ignore
    expect(problemOf(() => read([['a', 'b']], [[1, 2, 3], [4, 5, 6]]))).toEqual({ ...facts, size: '2 × 3', side: 'columns' }); // prettier-ignore
  });

  test('as many as cells in a block, are no totals', () => {
    const types = down('a', 'b', 'c', 'd');
    expect(problemOf(() => read(types, [[1, 2], [3, 4]]))).toEqual({ kind, id: 'typesDoNotFit', types: 4, size: '2 × 2', side: 'rows' }); // prettier-ignore
  });

  test('may have closings alone', () => {
    expect(read(down('a'), down(2), { closing: [[9]] }).input).toEqual({ leavers: [2], closing: [9] });
  });

  test('and headcounts of as many periods', () => {
    const others = { opening: down(1, 2), hires: down(1, 2, 3) };
    const facts = { id: 'differentLength', argument: 'opening', count: 2, other: 'hires', otherCount: 3 };
    expect(problemOf(() => read(down('a', 'b'), down(2, 3), others))).toEqual({ kind, ...facts });
    const block = [[1, 2], [3, 4]]; // prettier-ignore
    expect(problemOf(() => read(down('a', 'b'), down(2, 3), { opening: block }))).toMatchObject({ id: 'blockForLine' });
    expect(problemOf(() => read(block, down(2, 3)))).toMatchObject({ id: 'blockForLine', argument: 'types' });
    expect(problemOf(() => read(down('a', 'b'), [[1, 2], [3, 4]], { hires: down(1) }))).toMatchObject({ argument: 'hires', otherCount: 2 }); // prettier-ignore
  });

  test('types are text, numbers, TRUE and FALSE; blank ones are named', () => {
    const rich = { type: 'FormattedNumber', basicValue: 5, numberFormat: '0' };
    expect(read(down('a', 7, true, null, rich), down(1, 2, 3, 4, 5), { opening: [[10]] }).types).toEqual([
      'a',
      7,
      true,
      '(blank)',
      5,
    ]);
    const facts = { argument: 'types', row: 2 };
    expect(problemOf(() => read(down('a', NaN), down(1, 2)))).toEqual({ kind, id: 'notALabel', ...facts });
    expect(problemOf(() => read(down('a', {}), down(1, 2)))).toEqual({ kind, id: 'notALabel', ...facts });
    expect(problemOf(() => read(down('a', { code: '#N/A' }), down(1, 2)))).toMatchObject({ id: 'errorCell', ...facts });
  });

  test('the first cell that is no number is named', () => {
    expect(problemOf(() => read(down('a', 'b'), down(1, 'x'), { opening: [['y']] }))).toMatchObject({ argument: 'leavers' }); // prettier-ignore
    for (const name of ['opening', 'hires', 'closing'])
      expect(problemOf(() => read(down('a'), down(1), { [name]: [['x']] }))).toMatchObject({ argument: name });
  });
});
