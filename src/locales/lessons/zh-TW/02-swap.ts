import type { LessonWords } from '../lessonWords';

export const swap: LessonWords = {
  title: '哪個月離職，不該影響結果',
  intro: '同一家公司的六個月。1月離職35人，2月離職20人。',
  question:
    '現在改成1月離職20人、2月離職35人，其他不變。各月離職率的平均值，以及半年離職率（離職人數 ÷（期初人數＋新進人數））會怎麼樣？',
  choices: ['都不變：離職總人數一樣', '都會變', '平均值會變，半年離職率不變', '半年離職率會變，平均值不變'],
  reveal: (f) => [
    `只是把兩個月對調，各月離職率的平均值就從${f.meanAsItWas}變成${f.meanSwapped}，離職的人卻一個不多、一個不少。`,
    `半年離職率仍是${f.halfYear}：半年內曾任職的${f.employed}人當中有${f.leavers}人離職，跟哪個月走無關。`,
    '取平均值時，每個月的權重都一樣。人少的月份，每位離職者的分量就重；換到人多的月份，同一個人的分量就輕了。',
  ],
  room: [
    '走的是同一批人。換個月份就會變的數字，說明不了走了多少人。',
    '不要把各月離職率的平均值當成半年離職率呈報。',
    '只除一次：全部離職人數 ÷ 半年內曾任職的所有人。',
  ],
  controls: { swap: { label: '對調1月與2月的離職人數' } },
  names: {
    month: '月份',
    opening: '期初',
    hires: '新進',
    leavers: '離職',
    closing: '期末',
    rate: '離職率',
    january: '1月',
    february: '2月',
    march: '3月',
    april: '4月',
    may: '5月',
    june: '6月',
    span: '上半年',
    asItWas: '原本',
    swapped: '對調後',
    mean: '各月離職率的平均值',
    halfYear: '半年離職率（期初＋新進人數法）',
  },
};
