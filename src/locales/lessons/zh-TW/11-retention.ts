import type { LessonWords } from '../lessonWords';

export const retention: LessonWords = {
  title: '留任率不等於1－離職率',
  intro: '1月1日100人，12月31日還是100人：走一個補一個。主管問：「年初的這批人，現在還剩多少？」',
  question: '只看期初、新進、離職、期末這四個數字，能知道嗎？',
  choices: ['能：用100%減掉離職率', '能：人數沒變，一個都沒少', '不能：離職的可能是年度中新進的人'],
  reveal: ({ opening, leavers, early, late, stayed, difference, ...facts }) => [
    `留任率追蹤的是1月1日在職的這${opening}人：其中走了${early}人，留下${stayed}人，留任率${facts.retentionRate}。`,
    {
      none: `「1－離職率」是${facts.oneMinusRate}，這次只是碰巧算對：年度中新進的人沒有一個離職。`,
      some: `「1－離職率」是${facts.oneMinusRate}。它把離職的${leavers}人全都從年初那批人裡扣掉，但其中${late}人是年度中才到職的，根本不在那批人裡。`,
      belowZero: `「1－離職率」是${facts.oneMinusRate}，比一個不剩還少。它把離職的${leavers}人全都從年初的${opening}人裡扣掉，但其中${late}人是年度中才到職的。`,
    }[difference]!,
    leavers === '0'
      ? '沒有人離職，所以這一次四個數字就夠了。'
      : `同樣這四個數字，年初那批人留下的，從${facts.fewest}人到${opening}人都有可能。要算留任率，得有名單，或是有日期的員工名冊。`,
  ],
  room: [
    '離職率數的是「走了幾人次」，留任率追蹤的是「人」：問的不是同一個問題。',
    '離職率高、留任率也高，並不矛盾：老員工很穩定，只是有那麼一個職位一直換人。',
    '要算留任率：拿出年初名單，逐一勾出年底還在的人；中間來的人，一概不管。',
  ],
  controls: {
    early: { label: '離職者當中，年初就在的人數' },
    late: { label: '離職者當中，年度中到職的人數' },
  },
  names: {
    period: '期間',
    year: '全年',
    opening: '期初',
    hires: '新進',
    leavers: '離職',
    closing: '期末',
    group: '人員',
    people: '人數',
    stillThere: '年底仍在',
    early: '年初在職',
    late: '年度中到職',
    total: '合計',
    figure: '指標',
    rate: '比率',
    turnover: '離職率（平均人數法）',
    oneMinus: '1－離職率',
    retention: '留任率',
  },
};
