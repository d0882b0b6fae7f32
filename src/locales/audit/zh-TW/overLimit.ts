import type { Method } from '../../../turnover/method';
import { people, percent, shortPercent } from '../../functions/format';
import type { OverLimitFacts } from '../en-US/overLimit';
import type { RuleWords } from '../ruleWords';

const left = (f: OverLimitFacts) => `離職${people(f.leavers)}人`;

type Made = Readonly<Partial<Record<Method, (f: OverLimitFacts) => string>>>;

const madeBy: Made = {
  average: (f) => `：${left(f)}，平均在職${people(f.base)}人（(${people(f.opening)}+${people(f.closing)})÷2）`,
  opening: (f) => `：${left(f)}，期初${people(f.base)}人`,
  closing: (f) => `：${left(f)}，期末${people(f.base)}人`,
  mean: (f) => `：${f.periods}期共${left(f)}，平均在職${people(f.base)}人`,
};

function made(f: OverLimitFacts): string {
  if (f.leavers === null || f.base === null) return '';
  const by = f.method ? madeBy[f.method] : undefined;
  return by ? by(f) : `：${left(f)}，分母為${people(f.base)}人`;
}

const more = ({ cells, highest }: OverLimitFacts) =>
  cells > 1 ? `。同一公式共有${cells}個儲存格超過上限，最高${percent(highest)}` : '';

const tail = ({ cumulative, method, leavers, opening, hires }: OverLimitFacts) =>
  cumulative === null || method === 'cumulative'
    ? ''
    : `以「期初＋新進」方式計算為${percent(cumulative)}（${people(leavers)}÷(${people(opening)}+${people(hires)})）。`;

const reasons: Readonly<Record<Method, string>> = {
  average: '分母只取期初、期末兩個時點，離職人數超過這兩個時點的平均人數，計算並沒有錯。',
  opening: '分母只計期初在職的人，離職者中有人是期初之後才到職，計算並沒有錯。',
  closing: '分母只計期末在職的人，離職愈多，分母愈小，計算並沒有錯。',
  cumulative: '離職的人不是期初在職，就是期間內到職，不可能超過100%：請核對新進人數和離職人數。',
  mean: '離職人數逐期累加，在職人數卻不累加：職缺補了人又有人離開，計算並沒有錯。',
};

function reason(f: OverLimitFacts): string {
  if (f.made === 'projected')
    return '這是推算到較長期間的離職率，假定之後也以同樣的速度離職，並不是多少人當中的一部分。';
  if (f.rate <= 1) return `超過本活頁簿設定的上限${shortPercent(f.limit)}。`;
  if (f.made === 'several' || f.leavers === null) return '請查看公式所用的儲存格。';
  return f.method ? reasons[f.method] : '離職人數超過分母的人數。';
}

export const overLimit: RuleWords<OverLimitFacts> = {
  name: '離職率超過上限',
  title: (f) => `${f.cell} 為${percent(f.rate)}${made(f)}${more(f)}。`,
  why: (f) => reason(f) + tail(f),
};
