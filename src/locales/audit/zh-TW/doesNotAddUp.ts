import { people } from '../../functions/format';
import type { DoesNotAddUpFacts } from '../en-US/doesNotAddUp';
import type { RuleWords } from '../ruleWords';

const head = ({ label }: DoesNotAddUpFacts) => (label ? `${label}：` : '');
const moves = (moved: number) => (moved === 0 ? '' : `${moved > 0 ? '＋' : '－'}調動${people(Math.abs(moved))}`);
const more = ({ lines }: DoesNotAddUpFacts) => (lines > 1 ? `（本表共有${lines}處）` : '');
const before = ({ otherCell, otherLabel }: DoesNotAddUpFacts) =>
  otherLabel ? `${otherLabel}（${otherCell}）` : ` ${otherCell} `;

export const doesNotAddUp: RuleWords<DoesNotAddUpFacts> = {
  name: '人數兜不攏',
  title: (f) =>
    f.kind === 'line'
      ? `${head(f)}${people(f.opening)}＋${people(f.hires)}－${people(f.leavers)}${moves(f.moved)}應為${people(f.expected)}，但 ${f.cell} 是${people(f.found)}${more(f)}。`
      : `${head(f)}${f.cell} 的期初是${people(f.found)}，但${before(f)}的期末是${people(f.expected)}${more(f)}。`,
  why: (f) =>
    f.kind === 'line'
      ? `期初＋新進－離職應等於期末人數，現在${f.found > f.expected ? '多了' : '少了'}${people(Math.abs(f.found - f.expected))}人。請檢查是否漏記了新進、離職或調動，或有數字被手動改過。這裡的每個離職率都會用到其中的數字。`
      : `上一期的期末就是下一期的期初。請確認 ${f.otherCell} 和 ${f.cell} 哪一個正確，否則以期初計算的離職率和跨期的離職率都會用到錯誤的人數。`,
};
