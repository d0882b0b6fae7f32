import { describe, expect, it } from 'vitest';
import { findingsOf, gives, sheetFrom, tableOf } from './auditOf';
import { find, monthly } from './handwrittenRateCases';

describe('Silent', () => {
  const named = (formula: string, ...headers: string[]) => find(monthly(formula, ['Month', ...headers, 'Result']));

  it.each([
    ['revenue per head', '=C3/B3', ['Headcount', 'Revenue', 'Cost', 'Profit']],
    ['absence', '=C3/B3', ['Working days', 'Days absent', 'Hours', 'Staff']],
    ['days lost', '=C3/B3', ['Opening days', 'Days lost', 'Hours', 'Staff']],
    ['cost per hire', '=C3/D3', ['Opening', 'Recruiting cost', 'Hires', 'Closing']],
    ['offers', '=C3/B3', ['Applicants', 'Offers', 'Hires', 'Open posts']],
    ['hire rate', '=D3/B3', ['Opening', 'Leavers', 'Hires', 'Closing']],
    ['hire rate on average', '=D3/((B3+E3)/2)', ['Opening', 'Leavers', 'Hires', 'Closing']],
    ['loss ratio', '=C3/D3', ['Opening', 'Leavers', 'Hires', 'Closing']],
    ['growth', '=E3/B3', ['Opening', 'Leavers', 'Hires', 'Closing']],
    ['girls', '=C3/B3', ['All pupils', 'Girls', 'Boys', 'Classes']],
    ['budget', '=C3/B3', ['Budget', 'Spent', 'Left', 'Forecast']],
    ['budget left', '=D3/B3', ['Opening budget', 'Spent', 'Left', 'Forecast']],
    ['stock', '=C3/AVERAGE(B3,E3)', ['Opening stock', 'Turnover', 'Purchases', 'Closing stock']],
    ['units lost', '=C3/B3', ['Opening units', 'Units lost', 'Bought', 'Closing units']],
    ['money turnover', '=C3/((B3+E3)/2)', ['Opening', 'Turnover', 'Hires', 'Closing']],
    ['revenue churn', '=C3/B3', ['Opening MRR', 'Lost MRR', 'New MRR', 'Closing MRR']],
    ['no people', '=C3/B3', ['Start', 'Left', 'Done', 'End']],
    ['销售', '=C3/B3', ['期初库存', '流失数量', '采购', '期末库存']],
    ['人均产值', '=C3/B3', ['平均人数', '产值', '成本', '利润']],
    ['缺勤', '=C3/B3', ['应出勤天数', '缺勤天数', '迟到', '早退']],
    ['half of a rate', '=C3/(B3+E3)', ['Opening', 'Leavers', 'Hires', 'Closing']],
    ['another factor', '=C3/B3*12', ['Opening', 'Leavers', 'Hires', 'Closing']],
    ['headcount of no time', '=C3/B3', ['Headcount', 'Leavers', 'Hires', 'Other']],
    ['no headings', '=C3/B3', ['', '', '', '']],
    ['new hires who left', '=C3/B3', ['Opening', 'New hires who left', 'Hires', 'Closing']],
    ['sum of openings', '=SUM(C3:C8)/SUM(B3:B8)', ['Opening', 'Leavers', 'Hires', 'Closing']],
    ['other rows', '=C3/((B3+E4)/2)', ['Opening', 'Leavers', 'Hires', 'Closing']],
    ['other rows', '=C4/B3', ['Opening', 'Leavers', 'Hires', 'Closing']],
    ['other rows', '=C3/$B$3', ['Opening', 'Leavers', 'Hires', 'Closing']],
    ['net change', '=(B3-E3)/B3', ['Opening', 'Leavers', 'Hires', 'Closing']],
    ['our own', '=IF(AND(E3=0,B3<>C3),NA(),C3/((B3+E3)/2))', ['Opening', 'Leavers', 'Hires', 'Closing']],
    ['our own', '=IF(OR(C3>B3+D3,E3=0),NA(),C3/(B3+D3))', ['Opening', 'Leavers', 'Hires', 'Closing']],
    ['a function', '=TURNOVER.AVGBASE(C3,B3,E3)/1', ['Opening', 'Leavers', 'Hires', 'Closing']],
    ['a share of leavers', '=C3/SUM(C$3:C$8)', ['Opening', 'Leavers', 'Hires', 'Closing']],
  ])('%s: %s', (_what, formula, headers) => {
    const all = headers.length === 4 ? headers : [...headers, ''];
    const rows = monthly(formula, ['Month', ...all, 'Result']);
    expect(find(rows.filter((row) => row.length > 0))).toEqual([]);
  });

  it('where a total adds up the openings of months', () => {
    const rows = monthly('=1').map((row) => row.slice(0, 5));
    const total = ['Total', gives('=SUM(B3:B8)', 601), gives('=SUM(C3:C8)', 29), '', '', gives('=C9/B9', 0.048)];
    expect(find([...rows, total])).toEqual([]);
  });

  it('where a total stands in its own range, which is a mistake of its own', () => {
    const rows = monthly('=1').map((row) => row.slice(0, 5));
    const total = ['Total', 100, gives('=SUM(C3:C8)', 29), gives('=SUM(D3:D8)', 28), 99];
    const withRate = (formula: string) => [...rows, total, [], ['Turnover', gives(formula, 0.5)]];
    expect(find(withRate('=SUM(C3:C9)/B3'))).toEqual([]);
    expect(findingsOf('total-in-range', withRate('=SUM(C3:C9)/B3'))).toHaveLength(1);
    expect(find(withRate('=SUM(C3:C8)/B3'))).toHaveLength(1);
  });

  it('but not where it adds up departments', () => {
    const rows = tableOf(
      ['Department', 'Opening', 'Leavers'],
      ['Sales', 'IT', 'Total'],
      [10, 20, gives('=SUM(B2:B3)', 30)],
      [1, 2, gives('=SUM(C2:C3)', 3)],
    );
    rows[3].push(gives('=C4/B4', 0.1));
    expect(find(rows)[0].formulaSuggested).toBe('=TURNOVER.OPENBASE(C4,B4)');
  });

  it('on errors, text and hostile names', () => {
    const rows = monthly('=C3/B3');
    rows[3][2] = '#DIV/0!';
    rows[4][2] = 'n/a';
    rows[5][1] = '';
    expect(() => find(rows)).not.toThrow();
    expect(find([sheetFrom("It's [x]!", [[gives("='No sheet'!C3/B3", '#REF!')]])])).toEqual([]);
    expect(named('=SUM(C:C)/AVERAGE(B:B)', 'Opening', 'Leavers', 'Hires', 'Closing')).toHaveLength(1);
  });
});
