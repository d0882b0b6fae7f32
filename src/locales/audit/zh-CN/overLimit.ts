import type { Method } from '../../../turnover/method';
import { people, percent, shortPercent } from '../../functions/format';
import type { OverLimitFacts } from '../en-US/overLimit';
import type { RuleWords } from '../ruleWords';

const left = (f: OverLimitFacts) => `离职${people(f.leavers)}人`;

type Made = Readonly<Partial<Record<Method, (f: OverLimitFacts) => string>>>;

const madeBy: Made = {
  average: (f) => `：${left(f)}，平均在职${people(f.base)}人（(${people(f.opening)}+${people(f.closing)})÷2）`,
  opening: (f) => `：${left(f)}，期初${people(f.base)}人`,
  closing: (f) => `：${left(f)}，期末${people(f.base)}人`,
  mean: (f) => `：${f.periods}期共${left(f)}，平均在职${people(f.base)}人`,
};

function made(f: OverLimitFacts): string {
  if (f.leavers === null || f.base === null) return '';
  const by = f.method ? madeBy[f.method] : undefined;
  return by ? by(f) : `：${left(f)}，分母为${people(f.base)}人`;
}

const more = ({ cells, highest }: OverLimitFacts) =>
  cells > 1 ? `。同一公式共有${cells}个单元格超过上限，最高${percent(highest)}` : '';

const tail = ({ cumulative, method, leavers, opening, hires }: OverLimitFacts) =>
  cumulative === null || method === 'cumulative'
    ? ''
    : `按“期初+入职”口径为${percent(cumulative)}（${people(leavers)}÷(${people(opening)}+${people(hires)})）。`;

const reasons: Readonly<Record<Method, string>> = {
  average: '分母只取期初、期末两个时点，离职人数超过了这两个时点的平均人数，并非算错。',
  opening: '分母只计期初在职的人，离职者中有人是期初之后入职的，并非算错。',
  closing: '分母只计期末在职的人，离职越多，分母越小，并非算错。',
  cumulative: '离职的人要么期初在职，要么期内入职，不可能超过100%：请核对入职人数和离职人数。',
  mean: '离职人数逐期累加，在职人数却不累加：岗位补了人又有人离开，并非算错。',
};

function reason(f: OverLimitFacts): string {
  if (f.made === 'projected')
    return '这是按较长时间推算的离职率，假定以后也按同样的速度离职，并不是多少人当中的一部分。';
  if (f.rate <= 1) return `超过了本工作簿设定的上限${shortPercent(f.limit)}。`;
  if (f.made === 'several' || f.leavers === null) return '请查看公式所用的单元格。';
  return f.method ? reasons[f.method] : '离职人数超过了分母的人数。';
}

export const overLimit: RuleWords<OverLimitFacts> = {
  name: '离职率超过上限',
  title: (f) => `${f.cell} 为${percent(f.rate)}${made(f)}${more(f)}。`,
  why: (f) => reason(f) + tail(f),
};
