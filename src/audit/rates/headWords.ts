import { headerMeaning } from '../../sheets/headers';
import { remembered } from '../../sheets/remembered';

/** What a heading says of people counted below it. */
export type CountedRole = 'leavers' | 'hires' | 'opening' | 'closing' | 'headcount' | 'average';

export interface HeadWords {
  readonly role: CountedRole;
  /** Some of the leavers only: those who left of their own accord, say. */
  readonly isPart: boolean;
  /** Customers, members and the like; else people at work, as far as the heading says. */
  readonly isCustomers: boolean;
  /** The heading says by itself that people are counted; "Lost" or "Opening" may be of anything. */
  readonly isPeople: boolean;
}

/** Things that open, close, leave and turn over as well. */
const otherMeasures =
  /\b(stocks?|inventor(y|ies)|units?|items?|products?|assets?|revenues?|sales|income|amounts?|cash|money|values?|mrr|arr|prices?|orders?|deals?|tickets?|cases?|days?|hours?|shifts?|positions?|vacanc(y|ies)|posts?|beds?|seats?|rooms?|vehicles?|machines?|applicants?|applications?|candidates?|offers?|budget\w*|planned|establishment|absen\w*|sick\w*|overtime|trainings?|salar\w*|wages?|pay|usd|eur|rmb|cny|twd|visits?|visitors?|sessions?|leads?|flights?|trains?|defects?|errors?|calls?)\b|[$€£¥￥]|库存|庫存|存货|存貨|资产|資產|金额|金額|收入|营收|營收|营业|營業|销售|銷售|订单|訂單|天数|天數|工时|工時|工单|工單|余额|餘額|件数|件數|库|编制|編制|定编|定編|预算|預算|缺勤|请假|請假|病假|工资|薪|应聘|應聘|面试|面試|候选|候選|访问|訪問|线索|線索/;

const people =
  /\b(head ?counts?|hc|people|persons?|employees?|staff|workers?|workforce|fte|ftes|strength|personnel|leavers?|separations?|terminations?|resign\w*|quits?|attrition|wastage|offboard\w*|terminated|exits|hires|joiners?)\b|人数|人數|人员|人員|员工|員工|在职|在職|在岗|在崗|离职|離職|辞职|辭職|离岗|入职|入職/;

const customers =
  /\b(customers?|clients?|subscribers?|subscriptions?|members?|users?|students?|accounts?|policyholders?)\b|客户|客戶|会员|會員|用户|用戶|订阅|訂閱|订户|訂戶|学员|學員/;

const hiredCustomers =
  /\b(new|added|adds|acquired|gained|signed up|sign ?ups?|won)\b|新增|新进|新進|新客|新会员|新會員|新用户|新用戶/;
const averaged = /\b(average|avg|mean)\b|平均/;
const heads =
  /\b(head ?counts?|hc|people|persons?|employees?|staff|workforce|fte|ftes|strength|on roll)\b|人数|人數|在职|在職|在岗|在崗|总人|總人/;
/** Rates, plans and parts of people, which are no headcount. */
const noHeads =
  /%|\b(rates?|ratio|percent\w*|pct|per|cost|target|plan\w*|reason|date|name|id|number|no|type|change|net|growth|new|female|male|women|men|girls)\b|率|比|成本|目标|目標|计划|計劃|原因|日期|姓名|编号|編號|工号|工號|类型|類型|净|淨|女|男|变动|變動/;

/** Small letters, one blank between words. */
export const plainOf = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[_\-–./()\s]+/g, ' ')
    .trim()
    .toLowerCase();

/** "Leavers", "期末人数", "Average headcount", "Customers lost" as counts of people; null for everything else. */
export const headWordsOf = remembered((text) => readHeadWords(plainOf(text)));

function readHeadWords(text: string): HeadWords | null {
  if (text.length > 60 || otherMeasures.test(text)) return null;
  const isCustomers = customers.test(text);
  const isPeople = isCustomers || people.test(text);
  const found = (role: CountedRole, isPart = false): HeadWords => ({ role, isPart, isCustomers, isPeople });
  const meaning = headerMeaning(text);
  if (isCustomers && meaning?.role !== 'leavers' && hiredCustomers.test(text)) return found('hires');
  // "Turnover" alone is a rate, or money.
  if (meaning && !(meaning.isWeak && /^\W*turnover\W*$/.test(text))) return found(meaning.role, meaning.isWeak);
  if (!heads.test(text) || noHeads.test(text)) return null;
  return found(averaged.test(text) ? 'average' : 'headcount');
}

/** A column of turnover rates: "Turnover rate", "离职率", "Attrition %". */
export function saysTurnoverRate(header: string): boolean {
  const text = plainOf(header);
  if (text.length > 60 || otherMeasures.test(text)) return false;
  return turnoverRate.test(text) && !otherRates.test(text);
}

const turnoverRate =
  /\b(turnover|attrition|churn|wastage)\b.*(\brates?\b|%|\bpct\b|\bpercent\w*)|^(staff |employee |labou?r |monthly |yearly |voluntary |annual |customer |client |member |subscriber |gross )*(turnover|attrition|churn)$|(离职|離職|流失|流動|流动|辞职|辭職)(百分)?[率比]/;
const otherRates =
  /\b(target|goal|benchmark|industry|market|hire|hiring|retention|new hires?|cost|reduction|change|difference|vs|stock|limit|max|plan\w*)\b|目标|目標|行业|行業|市场|市場|同比|环比|環比|招聘|留任|留存|控制|指标|指標|上限/;

/** A column of shares of people who stayed. */
export const saysRetention = (header: string): boolean =>
  header.length <= 60 &&
  /\b(retention|retained|stability|staying)\b|留任|留存|保留率|稳定率|穩定率|在职率|在職率/i.test(header);

/** Says of a rate that it is what is left of a decrease and an increase. */
export const saysNet = (header: string): boolean => /\bnet\b|净|淨/i.test(header);
