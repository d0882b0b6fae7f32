import { describe, expect, it } from 'vitest';
import { countRole } from '../../src/audit/counts/countRole';
import { isSummaryLabel, isTotalLabel } from '../../src/audit/counts/totalLabels';
import { writtenNumberFrom } from '../../src/audit/inputs/writtenNumber';
import { headWordsOf, plainOf, saysNet, saysRetention, saysTurnoverRate } from '../../src/audit/rates/headWords';
import { saysAnnual, saysLongerThanMonth } from '../../src/audit/rates/yearWords';
import { showsPercent } from '../../src/audit/scale/percentFormat';

const sayYes = (says: (text: string) => boolean, texts: readonly string[]) =>
  expect(texts.filter((text) => !says(text))).toEqual([]);
const sayNo = (says: (text: string) => boolean, texts: readonly string[]) =>
  expect(texts.filter((text) => says(text))).toEqual([]);

describe('labels of totals', () => {
  const totals =
    'Total|TOTAL:|Totals|Grand total|grand-total|Grandtotal|Subtotal|Sub-total|sub total|Overall total|Full-year total|Full year totals|Annual total|Company total|Total 2025|Total year|Total YTD|total company|Total all|Total for Sales|Total of H1|Total H2|Total Q3|Sales total|Sales subtotal:|Sum|Sum:|Overall|Average|Avg|avg.|Mean|Average/Total|合计|合計|总计：|總計|小计|小計|共计|共計|总和|總和|平均|平均值|合计人数|合計人數|总计数|華東合計|销售部小计|研发总计'.split(
      '|',
    );
  const none =
    'Total Rewards|Totally new|Sales|Summer|Sum of it|Overall team|Average age|Meaning|Avgas|IT|Total Q5|总部|平均年龄|合计划|共享中心|a total of many words that go on for too long'.split(
      '|',
    );
  const summaries =
    'YTD|Year to date|Half year|full-year|Whole year|H1|h2 2025|上半年|下半年合计|全年|本年|年度|累计|累計|本年累计|Year'.split(
      '|',
    );
  it('sum up other lines', () => sayYes(isTotalLabel, totals));
  it('sum up months', () => sayYes(isSummaryLabel, [...totals, ...summaries]));
  it('are told from names', () => {
    sayNo(isTotalLabel, [...none, ...summaries.filter((text) => text !== '下半年合计')]);
    sayNo(isSummaryLabel, [...none, 'Yearly bonus', 'H3', 'Halfway', '年会', 'Jan']);
  });
});

describe('what a column of a table of periods counts', () => {
  it.each([
    ['Opening', 'opening'],
    ['期初人数', 'opening'],
    ['Hires', 'hires'],
    ['本月入职', 'hires'],
    ['Leavers', 'leavers'],
    ['离职人数', 'leavers'],
    ['Closing headcount', 'closing'],
    ['期末', 'closing'],
    ['Transfers in', 'movedIn'],
    ['Moved out', 'movedOut'],
    ['Secondments inbound', 'movedIn'],
    ['Seconded outbound', 'movedOut'],
    ['Moves into', 'movedIn'],
    ['Transferred away', 'movedOut'],
    ['Transferring', 'moved'],
    ['Movement', 'moved'],
    ['Adjustments', 'moved'],
    ['Transfers (in/out)', 'moved'],
    ['调入', 'movedIn'],
    ['調出', 'movedOut'],
    ['转入', 'movedIn'],
    ['轉出', 'movedOut'],
    ['内部调动', 'moved'],
    ['異動', 'moved'],
    ['借调', 'moved'],
    ['调整', 'moved'],
    ['Leavers YTD', null],
    ['Cumulative hires', null],
    ['其中离职', null],
    ['累计入职', null],
    ['of which leavers', null],
    ['Hires incl. interns', null],
    ['Opening balance', null],
    ['Open positions', null],
    ['New jobs', null],
    ['Vacancies opening', null],
    ['期末库存', null],
    ['入职工资', null],
    ['Leavers %', null],
    ['离职率', null],
    ['Leavers: 3', null],
    ['Region', null],
    ['', null],
    ['Leavers in all of our many offices and shops in every single country', null],
  ])('%s: %s', (header, role) => expect(countRole(header)).toBe(role));
});

