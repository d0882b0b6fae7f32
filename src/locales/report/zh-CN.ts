import type { ReportWords } from './reportWords';

export const zhCN: ReportWords = {
  sheetName: '月报 {month}',
  title: '离职率月报',
  subtitle: {
    roster: '数据来自员工花名册。所有数字都是公式；带边框的单元格可以由您修改。',
    table: '数据来自月度表。所有数字都是公式；带边框的单元格可以由您修改。',
  },
  inputs: {
    month: { label: '月份', note: '填写当月任意一天，全部数字随之更新。' },
    target: { label: '年度目标', note: '例如 12%；没有目标可留空。' },
    probation: { label: '试用期天数', note: '入职后不满此天数就离职的，算作试用期内离职。' },
    list: {
      label: '花名册首个入职日、最晚日期',
      note: '首个入职日之前的月份没有数字。',
      ended: '花名册在本月及以后没有任何日期，请确认是否已更新。',
    },
  },
  fixedMonth: '如需其他月份，请另做一份月报。',
  units: { points: '个百分点', offBy: '相差 ', addsUp: '相符' },
  columns: {
    thisMonth: '本月',
    previousMonth: '上月',
    lastYear: '去年同月',
    target: '目标',
    gap: '与目标之差',
    month: '当月',
    yearToDate: '本年累计',
    twelve: '近12个月离职率',
    share: '占本年累计的比例',
  },
  counts: { opening: '期初人数', hires: '入职人数', leavers: '离职人数', closing: '期末人数' },
  rates: {
    rate: '当月离职率',
    month: '离职率（当月）',
    yearToDate: '离职率（本年累计）',
    twelve: '离职率（近12个月）',
  },
  days: { first: '首日', last: '末日', yearFrom: '本年累计起始日', twelveFrom: '近12个月起始日' },
  check: '核对：期初 + 入职 − 离职 = 期末',
  headings: {
    figures: '人数与离职率',
    departments: '按部门',
    reasons: '按离职原因',
    newHires: '试用期内离职的新员工',
    months: '离职率所用的各月数据',
  },
  total: '合计',
  others: '以上未列出的',
  newHires: {
    left: '入职不满 {days} 天即离职的人数',
    followed: '入职已满 {days} 天的新员工人数',
    rate: '新员工离职率（近12个月）',
  },
  cells: {
    beforeList: '无数据',
    notInTable: '表中没有',
    needsYear: '年度数据不全',
    needsTwelve: '需要12个月',
    nobody: '无人',
    noTarget: '未设目标',
    noDepartments: '需要带有部门列的员工花名册。',
    noReasons: '需要带有离职原因列的员工花名册。',
  },
  definition: {
    rate: '离职率 = 离职人数 ÷ {base}。多个月按一个较长的期间计算，既不是各月离职率之和，也不是其平均。',
    base: {
      average: '期初人数与期末人数的平均',
      opening: '期初人数',
      closing: '期末人数',
      cumulative: '（期初人数 + 入职人数）',
      mean: '各月平均人数的平均',
    },
    dailyMean: '每日在职人数的平均',
    roster:
      '数据来源：入职日期 {hired}，离职日期 {left}。花名册每行计为一人，从入职日期当天起计入，离职日期当天起不再计入；离职人数归入离职日期所在的月份。已从花名册删除的人不会计入以前的月份。',
    table: '数据来源：本月期初人数位于 {opening} 的月度表。哪些人计入、何时算离职，以该表为准。',
    spans: '本年累计从{month}开始；近12个月指当月及之前的11个月。上月和去年同月各按自己的期间计算。',
    target:
      '目标为全年目标，与近12个月离职率比较；当月按其十二分之一，本年累计按每月十二分之一折算。差距 = 离职率 − 目标，以百分点表示：大于 0 即超过目标。',
    newHires:
      '试用期内离职：离职日期减入职日期小于试用期天数。新员工离职率：截至末日的近12个月内试用期天数届满的新员工中，试用期内离职的比例。',
    others: '“以上未列出的” = 合计减去上面各行，新增的部门或原因，以及未填写的人员，都在此显示。',
    form: {
      function: '由 Turnover {version} 的函数计算。',
      plain: '由 Turnover {version} 写成的普通公式，任何电子表格软件都能计算。',
    },
  },
  months: ['1月', '2月', '3月', '4月', '5月', '6月', '7月', '8月', '9月', '10月', '11月', '12月'],
  refusals: {
    noMonths: '无法生成月报，因为表中没有月份。请选择每月占一行（或一列）的表。',
    gap: '无法生成月报，因为月份从 {before} 直接到了 {after}。请从最早的月份开始，每月列出一次。',
    notInTable: '无法生成 {month} 的月报，因为表中的月份是 {first} 至 {last}。请从中选择一个月。',
    target: '目标必须是 0% 到 1000% 之间的比率。请写成 12% 或 0.12，或者留空。',
    probation: '试用期天数必须是 1 到 3650 之间的整数，例如 90。',
    yearStart: '年度的起始月份必须是 1 到 12 之间的整数。',
    noPlainForm:
      '月报的单元格 {cell} 无法写成普通公式。请改用 TURNOVER 函数生成月报，或让花名册的数据来自单元格区域或表格。',
  },
};
