import { describe, expect, it } from 'vitest';
import { isSummaryLabel, isTotalLabel } from '../../src/audit/counts/totalLabels';

const texts = (list: string) => list.split('|');

describe('the label of a total', () => {
  it.each(
    texts(
      'Total|totals|TOTAL:|Total :|Total：| Total |Q1 total|Q1 totals|Q1 total:|Q1 total :|Q1 subtotal|Q1 subtotals' +
        '|Total 2024|Total 2024:|Total 2024 :|Totals 2024|Total year|Total YTD|Total company|Total all|Total for Sales' +
        '|Total of the year|Total H1|Total H2|Total Q1|Total Q4| Grand total 2024|Grand-total 2024|Grandtotal 2024' +
        '|Sub total 2024|Sub-total Q2|Subtotal Q2|Overall total H2|Full year total 2024|Full-year total 2024' +
        '|Annual total 2024|Company total 2024|Sum|Sum:|Sum :|Sum ：|Overall|Average|Avg|Avg.|AVG:|Mean|Average/total' +
        '|合计|合計|总计|總計|小计|小計|共计|共計|总和|總和|平均|平均值|合计数|合計數|合计人数|合計人數|平均：|平均 :|平均值 ：' +
        '|一季度合计|一季度合計：|华东小计|華東小計|全部总计 :|全部總計',
    ),
  )('%s', (label) => {
    expect(isTotalLabel(label)).toBe(true);
    expect(isSummaryLabel(label)).toBe(true);
  });

  it.each(
    texts(
      'Total Rewards|Total 202|Total 20245|Total 2024 budget|My total 2024|Total H3|Total Q5|Totality|Q1 total cost' +
        '|Mean time|Meaning|My sum|Summer|Averages|合计工资|各平均|平均工资|平均工龄|Sales|North|销售|總部|',
    ),
  )('%s is none', (label) => {
    expect(isTotalLabel(label)).toBe(false);
    expect(isSummaryLabel(label)).toBe(false);
  });

  it('has at most 40 letters', () => {
    const label = 'Total for '.padEnd(40, 'x');
    expect([label, `${label}x`].map(isTotalLabel)).toEqual([true, false]);
  });
});

describe('the label of a part of a year', () => {
  it.each(
    texts(
      'YTD|ytd 2024|Year to date|Half year|Half-year|halfyear|Full year|Whole-year|H1|H2| H1 2024|上半年|下半年|全年|本年|年度' +
        '|累计|累計|本年累计|本年累計|Year|year 2024',
    ),
  )('%s sums up months, and is no total', (label) => {
    expect(isSummaryLabel(label)).toBe(true);
    expect(isTotalLabel(label)).toBe(false);
  });

  it.each(texts('H3|H1a|Yearly|本年度|全年级|My year|Half|下半|一年|Q1|Jan|1月'))('%s is none', (label) =>
    expect(isSummaryLabel(label)).toBe(false),
  );
});
