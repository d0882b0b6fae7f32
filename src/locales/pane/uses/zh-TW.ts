import type { MethodUses } from './en-US';

export const zhTW: MethodUses = {
  heading: '適用場合',
  average: {
    use: '便於與多數公開數據比較：人資報表的慣用算法。全員離職時為200%。',
    users: '英國特許人事與發展協會（CIPD，粗離職率）、英國 NHS、德國 BDA 公式，以及多數人資系統。',
  },
  opening: {
    use: '以期初在職人員為基準，看有多少人離職。期間內到職後又離職的人也計入離職人數。',
    users: '日本厚生勞動省、行政院主計總處、德國基本公式；客戶流失率也採用此法。',
  },
  closing: {
    use: '用於要求此算法的報告。離職愈多，分母愈小；期末無人在職時無法計算。',
    users: 'GRI 401-1。',
  },
  cumulative: {
    use: '看期間內曾在職的所有人之中有多少比例離職。新進愈多，比率愈低；各月之間不能相加。不是本年累計。',
    users: '德國 Schlüter 公式、PeopleHR 與 PrismHR。',
  },
  mean: {
    use: '適合較長的期間：多個時點的人數能反映期初、期末兩個時點看不到的旺季。',
    users: 'SHRM 的月離職率、美國 JOLTS 統計的年離職率；以每日人數計算時，為中國大陸勞動統計所用。',
  },
  usedBy: (users) => `採用者：${users}`,
};
