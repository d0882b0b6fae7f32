import type { LessonWords } from '../lessonWords';

export const reasonAsGroup: LessonWords = {
  title: '離職原因不能當成部門來分組',
  intro:
    '一家50人的公司，走一個補一個。有人像依部門分組那樣，依員工名冊裡的「離職原因」欄分組，再把每組的離職人數除以該組自己的平均人數。',
  question: '「自願離職」這一組算出來的離職率是多少？',
  choices: ['12%：50人當中走了6人', '67%：離職的9人當中占6人', '100%：這一組的人全都走了', '200%'],
  reveal: ({ resigned, groupBase, ...facts }) => [
    `只有離職的人才有離職原因。所以「自願離職」這一組，1月1日剛好是後來自願離職的${resigned}人，12月31日一個也不剩：${resigned}÷${groupBase}=${facts.asGroup}。無論走1個還是走20個，哪個原因算出來都是${facts.asGroup}。`,
    `原因說的是為什麼走，不是屬於哪一組。公司裡誰都可能自願離職，所以各種原因共用一個分母${facts.base}人：自願離職${facts.resignedRate}，資遣${facts.dismissedRate}，退休${facts.retiredRate}，合計${facts.allRate}。`,
    '沒有原因的那一組，是同一個錯誤的另一面：他們一個都沒走，離職率永遠是0%。',
  ],
  room: [
    '能用來分組的，是員工到職第一天就有的：部門、地點、職等。離職原因要走的時候才有。',
    '各原因的離職率共用一個分母，加起來應該等於總離職率；加不起來，就先查這個錯誤。',
    '如果每個原因旁邊都是整整200%（用期初＋新進人數法則是100%），多半就是這樣算出來的。',
  ],
  controls: { resigned: { label: '自願離職的人數' } },
  names: {
    reason: '離職原因',
    leavers: '離職人數',
    resigned: '自願離職',
    dismissed: '資遣',
    retired: '退休',
    all: '離職合計',
    resignedAsGroup: '「自願離職」自成一組',
    dismissedAsGroup: '「資遣」自成一組',
    nobodyAsGroup: '沒有原因：仍在職',
    resignedOnAll: '自願離職÷全體平均人數',
    dismissedOnAll: '資遣÷全體平均人數',
    everyReason: '各原因合計',
    hired: '到職日',
    left: '離職日',
    opening: '期初人數',
    closing: '期末人數',
    asGroup: '自成一組',
    onAll: '共用分母',
    from: '開始日',
    to: '結束日',
  },
};
