import { describe, expect, test } from 'vitest';
import { narrowed, readRoster, readStaffList } from '../../src/cells/roster';
import { readGroups, readLabels } from '../../src/cells/rosterGroups';
import { never } from '../../src/turnover/roster/roster';
import { problemOf } from '../turnover/problemOf';

const kind = 'value';
const down = (...cells: unknown[]) => cells.map((cell) => [cell]);
const across = (...cells: unknown[]) => [cells];
const dates = ({ hired, left, size }: { hired: Int32Array; left: Int32Array; size: number }) => {
  expect([hired.length, left.length]).toEqual([size, size]);
  return [[...hired], [...left]];
};

describe('a staff list', () => {
  const list = { hired: down(45292, 45323.5, 0, ''), left: down('', 45337, null, 0) };

  test('has a date of hire and of leaving a row, down to its last one', () => {
    expect(dates(readRoster(list))).toEqual([
      [45292, 45323],
      [never, 45337],
    ]);
  });

  test('may be of one person, in bare values', () => {
    expect(dates(readRoster({ hired: 45292, left: 45300 }))).toEqual([[45292], [45300]]);
    expect(problemOf(() => readRoster({ hired: 'x', left: 0 }))).toEqual({ kind, id: 'textForDate', argument: 'hired', value: 'x' }); // prettier-ignore
  });

  test('reads alike across', () => {
    const read = readRoster({ hired: across(45292, 45323), left: across('', 45337) });
    expect(dates(read)).toEqual(dates(readRoster(list)));
    expect(problemOf(() => readRoster({ hired: across(45292, 'x'), left: across('', '') }))).toMatchObject({
      column: 2,
    });
  });

  test('may have a header, which is words in both ranges', () => {
    expect(readStaffList({ hired: down('Hired', 45292), left: down('Left', '') })).toMatchObject({
      firstRow: 1,
      size: 2,
    });
    expect(dates(readRoster({ hired: down('入职日期', 45292), left: down('离职日期', 45300) }))).toEqual([
      [never, 45292],
      [never, 45300],
    ]);
    for (const header of ['', '2024-01-01', 5, '２０２４'])
      expect(problemOf(() => readRoster({ hired: down('Hired', 45292), left: down(header, '') }))).toMatchObject({
        id: 'textForDate',
        row: 1,
      });
    expect(problemOf(() => readRoster({ hired: [['Hired']], left: [['Left']] }))).toMatchObject({ id: 'textForDate' });
  });

  test('may hold a row without dates, and rich dates', () => {
    const rich = { type: 'FormattedNumber', basicValue: 45300, numberFormat: 'yyyy' };
    expect(dates(readRoster({ hired: down(rich, '', 45292), left: down(rich, '', rich) }))).toEqual([
      [45300, never, 45292],
      [45300, never, 45300],
    ]);
  });

  test.each<[string, unknown, unknown, object]>([
    ['one range missing', null, down(1), { id: 'missingArgument', argument: 'hired' }],
    ['a range without rows', [], down(1), { id: 'missingArgument', argument: 'hired' }],
    ['a range without columns', [[]], down(1), { id: 'missingArgument', argument: 'hired' }],
    ['the other missing', down(45292), null, { id: 'missingArgument', argument: 'left' }],
    [
      'ranges of different length',
      down(45292, 45293),
      down(45292),
      { id: 'differentLength', argument: 'left', count: 1, other: 'hired', otherCount: 2 },
    ],
    ['a block', [[1, 2], [3, 4]], down(1, 2), { id: 'blockForRoster', argument: 'hired', rows: 2, columns: 2 }], // prettier-ignore
    [
      'a row of another width',
      down(45292, 45293),
      [[45292], [1, 2]],
      { id: 'blockForRoster', argument: 'left', rows: 2, columns: 2 },
    ],
    ['a row that is none', [[45292], 5], down(45300, 45300), { id: 'notARange', argument: 'hired' }],
    [
      'leaving before hiring',
      down(45292),
      down(45291),
      { id: 'leavingBeforeHire', argument: 'left', left: 45291, hired: 45292 },
    ],
    ['leaving without hiring', down(''), down(45291), { id: 'leavingWithoutHire', argument: 'left', left: 45291 }],
    ['words for a leaving date', down(45292), down('在职'), { id: 'textForLeaving', argument: 'left', value: '在职' }],
    ['the day after the last', down(2958466), down(''), { id: 'notADate', argument: 'hired', value: '2958466' }],
    ['the day before the first', down(3653), down(''), { id: 'notADate', argument: 'hired', value: '3653' }],
  ])('with %s is refused', (_, hired, left, problem) => {
    expect(problemOf(() => readRoster({ hired, left }))).toEqual({ kind, ...problem });
  });

  test('somebody may leave on the day of hire, on the first day and the last', () => {
    expect(dates(readRoster({ hired: down(3654, 2958465.9), left: down(3654, 2958465.9) }))).toEqual([
      [3654, 2958465],
      [3654, 2958465],
    ]);
  });
});

