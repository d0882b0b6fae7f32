import type { FunctionsPageSentences } from './en-US';

export const zhCN: FunctionsPageSentences = {
  search: '搜索函数',
  searchHint: '可按名称或用途搜索，中英文均可：离职率、试用期、留任率、attrition、tenure。',
  all: (count) => `共${count}个函数`,
  found: (found, all) => `共${all}个函数，找到${found}个`,
  noneFound: (query) => `没有与“${query}”匹配的函数。请减少或更换搜索词，例如：离职率、花名册、留任率。`,
  parts: { counts: '按人数计算', roster: '按员工花名册计算' },
  arguments: '参数',
  optional: '可省略',
  accepted: '可填写的词',
  returns: '结果',
  examples: '示例',
  gives: '得到',
  remarks: '错误',
  source: '公式出处',
  help: (name) => `在帮助中打开 ${name}（新窗口）`,
  insert: {
    heading: '插入',
    from: (place) => `已按 ${place} 填入。`,
    nothing: '尚未识别到数据：请在工作表上选择您的人数表或员工花名册，这里会自动填入相应的单元格。',
    method: '口径',
    house: (method) => `单位口径（${method}）`,
    target: '目标单元格',
    targetHint: '请选空单元格；已有内容的单元格不会被覆盖。',
    button: '插入',
    copy: '复制公式',
    missing: (names) => `还缺少：${names}。`,
    missingWhy:
      '公式中‹›之间标明了各参数的位置。请复制公式后填入您自己的单元格，或在工作表上选择能识别出这些参数的单元格。',
    incomplete: (names) =>
      `未插入任何内容，因为缺少参数：${names}。请选择能识别出这些参数的单元格，或复制公式后在单元格中补全。`,
    done: (address, sheet) => `已插入工作表“${sheet}”的 ${address}。`,
    separator: '、',
  },
};
