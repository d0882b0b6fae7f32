import type { LessonWords } from '../lessonWords';

export const departments: LessonWords = {
  title: '部門離職率不能直接平均',
  intro: '一季裡的三個部門，各部門離職率依期初＋新進人數計算。其中實驗室人數很少。',
  question: '全公司的離職率大約是多少？',
  choices: ['35%：三個部門離職率的平均值', '9%：接近人數最多的部門', '80%：跟最高的部門一樣'],
  reveal: (f) => [
    `全公司離職率為${f.pooled}：離職${f.leavers}人 ÷ 本季曾任職的${f.employed}人。先把人數加總，再除一次。`,
    `三個離職率的平均值${f.mean}，讓只有${f.small}人的實驗室跟${f.large}人的生產部權重一樣。實驗室走了${f.smallLeavers}人，離職率就是${f.smallRate}；多走或少走一個人，平均值變動很大，全公司卻幾乎不變。`,
  ],
  room: [
    '公司的離職率，不是各部門離職率的平均值。',
    '請各部門提供人數，不要只給百分比：百分比不能相加。',
    '部門很小的時候，走一個人就是很大的百分比，請同時寫出人數。',
  ],
  controls: { leavers: { label: '實驗室離職幾人' } },
  names: {
    department: '部門',
    opening: '期初',
    hires: '新進',
    leavers: '離職',
    rate: '離職率',
    employed: '期初＋新進',
    production: '生產部',
    sales: '業務部',
    laboratory: '實驗室',
    mean: '各部門離職率的平均值',
    pooled: '全公司：全部離職人數 ÷ 全部人數',
  },
};
