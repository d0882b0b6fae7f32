import type { PicturesWords } from './en-US';

const steps = { month: '一个月', quarter: '一个季度', year: '一年' } as const;

export const zhCN: PicturesWords = {
  choose: '选择图表',
  kinds: { methods: '各口径', periods: '逐期', survival: '留存曲线', cohorts: '同期入职' },
  titles: {
    methods: (label) => `各口径离职率${label && `：${label}`}`,
    periods: (label) => `逐期离职率${label && `：${label}`}`,
    survival: (asOf) => `员工留存曲线（截至${asOf}）`,
    cohorts: (asOf) => `同期入职留任率（截至${asOf}）`,
  },
  findings: {
    methods: ({ label, rates, over }) => {
      const known = rates.filter(({ rate }) => rate !== '');
      if (known.length === 0) return '所有口径都无法计算。';
      const all = known.map(({ name, rate }) => `${name}${rate}`).join('，');
      return `${label && `${label}：`}${all}；${over === 0 ? '均未超过100%' : `${known.length}种口径中有${over}种超过100%`}。`;
    },
    periods: ({ method, periods, lowest, lowestAt, highest, highestAt, mean, span }) =>
      `按${method}，${periods}期离职率在${lowest}（${lowestAt}）与${highest}（${highestAt}）之间` +
      `${mean && `，平均${mean}`}${span && `；整个期间为${span}`}。`,
    survival: ({ people, shares, median }) => {
      const reached = shares.map(({ months, share }) => `满${months}个月仍在职的占${share}`);
      const half = median ? `半数人在${median}个月内离职` : '半数以上的人司龄长于名单所能追踪的时间';
      return `在${people.toLocaleString('en-US')}名入职者中，${[...reached, half].join('，')}。`;
    },
    cohorts: ({ step, lowest, lowestOf, highest, highestOf }) =>
      `入职满${steps[step]}时，各批的留任率在${lowest}（${lowestOf}入职）与${highest}（${highestOf}入职）之间。`,
    oneCohort: (asOf) => `截至${asOf}的同期入职人员。`,
    noAnniversary: '还没有任何一批入职人员整批满期。',
  },
  chart: {
    wholeSpan: '整个期间',
    notComputable: '无法计算',
    stillThere: '仍在职',
    band: '95%置信带',
    monthsSinceHire: '入职后月数',
    halfAfter: (months) => `半数离职：${months}个月`,
    anniversary: { month: '入职后月数', quarter: '入职后季度数', year: '入职后年数' },
    hidden: (rows, columns) =>
      `仅见于表格：${[...(rows > 0 ? [`较早的${rows}批入职者`] : []), ...(columns > 0 ? [`之后的${columns}个满期点`] : [])].join('和')}。`,
  },
  table: {
    summary: '以表格显示',
    method: '口径',
    rate: '离职率',
    period: '期间',
    mean: '各期平均',
    months: '月数',
    atRisk: '在险人数',
    left: '离职',
    survival: '仍在职',
    standardError: '标准误',
    low: '95%下限',
    high: '95%上限',
    hired: '入职',
    people: '人数',
    after: { month: (n) => `满${n}个月`, quarter: (n) => `满${n}季`, year: (n) => `满${n}年` },
    hidden: (n) => `此处省略了${n.toLocaleString('en-US')}行，用函数可得到全部数据。`,
  },
  copy: '复制图片',
  save: '保存图片',
  copied: '图片已复制，可粘贴到幻灯片、消息或工作表中。',
  refused: '此处不允许复制图片，请改为保存成文件。',
  saved: (file) => `已保存为 ${file}，位于本机的下载文件夹。`,
  notDrawn: '未能生成图片。下方表格中有全部数据。',
  failed: '绘图所需的文件未能加载，因此无法显示图表。下方表格中有全部数据。',
  retry: '重试',
  fileName: '离职率',
  source: {
    example: '示例数据',
    made: (place, version) => `来源：${place} · Turnover ${version}`,
  },
};
