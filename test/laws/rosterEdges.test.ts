import { describe, expect, it } from 'vitest';
import { type RosterId, answer } from '../oracle/answers';
import { Fault } from '../oracle/fault';
import { serialOf } from '../oracle/rosterCalendar';
import { BLANK, FLAVOURS, type Matrix, inFlavour } from './flavours';
import { asked, cellsOf, expectAgreement, valueOf } from './reading';

const on = (year: number, month: number, day: number): number => serialOf({ year, month, day });
const down = (...cells: unknown[]): Matrix => cells.map((cell) => [cell]);
const one = (cell: unknown): Matrix => [[cell]];
const ERROR = { type: 'Error', basicValue: '#N/A' };

const hired = down(on(2023, 1, 31), on(2024, 2, 29), on(2024, 3, 1), on(2024, 3, 1));
const left = down(BLANK, on(2025, 2, 28), on(2024, 3, 1), BLANK);
const dates = [hired, left];
const year = [one(on(2024, 1, 1)), one(on(2024, 12, 31))];
const today = one(on(2026, 6, 30));
const teams = down('Sales', 'IT', 'sales', BLANK);
const nobody = down(BLANK, BLANK);
const withHeader = [down('Hired', ...hired.flat()), down('Left', ...left.flat())];

type Edge = [string, 'value' | 'error', RosterId, unknown[]];

