import type { LessonWords } from '../lessonWords';

export const tinyGroups: LessonWords = {
  title: '人數很少的部門',
  intro:
    '今年櫃台走了一個人，各部門離職率一排名，櫃台馬上變成第一。假設公司裡每個人離職的機率都一樣，就是全公司的離職率。',
  question: '純屬巧合的話，100年裡大約有幾年，櫃台至少會走一個人？',
  choices: ['大約4年', '大約12年', '大約25年', '大約40年'],
  reveal: ({ size, points, yearsWithout, yearsWith, verdict, ...facts }) => [
    `${size}人當中走了1人，就是${facts.teamRate}。這個人沒走，就是0.0%；再多走一個，就是${facts.moreRate}。在這個小組裡，每走一個人，離職率就變動${points}個百分點。`,
    yearsWithout === '0'
      ? `${size}個人，每人離職的機率都是${facts.companyRate}，幾乎沒有哪一年會一個人都不走。`
      : `${size}個人，每人離職的機率都是${facts.companyRate}：100年裡大約有${yearsWithout}年一個人都沒走；另外${yearsWith}年有人走，離職率就是${facts.teamRate}或更高，但這個小組並沒有什麼不一樣。`,
    `100年裡有95年，光憑巧合，${size}人的小組離職率會落在${facts.lowest}到${facts.highest}之間。${
      verdict === 'chance'
        ? `${facts.teamRate}就在這個範圍內，看不出這個小組有什麼問題。`
        : `${facts.teamRate}在這個範圍之外，值得問問這個小組有什麼不同。`
    }`,
  ],
  room: [
    '不到十個人的小組，不要說「25%」，就說「4個人走了1個」，大家都聽得懂。',
    '規模差很多的部門，不要用離職率排名：排在最前面和最後面的往往是小部門，只是碰巧而已。',
    '小部門要下結論，請把時間拉長（三年合併計算），或把性質相近的小組合在一起看。',
  ],
  controls: { size: { label: '櫃台人數' } },
  names: {
    group: '部門',
    opening: '期初',
    hires: '新進',
    leavers: '離職',
    closing: '期末',
    rate: '離職率',
    company: '全公司',
    team: '櫃台',
    whatIf: '櫃台：如果',
    fewer: '少走一個人',
    more: '多走一個人',
    byChance: '光憑巧合',
    nobody: '一個人都沒走的年份',
    lowest: '巧合的下限',
    highest: '巧合的上限',
  },
};