describe('what a heading says of people', () => {
  const shown = (text: string) => {
    const words = headWordsOf(text);
    const marks = words && [words.isPart && 'part', words.isCustomers && 'customers', words.isPeople && 'people'];
    return words && [words.role, ...marks!.filter(Boolean)].join(' ');
  };
  it.each([
    ['Leavers', 'leavers people'],
    ['期末人数', 'closing people'],
    ['Average headcount', 'average people'],
    ['平均人数', 'average people'],
    ['Avg. staff', 'average people'],
    ['Mean FTE', 'average people'],
    ['Headcount', 'headcount people'],
    ['HC', 'headcount people'],
    ['Employees', 'headcount people'],
    ['在职人数', 'headcount people'],
    ['Workforce', 'headcount people'],
    ['Customers lost', 'leavers customers people'],
    ['New customers', 'hires customers people'],
    ['Members gained', 'hires customers people'],
    ['Clients won', 'hires customers people'],
    ['Sign-ups of users', 'hires customers people'],
    ['新增会员', 'hires customers people'],
    ['Turnover', null],
    ['Headcount change', null],
    ['Women in headcount', null],
    ['Cost per head count', null],
    ['Headcount plan', null],
    ['Staff ID', null],
    ['人员编号', null],
    ['女员工人数', null],
    ['Sales', null],
    ['Stock opening', null],
    ['Units lost', null],
    ['Days lost', null],
    ['$ lost', null],
    ['库存期末', null],
    ['Applicants', null],
    ['', null],
    ['Headcount of all of the people who work for us in the north of it', null],
  ])('%s: %s', (text, words) => expect(shown(text)).toBe(words));

  it.each([
    ['LeaversPerMonth', 'leavers per month'],
    [' Opening_headcount (start)', 'opening headcount start'],
    ['ＨＣ／Ｔeam', 'hc team'],
    ['a–b.c/d', 'a b c d'],
  ])('%s is read as "%s"', (text, plain) => expect(plainOf(text)).toBe(plain));

  it('names rates of turnover', () => {
    sayYes(
      saysTurnoverRate,
      'Turnover rate|Attrition %|Turnover (pct)|churn percent|Wastage rates|Turnover|Staff turnover|Employee attrition|Labour turnover|Labor turnover|Monthly turnover|Yearly churn|Voluntary turnover|annual attrition|Customer churn|Gross churn|离职率|離職率|流失率|員工流動率|辞职率|离职百分比|离职比'.split(
        '|',
      ),
    );
    sayNo(
      saysTurnoverRate,
      'Rate|Turnover target rate|Industry turnover rate|Cost of turnover rate|Retention and turnover rate|Asset turnover rate|Turnover of the team|离职率目标|行业离职率|离职率同比|Turnover in EUR|离职人数|Turnover rate of everyone who was with us at any time in the whole year'.split(
        '|',
      ),
    );
  });

  it('names what stayed, and what is net', () => {
    sayYes(saysRetention, [
      'Retention',
      'Retained staff',
      'Stability index',
      'staying',
      '留任率',
      '留存率',
      '保留率',
      '穩定率',
      '在职率',
    ]);
    sayNo(saysRetention, [
      'Turnover',
      '离职率',
      'Retention of people who were here at the start of the whole long year',
    ]);
    sayYes(saysNet, ['Net change', 'net', '净增', '淨流失']);
    sayNo(saysNet, ['Network', 'Internet', 'Gross']);
  });
});

describe('words for a year', () => {
  it('say that a number is of a whole year', () => {
    sayYes(
      saysAnnual,
      'Annual target|annually|Annualised limit|annualized|Yearly|per year|per annum|a year|p.a.|Full year|whole year|12 months|12 month|twelve months|Year target|FY target|AnnualLimit|年度上限|全年|每年|年化|年离职率|年離職率|年流失率|年指标'.split(
        '|',
      ),
    );
    sayNo(
      saysAnnual,
      'Target|Monthly target|annual, per month|Year|2025|quarterly annual|Weekly|年度月离职率|今年|月度年化'.split('|'),
    );
  });

  it('say that a rate is of more than a month', () => {
    sayYes(
      saysLongerThanMonth,
      'Annual rate|Annualised|yearly|Rolling rate|trailing|TTM|LTM|YTD|year to date|Cumulative|running|quarterly|12 months|12 month|年离职率|累计|滚动|近12个月|季度'.split(
        '|',
      ),
    );
    sayNo(
      saysLongerThanMonth,
      'Turnover rate|Monthly|2025年离职率|2025 年 离职率|月离职率|年月离职率|离职率'.split('|'),
    );
  });
});

describe('formats and numbers', () => {
  it('show a percentage', () => {
    sayYes(showsPercent, ['0%', '0.0%', '[Red]0%', '0.00\\ %', '"about "0%']);
    sayNo(showsPercent, ['', '0', '0"%"', '0\\%', '[%]0', '0.0" % of "']);
  });

  it.each([
    ['35', 35, true],
    [' 1,234 ', 1234, true],
    ['1,234.5', 1234.5, true],
    ['-12', -12, true],
    ['+12', 12, true],
    ['−12', -12, true],
    ['３５', 35, true],
    ['35人', 35, true],
    ['35 people', 35, true],
    ['1 person', 1, true],
    ['3 FTEs', 3, true],
    ['12 hc', 12, true],
    ['12%', 0.12, true],
    ['1 234', 1234, true],
    ['1.5', 1.5, true],
    ['.5', 0.5, true],
    ['5.', 5, true],
    ["1'234", 1234, true],
    ['1.234', 1234, false],
    ['1.234.567,5', 1234567.5, false],
    ['12,5', 12.5, false],
  ])('%s is %d, for certain: %s', (text, number, isCertain) =>
    expect(writtenNumberFrom(text)).toEqual({ number, isCertain }),
  );

  it.each(['', 'n/a', '12 to 15', '1,23,4', '12 34', 'Q1', '35 days', '1 2', '--3', '%', 35, '1'.repeat(41)])(
    '%s is no written number',
    (text) => expect(writtenNumberFrom(text)).toBeNull(),
  );
});
