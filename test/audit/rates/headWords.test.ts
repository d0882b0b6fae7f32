import { describe, expect, it } from 'vitest';
import { headWordsOf, plainOf, saysNet, saysRetention, saysTurnoverRate } from '../../../src/audit/rates/headWords';

const list = (text: string) => text.split('|');
const all = (texts: readonly string[], is: (text: string) => unknown) => texts.filter((text) => !is(text));

describe('things that open, close and get lost like people', () => {
  const both = list(
    'stock|unit|item|product|asset|revenue|amount|value|price|order|deal|ticket|case|day|hour|shift|position|post|bed|seat|room|vehicle|machine|applicant|application|candidate|offer|training|wage|visit|visitor|session|lead|flight|train|defect|error|call',
  );
  const words = [...both, ...both.map((word) => `${word}s`)];
  const others = list(
    'inventory|inventories|sales|income|cash|money|MRR|ARR|vacancy|vacancies|budget|budgeted|planned|establishment|absence|absent|sick|sickness|overtime|salary|salaries|pay|USD|EUR|RMB|CNY|TWD|$|€|£|¥|￥',
  );
  it('are told from people by their names', () => {
    expect(all([...words, ...others], (word) => headWordsOf(`${word} lost`) === null)).toEqual([]);
    expect(all([...words, ...others], (word) => !saysTurnoverRate(`${word} turnover rate`))).toEqual([]);
  });
  it('are told from people by their names in Chinese', () => {
    const chinese = list(
      '库存|庫存|存货|存貨|资产|資產|金额|金額|收入|营收|營收|营业|營業|销售|銷售|订单|訂單|天数|天數|工时|工時|工单|工單|余额|餘額|件数|件數|仓库|编制|編制|定编|定編|预算|預算|缺勤|请假|請假|病假|工资|薪|应聘|應聘|面试|面試|候选|候選|访问|訪問|线索|線索',
    );
    expect(all(chinese, (word) => headWordsOf(`期初${word}`) === null)).toEqual([]);
    expect(headWordsOf('期初')).not.toBeNull();
  });
  it('do not hide in longer words', () => {
    const people = list('Posting|Callers|Dayshift|Leadership|Orderly|Itemised|Saleswomen|Payroll|Roomy|Unity');
    expect(all(people, (word) => headWordsOf(`${word} lost`)?.role === 'leavers')).toEqual([]);
  });
});

describe('people and customers', () => {
  const counted = list(
    'head count|headcount|head counts|headcounts|HC|people|person|persons|employee|employees|staff|worker|workers|workforce|FTE|FTEs|strength|personnel',
  );
  const movements = list(
    'Leaver|Leavers|Separation|Separations|Termination|Terminations|Resigned|Resignations|Quit|Quits|Attrition|Wastage|Offboarded|Offboarding|Terminated staff|Exits|Hires|Joiner|Joiners|离职|離職|辞职|辭職|离岗|入职|入職',
  );
  it('are at work where the heading says so', () => {
    expect(all(counted, (word) => headWordsOf(`Opening ${word}`)?.isPeople)).toEqual([]);
    expect(all(movements, (word) => headWordsOf(word)?.isPeople)).toEqual([]);
    expect(
      all(
        list('期初人数|期初人數|期初人员|期末人員|期末员工|期初員工|期初在职|期初在職|期末在岗|期末在崗'),
        (word) => headWordsOf(word)?.isPeople,
      ),
    ).toEqual([]);
    expect(all(counted, (word) => headWordsOf(`Opening ${word}`)?.isCustomers === false)).toEqual([]);
  });
  it('may be anything where it does not', () => {
    expect(
      all(
        list('Opening|Lost|Start|End|Left|期初|期末|Opening heads|Opening personal|Opening crew'),
        (word) => headWordsOf(word)?.isPeople === false,
      ),
    ).toEqual([]);
  });

  const customers = list('customer|client|subscriber|subscription|member|user|student|account|policyholder');
  const chinese = list('客户|客戶|会员|會員|用户|用戶|订阅|訂閱|订户|訂戶|学员|學員');
  it('are customers where the heading says so', () => {
    const found = [...customers, ...customers.map((word) => `${word}s`)].map((word) => headWordsOf(`Opening ${word}`));
    for (const words of [...found, ...chinese.map((word) => headWordsOf(`期初${word}数`))])
      expect(words).toEqual({ role: 'opening', isPart: false, isCustomers: true, isPeople: true });
  });
  it('that were won are like hires', () => {
    const won = list(
      'New customers|Customers added|Customer adds|Customers acquired|Members gained|Users signed up|User sign up|User sign ups|User signup|User signups|User sign-ups|Clients won|新增客户|新增客戶|新进会员|新進會員|新客用户|新会员|新會員|新用户|新用戶',
    );
    expect(all(won, (text) => headWordsOf(text)?.role === 'hires')).toEqual([]);
    expect(headWordsOf('New customers lost')?.role).toBe('leavers');
    expect(headWordsOf('New opening headcount')?.role).toBe('opening');
    expect(headWordsOf('Customers renewed')).toBeNull();
  });
});

