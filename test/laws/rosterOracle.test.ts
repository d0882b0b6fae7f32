import { describe, expect, it } from 'vitest';
import { type RosterId, answer } from '../oracle/answers';
import { Fault } from '../oracle/fault';
import { Fraction } from '../oracle/fraction';
import { FIRST_DAY, LAST_DAY, dayOf, daysInMonth, monthsLater, periodsIn, serialOf } from '../oracle/rosterCalendar';

const utc = (serial: number): Date => new Date((serial - 25_569) * 86_400_000);
const on = (year: number, month: number, day: number): number => serialOf({ year, month, day });
const down = (...cells: unknown[]): unknown[][] => cells.map((cell) => [cell]);

describe('The calendar of the rosters', () => {
  it('knows the year, month and day of every date as JavaScript does, and the way back', () => {
    for (let serial = FIRST_DAY; serial <= LAST_DAY; serial += serial < 90_000 ? 1 : 97) {
      const date = utc(serial);
      const expected = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
      const found = dayOf(serial);
      if (found.day !== expected.day || found.month !== expected.month || found.year !== expected.year) {
        expect(found).toEqual(expected);
      }
      if (serialOf(found) !== serial) expect(serialOf(found)).toBe(serial);
    }
    expect(dayOf(LAST_DAY)).toEqual({ year: 9999, month: 12, day: 31 });
  });

  it('moves by months as JavaScript does, to the last day where a month is too short', () => {
    for (let serial = on(1999, 1, 1); serial <= on(2004, 12, 31); serial += 1) {
      for (const months of [0, 1, 3, 11, 12, 13, 600]) {
        const date = utc(serial);
        const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + months];
        const lastDay = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
        const expected = Date.UTC(year, month, Math.min(date.getUTCDate(), lastDay)) / 86_400_000 + 25_569;
        if (monthsLater(serial, months) !== expected) expect(monthsLater(serial, months)).toBe(expected);
      }
    }
    expect(monthsLater(on(2024, 2, 29), 12)).toBe(on(2025, 2, 28));
    expect(daysInMonth(2100, 2)).toBe(28);
  });

  it('counts periods from the first day, never from the period before', () => {
    const months = periodsIn({ from: on(2024, 1, 31), to: on(2024, 4, 10) }, 1);
    expect(months.map(({ from }) => dayOf(from))).toEqual([
      { year: 2024, month: 1, day: 31 },
      { year: 2024, month: 2, day: 29 },
      { year: 2024, month: 3, day: 31 },
    ]);
    expect(months[2]!.to).toBe(on(2024, 4, 10));
    expect(periodsIn({ from: on(2024, 2, 29), to: on(2024, 2, 29) }, 12)).toHaveLength(1);
  });
});

/**
 * Four people: here since 2023 to stay; left on 15 January; hired on the 11th; came and went on 20 January.
 * January 2024 opens with 2, has 2 hires and 2 leavers, and closes with 2.
 */
const hired = down(on(2023, 3, 1), on(2023, 5, 1), on(2024, 1, 11), on(2024, 1, 20));
const left = down(null, on(2024, 1, 15), '', on(2024, 1, 20));
const january = [[[on(2024, 1, 1)]], [[on(2024, 1, 31)]]];
const asOf = [[on(2024, 1, 31)]];

const fraction = (over: number, under = 1): Fraction => new Fraction(BigInt(over), BigInt(under));

/** The first 14 days have 1 leaver-to-be, all 31 the one who stays, 21 the one hired on the 11th: 66 days. */
const NUMBERS: [string, RosterId, unknown[], Fraction][] = [
  ['hires, the one who left the same day among them', 'ROSTER.HIRES', january, fraction(2)],
  ['leavers', 'ROSTER.LEAVERS', january, fraction(2)],
  ['the mean headcount of the days', 'ROSTER.AVERAGE', january, fraction(66, 31)],
  ['the rate on the average of 2 and 2', 'ROSTER.RATE', january, fraction(1)],
  ['the rate on everyone', 'ROSTER.RATE', [...january, 'cumulative'], fraction(1, 2)],
  ['the rate on the mean', 'ROSTER.RATE', [...january, 'mean'], fraction(62, 66)],
  [
    'the rate of those who left of their own accord',
    'ROSTER.RATE',
    [...january, 'opening', null, down(0, true, false, null)],
    fraction(1, 2),
  ],
  [
    'the rate by weights: 1 left, from 1.5 people to 1',
    'ROSTER.RATE',
    [...january, null, down(0.5, 1, 0.5, 0)],
    fraction(4, 5),
  ],
  ['half of those hired gone within a day', 'ROSTER.NEWHIRE', [...january, asOf, [[1]]], fraction(1, 2)],
  ['the one of two that stayed', 'ROSTER.RETENTION', january, fraction(1, 2)],
  ['the mean tenure of 336 and 20 days', 'ROSTER.TENURE', [asOf], fraction(1780000, 3652425)],
];

