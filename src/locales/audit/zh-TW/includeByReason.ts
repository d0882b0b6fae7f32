import { percent } from '../../functions/format';
import type { IncludeByReasonFacts } from '../en-US/includeByReason';
import type { RuleWords } from '../ruleWords';

const cells = ({ cell, count }: IncludeByReasonFacts) => (count > 1 ? `${cell} 等 ${count} 個儲存格` : cell);
const says = ({ rate }: IncludeByReasonFacts) => (rate === null ? '' : `，結果是 ${percent(rate)}`);
const right = ({ rightRate }: IncludeByReasonFacts) =>
  rightRate === null ? '' : `改過之後的離職率是 ${percent(rightRate)}。`;

export const includeByReason: RuleWords<IncludeByReasonFacts> = {
  name: '分母裡只剩離職人員',
  title: (f) =>
    `${cells(f)}：include 只留下 ${f.people} 人中的 ${f.included} 人${says(f)}；他們全都已經離職${f.heading ? `，因為「${f.heading}」只有離職人員才有` : ''}。`,
  why: (f) =>
    `include 決定哪些人算在公司之內，所以在職人員也一起從分母中消失了。${
      {
        counted: `如果要指定哪些離職要計入，請把 ${f.condition} 放到引數 counted。${right(f)}`,
        leaveOut: `${f.function} 本來就會逐一列出每個原因：請拿掉 include。`,
        all: '請改用部門之類的條件，或者拿掉 include。',
      }[f.remedy]
    }`,
  fix: () => '把條件從 include 移到 counted。',
};
