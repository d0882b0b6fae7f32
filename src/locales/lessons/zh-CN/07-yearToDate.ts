import type { LessonWords } from '../lessonWords';
import { months } from '../months/zh-CN';

const names = {
  month: '月份',
  lastYear: '去年离职',
  thisYear: '今年离职',
  ...months,
  total: '合计',
  notYet: '',
  opening: '期初',
  hires: '入职',
  leavers: '离职',
  closing: '期末',
  ofMonth: '当月',
  sinceJanuary: '本年累计',
  lastTwelve: '近12个月',
  timesTwelve: '当月×12',
};

export const yearToDate: LessonWords = {
  title: '本年累计、近12个月、年化',
  intro:
    '一家200人的公司，走一个补一个，人数始终不变。春节前后发年终奖，所以3月走的人特别多。3月底老板问：“我们的离职率是多少？”三位同事各报一个数：本年累计、近12个月、3月×12。',
  question: '三个数相差多少？最大的是最小的……',
  choices: ['差不多一样大', '大约2倍', '大约4倍', '将近8倍'],
  reveal: ({ month, headcount, leavers, ...facts }) => [
    `本年累计：平均${headcount}人，今年1月以来离职${leavers}人，离职率${facts.sinceJanuary}。它每年1月从头算起，此后只增不减；只能和往年同期比，不能和全年的离职率比。`,
    month === '12'
      ? `近12个月：${facts.lastTwelve}。到了12月，它和本年累计是同样的12个月，所以两个数相等。`
      : `近12个月：${facts.lastTwelve}。淡季旺季各包含一次，所以月月可比，也可以和全年的离职率比。`,
    `${month}月×12：${facts.timesTwelve}。这等于假设一年里每个月都像${month}月那样走${facts.leaversOfMonth}人。近12个月里，这样算出来的数最低${facts.lowest}，最高${facts.highest}，全看您挑哪个月。`,
  ],
  room: [
    '三个数都没算错，回答的是三个问题：今年到现在、完整的一年、十二个一模一样的月份。',
    '千万不要拿离职高峰月乘以12：高峰一年只有一次。',
    '离职率旁边写清楚期间：“1—3月”，还是“截至3月的近12个月”。',
  ],
  controls: { month: { label: '截至几月' } },
  names,
};
