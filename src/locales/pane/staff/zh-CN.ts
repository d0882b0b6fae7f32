import type { PaneSentences } from '../en-US';

const people = (n: number) => `${n.toLocaleString('en-US')}人`;
const number = (n: number) => n.toLocaleString('en-US');

export const roster: PaneSentences['roster'] = {
  dailyMean: {
    name: '每日平均人数口径',
    formula: '离职人数 ÷ 每日在职人数的平均值',
    why: (f) =>
      `${f.label}离职率${f.rate}：离职${f.leavers}人，平均每天在职${f.base}人。` +
      (f.isOver100
        ? `${
            f.isRefilled
              ? '离职人数逐日累加，在职人数却不累加：岗位补了人又有人离开'
              : `在职人数比期初的${f.opening}人少了，分母随之变小，离职人数因此超过平均每天的在职人数`
          }，并非算错。${f.cumulative ? `按“期初+入职”口径为${f.cumulative.rate}（${f.leavers}÷${f.cumulative.base}）。` : ''}`
        : ''),
  },
  list: (n, hired, left) => `员工花名册：${people(n)}，入职日期在 ${hired} 列，离职日期在 ${left} 列。`,
  listOfFormula: (n) => `公式所用的员工花名册：${people(n)}。`,
  reading: (rows) => `正在读取${rows}行…`,
  askColumns:
    '这看起来是员工花名册。请选择入职日期和离职日期所在的列。即使无人离职，也要有一列（可为空）用于离职日期。',
  roles: { hired: '入职日期', left: '离职日期' },
  columns: { hired: '入职日期', left: '离职日期' },
  spanHeading: '统计期间',
  from: '从',
  to: '到',
  by: '表格按',
  steps: { month: '月', quarter: '季', year: '年' },
  spanTrouble: {
    missing: '请输入两个日期，须在1910年至9999年之间。',
    reversed: '结束日期早于开始日期。请改为更晚的结束日期或更早的开始日期。',
    tooLong: '期间超过2,400期。请缩短期间，或选择更长的周期。',
  },
  table: {
    heading: (n) => `逐期明细（${number(n)}期）`,
    from: '从',
    to: '到',
    average: '每日平均',
    hidden: (n) => `其余${number(n)}期见工作表上的表格。`,
  },
  insert: '将此表插入新工作表',
  insertHint: '在最后新建一张工作表，只含一个随花名册更新的公式。不会覆盖任何内容。',
  sheetName: (step) => `离职率（按${step}）`,
  sheetTitle: (sheet) => `离职率：取自工作表“${sheet}”的员工花名册`,
  copyFormula: '复制公式',
  seeCheck: '查看“检查”',
};

const look = (found: number) => (found === 0 ? '没有需要更正的。' : `有${number(found)}处需要查看。`);

export const lists: PaneSentences['lists'] = {
  heading: '员工花名册',
  summary: (rows, each, found) => `已检查${each}份员工花名册中的${number(rows)}行，${look(found)}`,
  jump: (found) => `员工花名册：${number(found)}处需要查看`,
  columns: (rows, hired, left, found) =>
    `${number(rows)}行，入职日期在 ${hired} 列，离职日期在 ${left} 列，${look(found)}`,
  moreLikeIt: (n) => `再显示${number(n)}处同类问题`,
  convertHeading: '还不是日期的日期',
  cell: '单元格',
  asItIs: '现在',
  becomes: '转换后',
  convert: (n) => `转换${number(n)}个日期`,
  quoted: (address, text) => `${address}“${text}”`,
  leftAsTheyAre: (column, n) => `${column} 列：${number(n)}个单元格保持原样，请手动更正：`,
  doubts: {
    noSuchDay: '没有这一天',
    shortYear: '两位数的年份无法确定世纪',
    unsaidEra: '没有注明是哪种纪年（民国？）',
    outOfRange: '不在1910年至9999年之间',
    formula: '由公式得出',
  },
  andMore: (n) => `另有${number(n)}个。`,
  question: (column, example, n) =>
    `${column} 列：日在前还是月在前？${example}${n === 1 ? '' : `和另外${number(n - 1)}个单元格`}两种读法都可能。`,
  orders: { dayFirst: (day) => `日在前：${day}`, monthFirst: (day) => `月在前：${day}` },
  evidence: {
    dayFirst: (cell) => `同列的${cell}只能是日在前。`,
    monthFirst: (cell) => `同列的${cell}只能是月在前。`,
  },
  noEvidence: '同列没有其他单元格能说明。请向花名册的来源确认。',
  wordsHeading: '离职日期处写了文字',
  wordsHint: (said) => `在职员工的离职日期应为空；这些单元格写着${said}。`,
  said: (texts, isMore) => texts.map((text) => `“${text}”`).join('、') + (isMore ? '等' : ''),
  empty: (n, said) => `清空${number(n)}个写着${said}的单元格`,
};

export const staffDone: Omit<PaneSentences['done'], 'highlighted' | 'removed' | 'protectedSheets' | 'dismiss'> = {
  converted: (n, sheet) => `已转换工作表“${sheet}”中的${number(n)}个日期。`,
  emptied: (n, sheet) => `已清空工作表“${sheet}”中的${number(n)}个单元格。`,
  undo: '在 Excel 中撤消一次即可恢复。',
  skipped: (n) => `其间有${number(n)}个单元格已被改动，因此保持原样。`,
  inserted: (sheet) => `表格已放在新工作表“${sheet}”中。`,
  copied: '已复制公式。',
  notCopied: '浏览器不允许任务窗格复制。请选中公式后按 Ctrl+C。',
};
