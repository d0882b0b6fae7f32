import type { LessonWords } from '../lessonWords';

const asOfDays = ['6月30日', '7月31日', '8月31日'];

export const tooNew: LessonWords = {
  title: '入职太短，还看不出来',
  intro:
    '一家呼叫中心每月1日统一入职，5月、6月招得比平时多。新人的表现一向如此：有的三周后走，有的七周后走，有的十一周后走。下表是到目前为止已经离开的人数。',
  question: '新员工90天离职率是多少？',
  choices: ['大约12%', '大约21%', '大约30%', '大约45%'],
  reveal: ({ hires, gone, tooNew, oldEnough, days, ...facts }) => [
    tooNew === '0'
      ? `到${asOfDays[Number(facts.asOf)]}，${hires}名新人都已满${days}天，其中${gone}人在${days}天内离职，两种算法都是${facts.everybodyRate}。`
      : `${hires}名新人中已有${gone}人离职：${facts.everybodyRate}。但到${asOfDays[Number(facts.asOf)]}为止，其中${tooNew}人入职还不满${days}天。他们已经算进了分母，却还没到走的时候。`,
    `只看入职已满${days}天的${oldEnough}人：${days}天内离职的有${facts.oldEnoughGone}人，即${facts.rate}。每个月都是十个里走三个。`,
    '只要还有人入职太短，多招一些人，第一个数就下降；再等一个月，它又升上去。新人的表现并没有任何变化，后一个数则始终不动。',
  ],
  room: [
    '入职不满90天的人，说明不了90天的事：分子、分母都不要算他们。',
    '90天离职率说的总是三个月以前入职的人，请注明：“统计4月1日及以前入职者”。',
    '招聘一提速，新员工离职率马上“好转”？先查分母，再庆功。',
  ],
  controls: {
    recent: { label: '5月、6月各招多少人' },
    asOf: { label: '统计截止日', options: asOfDays },
  },
  names: {
    hiredOn: '入职月份（1日）',
    hires: '入职人数',
    gone: '90天内离职（截至目前）',
    daysSince: '已过天数',
    january: '1月',
    february: '2月',
    march: '3月',
    april: '4月',
    may: '5月',
    june: '6月',
    everybody: '1月以来入职的所有人',
    recent: '5月、6月入职的人',
    oldEnough: '入职已满90天的人',
    hired: '入职日期',
    left: '离职日期',
    daysThere: '在职天数',
    newHires: '新员工',
    from: '入职日期自',
    asOf: '统计截止日',
    hiredUntil: '截止日之前90天',
    oldEnoughHires: '此日及以前入职',
    oldEnoughGone: '其中90天内离职',
  },
};
