import { describe, expect, it } from 'vitest';
import { monthsBetween, monthsOfSpan } from '../../src/audit/annual/monthsOf';
import { isUsualStep, periodOf, periodText, stepBetween } from '../../src/audit/counts/periodLabels';
import { periodOfLabel } from '../../src/audit/rates/lineLabels';
import { serialOf } from '../../src/turnover/roster/calendar';

const first = 2025 * 12;

describe('the place of a period among others', () => {
  it.each([
    ['Jan', 'bareMonth', 0],
    ['february', 'bareMonth', 1],
    ['Mar.', 'bareMonth', 2],
    ['April', 'bareMonth', 3],
    ['May', 'bareMonth', 4],
    ['June', 'bareMonth', 5],
    ['Jul', 'bareMonth', 6],
    ['August', 'bareMonth', 7],
    ['Sept', 'bareMonth', 8],
    ['October', 'bareMonth', 9],
    ['Nov', 'bareMonth', 10],
    ['december', 'bareMonth', 11],
    ['Jan 2025', 'month', first],
    ["Jan '25", 'month', null],
    ['Mar-25', 'month', first + 2],
    ['Mar/2025', 'month', first + 2],
    ['March, 2025', 'month', first + 2],
    ['2025-03', 'month', first + 2],
    ['2025/3', 'month', first + 2],
    ['2025.12', 'month', first + 11],
    ['2025年3月', 'month', first + 2],
    ['2025 年 3 月份', 'month', first + 2],
    ['2025-Mar', 'month', first + 2],
    ['2025 march', 'month', first + 2],
    ['3月', 'bareMonth', 2],
    ['12月份', 'bareMonth', 11],
    ['三月', 'bareMonth', 2],
    ['十月', 'bareMonth', 9],
    ['十一月', 'bareMonth', 10],
    ['2025年十二月', 'month', first + 11],
    ['M3', 'bareMonth', 2],
    ['Month 12', 'bareMonth', 11],
    ['Q3', 'bareQuarter', 2],
    ['Q3 2025', 'quarter', 2025 * 4 + 2],
    ['2025 Q1', 'quarter', 2025 * 4],
    ['FY2025-Q4', 'quarter', 2025 * 4 + 3],
    ['第二季度', 'bareQuarter', 1],
    ['2025年三季度', 'quarter', 2025 * 4 + 2],
    ['W12', 'week', 12],
    ['Week 3', 'week', 3],
    ['wk 7', 'week', 7],
    ['2025-W12', 'week', 12],
    ['第5周', 'week', 5],
    ['第5週', 'week', 5],
    ['2025', 'year', 2025],
    ['FY 2025', 'year', 2025],
    ['FY1998', 'year', 1998],
    ['2025年', 'year', 2025],
    ['2025年度', 'year', 2025],
    ['上半年', 'half', 0],
    ['2025年下半年', 'half', 4051],
    ['H1', 'half', 0],
    ['H2 2025', 'half', 4051],
    ['Ｑ３', 'bareQuarter', 2],
    [' jan ', 'bareMonth', 0],
  ] as const)('%s is a %s', (label, kind, ordinal) => {
    if (ordinal !== null) expect(periodOf(label)).toEqual({ kind, ordinal });
    else expect(periodOf(label)?.kind ?? kind).toBe(kind);
  });

  it.each([
    [1990, 'year', 1990],
    [2100, 'year', 2100],
    [199001, 'month', 1990 * 12],
    [202512, 'month', first + 11],
    [210012, 'month', 2100 * 12 + 11],
    [25_000, 'day', 25_000],
    [73_414, 'day', 73_414],
  ] as const)('the number %d is a %s', (label, kind, ordinal) => expect(periodOf(label)).toEqual({ kind, ordinal }));

  it.each([
    '',
    'Sales',
    'Marketing',
    'Mayor',
    '13月',
    '0月',
    '2025-13',
    '2025-0',
    'M13',
    'Q5',
    'Total',
    'January and February',
    'the first month of 2025',
    '3025 people',
    1989,
    2101,
    202500,
    202513,
    198912,
    210101,
    24_999,
    73_415,
    45292.5,
    3,
    true,
  ])('%s names none', (label) => expect(periodOf(label)).toBeNull());

  it.each([
    ['2025-01', '2025-02', 1],
    ['2025-02', '2025-01', -1],
    ['Dec', 'Jan', 1],
    ['Jan', 'Dec', -1],
    ['Jan', 'Jul', 6],
    ['Jan', 'Aug', -5],
    ['Q4', 'Q1', 1],
    ['Q1', 'Q3', 2],
    ['2025 Q1', '2024 Q4', -1],
    ['2024', '2025', 1],
    ['Jan', 'Q1', null],
    ['Jan', '2025-02', null],
  ])('from %s to %s are %s', (from, to, step) => expect(stepBetween(periodOf(from)!, periodOf(to)!)).toBe(step));

  it.each([
    ['month', 1, true],
    ['month', -3, true],
    ['month', 2, false],
    ['month', 12, true],
    ['bareMonth', 6, true],
    ['bareMonth', 12, false],
    ['quarter', 1, true],
    ['quarter', 2, false],
    ['bareQuarter', -1, true],
    ['week', 1, true],
    ['year', -1, true],
    ['half', 1, true],
    ['day', 7, true],
    ['day', 14, true],
    ['day', 2, false],
  ] as const)('a table of each %s may step by %i: %s', (kind, step, expected) =>
    expect(isUsualStep(kind, step)).toBe(expected),
  );

  it.each([
    [{ kind: 'year', ordinal: 2025 }, '2025'],
    [{ kind: 'month', ordinal: first + 2 }, '2025-03'],
    [{ kind: 'month', ordinal: first + 11 }, '2025-12'],
    [{ kind: 'quarter', ordinal: 3 }, ''],
  ] as const)('%j is called %s', (period, text) => expect(periodText(period)).toBe(text));
});

