import type { LessonWords } from '../lessonWords';

export const departments: LessonWords = {
  title: '部门离职率不能直接平均',
  intro: '一个季度，三个部门，各部门离职率按“期初+入职”口径计算。其中实验室人数很少。',
  question: '全公司的离职率大约是多少？',
  choices: ['35%：三个部门离职率的平均值', '9%：接近人数最多的部门', '80%：与最高的部门相同'],
  reveal: (f) => [
    `全公司离职率为${f.pooled}：离职${f.leavers}人÷本季度在册过的${f.employed}人。先把人数加总，再除一次。`,
    `三个离职率的平均值${f.mean}，让只有${f.small}人的实验室与${f.large}人的生产部权重相同。实验室走了${f.smallLeavers}人，离职率就是${f.smallRate}；多走或少走一个人，平均值变动很大，全公司却几乎不变。`,
  ],
  room: [
    '公司的离职率，不是各部门离职率的平均值。',
    '请各部门报人数，不要只报百分比：百分比不能相加。',
    '部门很小时，走一个人就是很大的百分比，请同时写明人数。',
  ],
  controls: { leavers: { label: '实验室离职几人' } },
  names: {
    department: '部门',
    opening: '期初',
    hires: '入职',
    leavers: '离职',
    rate: '离职率',
    employed: '期初+入职',
    production: '生产部',
    sales: '销售部',
    laboratory: '实验室',
    mean: '各部门离职率的平均值',
    pooled: '全公司：全部离职人数÷全部人数',
  },
};
