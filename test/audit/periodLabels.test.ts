import { describe, expect, it } from 'vitest';
import {
  asMonths,
  isUsualStep,
  periodOf,
  periodText,
  stepBetween,
  type Period,
} from '../../src/audit/counts/periodLabels';

/** "month 24291" for March 2024, counted from year 0. */
const said = (period: Period | null) => period && `${period.kind} ${period.ordinal}`;
const month = (year: number, number: number) => `month ${year * 12 + number - 1}`;

describe('months', () => {
  it.each([
    ['jan', 'january'],
    ['feb', 'february'],
    ['mar', 'march'],
    ['apr', 'april'],
    ['may', 'MAY'],
    ['jun', 'june'],
    ['jul', 'july'],
    ['aug', 'august'],
    ['sep', 'september'],
    ['oct', 'october'],
    ['nov', 'november'],
    ['dec', 'december'],
  ])('%s and %s are the same', (short, long) => {
    const place = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ').indexOf(short);
    for (const label of [short, long, `${short}.`, ` ${short.toUpperCase()} `])
      expect(said(periodOf(label)), label).toBe(`bareMonth ${place}`);
    for (const label of [`${short} 2024`, `2024-${short}`, `2024/${long}`, `2024 ${long}`])
      expect(said(periodOf(label)), label).toBe(month(2024, place + 1));
  });

  it.each([
    ['Sept', 'bareMonth 8'],
    ['Sept. 2023', month(2023, 9)],
    ['Mar2024', month(2024, 3)],
    ['Mar-24', month(2024, 3)],
    ["Mar '24", month(2024, 3)],
    ['Mar’24', month(2024, 3)],
    ['March, 2024', month(2024, 3)],
    ['Mar/2024', month(2024, 3)],
    [`September${' '.repeat(7)}2024`, month(2024, 9)],
    [`September${' '.repeat(8)}2024`, null],
    ['2024-03', month(2024, 3)],
    ['2024/3', month(2024, 3)],
    ['2024.12', month(2024, 12)],
    ['2024年3月', month(2024, 3)],
    ['2024年3月份', month(2024, 3)],
    ['2024 年 3 月', month(2024, 3)],
    ['２０２４年１２月', month(2024, 12)],
    ['2024年三月', month(2024, 3)],
    ['2024年十二月份', month(2024, 12)],
    ['1月', 'bareMonth 0'],
    ['12月份', 'bareMonth 11'],
    ['M1', 'bareMonth 0'],
    ['M12', 'bareMonth 11'],
    ['Month 5', 'bareMonth 4'],
    ['month5', 'bareMonth 4'],
  ])('%s: %s', (label, expected) => expect(said(periodOf(label))).toBe(expected));

  it('have Chinese numbers', () => {
    const numbers = '一 二 三 四 五 六 七 八 九 十 十一 十二'.split(' ');
    expect(numbers.map((number) => said(periodOf(`${number}月`)))).toEqual(numbers.map((_, i) => `bareMonth ${i}`));
  });
});

