import type { MethodUses } from './en-US';

export const zhCN: MethodUses = {
  heading: '适用场合',
  average: {
    use: '便于与大多数公开数据比较：人力资源报表的常用口径。全员离职时为200%。',
    users: '英国特许人事与发展协会（CIPD，粗离职率）、英国 NHS、德国 BDA 公式，以及大多数人力资源系统。',
  },
  opening: {
    use: '以期初在职人员为参照，看有多少人离职。期间入职后又离职的人也计入离职人数。',
    users: '日本厚生劳动省、台湾地区主计总处、德国基本公式；客户流失率也用此口径。',
  },
  closing: {
    use: '用于要求此口径的报告。离职越多，分母越小；期末无人在职时无法计算。',
    users: 'GRI 401-1。',
  },
  cumulative: {
    use: '看期间内在职过的所有人中有多大比例离职。入职越多，比率越低；各月之间不能相加。不是本年累计。',
    users: '德国 Schlüter 公式、PeopleHR 和 PrismHR。',
  },
  mean: {
    use: '适合较长的期间：多个时点的人数能反映期初、期末两个时点看不到的用工旺季。',
    users: 'SHRM 的月离职率、美国 JOLTS 统计的年离职率；以每日人数计算时，为中国劳动统计所用。',
  },
  usedBy: (users) => `采用者：${users}`,
};
