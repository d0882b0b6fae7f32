import type { LessonWords } from '../lessonWords';

export const over100: LessonWords = {
  title: '離職率為什麼會超過100%',
  intro: '某據點共有10人，因為裁撤，一個月內10人全數離職，期間沒有新進人員。',
  question: '依平均人數計算，也就是離職人數 ÷（（期初人數＋期末人數）÷ 2），當月離職率是多少？',
  choices: ['50%', '100%：同一個人不可能離職兩次', '200%', '無法計算'],
  reveal: (f) => [
    `依平均人數計算為${f.averageRate}：${f.leavers} ÷ ${f.base}。分母只看期初與期末兩個時點，即（${f.opening}＋${f.closing}）÷ 2，走的人越多，分母就越小。只要離職人數多於這個平均數，離職率就會超過100%，並不是算錯。`,
    `依期初人數計算為${f.openingRate}：${f.leavers} ÷ ${f.opening}。期間才到職的人也離職時，就可能超過100%。`,
    f.closingRate
      ? `依期末人數計算為${f.closingRate}：${f.leavers} ÷ ${f.closing}。走的人越多，這個分母就越小。`
      : '依期末人數無法計算：期末一個人也沒有，不能除以0。',
    `依期初＋新進人數計算為${f.cumulativeRate}：當月曾任職的${f.employed}人（${f.opening}＋${f.hires}）當中有${f.leavers}人離職。這是人數占人數的比例，永遠不會超過100%。`,
  ],
  room: [
    '離職率超過100%不代表算錯，要看分母放的是什麼。',
    '平均人數、期初人數、期末人數只數一兩個時點的人，離職人數數的卻是整個月。',
    '主管如果想知道「我們的人走了幾成」，請用期初＋新進人數當分母。',
  ],
  controls: {
    leavers: { label: '離職幾人' },
    hires: { label: '新進幾人' },
  },
  names: {
    period: '期間',
    month: '當月',
    opening: '期初',
    hires: '新進',
    leavers: '離職',
    closing: '期末',
    byAverage: '平均人數法',
    byOpening: '期初人數法',
    byClosing: '期末人數法',
    byCumulative: '期初＋新進人數法',
    method: '計算方式',
    rate: '離職率',
  },
};
