import type { StuckNameFacts } from '../en-US/stuckName';
import type { RuleWords } from '../ruleWords';

const others = (count: number): string => (count === 1 ? '' : ` 等 ${count} 个单元格`);

export const stuckName: RuleWords<StuckNameFacts> = {
  name: 'Excel 找不到函数',
  title: ({ kind, cell, count, name, stored }) =>
    ({
      stored: `${cell}${others(count)}：公式里写的是 ${stored}，而不是 ${name}。`,
      path: `${cell}${others(count)}：公式到另一个文件 ${stored.slice(0, stored.lastIndexOf('!'))} 里去找 ${name}。`,
      again: `${cell}${others(count)}${count === 1 ? ' ' : ''}显示 #NAME?，但 ${name} 并没有写错。`,
      unknown: `${cell}${others(count)}${count === 1 ? ' ' : ''}显示 #NAME?：没有 ${name} 这个函数。`,
    })[kind],
  why: ({ kind, name, nearest }) =>
    ({
      stored:
        '工作簿在没有安装本加载项的电脑上保存过，函数名就变成了这个样子。即使之后装上加载项，Excel 也不会自动重新查找；把公式重新写入一次，就能正常计算。',
      path: `这个公式是用别人电脑上的加载项文件写的。去掉 ${name} 前面的路径即可恢复。`,
      again: '工作簿在没有加载项的情况下打开过，Excel 丢失了这个函数。把同一个公式重新写入单元格，Excel 就能找到它。',
      unknown: nearest
        ? `最接近的函数是 ${nearest}。替换函数名之前，请先核对各个参数。`
        : '请在函数列表中查找需要的函数，然后替换函数名。',
    })[kind],
  fix: ({ kind }) => (kind === 'again' ? '把同样的公式重新写入一次。' : '用正确的函数名重写公式。'),
};
