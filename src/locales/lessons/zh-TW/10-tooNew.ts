import type { LessonWords } from '../lessonWords';

const asOfDays = ['6月30日', '7月31日', '8月31日'];

export const tooNew: LessonWords = {
  title: '到職太短，還看不出來',
  intro:
    '一家客服中心每月1日統一到職，5月、6月招募得比平常多。新人的情況一向如此：有的三週後走，有的七週後走，有的十一週後走。下表是到目前為止已經離開的人數。',
  question: '新進員工90天離職率是多少？',
  choices: ['大約12%', '大約21%', '大約30%', '大約45%'],
  reveal: ({ hires, gone, tooNew, oldEnough, days, ...facts }) => [
    tooNew === '0'
      ? `到${asOfDays[Number(facts.asOf)]}，${hires}名新人都已滿${days}天，其中${gone}人在${days}天內離職，兩種算法都是${facts.everybodyRate}。`
      : `${hires}名新人當中已有${gone}人離職：${facts.everybodyRate}。但到${asOfDays[Number(facts.asOf)]}為止，其中${tooNew}人到職還不滿${days}天。他們已經算進分母，卻還沒到要走的時候。`,
    `只看到職已滿${days}天的${oldEnough}人：${days}天內離職的有${facts.oldEnoughGone}人，也就是${facts.rate}。每個月都是十個走三個。`,
    '只要還有人到職太短，多招募一些人，第一個數字就下降；再等一個月，它又升上去。新人的情況沒有任何改變，後面那個數字則始終不動。',
  ],
  room: [
    '到職不滿90天的人，說明不了90天的事：分子、分母都不要算他們。',
    '90天離職率講的總是三個月以前到職的人，請註明：「統計4月1日（含）以前到職者」。',
    '招募一加速，新進員工離職率馬上「改善」？先查分母，再慶功。',
  ],
  controls: {
    recent: { label: '5月、6月各招募多少人' },
    asOf: { label: '統計截止日', options: asOfDays },
  },
  names: {
    hiredOn: '到職月份（1日）',
    hires: '新進人數',
    gone: '90天內離職（到目前為止）',
    daysSince: '已過天數',
    january: '1月',
    february: '2月',
    march: '3月',
    april: '4月',
    may: '5月',
    june: '6月',
    everybody: '1月以來到職的所有人',
    recent: '5月、6月到職的人',
    oldEnough: '到職已滿90天的人',
    hired: '到職日',
    left: '離職日',
    daysThere: '在職天數',
    newHires: '新進員工',
    from: '到職日起',
    asOf: '統計截止日',
    hiredUntil: '截止日的90天前',
    oldEnoughHires: '該日（含）以前到職',
    oldEnoughGone: '其中90天內離職',
  },
};
