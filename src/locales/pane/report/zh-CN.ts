import type { ReportSentences } from './en-US';

export const zhCN: ReportSentences = {
  intro:
    '新建一张全部由公式组成的工作表：当月、本年累计和近12个月的人数与离职率，并与上月、去年同月和目标对照。正好打印在一页A4纸上。',
  ofRoster: '数据来自员工花名册，因此还包括各部门、离职原因和试用期内离职。',
  month: '月份',
  lastYear: '最后一个月所在的年份',
  lastYearHint: '表中的月份没有写年份。',
  method: '口径',
  form: '公式',
  forms: { function: 'TURNOVER 函数', plain: '普通公式' },
  formHints: {
    function: '公式简短；打开工作簿的人需要安装本加载项。',
    plain: '公式较长，但各种电子表格软件都能计算。',
  },
  more: '年度、目标和语言',
  moreOfRoster: '年度、目标、部门和语言',
  yearStart: '年度起始月份',
  target: '年度目标（%）',
  targetHint: '例如 12；没有目标可留空。',
  probation: '试用期天数',
  department: '部门所在的列',
  reason: '离职原因所在的列',
  none: '无',
  language: '月报的语言',
  add: '生成月报',
  hint: '工作簿中的其他内容不会改变。',
  reading: '正在读取月份…',
  adding: '正在写入月报…',
  added: (sheet: string) => `月报已写入新工作表“${sheet}”，其中的数字会随您的单元格更新。`,
  noPage: '当前的 Excel 不允许加载项设置页面：打印前请选择 A4 纸，并选择“将工作表调整为一页”。',
  refusals: {
    noMonths: '无法生成月报，因为各行没有月份。请在第一列写上月份，例如 2025年1月 或 2025-01。',
    label: (text: string, address: string) =>
      `无法生成月报，因为 ${address} 中的“${text}”不能识别为月份。请写成 2025年1月 或 2025-01；季度和周没有月报。`,
    blankLabel: (address: string) =>
      `无法生成月报，因为 ${address} 应写明月份，却是空白。请填上月份，例如 2025年1月 或 2025-01。`,
    columns: (change: string) =>
      `无法生成月报，因为期初、入职、离职、期末四项缺一不可。请在“${change}”中选定缺少的一项。`,
    target: '目标不能识别为 0 到 1000 之间的百分比。请输入数字，例如 12，或者留空。',
    probation: '试用期天数必须是 1 到 3650 之间的整数，例如 90。',
    year: '年份必须是四位数字，例如 2025。',
    changed: '单元格已有改动。请重新选中表格或花名册，然后再试一次。',
  },
};