/** What a list of staff can hold that it should not, each in a call of its own. */
const BAD_INPUT: Edge[] = [
  ['a date as text', 'error', 'ROSTER.HIRES', [down('2024-03-15', 45000), nobody, ...year]],
  ['a date stored as text with a number in it', 'error', 'ROSTER.LEAVERS', [hired, down('45000', 0, 0, 0), ...year]],
  ['a number like 20240315', 'error', 'ROSTER.AVERAGE', [down(20240315, 45000), nobody, ...year]],
  ['a bare year', 'error', 'ROSTER.RATE', [down(2024, 45000), nobody, ...year]],
  ['words for somebody still there', 'error', 'ROSTER.TABLE', [down(45000, 45000), down(BLANK, '在职'), ...year]],
  ['a boolean as date', 'error', 'ROSTER.BRIDGE', [down(true, 45000), nobody, ...year]],
  ['a negative date', 'error', 'ROSTER.HIRES', [down(-45000, 45000), nobody, ...year]],
  ['a day before 1910', 'error', 'ROSTER.HIRES', [down(3653.99, 45000), nobody, ...year]],
  ['the first hour of 1910', 'value', 'ROSTER.HIRES', [down(3654.01, 45000), nobody, ...year]],
  ['the last hour of 9999', 'value', 'ROSTER.LEAVERS', [down(45000), down(2958465.99), ...year]],
  ['a day after 9999', 'error', 'ROSTER.LEAVERS', [down(45000), down(2958466), ...year]],
  [
    'times of day that seem to be the wrong way round',
    'value',
    'ROSTER.HIRES',
    [down(45300.9), down(45300.1), ...year],
  ],
  ['leaving before hiring', 'error', 'ROSTER.HIRES', [down(45001), down(45000), ...year]],
  ['leaving without hiring', 'error', 'ROSTER.HIRES', [down(BLANK, 45000), down(45000, BLANK), ...year]],
  ['an error cell among the dates', 'error', 'ROSTER.HIRES', [down(ERROR, 45000), nobody, ...year]],
  ['no dates at all, counted', 'value', 'ROSTER.HIRES', [nobody, nobody, ...year]],
  ['no dates at all, as a rate', 'error', 'ROSTER.RATE', [nobody, nobody, ...year]],
  ['no dates at all, as a table', 'value', 'ROSTER.TABLE', [nobody, nobody, ...year]],
  ['no dates at all, as groups', 'value', 'ROSTER.GROUPS', [nobody, nobody, ...year, nobody]],
  ['no dates at all, as a curve', 'error', 'ROSTER.SURVIVAL', [nobody, nobody, today]],
  ['no dates at all, as cohorts', 'value', 'ROSTER.COHORTS', [nobody, nobody, today]],
  ['to before from', 'error', 'ROSTER.TABLE', [...dates, year[1], year[0]]],
  ['from blank', 'error', 'ROSTER.RATE', [...dates, one(BLANK), year[1]]],
  ['from left out', 'error', 'ROSTER.RATE', [...dates, null, year[1]]],
  ['from in two cells', 'error', 'ROSTER.RATE', [...dates, down(45292, 45293), year[1]]],
  ['as_of blank', 'error', 'ROSTER.SURVIVAL', [...dates, one(BLANK)]],
  ['as_of as text', 'error', 'ROSTER.COHORTS', [...dates, one('today')]],
  ['leaving dates of another length', 'error', 'ROSTER.HIRES', [hired, down(BLANK), ...year]],
  ['a mask of another length', 'error', 'ROSTER.HIRES', [...dates, ...year, down(true, false, true)]],
  ['a blank cell as mask of several rows', 'error', 'ROSTER.HIRES', [...dates, ...year, one(BLANK)]],
  ['a mask of text', 'error', 'ROSTER.HIRES', [...dates, ...year, down('yes', true, true, true)]],
  ['a weight above 1', 'error', 'ROSTER.HIRES', [...dates, ...year, down(1.2, 1, 1, 1)]],
  ['a negative weight', 'error', 'ROSTER.HIRES', [...dates, ...year, down(-0.5, 1, 1, 1)]],
  ['a weight for counted', 'error', 'ROSTER.RATE', [...dates, ...year, null, null, down(0.5, 1, 1, 1)]],
  ['a weight in a curve', 'error', 'ROSTER.SURVIVAL', [...dates, today, null, down(0.5, 1, 1, 1)]],
  ['an error cell in a mask', 'error', 'ROSTER.HIRES', [...dates, ...year, down(ERROR, true, true, true)]],
  ['a block of rows and columns', 'error', 'ROSTER.HIRES', [[hired.flat(), left.flat()], left, ...year]],
  ['a header', 'value', 'ROSTER.RATE', [...withHeader, ...year]],
  ['a header beside one in the mask', 'value', 'ROSTER.HIRES', [...withHeader, ...year, down('FTE', 1, 0.5, 1, 1)]],
  ['an error beside the header', 'value', 'ROSTER.HIRES', [...withHeader, ...year, down(ERROR, 1, 0.5, 1, 1)]],
  ['a header and nothing below', 'error', 'ROSTER.HIRES', [one('Hired'), one('Left'), ...year]],
  ['a header over one column only', 'error', 'ROSTER.HIRES', [down('Hired', 45000), nobody, ...year]],
  ['a header with a number in it', 'error', 'ROSTER.HIRES', [down('Hired 2024', 45000), down('Left', BLANK), ...year]],
  ['a header with a wide digit', 'error', 'ROSTER.HIRES', [down('入职２', 45000), down('离职', BLANK), ...year]],
  ['a header in the second row', 'error', 'ROSTER.HIRES', [down(BLANK, 'Hired'), down(BLANK, 'Left'), ...year]],
  ['a leaving reason as group', 'error', 'ROSTER.GROUPS', [...dates, ...year, down(BLANK, 'Quit', 'Quit', BLANK)]],
  [
    'a leaving reason as group of a matrix',
    'error',
    'ROSTER.MATRIX',
    [...dates, ...year, down(BLANK, 'A', 'B', BLANK)],
  ],
  [
    'a group in which one leaver has no label',
    'value',
    'ROSTER.GROUPS',
    [...dates, ...year, down(BLANK, 'A', 0, BLANK)],
  ],
  ['a group that all have', 'value', 'ROSTER.GROUPS', [...dates, ...year, down('A', 'A', 'A', 'A')]],
  ['no group', 'error', 'ROSTER.GROUPS', [...dates, ...year]],
  ['an unknown step', 'error', 'ROSTER.TABLE', [...dates, ...year, 'week']],
  ['an unknown unit', 'error', 'ROSTER.SURVIVAL', [...dates, today, one('weeks')]],
  ['an unknown show', 'error', 'ROSTER.MATRIX', [...dates, ...year, teams, null, 'turnover']],
  ['an unknown method', 'error', 'ROSTER.RATE', [...dates, ...year, 'ytd']],
  ['a method known by another name', 'value', 'ROSTER.RATE', [...dates, ...year, one('Schlüter')]],
  ['half a day', 'error', 'ROSTER.NEWHIRE', [...dates, ...year, today, one(0.5)]],
  ['days below 0', 'error', 'ROSTER.NEWHIRE', [...dates, ...year, today, one(-1)]],
];

