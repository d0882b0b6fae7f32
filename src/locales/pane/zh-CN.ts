import type { PaneSentences } from './en-US';
import type { MethodSentences, RateFacts } from './facts';
import { lists, roster, staffDone } from './staff/zh-CN';

const head = ({ label, rate }: RateFacts) => `${label}离职率${rate}：`;
const tail = ({ cumulative, leavers }: RateFacts) =>
  cumulative ? `按“期初+入职”口径为${cumulative.rate}（${leavers}÷${cumulative.base}）。` : '';
const over = (facts: RateFacts, reason: string) => (facts.isOver100 ? `${reason}，并非算错。${tail(facts)}` : '');

const methods: MethodSentences = {
  average: {
    name: '平均人数口径',
    formula: '离职人数 ÷（（期初人数 + 期末人数）÷ 2）',
    why: (f) =>
      `${head(f)}离职${f.leavers}人，平均在职${f.base}人（(${f.opening}+${f.closing})÷2）。` +
      over(
        f,
        f.isNobodyLeft
          ? '期末已无人在职，分母因此减半'
          : '分母只取期初、期末两个时点，离职人数超过了这两个时点的平均人数',
      ),
  },
  opening: {
    name: '期初人数口径',
    formula: '离职人数 ÷ 期初人数',
    why: (f) =>
      `${head(f)}离职${f.leavers}人，期初${f.opening}人。` +
      over(f, `分母只计期初在职的${f.opening}人，离职者中至少有${f.newcomers}人是期初之后入职的`),
  },
  closing: {
    name: '期末人数口径',
    formula: '离职人数 ÷ 期末人数',
    why: (f) =>
      `${head(f)}离职${f.leavers}人，期末在职${f.closing}人。` + over(f, '分母只计期末在职的人，离职越多，分母越小'),
  },
  cumulative: {
    name: '期初+入职口径',
    formula: '离职人数 ÷（期初人数 + 入职人数）',
    why: (f) => `${head(f)}期内在册共${f.base}人（期初${f.opening}人+入职${f.hires}人），其中离职${f.leavers}人。`,
  },
  mean: {
    name: '各期平均人数口径',
    formula: '离职人数 ÷ 各期平均人数的平均值',
    why: (f) =>
      f.periods === 1
        ? methods.average.why(f)
        : `${head(f)}${f.periods}期共离职${f.leavers}人，平均在职${f.base}人。` +
          over(
            f,
            f.isRefilled
              ? '离职人数逐期累加，在职人数却不累加：岗位补了人又有人离开'
              : `在职人数比期初的${f.opening}人少了，分母随之变小，离职人数因此超过平均在职人数`,
          ),
  },
};

