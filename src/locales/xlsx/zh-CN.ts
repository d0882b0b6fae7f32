import type { XlsxWords } from './xlsxWords';

export const zhCN: XlsxWords = {
  problems: {
    notXlsx:
      '{file} 不是 Excel 工作簿，尽管文件名像是：它可能是 CSV 或文本文件。请在 Excel 中打开，另存为“Excel 工作簿 (*.xlsx)”。',
    oldXls: '{file} 是 Excel 97–2003 格式（.xls）。请在 Excel 中打开，另存为“Excel 工作簿 (*.xlsx)”。',
    binaryXlsb: '{file} 是二进制工作簿（.xlsb）。请在 Excel 中打开，另存为“Excel 工作簿 (*.xlsx)”。',
    encrypted: '{file} 已用密码加密。请在 Excel 中取消密码（“文件”>“信息”>“保护工作簿”），保存后再打开。',
    corrupt: '{file} 已损坏或不完整，无法读取。请用 Excel 打开（也许能修复）并重新保存，或者使用较早的副本。',
    tooLarge:
      '{file} 太大：最多只能打开 {packed} MB 的文件（解压后 {unpacked} MB）。请把需要的工作表另存为单独的工作簿。',
    date1904:
      '{file} 使用 1904 日期系统，打开后每个日期都会相差四年。请在 Excel 中取消“使用 1904 日期系统”（“文件”>“选项”>“高级”），改正日期后保存。',
    empty: '{file} 是空的：里面没有工作表。',
  },
  notes: {
    externalLinks:
      '工作簿引用了其他文件（{where}），这里不会打开它们。相关单元格保留原有的值，但不保留公式。如有需要，请保留原文件。',
    hiddenSheets: '隐藏的工作表：{where}。它们仍保持隐藏。',
    veryHidden: '深度隐藏的工作表（Excel 的“取消隐藏”列表中不会出现）：{where}。它们保持不变。',
    r1c1: '工作簿设置为 R1C1 引用样式。这里的公式以 A1 样式显示，所指的单元格相同。',
    circular: '循环引用：{where}。这些公式依赖自身，其值不可靠。',
    iterative: '工作簿用迭代计算处理循环引用。这里不做迭代，相关单元格可能显示不同的值。',
    macros: '工作簿含有宏。宏既不会运行，也不会保存。',
    charts: '图表在这里不显示，也不会保存：{where}。如有需要，请保留原文件。',
    pivots: '数据透视表按原有的值显示和保存：{where}。如有需要，请保留原文件。',
    pictures: '形状和背景图片在这里不显示，也不会保存：{where}。',
    richText: '有 {count} 个单元格的文字带有局部格式。文字会保留，单元格内的局部格式不会。',
    conditionalRules: '部分条件格式的类型无法完整保留：{where}。',
    threadedComments: '批注会话保留为普通批注：{where}。',
    protectionPassword: '工作表保护会保留，但不带密码：{where}。',
    notCalculated: '有 {count} 个公式保存时没有结果（由不做计算的程序写出），已在这里计算。',
  },
  comma: '、',
  andMore: ' 等（共 {count} 个）',
};
