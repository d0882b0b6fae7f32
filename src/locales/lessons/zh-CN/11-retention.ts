import type { LessonWords } from '../lessonWords';

export const retention: LessonWords = {
  title: '留任率不等于1－离职率',
  intro: '1月1日100人，12月31日还是100人：走一个补一个。领导问：“年初的这批人，现在还剩多少？”',
  question: '只凭期初、入职、离职、期末这四个数，能知道吗？',
  choices: ['能：用100%减去离职率', '能：人数没变，一个都没少', '不能：离职的可能是年内新招的人'],
  reveal: ({ opening, leavers, early, late, stayed, difference, ...facts }) => [
    `留任率盯住的是1月1日在职的这${opening}人：其中走了${early}人，留下${stayed}人，留任率${facts.retentionRate}。`,
    {
      none: `“1－离职率”是${facts.oneMinusRate}，这次只是碰巧算对：年内新招的人没有一个离职。`,
      some: `“1－离职率”是${facts.oneMinusRate}。它把离职的${leavers}人全都从年初那批人里扣掉，可其中${late}人是年内才入职的，根本不在那批人里。`,
      belowZero: `“1－离职率”是${facts.oneMinusRate}，比一个不剩还少。它把离职的${leavers}人全都从年初的${opening}人里扣掉，可其中${late}人是年内才入职的。`,
    }[difference]!,
    leavers === '0'
      ? '没有人离职，所以这一次四个数就够了。'
      : `同样这四个数，年初那批人留下的，从${facts.fewest}人到${opening}人都有可能。要算留任率，得有名单，或者带日期的员工花名册。`,
  ],
  room: [
    '离职率数的是“走了多少人次”，留任率跟的是“人”：问的不是同一个问题。',
    '离职率高、留任率也高，并不矛盾：老员工很稳定，只是有那么一个岗位反复换人。',
    '算留任率：拿出年初名单，逐个勾出年末还在的人；中间来的人，一概不管。',
  ],
  controls: {
    early: { label: '离职者中，年初就在的人数' },
    late: { label: '离职者中，年内入职的人数' },
  },
  names: {
    period: '期间',
    year: '全年',
    opening: '期初',
    hires: '入职',
    leavers: '离职',
    closing: '期末',
    group: '人员',
    people: '人数',
    stillThere: '年末仍在',
    early: '年初在职',
    late: '年内入职',
    total: '合计',
    figure: '指标',
    rate: '比率',
    turnover: '离职率（平均人数口径）',
    oneMinus: '1－离职率',
    retention: '留任率',
  },
};
