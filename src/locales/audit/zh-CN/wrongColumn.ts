import type { HeadedParameter, WrongColumnFacts } from '../en-US/wrongColumn';
import type { RuleWords } from '../ruleWords';

const meanings: Readonly<Record<HeadedParameter, string>> = {
  opening: '期初人数',
  hires: '入职人数',
  leavers: '离职人数',
  closing: '期末人数',
  hired: '入职日期',
  left: '离职日期',
};

const more = ({ cells }: WrongColumnFacts) => (cells > 1 ? `（共${cells}个单元格）` : ' ');

export const wrongColumn: RuleWords<WrongColumnFacts> = {
  name: '参数指错了列',
  title: (f) =>
    f.isSwapped && f.otherParameter
      ? `${f.cell}${more(f)}有两个参数对调了：${f.parameter} 指向“${f.heading}”，${f.otherParameter} 指向“${f.otherHeading}”。`
      : `${f.cell}${more(f)}的参数 ${f.parameter} 指向 ${f.reference}，而那里的表头是“${f.heading}”。`,
  why: (f) =>
    `参数 ${f.parameter} 应是${meanings[f.parameter]}，现在算出来的是另一回事。` +
    (f.right ? `同一张表中的“${f.right}”才合适。` : ''),
  fix: (f) => (f.isSwapped ? '把这两个参数换过来。' : `让参数 ${f.parameter} 指向“${f.right}”。`),
};
