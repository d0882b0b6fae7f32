import { describe, expect, it } from 'vitest';
import { copiedDown, gives, sheetFrom, tableOf } from './auditOf';
import { find, english, months6 } from './meanOfRatesCases';

describe('Silent', () => {
  it.each([
    ['=MEDIAN(F2:F7)'],
    ['=MAX(F2:F7)'],
    ['=MIN(F2:F7)'],
    ['=AVERAGE(B2:B7)'],
    ['=AVERAGE(C2:C7)'],
    ['=SUM(C2:C7)/6'],
    ['=SUM(C2:C7)'],
    ['=SUM(F2:F7)/2'],
    ['=AVERAGE(F2:F7)*12'],
    ['=AVERAGE(B2:F7)'],
    ['=COUNT(F2:F7)'],
    ['=F2'],
    ['=AVERAGE(F2)'],
  ])('on %s', (below) => {
    expect(find(months6('=TURNOVER.AVGBASE(C2,B2,E2)', below))).toEqual([]);
  });

  it.each([
    [['Month', 'Days', 'Absent', 'Late', 'Staff', 'Absence rate']],
    [['Month', 'Visits', 'Orders', 'Returns', 'Sales', 'Conversion rate']],
    [['Month', 'Opening stock', 'Sold', 'Bought', 'Closing stock', 'Stock turnover rate']],
    [['月份', '应出勤', '缺勤', '迟到', '早退', '出勤率']],
    [['Month', 'Opening', 'Leavers', 'Hires', 'Closing', 'Hire rate']],
    [['Month', 'Opening', 'Leavers', 'Hires', 'Closing', 'Target turnover rate']],
  ])('on typed numbers under %j', (headers) => {
    expect(find(months6(null, '=AVERAGE(F2:F7)', { headers }))).toEqual([]);
  });

  it('on a rate that is no turnover', () => {
    expect(find(months6('=D2/B2', '=AVERAGE(F2:F7)', { headers: [...english.slice(0, 5), 'Hire rate'] }))).toEqual([]);
    expect(find(months6('=TURNOVER.HIRERATE(D2,B2,E2)', '=AVERAGE(F2:F7)'))).toEqual([]);
  });

  it('where the mean happens to be right', () => {
    const rows = [
      ...tableOf(
        ['Team', 'Opening', 'Leavers', 'Rate'],
        ['A', 'B'],
        [10, 10],
        [1, 2],
        copiedDown('=C2/B2', [0.1, 0.2]),
      ),
      ['', '', '', gives('=AVERAGE(D2:D3)', 0.15)],
    ];
    expect(find(rows)).toEqual([]);
  });

  it('on errors, blanks, other sheets and references without end', () => {
    const rows = months6('=C2/B2', '=AVERAGE(F:F)');
    expect(() => find(rows)).not.toThrow();
    const broken = sheetFrom('B', [[gives('=AVERAGE(Nowhere!F2:F7)', '#REF!'), gives('=AVERAGE(1:1048576)', 0)]]);
    expect(find([broken])).toEqual([]);
    expect(find(months6('=C2/B2', '=AVERAGE(F2:F7)', { value: '#DIV/0!' })).map(({ severity }) => severity)).toEqual([
      'check',
    ]);
  });
});