const AT_THE_EDGE: Edge[] = [
  ['months from the 31st', 'value', 'ROSTER.TABLE', [...dates, one(on(2024, 1, 31)), one(on(2024, 6, 15))]],
  ['years from 29 February', 'value', 'ROSTER.TABLE', [...dates, one(on(2024, 2, 29)), one(on(2028, 2, 29)), 'year']],
  ['a span of one day', 'value', 'ROSTER.TABLE', [...dates, one(on(2024, 3, 1)), one(on(2024, 3, 1))]],
  ['a first day on which nobody can have been there before', 'value', 'ROSTER.TABLE', [...dates, one(3654), one(3700)]],
  ['the last days of the calendar', 'value', 'ROSTER.TABLE', [...dates, one(2958400), one(2958465), 'quarter']],
  ['anniversaries of 29 February', 'value', 'ROSTER.COHORTS', [...dates, today, 'month']],
  [
    'anniversaries beyond the calendar',
    'value',
    'ROSTER.COHORTS',
    [down(2958000, 2958465), nobody, one(2958465), 'month'],
  ],
  [
    '400 years to the day, where a unit ends exactly',
    'value',
    'ROSTER.SURVIVAL',
    [down(36_526, 36_526), down(36_526 + 146_097, BLANK), one(36_526 + 146_097), 'year'],
  ],
  [
    'a day short of 400 years',
    'value',
    'ROSTER.SURVIVAL',
    [down(36_526, 36_526), down(36_526 + 146_096, BLANK), one(36_526 + 146_096), 'month'],
  ],
  ['the median after 400 years', 'value', 'ROSTER.MEDIANTENURE', [down(36_526), down(182_623), one(182_623), 'year']],
  ['all gone on the day they came', 'value', 'ROSTER.SURVIVAL', [down(45000, 45000), down(45000, 45000), today, 'day']],
  ['nobody gone', 'value', 'ROSTER.SURVIVAL', [down(45000, 45001), nobody, today, 'day']],
  ['everybody hired later', 'error', 'ROSTER.SURVIVAL', [...dates, one(on(2020, 1, 1))]],
  ['a median never reached', 'error', 'ROSTER.MEDIANTENURE', [...dates, today, null, down(true, false, false, true)]],
  ['no new hire old enough to tell', 'error', 'ROSTER.NEWHIRE', [...dates, ...year, one(on(2024, 3, 29)), one(30)]],
  ['a new hire just old enough', 'value', 'ROSTER.NEWHIRE', [...dates, ...year, one(on(2024, 3, 30)), one(30)]],
];

describe.each([
  ['Bad input', BAD_INPUT],
  ['At the edges of the calendar and of the curve', AT_THE_EDGE],
])('%s', (_, edges) => {
  it.each(edges)('%s', (__, kind, id, args) => {
    for (const blank of FLAVOURS) {
      const expected = answer(id, ...inFlavour(args, blank));
      expect(expected instanceof Fault ? 'error' : 'value').toBe(kind);
      expectAgreement(expected, asked(id, ...args), 1e-9);
    }
  });
});

describe('ROSTER.CHECK', () => {
  it.each(BAD_INPUT)('lists what it finds, never an error: %s', (_, __, ___, [first, second]) => {
    const real = asked('ROSTER.CHECK', first, second);
    expectAgreement(answer('ROSTER.CHECK', ...inFlavour([first, second], null)), real);
    expect(cellsOf('ROSTER.CHECK', first, second).every((cell) => cell !== null && typeof cell !== 'object')).toBe(
      true,
    );
  });
});

describe('Leaving dates', () => {
  const january = on(2024, 1, 31);

  it.each([
    ['ten, eight of them', [8, 2], true],
    ['ten, seven of them', [7, 3], false],
    ['nine, all of them', [9, 0], false],
  ] as const)('on month ends are a hint for CHECK: %s', (_, [atMonthEnd, others], isHint) => {
    const days = [...Array<number>(atMonthEnd).fill(january), ...Array<number>(others).fill(january - 7)];
    // A hire date each, so that no two rows are alike.
    const table = valueOf('ROSTER.CHECK', down(...days.map((_day, at) => 44_000 + at)), down(...days)) as unknown[][];
    expect(table).toHaveLength(2);
    expect(String(table[1]![1]).startsWith('No problems')).toBe(!isHint);
    expect(table[1]![0]).toBe('');
  });
});

describe('The whole calendar', () => {
  it('makes 8,090 years and one headcount at the end of each', () => {
    const table = valueOf('ROSTER.TABLE', ...dates, one(3654), one(2958465), 'year') as unknown[][];
    expect(table).toHaveLength(1 + 8090);
    expect(table[8090]!.slice(0, 6)).toEqual([on(9999, 1, 1), 2958465, 2, 0, 0, 2]);
  });
});
