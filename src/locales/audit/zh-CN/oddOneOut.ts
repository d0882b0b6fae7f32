import type { OddOneOutFacts } from '../en-US/oddOneOut';
import type { RuleWords } from '../ruleWords';

const more = ({ cells }: OddOneOutFacts) => (cells > 1 ? `（这样的共有${cells}个）` : '');

export const oddOneOut: RuleWords<OddOneOutFacts> = {
  name: '与相邻单元格不一致',
  title: (f) =>
    f.kind === 'typed'
      ? `${f.cell} 是手工输入的数字 ${f.held}${more(f)}，而 ${f.neighbours} 中有${f.alike}个单元格是公式。`
      : `${f.cell} 的公式与相邻单元格不同：${f.held}，而 ${f.neighbours} 中有${f.alike}个单元格的公式相同。`,
  why: (f) =>
    f.kind === 'typed'
      ? `人数变动后，手工输入的数字不会跟着变。照相邻单元格，这里应是 ${f.expected}。`
      : `照相邻单元格，这里应是 ${f.expected}。如果是有意为之，请忽略此项。`,
  fix: () => '复制相邻单元格的公式。',
};
