import type { OddOneOutFacts } from '../en-US/oddOneOut';
import type { RuleWords } from '../ruleWords';

const more = ({ cells }: OddOneOutFacts) => (cells > 1 ? `（這樣的共有${cells}個）` : '');

export const oddOneOut: RuleWords<OddOneOutFacts> = {
  name: '與相鄰儲存格不一致',
  title: (f) =>
    f.kind === 'typed'
      ? `${f.cell} 是手動輸入的數字 ${f.held}${more(f)}，但 ${f.neighbours} 中有${f.alike}個儲存格是公式。`
      : `${f.cell} 的公式與相鄰儲存格不同：${f.held}，但 ${f.neighbours} 中有${f.alike}個儲存格的公式相同。`,
  why: (f) =>
    f.kind === 'typed'
      ? `人數變動後，手動輸入的數字不會跟著變。比照相鄰儲存格，這裡應是 ${f.expected}。`
      : `比照相鄰儲存格，這裡應是 ${f.expected}。如果是刻意的，請忽略此項。`,
  fix: () => '複製相鄰儲存格的公式。',
};
