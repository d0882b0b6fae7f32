import type { LessonWords } from '../lessonWords';

export const tinyGroups: LessonWords = {
  title: '人数很少的部门',
  intro:
    '今年前台走了一个人，部门离职率排行榜上，前台一下子排到第一。假设公司里每个人的离职可能性都一样，等于全公司的离职率。',
  question: '纯属偶然，100年里大约有多少年，前台至少会走一个人？',
  choices: ['大约4年', '大约12年', '大约25年', '大约40年'],
  reveal: ({ size, points, yearsWithout, yearsWith, verdict, ...facts }) => [
    `${size}人中走了1人，就是${facts.teamRate}。这个人不走，是0.0%；再多走一个，就是${facts.moreRate}。这个组里每走一个人，离职率就变动${points}个百分点。`,
    yearsWithout === '0'
      ? `${size}个人，每人离职的可能性都是${facts.companyRate}，几乎没有哪一年会一个人都不走。`
      : `${size}个人，每人离职的可能性都是${facts.companyRate}：100年里大约有${yearsWithout}年一个人都不走；另外${yearsWith}年有人走，离职率就在${facts.teamRate}或以上，而这个组并没有什么特别之处。`,
    `100年里有95年，单凭偶然，${size}人的组离职率会落在${facts.lowest}到${facts.highest}之间。${
      verdict === 'chance'
        ? `${facts.teamRate}就在这个范围内，说明不了这个组有什么问题。`
        : `${facts.teamRate}在这个范围之外，值得问一问这个组有什么不同。`
    }`,
  ],
  room: [
    '不到十个人的组，别报“25%”，就说“4个人走了1个”，谁都听得明白。',
    '规模相差很大的部门，不要按离职率排名：排在最前和最后的往往是小部门，只是碰巧而已。',
    '小部门要么把时间拉长（三年合在一起算），要么把相近的小组合并，再下结论。',
  ],
  controls: { size: { label: '前台人数' } },
  names: {
    group: '部门',
    opening: '期初',
    hires: '入职',
    leavers: '离职',
    closing: '期末',
    rate: '离职率',
    company: '全公司',
    team: '前台',
    whatIf: '前台：如果',
    fewer: '少走一个人',
    more: '多走一个人',
    byChance: '单凭偶然',
    nobody: '一个人都不走的年份',
    lowest: '偶然的下限',
    highest: '偶然的上限',
  },
};
