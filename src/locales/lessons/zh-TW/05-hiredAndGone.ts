import type { LessonWords } from '../lessonWords';

export const hiredAndGone: LessonWords = {
  title: '當月到職、當月離職',
  intro: '旺季十一月的一座物流倉：月底人數和月初差不多，但這個月裡有許多臨時揀貨員來了又走。',
  question: '這個月的離職率，用哪些計算方式會超過100%？',
  choices: [
    '都不會：人數幾乎沒有變',
    '只有平均人數會',
    '期初、期末、平均人數三種都會',
    '四種都會，期初＋新進人數也不例外',
  ],
  reveal: ({ passing, opening, closing, leavers, overCount, ...facts }) => [
    passing === '0'
      ? `這個月沒有人當月到職又當月離職。離職的${leavers}人全都在期初的${opening}人之中，幾種計算方式差異不大。`
      : `當月到職又當月離職的有${passing}人。期初的${opening}人裡沒有他們，期末的${closing}人裡也沒有，但每一位都算一次離職：離職共${leavers}人。`,
    `除以期初人數，離職率是${facts.openingRate}；除以期末人數，${facts.closingRate}；除以平均人數，${facts.averageRate}。月中來了又走的人，只加在分子，沒有加在分母。${overCount === '0' ? '' : '所以人數幾乎沒變，離職率卻能超過100%。'}`,
    `「期初＋新進人數」把這個月曾任職的每個人都算進去，分子、分母都有他們：${facts.everyone}人當中有${leavers}人離職，離職率${facts.cumulativeRate}。`,
    `如果只比對月初和月底兩份名單，就完全看不到他們：${opening}人當中少了${facts.known}人，離職率永遠是${facts.twoListsRate}，無論中間來去多少人。`,
  ],
  room: [
    '問問大家：離職人數是依離職日統計，還是比對兩份名單得來的？',
    '兩份名單之間來了又走的人，名單上看不到；期初、期末兩個人數裡也看不到。',
    '如果很多人只做幾天就走，請在離職率旁邊註明：其中當月到職又當月離職的有幾人。',
  ],
  controls: { passing: { label: '當月到職又當月離職的人數' } },
  names: {
    group: '人員',
    people: '人數',
    inOpening: '期初',
    hired: '新進',
    left: '離職',
    inClosing: '期末',
    stayed: '整個月都在',
    leftFromOpening: '月初在，已離職',
    hiredAndStayed: '當月到職，仍在職',
    passing: '當月到職，當月離職',
    total: '全月',
    method: '計算方式',
    rate: '離職率',
    twoLists: '比對兩份名單',
    average: '平均人數法',
    opening: '期初人數法',
    closing: '期末人數法',
    cumulative: '期初＋新進人數法',
  },
};
