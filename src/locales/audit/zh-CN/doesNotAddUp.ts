import { people } from '../../functions/format';
import type { DoesNotAddUpFacts } from '../en-US/doesNotAddUp';
import type { RuleWords } from '../ruleWords';

const head = ({ label }: DoesNotAddUpFacts) => (label ? `${label}：` : '');
const moves = (moved: number) => (moved === 0 ? '' : `${moved > 0 ? '+' : '−'}调动${people(Math.abs(moved))}`);
const more = ({ lines }: DoesNotAddUpFacts) => (lines > 1 ? `（本表共有${lines}处）` : '');
const before = ({ otherCell, otherLabel }: DoesNotAddUpFacts) =>
  otherLabel ? `${otherLabel}（${otherCell}）` : ` ${otherCell} `;

export const doesNotAddUp: RuleWords<DoesNotAddUpFacts> = {
  name: '人数对不上',
  title: (f) =>
    f.kind === 'line'
      ? `${head(f)}${people(f.opening)}+${people(f.hires)}−${people(f.leavers)}${moves(f.moved)}应为${people(f.expected)}，而 ${f.cell} 中是${people(f.found)}${more(f)}。`
      : `${head(f)}${f.cell} 的期初是${people(f.found)}，而${before(f)}的期末是${people(f.expected)}${more(f)}。`,
  why: (f) =>
    f.kind === 'line'
      ? `期初+入职−离职应等于期末人数，现在${f.found > f.expected ? '多出' : '少了'}${people(Math.abs(f.found - f.expected))}人。请查一查是否漏记了入职、离职或调动，或有数字被手工改过。这里的每个离职率都要用到其中的数字。`
      : `上一期的期末就是下一期的期初。请核实 ${f.otherCell} 和 ${f.cell} 哪一个正确，否则按期初计算的离职率和跨期的离职率都会用到错误的人数。`,
};
