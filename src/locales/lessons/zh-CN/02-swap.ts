import type { LessonWords } from '../lessonWords';

export const swap: LessonWords = {
  title: '哪个月离职，不该影响结果',
  intro: '同一家公司的六个月。1月离职35人，2月离职20人。',
  question:
    '现在改为1月离职20人、2月离职35人，其他不变。各月离职率的平均值，以及半年离职率（离职人数÷（期初人数+入职人数））会怎样？',
  choices: ['都不变：离职总人数一样', '都会变', '平均值变，半年离职率不变', '半年离职率变，平均值不变'],
  reveal: (f) => [
    `只把两个月对调，各月离职率的平均值就从${f.meanAsItWas}变成${f.meanSwapped}，而离职的人一个不多、一个不少。`,
    `半年离职率仍是${f.halfYear}：半年内在册过的${f.employed}人中有${f.leavers}人离职，与哪个月走无关。`,
    '求平均值时，每个月的权重相同。人少的月份，每个离职者的分量就重；换到人多的月份，同样一个人的分量就轻了。',
  ],
  room: [
    '走的是同样的人。换个月份就会变的数字，说明不了走了多少人。',
    '不要把各月离职率的平均值当作半年离职率上报。',
    '只除一次：全部离职人数÷半年内在册过的所有人。',
  ],
  controls: { swap: { label: '对调1月和2月的离职人数' } },
  names: {
    month: '月份',
    opening: '期初',
    hires: '入职',
    leavers: '离职',
    closing: '期末',
    rate: '离职率',
    january: '1月',
    february: '2月',
    march: '3月',
    april: '4月',
    may: '5月',
    june: '6月',
    span: '上半年',
    asItWas: '原来',
    swapped: '对调后',
    mean: '各月离职率的平均值',
    halfYear: '半年离职率（期初+入职口径）',
  },
};