describe('how long the period of a label is', () => {
  it.each([
    ...[
      'Jan',
      'Sept. 2025',
      "Mar '25",
      'Mar 25',
      '25-Mar',
      '2025 Mar',
      '2025Mar.',
      '2025-03',
      '2025.12',
      '03/2025',
    ].map((label) => [label, 'month']),
    ...['3.2025', '3月', '25年3月', '2025年度3月', '十二月', '十月份', 'M3', 'P12', 'Period 3', 'Month-3', 'm 03'].map(
      (label) => [label, 'month'],
    ),
    ...['Q1', '1Q', 'Q1 2025', "Q1'25", '4Q2025', 'FY25 Q2', 'FY 2025-Q2', '第三季度', '一季', '2025年Q3', '2季度'].map(
      (label) => [label, 'quarter'],
    ),
    ...['H1', '2H', 'H1 2025', '2025-H2', "1H'2025", '上半年', '2025年下半年'].map((label) => [label, 'half']),
    ...['2025', 'FY2025', 'FY25', 'CY 2025', '2024-25', '2024/2025', '2025年', '2025 年度', "FY'25"].map((label) => [
      label,
      'year',
    ]),
    ...['W3', 'wk 12', 'Week 7', 'CW12', 'KW 3', 'w-7', '第12周', '3週'].map((label) => [label, 'week']),
    ...['Sales', '13月', 'M13', 'Q5', 'H3', '25', '7', 'Total 2025', 'Mayor', '', 'Week', '3rd', 'x2025'].map(
      (label) => [label, null],
    ),
    ...['12/1925 or so', '13/2025', 'January to the end of March', 'W123', 'Q', '月'].map((label) => [label, null]),
  ])('%s: %s', (label, expected) => expect(periodOfLabel(label!)).toBe(expected));

  it.each([
    [2025, '', '', 'year'],
    [1990, '', '', 'year'],
    [2100, '', '', 'year'],
    [202503, '', '', 'month'],
    [202513, '', '', null],
    [202500, '', '', null],
    [3, 'Month', '', 'month'],
    [3, '月份', '', 'month'],
    [3, 'Team', '', null],
    [13, 'Month', '', null],
    [0, 'Month', '', null],
    [45292, '', 'yyyy-mm', 'month'],
    [45292, '', 'd/m', 'month'],
    [45292, 'Period', '', 'month'],
    [45292, '日期', '', 'month'],
    [45292, '', '0', null],
    [3654, '', 'mmm', 'month'],
    [3653, '', 'mmm', null],
    [73415, '', 'mmm', 'month'],
    [73416, '', 'mmm', null],
    [45292.5, 'Month', 'mmm', null],
  ])('the number %d under "%s" with the format "%s": %s', (label, header, format, expected) =>
    expect(periodOfLabel(label, header, format)).toBe(expected),
  );

  it('is not known of TRUE', () => expect(periodOfLabel(true)).toBeNull());
});

describe('how many months a label spans', () => {
  it.each([
    ['1-5月', 5],
    ['1月-5月', 5],
    ['2025年1–3月份', 3],
    ['1至12月', 12],
    ['3到6月', 4],
    ['1～2月', 2],
    ['Jan–May', 5],
    ['Jan - May', 5],
    ['January to March', 3],
    ['Feb through Apr. 2025', 3],
    ['2025 Jan until June', 6],
    ['May till Oct', 6],
    ['上半年', 6],
    ['下半年', 6],
    ['First half', 6],
    ['second half', 6],
    ['Half-year', 6],
    ['half year', 6],
    ['6M', 6],
    ['9M', 9],
    ['First nine months', 9],
    ['前三季度', 9],
    ['1-3季度', 9],
    ['5-1月', null],
    ['1-13月', null],
    ['0-3月', null],
    ['3-3月', null],
    ['May–Jan', null],
    ['Foo–Bar', null],
    ['Jan', null],
    ['Sales', null],
    ['16M', null],
  ])('%s: %s', (label, months) => expect(monthsOfSpan(label)).toBe(months));

  it.each([
    [serialOf(2025, 1, 1), serialOf(2025, 12, 31), 12],
    [serialOf(2025, 1, 1), serialOf(2025, 2, 28), 2],
    [serialOf(2024, 11, 1), serialOf(2025, 1, 31), 3],
    [serialOf(2025, 1, 15), serialOf(2025, 4, 14), 3],
    [serialOf(2024, 7, 15), serialOf(2025, 1, 14), 6],
  ])('from day %i to day %i are %i', (from, to, months) => expect(monthsBetween(from, to)).toBe(months));

  it('counts parts of months by the mean year', () =>
    expect(monthsBetween(serialOf(2025, 1, 1), serialOf(2025, 1, 10))).toBeCloseTo((10 / 365.2425) * 12, 12));
});
