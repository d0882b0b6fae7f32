import type { LessonWords } from '../lessonWords';

export const reasonAsGroup: LessonWords = {
  title: '离职原因不能当部门来分组',
  intro:
    '一家50人的公司，走一个补一个。有人像按部门分组那样，按花名册里的“离职原因”一列分组，再用每组的离职人数除以该组自己的平均人数。',
  question: '“主动离职”这一组算出来的离职率是多少？',
  choices: ['12%：50人中走了6人', '67%：离职的9人中占6人', '100%：这一组的人全都走了', '200%'],
  reveal: ({ resigned, groupBase, ...facts }) => [
    `只有离职的人才有离职原因。所以“主动离职”这一组，1月1日正好是后来主动离职的${resigned}人，12月31日一个也不剩：${resigned}÷${groupBase}=${facts.asGroup}。无论走1个还是走20个，哪个原因算出来都是${facts.asGroup}。`,
    `原因说的是为什么走，不是属于哪一组。公司里谁都有可能主动离职，所以各种原因共用一个分母${facts.base}人：主动离职${facts.resignedRate}，辞退${facts.dismissedRate}，退休${facts.retiredRate}，合计${facts.allRate}。`,
    '没有原因的那一组，是同一个错误的另一面：他们一个都没走，离职率永远是0%。',
  ],
  room: [
    '能用来分组的，是员工入职第一天就有的：部门、地点、职级。离职原因要走的时候才有。',
    '各原因的离职率共用一个分母，加起来应等于总离职率；加不起来，就先查这个错误。',
    '如果每个原因旁边都是整整200%（按期初+入职口径则是100%），多半就是这样算出来的。',
  ],
  controls: { resigned: { label: '主动离职的人数' } },
  names: {
    reason: '离职原因',
    leavers: '离职人数',
    resigned: '主动离职',
    dismissed: '辞退',
    retired: '退休',
    all: '离职合计',
    resignedAsGroup: '“主动离职”自成一组',
    dismissedAsGroup: '“辞退”自成一组',
    nobodyAsGroup: '没有原因：仍在职',
    resignedOnAll: '主动离职÷全体平均人数',
    dismissedOnAll: '辞退÷全体平均人数',
    everyReason: '各原因合计',
    hired: '入职日期',
    left: '离职日期',
    opening: '期初人数',
    closing: '期末人数',
    asGroup: '自成一组',
    onAll: '共用分母',
    from: '开始日期',
    to: '结束日期',
  },
};
