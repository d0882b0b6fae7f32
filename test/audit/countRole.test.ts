import { describe, expect, it } from 'vitest';
import { countRole } from '../../src/audit/counts/countRole';

const texts = (list: string) => list.split('|');

describe('what a column of a table of periods counts', () => {
  it.each([
    ['opening', 'Opening|BOM|BOP|期初人数|期初人數|Start|First day|上月'],
    ['closing', 'Closing|EOM|EOQ|期末人数|期末人數|Headcount at end|Last day|月底'],
    ['hires', 'Hires|Joiners|Starters|New employees|入职|入職|新增|招聘|报到|報到'],
    ['leavers', 'Leavers|Leavers:|Left|本月离职人数|離職人數|Quit|Resigned|Lost|Terminations'],
    ['movedIn', 'Transfers in|TRANSFERRED IN|transfer_in|Transfer inwards|Moves inward|Moved into|Transfers inbound'],
    ['movedIn', 'Incoming transfers|Moves (in)|Seconded in|调入|調入|转入|轉入|借调入|Movements–in'],
    ['movedOut', 'Transfers out|Transfer outward|Moves outwards|Outgoing transfers|Transfers outbound|Moved away'],
    ['movedOut', '调出|調出|转出|轉出|Transfers-out|Transfers/out'],
    ['moved', 'Transfers|Transfer|Transferred|Transferring|Move|Moved|Moves|Movement|Movements|Transfers in/out'],
    ['moved', 'Seconded|Secondment|Secondments|调动|調動|异动|異動|借调|借調|內轉|内转|Adjust|Adjusted|Adjustment'],
    ['moved', 'Adjustments|调整|調整'],
  ])('%s: %s', (role, headers) => {
    for (const header of texts(headers)) expect(countRole(header), header).toBe(role);
  });

  it.each([
    [
      'sums and parts',
      'Leavers YTD|Cumulative leavers|Leavers year to date|Leavers (year - to - date)|Rolling leavers',
    ],
    [
      'sums and parts',
      '累计离职|累計離職|本年离职|其中离职|of which left|Leavers incl. retired|第1年离职|第一年离职|第年离职',
    ],
    ['money', '离职工资|离职薪|离职金额|離職金額|期末余额|期末餘額|Opening amount|Closing balance|Starting salary'],
    ['things', 'Opening stock|Opening inventory|期初库存|期初庫存'],
    ['places', 'Open positions|Open position|Open req|Open reqs|Open requisition|Open requisitions|New vacancies'],
    [
      'places',
      'Open job|Open jobs|Open post|Open posts|新增岗位|新增崗位|新增职位|新增職位|期初编制|期初編制|新增空缺',
    ],
    ['places', '新增职缺|新增職缺|New offers|Left to fill|Left  to - fill|First interviews|新增面试|新增面試'],
    ['other headings', 'Leavers: 5|Leavers=5|Leavers ： x|Leavers =  x|Leavers %|离职率|Leaving date|离职率%'],
    ['some of the leavers', 'Voluntary leavers|Turnover|主动离职'],
    ['other words', 'Month|Department|Name|Headcount|Seconds|Removed|Transferable|人数|部门||Mobile'],
  ])('none: %s (%s)', (_what, headers) => {
    for (const header of texts(headers)) expect(countRole(header), header).toBeNull();
  });

  it('has at most 60 letters', () => {
    const header = 'Transfers in'.padEnd(60, ' x');
    expect([countRole(header), countRole(`${header}x`)]).toEqual(['movedIn', null]);
  });

  it('is the same when asked again', () => {
    expect([countRole('Opening'), countRole('Opening'), countRole('Month'), countRole('Month')]).toEqual([
      'opening',
      'opening',
      null,
      null,
    ]);
  });
});
