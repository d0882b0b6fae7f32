import type { LessonWords } from '../lessonWords';

export const hiredAndGone: LessonWords = {
  title: '当月入职、当月离职',
  intro: '旺季十一月的一座仓库：月末人数和月初差不多，但这一个月里，有不少临时分拣员来了又走。',
  question: '这个月的离职率，按哪些口径会超过100%？',
  choices: [
    '都不会：人数几乎没有变化',
    '只有平均人数口径会',
    '期初、期末、平均人数三种口径都会',
    '四种口径都会，期初+入职口径也不例外',
  ],
  reveal: ({ passing, opening, closing, leavers, overCount, ...facts }) => [
    passing === '0'
      ? `这个月没有人当月入职又当月离职。离职的${leavers}人全都在期初${opening}人之中，几种口径相差不大。`
      : `当月入职又当月离职的有${passing}人。月初的${opening}人里没有他们，月末的${closing}人里也没有他们，但每一位都算一次离职：离职合计${leavers}人。`,
    `按期初人数算，离职率为${facts.openingRate}；按期末人数算，${facts.closingRate}；按平均人数算，${facts.averageRate}。月内来了又走的人，只进分子，不进分母。${overCount === '0' ? '' : '所以人数几乎没变，离职率却能超过100%。'}`,
    `“期初+入职”把这个月在册过的每个人都算上，分子分母都有他们：${facts.everyone}人中离职${leavers}人，离职率${facts.cumulativeRate}。`,
    `如果只拿月初和月末两份名单对照，就完全看不到他们：${opening}人中少了${facts.known}人，离职率永远是${facts.twoListsRate}，不管中间来去多少人。`,
  ],
  room: [
    '问问大家：离职人数是按离职日期统计的，还是拿两份名单比对出来的？',
    '两份名单之间来了又走的人，名单上看不到；月初、月末两个人数里也看不到。',
    '如果很多人只干几天就走，请在离职率旁边注明：其中当月入职又当月离职的有多少人。',
  ],
  controls: { passing: { label: '当月入职又当月离职的人数' } },
  names: {
    group: '人员',
    people: '人数',
    inOpening: '期初',
    hired: '入职',
    left: '离职',
    inClosing: '期末',
    stayed: '整月都在',
    leftFromOpening: '月初在，已离职',
    hiredAndStayed: '当月入职，仍在职',
    passing: '当月入职，当月离职',
    total: '全月',
    method: '口径',
    rate: '离职率',
    twoLists: '两份名单对照',
    average: '平均人数口径',
    opening: '期初人数口径',
    closing: '期末人数口径',
    cumulative: '期初+入职口径',
  },
};
