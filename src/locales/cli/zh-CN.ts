import type { CliWords } from './cliWords';

export const zhCN: CliWords = {
  usage: '用法：npx turnover-audit [选项] <文件或文件夹> …',
  purpose: '检查 .xlsx 工作簿中离职率计算的常见错误。检查时读取文件中保存的值，不重新计算，也不写入任何内容。',
  options: `文件
  <文件>                   工作簿（.xlsx 或 .xlsm）
  <文件夹>                 其中（含子文件夹）的所有工作簿
  -                        从标准输入读取工作簿

选项
  --json                   以数据形式输出检查结果
  --language <语言>        en-US（默认）、zh-CN 或 zh-TW
  --limit <比率>           超过即报告，例如 80%（默认：工作簿中的设置，否则 100%）
  --house-method <方法>    average、opening、closing、cumulative 或 mean；使用其他方法即报告
  --tiny-base <人数>       基数低于此人数的比率会得到提示（默认：10）
  --fail-on <级别>         wrong、check（默认）或 note：达到此级别即以退出码 1 结束
  --ignore <规则>          不检查这些规则（多个之间用半角逗号分隔）
  --all                    同时列出工作簿中已选择忽略的结果
  --help                   显示本说明
  --version                显示版本

退出码
  0  没有发现需要处理的问题
  1  发现了问题（见 --fail-on）
  2  有文件无法检查，或选项有误

规则
  {rules}`,
  severities: { wrong: '错误', check: '待核对', note: '提示' },
  now: '现在',
  suggested: '建议',
  ignoredMark: '工作簿中已忽略',
  summary: (formulas: number, distinct: number, found: number) =>
    `${formulas.toLocaleString('zh-CN')} 个公式，${distinct.toLocaleString('zh-CN')} 种不同写法，${found.toLocaleString('zh-CN')} 处需要查看。`,
  hidden: (n: number) => `另有 ${n.toLocaleString('zh-CN')} 处已在工作簿中忽略：用 --all 列出。`,
  notCalculated: (file: string, n: number) =>
    `${file}：有 ${n.toLocaleString('zh-CN')} 个公式没有保存结果，取决于数值的检查未在这些公式上进行。请在 Excel 中打开并保存该文件，然后重新检查。`,
  neverCalculated: (file: string) =>
    `${file} 由不做计算的程序写出，没有保存公式的结果，因此无法完整检查。请在 Excel 中打开并保存，然后重新检查。`,
  standardInput: '标准输入',
  noFile: '请至少给出一个工作簿，例如：npx turnover-audit staff.xlsx。其他用法见 --help。',
  unknownOption: (option: string) => `没有选项 ${option}。可用的选项见 --help。`,
  valueMissing: (option: string, expected: string) => `${option} 需要一个值：${expected}。`,
  wrongValue: (option: string, value: string, expected: string) => `${option} 不能是“${value}”。可以是：${expected}。`,
  missingFile: (file: string) => `找不到 ${file}。请检查文件名和文件夹。`,
  forbiddenFile: (file: string) => `您没有读取 ${file} 的权限。请向文件所有者申请读取权限。`,
  unreadableFile: (file: string, detail: string) => `无法读取 ${file}（${detail}）。`,
  emptyFolder: (folder: string) => `${folder} 中没有 .xlsx 或 .xlsm 文件。`,
  crashed: (file: string, detail: string) => `${file}：检查因程序自身的错误而中断（${detail}）。`,
};