export const zhCN: PaneSentences = {
  title: '离职率',
  tabs: {
    label: '视图',
    compare: '对比',
    check: '检查',
    functions: '函数',
    lessons: '课程',
    house: '单位口径与上限',
    overCount: (n) => `${n}个超过上限`,
  },
  pages: { loading: '正在加载…', failed: '未能加载此页面。请检查网络连接，然后重试。' },
  footer: {
    promise: '数据不会离开本机。在您点击“插入”等写明用途的按钮之前，不会改动任何单元格。',
    version: (version) => `版本 ${version}`,
    language: '语言',
    languageNames: { 'en-US': 'English', 'zh-CN': '简体中文', 'zh-TW': '繁體中文' },
    refresh: '刷新',
  },
  starting: '正在读取工作簿…',
  first: {
    question: '您手上是哪种数据？',
    choices: {
      months: '月度人数表（期初、入职、离职、期末）',
      staff: '员工花名册（入职日期、离职日期）',
      example: '先看示例',
    },
    hints: {
      months: '每月（或每期）一行',
      staff: '每人一行',
      example: '同一家公司，离职率可以是56%、135%或140%',
    },
    cell: '也可以选中含 TURNOVER 公式的单元格，这里会解释它。',
    looksLike: '大致是这样：',
    guides: {
      months: {
        heading: '请选择月度人数表',
        head: ['月份', '期初', '入职', '离职', '期末'],
        rows: [
          ['1月', '50', '3', '35', '18'],
          ['2月', '18', '35', '20', '33'],
        ],
        steps: [
          '在工作簿中选中要对比的月份，或选中表中任一单元格。',
          '各列按表头识别；表头不清楚时，这里会请您选择。',
          '缺少期末人数或入职人数也可以，二者可以互相推算。',
        ],
      },
      staff: {
        heading: '请选择员工花名册',
        head: ['姓名', '入职日期', '离职日期'],
        rows: [
          ['甲', '2023-04-03', '2024-02-29'],
          ['乙', '2023-09-18', ''],
        ],
        steps: [
          '在工作簿中选中花名册中任一单元格，或选中两列日期。',
          '仍在职的员工，离职日期留空。',
          '然后选择起止日期，期初、入职、离职、期末人数会自动统计。',
        ],
      },
    },
    waiting: '正在等待您选择，选中后这里会自动更新。',
    back: '返回',
    change: '改用自己的数据',
  },
  example: {
    banner: '示例数据，非贵公司数据',
    hint: '选中含 TURNOVER 公式的单元格，或选中人数表（期初、入职、离职、期末）中的一行或多行，或员工花名册（入职日期、离职日期），这里就会显示您自己的数据。',
    company: '某公司上半年',
    labels: ['1月', '2月', '3月', '4月', '5月', '6月'],
  },
  source: {
    heading: '数据来源',
    cell: (address, sheet) => `工作表“${sheet}”的单元格 ${address}`,
    table: (address, sheet) => `工作表“${sheet}”的 ${address}`,
    cellShows: (value) => `单元格显示 ${value}`,
    spilledFrom: (address) => `由 ${address} 溢出`,
    parts: { label: '期间', leavers: '离职', opening: '期初', hires: '入职', closing: '期末' },
    doesNotAddUp: (opening, hires, leavers, expected, closing) =>
      `人数不平：${opening}+${hires}−${leavers}=${expected}，但期末为${closing}。`,
    span: (first, last) => `${first}至${last}`,
    periods: (n) => `共${n}期`,
  },
  monthEndReport: '离职率月报',
  columns: {
    heading: '各是哪一列？',
    headingAcross: '各是哪一行？',
    intro: '从表头看不出各列的含义。请选择，选好后即显示对比。',
    change: '更改列',
    changeAcross: '更改行',
    none: '表中没有',
    option: (name, header) => (header ? `${name}：${header}` : name),
    missing: '需要离职人数和期初人数，以及入职人数或期末人数。',
  },
  methods,
  roster,
  lists,
  results: {
    overview: '各口径对比',
    overviewCaption: '各口径的离职率，与100%线对照',
    heading: '各口径详解',
    over: '超过100%',
    thisCell: '本单元格',
    bar: (rate) => `${rate}，与100%线对照`,
    notComputable: '无法计算',
    meanOfPeriods: '各期离职率的平均',
    sumOfPeriods: '各期离职率的合计',
    whyDifferent: '为什么平均和合计是另一回事',
    spread: (f) =>
      `按“${f.method}”，整个期间为${f.rate}：离职共${f.leavers}人，除以同一个分母${f.base}人。` +
      `${f.periods}期离职率的平均${f.mean}反映的是普通一期的水平：不论人数多少，每期权重相同。` +
      `合计${f.sum}把不同人群的比例相加，一直在职的人每期都重新计入分母，因此不代表任何人群的比例。对外请引用整个期间的离职率。`,
  },
  why: {
    heading: '原因',
    limit: (limit) => `超过了设定的上限${limit}。`,
    headcounts: (f) =>
      `离职率${f.rate}：离职${f.leavers}人，所给各时点平均在职${f.base}人。` +
      (f.isOver100 ? '离职人数逐期累加，在职人数却不累加，并非算错。' : ''),
    pooled: (f) =>
      `各组合计离职率${f.rate}：离职${f.leavers}人，分母合计${f.base}人。` +
      (f.isOver100 ? '离职人数多于各组分母之和，并非算错。' : ''),
    hireRate: (f) => `这是入职率，不是离职率：入职${f.hires}人，平均在职${f.base}人，因此为${f.rate}。`,
    flux: (f) =>
      `这是入职与离职合计的流动率：离职${f.leavers}人，入职${f.hires}人，平均在职${f.base}人，因此为${f.rate}。`,
    projected: (rate) => `这是折算到全年的数：如果全年都和已统计的期间一样，全年为${rate}。`,
    meanOfRates: (rate) => `这是各期离职率的平均：${rate}反映普通一期的水平，不是整个期间离职人员的比例。`,
    sumOfRates: (rate) => `这是各期离职率的合计：${rate}把一直在职的人每期都重新计入分母，不代表任何人群的比例。`,
    ofSeveral: (rate) => `该单元格由多个离职率或数字算出${rate}。请逐个查看。`,
    ofGroup: (rate) => `这是花名册中的一个组：${rate}为该组离职人数除以该组自己的分母，人数少的组比例容易偏高。`,
    partOfTable: (rate) => `这是分类表中的一行：${rate}为该行离职人数除以总分母。`,
  },
  unreadable: {
    name: (text) => `它由“${text}”算出。本版本只能解释普通的单元格引用。`,
    calculation: (text) => `它由“${text}”算出。把这部分放到单独的单元格里，即可解释该离职率。`,
    error: (text) => `公式中有“${text}”。请先修正。`,
    elsewhere: (text) => `“${text}”在另一个工作簿中，任务窗格不读取。`,
    missingSheet: (sheet) => `工作表“${sheet}”不存在。`,
    otherFunction: (name) => `${name} 不是由离职人数与期初或期末人数算出的，因此没有可对比的口径。`,
  },
  problem: {
    heading: '暂时无法对比',
    inCells: (address, sentence) => `${address}：${sentence}`,
  },
  check: {
    limit: '上限（%）',
    limitHint: '列出所有高于上限的离职率。上限保存在本工作簿中。',
    limitInvalid: (text) =>
      `${text ? `“${text}”不能用作上限。` : '上限为空。'}请输入大于0、不超过100,000的百分数，例如100或80.5。`,
    none: (formulas, sheets, limit) => `已检查${sheets}张工作表中的${formulas}个公式，没有超过${limit}的。`,
    some: (found, formulas, sheets, limit) =>
      `已检查${sheets}张工作表中的${formulas}个公式，有${found}个值超过${limit}。`,
    noFormulas: '本工作簿中还没有离职率。',
    noFormulasHint: '在单元格中输入 =TURNOVER. 即可看到各函数。超过上限的离职率会自动显示在这里。',
    noneHint: '一旦有值超过上限，会自动显示在这里。',
    goTo: '转到',
    goToCell: (address, sheet) => `转到工作表 ${sheet} 的 ${address}`,
    more: (n) => `再显示${n}个`,
    errors: (n) => `有${n}个公式显示错误值，而不是离职率。`,
    stuck: (n) => `有${n}个公式停留在 #NAME?：请选中该单元格，按 F2，再按 Enter。`,
    tooLarge: (sheets) => `因过大而未检查：${sheets}。`,
    highlight: '突出显示',
    removeHighlights: '取消突出显示',
    highlightHint: '用单独的条件格式给超过上限的单元格着色。您自己的格式保持不变。',
  },
  done: {
    highlighted: (n) => `已在${n}处加上突出显示。`,
    removed: (n) => (n === 0 ? '没有需要取消的突出显示。' : `已取消${n}处突出显示。`),
    protectedSheets: (names) => `以下工作表受保护，未作改动：${names}。`,
    ...staffDone,
    dismiss: '关闭',
  },
  status: {
    compare: (rates) => `对比结果：${rates}`,
    rate: (method, rate) => `${method}${rate}`,
  },
  trouble: {
    cellEditing: '请按 Enter 完成单元格输入，然后重试。',
    protected: '工作表受保护，Excel 不允许此操作。请取消保护后重试。',
    notFound: '该单元格或工作表已不存在。请点击“刷新”重新读取工作簿。',
    severalAreas: '选中了多个区域。请只选中一个区域。',
    noCells: '选中的是图表或图片，不是单元格。请选中单元格。',
    tooManyRows: (rows, most) => `选中了${rows}行；人数表每月一行。请最多选中${most}行。`,
    tooLarge: '要读取的内容超出 Excel 一次能提供的量。请少选一些单元格。',
    tooOld: '此版本的 Excel 不支持该操作。公式仍可正常使用。',
    notEmpty: (address) => `${address}不是空单元格，没有覆盖任何内容。请选择空单元格后重试。`,
    noAddress: (text) => `“${text}”不是此工作簿中的单元格。请输入如 H2 或 Sheet1!H2 的地址。`,
    hiddenSheet: (sheet) => `工作表“${sheet}”已隐藏。请取消隐藏后重试。`,
    unknown: (detail) => `Excel 未能完成操作（${detail}）。请重试；如仍然如此，请重新加载任务窗格。`,
  },
  absence: {
    heading: 'Excel 没有响应',
    notLoaded:
      '未能加载 Office.js（连接任务窗格与 Excel 的微软脚本）。通常是网络或代理阻止了 appsforoffice.microsoft.com。',
    silent: 'Office.js 已加载，但 Excel 五秒内没有响应。Excel 可能正忙，或正在显示对话框。',
    notExcel: '此页面不在 Excel 中运行，因此没有可查看的工作簿。',
    formulasWork: '工作簿中已有的 TURNOVER 公式仍可正常使用。',
    todo: '请关闭 Excel 中的对话框，检查网络连接，然后重试。',
    retry: '重试',
  },
  crash: {
    heading: '任务窗格已停止',
    text: '任务窗格发生了意外错误。您的工作簿没有改动，公式仍可正常使用。',
    reload: '重新加载任务窗格',
  },
};
