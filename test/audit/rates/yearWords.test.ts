import { describe, expect, it } from 'vitest';
import { saysAnnual, saysLongerThanMonth } from '../../../src/audit/rates/yearWords';

const list = (text: string) => text.split('|');

describe('a number for a whole year', () => {
  const annual = list(
    'Annual|annually|annualised|annualized|yearly|per year|per annum|a year|p.a.|full year|whole-year|12 month|12 months|twelve month|twelve months|year target|FY target|年度|全年|每年|年化|年均|年目标|年目標|年控制|年上限|年指标|年指標|年标准|年標準|年离职率|年離職率|年流失率|年流动率|年流動率',
  );
  it('says so', () => expect(annual.filter((text) => !saysAnnual(`${text} x`))).toEqual([]));

  const shorter = list(
    'monthly|per month|a month|quarterly|weekly|月度|每月|月均|月离职率|月離職率|月目标|月目標|季度|每季|月控制|月上限|月指标',
  );
  it('does not say that it is of a shorter time', () =>
    expect(shorter.filter((text) => saysAnnual(`Annual ${text}`))).toEqual([]));

  it.each(list('annuals|biannual|year|12 monthsx|112 months|今年|2024年|月末'))('is not meant by %s', (text) =>
    expect(saysAnnual(text)).toBe(false),
  );
});

describe('a rate of more than a month', () => {
  const longer = list(
    'annual|annually|annualised|annualized|yearly|rolling|trailing|TTM|LTM|YTD|year to date|cumulative|running|quarterly|12 month|12 months|年离职率|累计|累計|滚动|滾動|近12个月|近12個月|近12月|近 12 个月|近 12 個月|近12 个月|季',
  );
  it('says so', () => expect(longer.filter((text) => !saysLongerThanMonth(text))).toEqual([]));

  it.each(
    list(
      'rate|monthly|112 monthsx|2025年离职率|1999 年离职率|2025  年离职率|2025年度3月|全年月均|年 12x月|年1月|annuals',
    ),
  )('is not meant by %s', (text) => expect(saysLongerThanMonth(text)).toBe(false));

  it.each(['1825年离职率', '2125年离职率', '25年离职率', '2025 离职率, 年'])('may be named after a year: %s', (text) =>
    expect(saysLongerThanMonth(text)).toBe(true),
  );
});