describe('headcounts', () => {
  const heads = list(
    'Head count|Headcount|Head counts|Headcounts|HC|People|Person|Persons|Employee|Employees|Staff|Workforce|FTE|FTEs|Strength|On roll|人数|人數|在职|在職|在岗|在崗|总人口|總人力',
  );
  it('are counts of all people, of no special time', () => {
    expect(all(heads, (text) => headWordsOf(text)?.role === 'headcount')).toEqual([]);
    for (const mean of ['Average', 'Avg', 'Mean', '平均'])
      expect(all(heads, (text) => headWordsOf(`${mean} ${text}`)?.role === 'average')).toEqual([]);
  });
  it('are no rates, plans and parts of them', () => {
    const other = list(
      '%|rate|rates|ratio|percent|percentage|pct|per|cost|target|plan|plans|reason|date|name|id|number|no|type|change|net|growth|new|female|male|women|men|girls',
    );
    expect(all(other, (word) => headWordsOf(`Headcount ${word}`) === null)).toEqual([]);
    const chinese = list(
      '率|比|成本|目标|目標|计划|計劃|原因|日期|姓名|编号|編號|工号|工號|类型|類型|净|淨|女|男|变动|變動',
    );
    expect(all(chinese, (word) => headWordsOf(`人数${word}`) === null)).toEqual([]);
    expect(headWordsOf('Headcount of nomads')?.role).toBe('headcount');
  });
});

describe('the word turnover', () => {
  it('may be a count of people beside other words, but is a rate or money by itself', () => {
    const alone = list('Turnover|turnover:|(Turnover)|* Turnover *|: turnover');
    expect(all(alone, (text) => headWordsOf(text) === null)).toEqual([]);
    for (const text of ['Staff turnover', 'Turnover of staff', 'Voluntary leavers', '主动离职'])
      expect(headWordsOf(text)).toEqual({ role: 'leavers', isPart: true, isCustomers: false, isPeople: true });
  });
});

describe('long headings', () => {
  const long = (text: string, length: number) => text.padEnd(length, ' abc');
  it('are sentences', () => {
    expect(headWordsOf(long('Leavers', 60))?.role).toBe('leavers');
    expect(headWordsOf(long('Leavers', 61))).toBeNull();
    expect(saysTurnoverRate(long('Turnover rate', 60))).toBe(true);
    expect(saysTurnoverRate(long('Turnover rate', 61))).toBe(false);
    expect(saysRetention(long('Retention', 60))).toBe(true);
    expect(saysRetention(long('Retention', 61))).toBe(false);
  });
});

describe('rates of turnover', () => {
  it.each(['turnover', 'attrition', 'churn', 'wastage'])('are of %s', (word) => {
    const names = ['rate', 'rates', '%', 'pct', 'percent', 'percentage', 'in per cent, a rate'].map(
      (end) => `${word} ${end}`,
    );
    expect(all(names, saysTurnoverRate)).toEqual([]);
    expect(
      all([`${word} number`, `rate`, `Un${word} rate`, `${word} rated`], (text) => !saysTurnoverRate(text)),
    ).toEqual([]);
  });
  it('have certain words before them, or none', () => {
    const before = list(
      'staff|employee|labour|labor|monthly|yearly|voluntary|annual|customer|client|member|subscriber|gross|gross monthly|annual voluntary staff',
    );
    const words = ['turnover', 'attrition', 'churn'];
    expect(
      all(
        before.flatMap((text) => words.map((word) => `${text} ${word}`)),
        saysTurnoverRate,
      ),
    ).toEqual([]);
    expect(
      all(
        ['Site turnover', 'staff the turnover', 'turnover staff', 'staff turnovers'],
        (text) => !saysTurnoverRate(text),
      ),
    ).toEqual([]);
  });
  it('are not of something else', () => {
    const other = list(
      'target|goal|benchmark|industry|market|hire|hiring|retention|new hire|new hires|cost|reduction|change|difference|vs|limit|max|plan|plans',
    );
    expect(all(other, (word) => !saysTurnoverRate(`Turnover rate ${word}`))).toEqual([]);
    const chinese = list('目标|目標|行业|行業|市场|市場|同比|环比|環比|招聘|留任|留存|控制|指标|指標|上限');
    expect(all(chinese, (word) => !saysTurnoverRate(`离职率${word}`))).toEqual([]);
    expect(saysTurnoverRate('离职率 2024')).toBe(true);
  });
  it('are of leaving in Chinese', () => {
    const chinese = list('离职|離職|流失|流動|流动|辞职|辭職').flatMap((word) => [
      `${word}率`,
      `${word}比`,
      `${word}百分比`,
    ]);
    expect(all(chinese, saysTurnoverRate)).toEqual([]);
    expect(all(list('离职|离职人数|离职百分|出勤率|离职的率'), (text) => !saysTurnoverRate(text))).toEqual([]);
  });
});

describe('other words of rates', () => {
  it('say that people stayed', () => {
    const yes = list('retention|Retained|stability|Staying|留任|留存|保留率|稳定率|穩定率|在职率|在職率');
    expect(all(yes, saysRetention)).toEqual([]);
    expect(all(list('Retentive|Instability|保留|在职|Stay'), (text) => !saysRetention(text))).toEqual([]);
  });
  it('say that something was taken off', () => {
    expect(all(['Net', 'net churn', '净流失', '淨流失'], saysNet)).toEqual([]);
    expect(all(['Nets', 'Planet', '流失'], (text) => !saysNet(text))).toEqual([]);
  });
  it('are read in small letters, one blank apart', () => {
    const read = ['NewHires', 'a -- b', ' a_b ', '（a）', 'a–b', 'a\tb', '３月', 'ABC', 'iPhone', 'A.B./C', 'x1Y'].map(
      plainOf,
    );
    expect(read).toEqual(['new hires', 'a b', 'a b', 'a', 'a b', 'a b', '3月', 'abc', 'i phone', 'a b c', 'x1y']);
  });
});
