import type { LessonWords } from '../lessonWords';

export const over100: LessonWords = {
  title: '离职率为什么会超过100%',
  intro: '某网点共10人，因关停，一个月内10人全部离职，期间没有新入职。',
  question: '按平均人数口径，即离职人数÷（（期初人数+期末人数）÷2），当月离职率是多少？',
  choices: ['50%', '100%：同一个人不可能离职两次', '200%', '无法计算'],
  reveal: (f) => [
    `按平均人数口径为${f.averageRate}：${f.leavers}÷${f.base}。分母只取期初、期末两个时点，即（${f.opening}+${f.closing}）÷2，人走得越多，分母越小。只要离职人数多于这个平均数，离职率就会超过100%，并非算错。`,
    `按期初人数口径为${f.openingRate}：${f.leavers}÷${f.opening}。期间新入职的人也离职时，它就可能超过100%。`,
    f.closingRate
      ? `按期末人数口径为${f.closingRate}：${f.leavers}÷${f.closing}。走的人越多，这个分母就越小。`
      : '按期末人数口径无法计算：期末一个人也没有，不能除以0。',
    `按“期初+入职”口径为${f.cumulativeRate}：当月在册过的${f.employed}人（${f.opening}+${f.hires}）中有${f.leavers}人离职。这是“人占人”的比例，永远不会超过100%。`,
  ],
  room: [
    '离职率超过100%不等于算错，关键看分母取的是什么。',
    '平均人数、期初人数、期末人数只数一两个时点的人，而离职人数数的是整个月。',
    '领导如果问的是“我们的人走了几成”，就用“期初+入职”作分母。',
  ],
  controls: {
    leavers: { label: '离职几人' },
    hires: { label: '入职几人' },
  },
  names: {
    period: '期间',
    month: '当月',
    opening: '期初',
    hires: '入职',
    leavers: '离职',
    closing: '期末',
    byAverage: '平均人数口径',
    byOpening: '期初人数口径',
    byClosing: '期末人数口径',
    byCumulative: '期初+入职口径',
    method: '口径',
    rate: '离职率',
  },
};