describe('The oracle of the rosters', () => {
  it.each(NUMBERS)('knows %s', (_, id, args, expected) => {
    expect(answer(id, hired, left, ...args)).toEqual(expected);
  });

  it('rolls from opening to closing', () => {
    const table = answer('ROSTER.BRIDGE', hired, left, ...january) as unknown[][];
    expect(table.slice(1).map((row) => row[1])).toEqual([2, 2, -1, -1, 2].map((count) => fraction(count)));
  });

  it('counts a day’s headcount at its end', () => {
    const dates = [[on(2024, 1, 14), on(2024, 1, 15), on(2024, 1, 20.5), '', on(2023, 2, 1)]];
    expect(answer('ROSTER.HEADCOUNT', hired, left, dates)).toEqual([
      [fraction(3), fraction(2), fraction(2), '', fraction(0)],
    ]);
  });

  it('shows who is still there at each anniversary', () => {
    const table = answer('ROSTER.COHORTS', hired, left, [[on(2024, 5, 1)]]) as unknown[][];
    expect(table.slice(1)).toEqual([
      [on(2023, 1, 1), fraction(2), fraction(1, 2)],
      [on(2024, 1, 1), fraction(2), ''],
    ]);
  });

  it('refuses reasons as groups, and puts people in groups whatever the letter case', () => {
    expect(answer('ROSTER.GROUPS', hired, left, ...january, down('', 'Retired', null, 'Quit'))).toEqual(
      new Fault('#VALUE!'),
    );
    const table = answer('ROSTER.GROUPS', hired, left, ...january, down('IT', 'Sales', 'it', 'sales')) as unknown[][];
    expect(table.slice(1).map((row) => [row[0], (row[5] as Fraction).toNumber()])).toEqual([
      ['IT', 1.5],
      ['Sales', 0.5],
      ['Total', 2],
    ]);
  });

  it('names the rows that cannot be right, then pairs of dates that several rows have', () => {
    const days = down('Hired', on(2024, 1, 5), on(2024, 1, 5), 20240115, null, on(2024, 1, 5));
    const gone = down('Left', on(2024, 2, 5), on(2024, 2, 5), null, on(2024, 3, 1), on(2024, 1, 4));
    const table = answer('ROSTER.CHECK', days, gone) as unknown[][];
    expect(table.slice(1).map(([row]) => row)).toEqual([4, 5, 6, 2]);
  });
});

/** A roster with these numbers of leavers and of stayers by their tenure in days. */
function rosterOfTenures(leavers: Record<number, number>, stayers: Record<number, number>) {
  const today = on(2024, 6, 30);
  const rows = [
    ...Object.entries(leavers).flatMap(([days, people]) =>
      Array(people).fill([today - 100, today - 100 + Number(days)]),
    ),
    ...Object.entries(stayers).flatMap(([days, people]) => Array(people).fill([today - Number(days), ''])),
  ] as [number, number | ''][];
  return [down(...rows.map(([from]) => from)), down(...rows.map(([, to]) => to)), [[today]]];
}

const byDay = (...numbers: number[]): Record<number, number> =>
  Object.fromEntries(numbers.map((people, index) => [index + 1, people]));

describe('Survival in the oracle', () => {
  // The women of the job-retention example in the Handbook of Regression Modeling in People Analytics, month k as day k.
  const women = rosterOfTenures(
    byDay(7, 24, 45, 45, 30, 51, 43, 47, 40, 21, 57, 17),
    byDay(20, 14, 13, 12, 17, 7, 9, 13, 12, 10, 9, 604),
  );

  it('has the risk sets of the handbook, and its last line to the printed digits', () => {
    const rows = (answer('ROSTER.SURVIVAL', ...women, 'day') as unknown[][]).slice(1);
    expect(rows.map((row) => row[1])).toEqual([1167, 1140, 1102, 1044, 987, 940, 882, 830, 770, 718, 687, 621]);
    const [days, , left, share, error, low, high] = rows[11]!;
    expect([days, left]).toEqual([12, 17]);
    expect((share as Fraction).toNumber().toFixed(3)).toBe('0.603');
    expect(Number(error).toFixed(5)).toBe('0.01501');
    expect([Number(low).toFixed(3), Number(high).toFixed(3)]).toEqual(['0.575', '0.633']);
  });

  it('never reaches a median while more than half are there', () => {
    expect(answer('ROSTER.MEDIANTENURE', ...women, 'day')).toEqual(new Fault('#N/A'));
  });

  /** What R prints as the median of survfit. */
  const MEDIANS: [string, Record<number, number>, Record<number, number>, number][] = [
    ['the first day below a half', { 1: 1, 2: 2 }, { 4: 1 }, 2],
    ['the middle of a curve flat at a half until the next leaver', { 1: 1, 2: 1, 3: 1 }, { 5: 1 }, 2.5],
    ['the first day at a half where nobody leaves after it', { 1: 1, 2: 1 }, { 3: 1, 5: 1 }, 2],
    ['the middle even where it begins on the first day', { 0: 2, 5: 1 }, { 3: 1 }, 2.5],
    ['0 where all leave on the first day', { 0: 2 }, {}, 0],
  ];

  it.each(MEDIANS)('takes as median %s', (_, leavers, stayers, expected) => {
    const median = answer('ROSTER.MEDIANTENURE', ...rosterOfTenures(leavers, stayers), 'day');
    expect(median).toEqual(Fraction.of(expected));
  });

  it('goes through whole units, those since the row above counted, and nothing where R prints NaN', () => {
    const roster = rosterOfTenures({ 0: 1, 10: 1, 30: 1, 31: 1, 61: 1 }, { 62: 1 });
    const rows = (answer('ROSTER.SURVIVAL', ...roster) as unknown[][]).slice(1);
    const firsts = rows.map(([months, risk, gone]) => [months, risk, gone]);
    expect(firsts).toEqual([
      [0, 6, 1],
      [1, 3, 2],
      [2, 2, 1],
    ]);
    const everybodyGone = rosterOfTenures({ 3: 2 }, {});
    expect((answer('ROSTER.SURVIVAL', ...everybodyGone, 'day') as unknown[][])[1]).toEqual([
      ...[3, 2, 2, fraction(0)],
      ...['', '', ''],
    ]);
  });
});