describe('longer and shorter periods', () => {
  it.each([
    ['2024', 'year 2024'],
    ['1999', 'year 1999'],
    ['FY2024', 'year 2024'],
    ['FY 2024', 'year 2024'],
    ['2024年', 'year 2024'],
    ['2024年度', 'year 2024'],
    ['上半年', 'half 0'],
    ['下半年', 'half 1'],
    ['2024上半年', 'half 4048'],
    ['2024年 下半年', 'half 4049'],
    ['H1', 'half 0'],
    ['H2', 'half 1'],
    ['H1 2024', 'half 4048'],
    ['H2 2024', 'half 4049'],
    ['W1', 'week 1'],
    ['wk5', 'week 5'],
    ['WK 52', 'week 52'],
    ['Week 7', 'week 7'],
    ['week12', 'week 12'],
    ['第3周', 'week 3'],
    ['第13週', 'week 13'],
    ['2024 W5', 'week 5'],
    ['2024-W05', 'week 5'],
    ['2024W5', 'week 5'],
    ['Q1', 'bareQuarter 0'],
    ['Q 4', 'bareQuarter 3'],
    ['第一季度', 'bareQuarter 0'],
    ['二季度', 'bareQuarter 1'],
    ['三季', 'bareQuarter 2'],
    ['第四季', 'bareQuarter 3'],
    ['3季度', 'bareQuarter 2'],
    ['2024Q1', 'quarter 8096'],
    ['2024 Q2', 'quarter 8097'],
    ['2024-Q2', 'quarter 8097'],
    ['FY2024/Q3', 'quarter 8098'],
    ['2024年第四季度', 'quarter 8099'],
    ['2024年一季度', 'quarter 8096'],
    ['Q3 2024', 'quarter 8098'],
    ['Q3-2024', 'quarter 8098'],
    ['Q3/FY2024', 'quarter 8098'],
    ['q4 fy2024', 'quarter 8099'],
  ])('%s: %s', (label, expected) => expect(said(periodOf(label))).toBe(expected));

  it.each([
    [1989, null],
    [1990, 'year 1990'],
    [2100, 'year 2100'],
    [2101, null],
    [2024.5, null],
    [198912, null],
    [199000, null],
    [199001, month(1990, 1)],
    [202403, month(2024, 3)],
    [202412, month(2024, 12)],
    [202413, null],
    [210012, month(2100, 12)],
    [210101, null],
    [24_999, null],
    [25_000, 'day 25000'],
    [73_414, 'day 73414'],
    [73_415, null],
    [5, null],
  ])('the number %d: %s', (label, expected) => expect(said(periodOf(label))).toBe(expected));

  it.each(
    (
      'Janet|Sale Jan|Jan x|Jan 202|Jan 20245|Jan 1|12024-3|2024-3x|2024-13|2024-0|2024-mar 1|in 2024 mar|第1月|3月底' +
      '|0月|13月|十三月|am5|M5x|M13|M0|A2024|2024x|2124|1824|全上半年|上半年度|xH1|H1x|H3|aw5|第3周末|W5x|W123|xQ1|Q1x|Q5' +
      '|季|Quality 1|第五季度|1|Sales|North'
    ).split('|'),
  )('%s is none', (label) => expect(periodOf(label)).toBeNull());

  it.each(['', '  ', true, false])('%j is none', (label) => expect(periodOf(label)).toBeNull());
});

const of = (kind: Period['kind'], ordinal: number): Period => ({ kind, ordinal });

describe('steps from one period to another', () => {
  it.each([
    ['bareMonth', 0, 1, 1],
    ['bareMonth', 11, 0, 1],
    ['bareMonth', 0, 11, -1],
    ['bareMonth', 3, 3, 0],
    ['bareMonth', 0, 6, 6],
    ['bareMonth', 0, 7, -5],
    ['bareQuarter', 3, 0, 1],
    ['bareQuarter', 0, 2, 2],
    ['bareQuarter', 0, 3, -1],
    ['month', 0, 11, 11],
    ['year', 2024, 2023, -1],
    ['day', 7, 21, 14],
  ] as const)('%s %i to %i: %i', (kind, from, to, step) =>
    expect(stepBetween(of(kind, from), of(kind, to))).toBe(step),
  );

  it('are none between two kinds', () => expect(stepBetween(of('month', 3), of('bareMonth', 4))).toBeNull());

  it.each([
    ['month', [1, 3, 6, 12]],
    ['bareMonth', [1, 3, 6]],
    ['quarter', [1]],
    ['bareQuarter', [1]],
    ['week', [1]],
    ['year', [1]],
    ['half', [1]],
    ['day', [1, 7, 14]],
  ] as const)('of %s are usual in either direction: %j', (kind, usual) => {
    const steps = Array.from({ length: 15 }, (_, i) => i);
    expect(steps.filter((step) => isUsualStep(kind, step))).toEqual(usual);
    expect(steps.filter((step) => isUsualStep(kind, -step))).toEqual(usual);
  });
});

describe('dates', () => {
  const days = (...serials: number[]) => serials.map((serial) => of('day', serial));

  it.each([
    ['ends of months', days(45322, 45351, 45382), [month(2024, 1), month(2024, 2), month(2024, 3)]],
    ['one month twice among three', days(45322, 45351, 45350), [month(2024, 1), month(2024, 2), month(2024, 2)]],
    ['weeks', days(45293, 45300, 45307), ['day 45293', 'day 45300', 'day 45307']],
    ['two days of a month', days(45293, 45300), ['day 45293', 'day 45300']],
    [
      'with others between',
      [null, ...days(45322), of('year', 2024), null, null],
      [null, month(2024, 1), 'year 2024', null, null],
    ],
  ])('%s', (_what, periods, expected) => expect(asMonths(periods).map(said)).toEqual(expected));
});

describe('what to call a period', () => {
  it.each([
    [of('year', 2024), '2024'],
    [of('month', 24290), '2024-03'],
    [of('month', 24299), '2024-12'],
    [of('bareMonth', 3), ''],
    [of('day', 45000), ''],
  ])('%j: %s', (period, text) => expect(periodText(period)).toBe(text));
});
