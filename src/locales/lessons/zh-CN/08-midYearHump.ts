import type { LessonWords } from '../lessonWords';
import { months } from '../months/zh-CN';

export const midYearHump: LessonWords = {
  title: '只看年初年末，看不到旺季',
  intro:
    '一家雪糕厂，4月、5月招季节工，9月、10月旺季结束，季节工离开。1月1日和12月31日的人数一样多。按这两天的平均人数算，全年离职率超过200%。',
  question: '如果改用十二个月的平均人数呢？',
  choices: ['一样：平均就是平均', '更高', '大约是它的一半', '大约是它的十分之一'],
  reveal: ({ hump, ends, peak, leavers, ...facts }) => [
    hump === '0'
      ? `没有旺季的话，全年都是${ends}人，两种平均人数相等：${leavers}÷${ends}，离职率${facts.endsRate}。`
      : `年初、年末两天的平均人数是${ends}人，完全没有看到夏天的${peak}人；而离职的${leavers}人里，却包括旺季结束后走的每一个人：离职率${facts.endsRate}。`,
    `十二个月的平均人数是${facts.meanHeadcount}人，反映了这一年真实的用工情况，离职率为${facts.meanRate}。`,
    `“期初+入职”回答的是另一个问题：全年在册过的${facts.everyone}人中，走了多少？${leavers}人，即${facts.cumulativeRate}。`,
  ],
  room: [
    '只有人数平稳增减的公司，才可以只看年初、年末两个数。',
    '有淡旺季的，请用各月的平均人数；手上有花名册的，可以用每天的平均人数。',
    '合同一开始就约好季末结束的，不是辞职：季节工请单列一行。',
  ],
  controls: { hump: { label: '旺季招多少人' } },
  names: {
    month: '月份',
    opening: '期初',
    hires: '入职',
    leavers: '离职',
    closing: '期末',
    ...months,
    span: '全年',
    method: '口径',
    rate: '离职率',
    ends: '年初、年末两天的平均人数',
    mean: '十二个月的平均人数',
    cumulative: '期初+入职口径',
  },
};
