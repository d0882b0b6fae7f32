import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addMonths,
  dateOf,
  daysInMonth,
  monthsUntil,
  periodsOf,
  serialOf,
} from '../../../src/turnover/roster/calendar';

const day = fc.integer({ min: 3654, max: 2958465 });
const dayInMilliseconds = 86_400_000;
const iso = (serial: number) => new Date((serial - 25569) * dayInMilliseconds).toISOString().slice(0, 10);
const serial = (text: string) => Date.parse(text) / dayInMilliseconds + 25569;

describe('the calendar', () => {
  test('agrees with the one of the platform on every day from 1910 to 2110', () => {
    const days = Array.from({ length: 73_200 }, (_, index) => 3654 + index);
    const wrong = days.filter((each) => {
      const { year, month, day } = dateOf(each);
      const text = [year, month, day].map((part) => String(part).padStart(2, '0')).join('-');
      return text !== iso(each) || serialOf(year, month, day) !== each;
    });
    expect(wrong).toEqual([]);
  });

  test('knows its last day', () => {
    expect(dateOf(2958465)).toEqual({ year: 9999, month: 12, day: 31 });
    expect(serialOf(9999, 12, 31)).toBe(2958465);
  });

  test.each([
    [2023, 28],
    [2024, 29],
    [2000, 29],
    [2100, 28],
  ])('February %d has %d days', (year, days) => {
    expect(daysInMonth(year, 2)).toBe(days);
  });
});

describe('months later', () => {
  test.each([
    ['2024-01-31', 1, '2024-02-29'],
    ['2023-01-31', 1, '2023-02-28'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-02-29', 48, '2028-02-29'],
    ['2024-11-30', 3, '2025-02-28'],
    ['2024-05-31', -1, '2024-04-30'],
    ['2024-05-31', 1, '2024-06-30'],
    ['2024-08-31', 1, '2024-09-30'],
    ['2024-10-31', 1, '2024-11-30'],
    ['2024-05-31', 2, '2024-07-31'],
    ['2024-07-31', 1, '2024-08-31'],
    ['2024-08-31', 2, '2024-10-31'],
    ['2024-10-31', 2, '2024-12-31'],
    ['2024-03-15', 0, '2024-03-15'],
    ['2024-12-01', 1, '2025-01-01'],
  ])('%s and %d months: %s', (start, months, expected) => {
    expect(iso(addMonths(serial(start), months))).toBe(expected);
  });

  test('the count of months until a day is the smallest that reaches it', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 4000 }), (start, days) => {
        const months = monthsUntil(start, start + days);
        expect(addMonths(start, months)).toBeGreaterThanOrEqual(start + days);
        if (months > 0) expect(addMonths(start, months - 1)).toBeLessThan(start + days);
      }),
    );
  });
});

describe('periods', () => {
  const shown = (from: string, to: string, step: 'month' | 'quarter' | 'year') =>
    periodsOf({ from: serial(from), to: serial(to) }, step).map((period) => `${iso(period.from)} ${iso(period.to)}`);

  test('from the 31st are counted from the first day, so that no short month shifts the later ones', () => {
    expect(shown('2024-01-31', '2024-04-15', 'month')).toEqual([
      '2024-01-31 2024-02-28',
      '2024-02-29 2024-03-30',
      '2024-03-31 2024-04-15',
    ]);
  });

  test('from 1 April by year are fiscal years', () => {
    expect(shown('2023-04-01', '2025-03-31', 'year')).toEqual(['2023-04-01 2024-03-31', '2024-04-01 2025-03-31']);
  });

  test('of a single day are that day', () => {
    expect(shown('2024-02-29', '2024-02-29', 'quarter')).toEqual(['2024-02-29 2024-02-29']);
  });

  test('follow each other without a gap and end with the span', () => {
    fc.assert(
      fc.property(
        day,
        fc.integer({ min: 0, max: 5000 }),
        fc.constantFrom('month' as const, 'quarter' as const, 'year' as const),
        (from, days, step) => {
          const periods = periodsOf({ from, to: from + days }, step);
          expect(periods[0].from).toBe(from);
          expect(periods[periods.length - 1].to).toBe(from + days);
          for (let i = 1; i < periods.length; i++) expect(periods[i].from).toBe(periods[i - 1].to + 1);
        },
      ),
    );
  });
});