describe('what counts in a staff list', () => {
  const list = { hired: down(45292, 45292, '', 45292), left: down('', 45300, '', 45300) };
  const included = (...cells: unknown[]) => readRoster({ ...list, include: down(...cells) });

  test('rows left out count nowhere; parts of people count in part', () => {
    const { hired, left, weights } = included(true, false, 'x', 0.5);
    expect([...hired]).toEqual([45292, never, never, 45292]);
    expect([...left]).toEqual([never, never, never, 45300]);
    expect([...weights!]).toEqual([1, 1, 1, 0.5]);
    expect(included(1, 0, 0, '').weights).toBeNull();
  });

  test('rich values and blank cells, in every form', () => {
    const rich = (basicValue: unknown) => ({ type: 'FormattedNumber', basicValue, numberFormat: '0' });
    expect([...included(rich(true), rich(false), 0, rich(0.25)).weights!]).toEqual([1, 1, 1, 0.25]);
    expect([...included(rich(0), rich(1), 0, 0.5).hired]).toEqual([never, 45292, never, 45292]);
    expect([...included(null, undefined, 0, '').hired]).toEqual([never, never, never, never]);
  });

  test.each<[unknown, string]>([
    [1.5, '1.5'],
    [-0.5, '-0.5'],
    ['yes', 'yes'],
    [{}, 'an object'],
  ])('%s is no weight', (cell, value) => {
    expect(problemOf(() => included(1, cell, 0, 1))).toEqual({
      kind,
      id: 'notAWeight',
      argument: 'include',
      row: 2,
      value,
    });
  });

  test('the list itself stays as it is, whatever is left out of it', () => {
    const whole = readStaffList(list);
    narrowed(whole, { include: down(0, 0, 0, 0) });
    expect(dates(whole)).toEqual(dates(readRoster(list)));
  });

  test('some leavers count as leavers, by TRUE and FALSE or 1 and 0', () => {
    const counted = (...cells: unknown[]) => readRoster({ ...list, counted: down(...cells) }).counted;
    expect([...counted(true, false, 'x', 1)!]).toEqual([1, 0, 0, 1]);
    expect([...counted(0, '', '', null)!]).toEqual([0, 0, 0, 0]);
    expect([...counted({ type: 'Boolean', basicValue: true }, { type: 'String', basicValue: '' }, '', 1)!]).toEqual([1, 0, 0, 1]); // prettier-ignore
    for (const cell of [0.5, 'yes'])
      expect(problemOf(() => counted(1, cell, 0, 1))).toEqual({
        kind,
        id: 'notAFlag',
        argument: 'counted',
        row: 2,
        value: String(cell),
      });
    expect(problemOf(() => counted(1, { code: '#N/A' }, 0, 1))).toMatchObject({
      id: 'errorCell',
      row: 2,
      code: '#N/A',
    });
  });

  test('a column beside the dates is as long as they are', () => {
    for (const name of ['include', 'counted'])
      expect(problemOf(() => readRoster({ ...list, [name]: down(1) }))).toEqual({
        kind,
        id: 'differentLength',
        argument: name,
        count: 1,
        other: 'hired',
        otherCount: 4,
      });
  });
});

describe('groups of a staff list', () => {
  const list = readStaffList({
    hired: down(1, 2, 3, 4, 5, 6, 7).map(() => [45292]),
    left: down(45300, '', '', '', '', '', ''),
  });
  const read = (...cells: unknown[]) => readGroups(list, down(...cells));

  test('are listed as numbers, text, FALSE, TRUE and those without', () => {
    const { labels, order, blankIndex, count, groupOf } = read('b', true, '', 10, 'A', false, 9);
    expect(order.map((index) => labels[index])).toEqual([9, 10, 'A', 'b', false, true, '(blank)']);
    expect([count, labels[blankIndex], [...groupOf]]).toEqual([7, '(blank)', [0, 1, 2, 3, 4, 5, 6]]);
  });

  test('are told apart without regard to letter case; somebody’s "(blank)" is one of them', () => {
    const { labels, order, groupOf } = read('HR', 'hr', '(blank)', null, 'HRx', 'HQ', 'Hr');
    expect(labels).toEqual(['HR', '(blank)', '(blank)', 'HRx', 'HQ']);
    expect([...groupOf]).toEqual([0, 0, 1, 2, 3, 4, 0]);
    expect(order).toEqual([1, 4, 0, 3, 2]);
  });

  test('no row without a label: no group for them', () => {
    expect(read('a', 'a', 'a', 'a', 'a', 'a', 'b').blankIndex).toBe(-1);
  });

  test('of leaving reasons are refused: exactly those who left have one', () => {
    const reasons = ['quit', '', '', '', '', '', ''];
    expect(problemOf(() => read(...reasons))).toEqual({ kind, id: 'reasonAsGroup', argument: 'group' });
    expect(readLabels(list, down(...reasons), 'reason').count).toBe(2);
    expect(read('quit', 'quit', '', '', '', '', '').count).toBe(2);
    expect(read('', '', '', '', '', '', '').count).toBe(1);
  });

  test('of which everybody who left has one, and nobody else is there, are groups', () => {
    const of =
      (hired: unknown, left: unknown, ...cells: unknown[]) =>
      () =>
        readGroups(readStaffList({ hired, left }), down(...cells)).count;
    expect(of(down(45292, 45292), down(45300, 45300), 'a', 'b')()).toBe(2);
    expect(of(down(45292, 45292), down('', ''), '', '')()).toBe(1);
    const rowWithoutDates = [down(45292, '', 45292), down(45300, '', '')] as const;
    expect(problemOf(of(...rowWithoutDates, 'quit', 'x', ''))).toMatchObject({ id: 'reasonAsGroup' });
  });

  test('what is no label is named', () => {
    const facts = { kind, id: 'notALabel', argument: 'group', row: 2 };
    expect(problemOf(() => read('a', {}, '', '', '', '', ''))).toEqual(facts);
    expect(problemOf(() => read('a', NaN, '', '', '', '', ''))).toEqual(facts);
    expect(problemOf(() => read('a', { code: '#N/A' }, '', '', '', '', ''))).toMatchObject({ id: 'errorCell', row: 2 });
    expect(problemOf(() => readGroups(list, null))).toEqual({ kind, id: 'missingArgument', argument: 'group' });
  });
});
