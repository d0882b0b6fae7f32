import { describe, expect, it } from 'vitest';
import { isoDate } from '../../src/locales/functions/format';
import { serialOf } from '../../src/turnover/roster/calendar';
import { dayFromIso, dayText, todayFrom, usualSpan } from '../../src/taskpane/roster/days';

const serial = (iso: string) => dayFromIso(iso)!;

describe('the span a list is first shown for', () => {
  it.each([
    ['ends with the last full month of the data', '2020-01-10', '2024-06-17', '2026-01-01', '2023-06-01 2024-05-31'],
    [
      'counts a month as full whose last day is there',
      '2020-01-10',
      '2024-06-30',
      '2026-01-01',
      '2023-07-01 2024-06-30',
    ],
    ['does not pass today', '2020-01-10', '2027-12-31', '2024-03-10', '2023-03-01 2024-02-29'],
    ['counts today as the last day of its month', '2020-01-10', '2027-12-31', '2024-03-31', '2023-04-01 2024-03-31'],
    [
      'is the first month of a list that has just begun',
      '2024-03-05',
      '2024-03-20',
      '2024-03-25',
      '2024-03-01 2024-03-31',
    ],
  ])('%s', (_title, first, last, today, span) => {
    const { from, to } = usualSpan({ from: serial(first), to: serial(last) }, serial(today));
    expect(`${isoDate(from)} ${isoDate(to)}`).toBe(span);
  });
});

describe('days', () => {
  it.each(['1910-01-01', '2024-02-29', '9999-12-31'])('%s goes there and back', (iso) =>
    expect(isoDate(dayFromIso(iso)!)).toBe(iso),
  );
  it.each(['', '2024-02-30', '1909-12-31', '10000-01-01', '24-01-01'])('%j is no day of a staff list', (iso) =>
    expect(dayFromIso(iso)).toBeNull(),
  );
  it('are written as each language writes them', () => {
    expect(dayText(serialOf(2024, 3, 5), 'en-US')).toBe('5 Mar 2024');
    expect(dayText(serialOf(2024, 3, 5), 'zh-CN')).toBe('2024年3月5日');
    expect(dayText(serialOf(2024, 3, 5), 'zh-TW')).toBe('2024年3月5日');
  });
  it('today is that of this computer', () => {
    expect(isoDate(todayFrom(new Date(2024, 1, 29, 23, 59)))).toBe('2024-02-29');
  });
});
