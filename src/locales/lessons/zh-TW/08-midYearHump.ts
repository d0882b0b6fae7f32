import type { LessonWords } from '../lessonWords';
import { months } from '../months/zh-TW';

export const midYearHump: LessonWords = {
  title: '只看年初年底，看不到旺季',
  intro:
    '一家冰品工廠，4月、5月招募季節性員工，9月、10月旺季結束，季節性員工離開。1月1日和12月31日的人數一樣多。用這兩天的平均人數計算，全年離職率超過200%。',
  question: '如果改用十二個月的平均人數呢？',
  choices: ['一樣：平均就是平均', '更高', '大約是它的一半', '大約是它的十分之一'],
  reveal: ({ hump, ends, peak, leavers, ...facts }) => [
    hump === '0'
      ? `沒有旺季的話，全年都是${ends}人，兩種平均人數相等：${leavers}÷${ends}，離職率${facts.endsRate}。`
      : `年初、年底兩天的平均人數是${ends}人，完全沒有看到夏天的${peak}人；但離職的${leavers}人裡，卻包括旺季結束後離開的每一個人：離職率${facts.endsRate}。`,
    `十二個月的平均人數是${facts.meanHeadcount}人，反映了這一年實際的用人情形，離職率是${facts.meanRate}。`,
    `「期初＋新進人數」回答的是另一個問題：全年曾任職的${facts.everyone}人當中，走了多少人？${leavers}人，也就是${facts.cumulativeRate}。`,
  ],
  room: [
    '只有人數平穩增減的公司，才可以只看年初、年底兩個數字。',
    '有淡旺季的公司，請用各月的平均人數；手邊有員工名冊的話，可以用每天的平均人數。',
    '一開始就約定做到旺季結束的，不是辭職：季節性員工請另外列出。',
  ],
  controls: { hump: { label: '旺季招募多少人' } },
  names: {
    month: '月份',
    opening: '期初',
    hires: '新進',
    leavers: '離職',
    closing: '期末',
    ...months,
    span: '全年',
    method: '計算方式',
    rate: '離職率',
    ends: '年初、年底兩天的平均人數',
    mean: '十二個月的平均人數',
    cumulative: '期初＋新進人數法',
  },
};
