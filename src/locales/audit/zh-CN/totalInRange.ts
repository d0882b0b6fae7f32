import type { TotalInRangeFacts } from '../en-US/totalInRange';
import type { RuleWords } from '../ruleWords';

const more = ({ cells }: TotalInRangeFacts) => (cells > 1 ? `（共${cells}个单元格）` : ' ');
const called = ({ label }: TotalInRangeFacts) => (label ? `（“${label}”）` : '');

export const totalInRange: RuleWords<TotalInRangeFacts> = {
  name: '区域含合计或漏了最后一期',
  title: (f) =>
    f.kind === 'total'
      ? `${f.cell}${more(f)}的区域 ${f.range} 把合计 ${f.line}${called(f) || ' '}也算了进去。`
      : f.kind === 'uneven'
        ? `${f.cell}${more(f)}的区域 ${f.range} 没有包含 ${f.line}${called(f)}，而公式中另一个区域包含了这一期。`
        : `${f.cell}${more(f)}的区域 ${f.range} 没有包含最后一期 ${f.line}${called(f)}。`,
  why: (f) =>
    (f.kind === 'total'
      ? '合计中的人被重复计算了一次。'
      : f.kind === 'uneven'
        ? '离职人数与在职人数不是同一段时间。'
        : '结果里少了这一期。如果是有意不算，请在公式旁注明，或忽略此项。') +
    (f.corrected ? `区域应为 ${f.corrected}。` : ''),
  fix: (f) => `把 ${f.range} 改为 ${f.corrected}，其他区域一并调整。`,
};
