import type { HouseSentences } from './en-US';

export const zhCN: HouseSentences = {
  method: {
    heading: '单位口径',
    intro:
      '本工作簿统一采用的口径，以名称 TurnoverMethod 保存在工作簿中：公式可以引用，审核人员也看得到（“公式”>“名称管理器”）。',
    set: (method) => `单位口径：${method}。`,
    alias: (word, method) => `名称 TurnoverMethod 的内容为“${word}”，函数将其识别为${method}。`,
    none: '本工作簿尚未设定单位口径。',
    foreign: (formula) =>
      `名称 TurnoverMethod 已存在，内容为 ${formula}，不是本页写入的口径。在您点击下方按钮替换之前，它保持不变。`,
    choose: '选择口径',
    noMethod: '不设单位口径',
    noMethodHint: '将删除该名称。引用它的公式随后显示 #NAME?。',
    over100: '可能超过100%。',
    never100: '不会超过100%。',
    keep: '设为单位口径',
    replace: '替换该名称的内容',
    remove: '删除单位口径',
    kept: (method) => `单位口径现为${method}，已以名称 TurnoverMethod 保存在本工作簿中。`,
    removed: '已删除单位口径：名称 TurnoverMethod 不再存在。',
    comment: '离职率的单位口径，供 =TURNOVER.RATE(TurnoverMethod,…) 读取',
    example: '单元格中这样写',
    exampleHint:
      '此例中，离职、期初、入职、期末人数分别在 D2、B2、C2、E2。引用 TurnoverMethod 的公式会随单位口径的更改而更新。',
  },
  about: {
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
      users: 'SHRM 式年离职率；以每日人数计算时，为中国劳动统计所用。',
    },
    usedBy: (users) => `采用者：${users}`,
  },
  limit: {
    heading: '上限',
    label: '上限（%）',
    hint: '“检查”会列出所有高于上限的离职率。上限以名称 TurnoverLimit 保存在本工作簿中。',
    foreign: (formula) =>
      `名称 TurnoverLimit 已存在，内容为 ${formula}，不是大于0的百分比。在您点击按钮替换之前，它保持不变。`,
    keep: '保存上限',
    kept: (limit) => `上限现为${limit}，已以名称 TurnoverLimit 保存在本工作簿中。`,
    comment: '不列出的最高离职率（1 即 100%）',
  },
  note: {
    heading: '口径说明',
    intro: '新建一张工作表，向读者和审核人员说明本工作簿如何计算离职率。',
    insert: '插入口径说明',
    needsMethod: '请先设定单位口径：说明的就是它。',
    inserted: (sheet) => `口径说明已放在新工作表“${sheet}”中。`,
    protected: '工作簿结构受保护，Excel 无法新建工作表。请点击“审阅”>“保护工作簿”取消保护，然后重试。',
    sheetName: '口径说明',
    title: '本工作簿如何计算离职率',
    method: '口径',
    definition: '定义',
    definitionLine: '离职率 ＝ 期间内离职人数 ÷ 分母。口径决定分母是什么。',
    formula: '公式',
    toType: '输入方式',
    toTypeLines: (house, direct) => [house, `不用名称时：${direct}`],
    over100: '超过100%',
    over100Lines: {
      yes: '可能，且并非算错：分母没有计入期间内在职过的所有人。',
      no: '不会：凡可能离职的人都已计入分母。',
    },
    source: '采用者',
    who: '统计对象',
    whoLines: [
      '员工：所有存在劳动关系的人员，包括非全日制和固定期限合同员工。',
      '劳务派遣和外包人员，只有在职人数包含他们时才计入；此时他们的离职也要计入。',
      '入职、离职和在职人数必须针对同一群体。',
    ],
    leaving: '离职日期',
    leavingLines: ['在职人数以每天结束时为准：从入职当天起计入。', '离职当天不再计入在职人数，计为当天的离职。'],
    periods: '多个期间',
    periodsLines: [
      '多个期间视为一个较长的期间：取第一期的期初、最后一期的期末，入职与离职各自合计。',
      '不把各月的离职率平均，也不相加。',
    ],
    limit: '上限',
    limitLine: (limit) => `高于${limit}的离职率需要核实；等于上限的不算高于。`,
    kept: '保存位置',
    keptLine: '本工作簿的名称 TurnoverMethod 和 TurnoverLimit（“公式”>“名称管理器”）。从未更改过的上限为100%。',
    version: '计算工具',
    versionLine: (version) => `Turnover ${version}，函数 =TURNOVER.名称(…)`,
  },
};
