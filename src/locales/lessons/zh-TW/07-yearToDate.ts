import type { LessonWords } from '../lessonWords';
import { months } from '../months/zh-TW';

const names = {
  month: '月份',
  lastYear: '去年離職',
  thisYear: '今年離職',
  ...months,
  total: '合計',
  notYet: '',
  opening: '期初',
  hires: '新進',
  leavers: '離職',
  closing: '期末',
  ofMonth: '當月',
  sinceJanuary: '本年累計',
  lastTwelve: '近12個月',
  timesTwelve: '當月×12',
};

export const yearToDate: LessonWords = {
  title: '本年累計、近12個月、年化',
  intro:
    '一家200人的公司，走一個補一個，人數始終不變。農曆年前發年終獎金，所以3月走的人特別多。3月底總經理問：「我們的離職率是多少？」三位同事各報一個數字：本年累計、近12個月、3月×12。',
  question: '三個數字差多少？最大的是最小的……',
  choices: ['差不多一樣大', '大約2倍', '大約4倍', '將近8倍'],
  reveal: ({ month, headcount, leavers, ...facts }) => [
    `本年累計：平均${headcount}人，今年1月以來離職${leavers}人，離職率${facts.sinceJanuary}。它每年1月重新起算，之後只增不減；只能和往年同期比，不能和全年的離職率比。`,
    month === '12'
      ? `近12個月：${facts.lastTwelve}。到了12月，它和本年累計是同樣的12個月，所以兩個數字相等。`
      : `近12個月：${facts.lastTwelve}。淡季、旺季各包含一次，所以每個月都能互相比較，也能和全年的離職率比。`,
    `${month}月×12：${facts.timesTwelve}。這等於假設一年裡每個月都像${month}月一樣走${facts.leaversOfMonth}人。近12個月裡，這樣算出來的數字最低${facts.lowest}，最高${facts.highest}，就看您挑哪個月。`,
  ],
  room: [
    '三個數字都沒算錯，回答的是三個問題：今年到目前為止、完整的一年、十二個一模一樣的月份。',
    '千萬不要把離職高峰的月份乘以12：高峰一年只有一次。',
    '離職率旁邊請寫清楚期間：「1至3月」，還是「截至3月的近12個月」。',
  ],
  controls: { month: { label: '截至幾月' } },
  names,
};
