import { percent } from '../../functions/format';
import type { IncludeByReasonFacts } from '../en-US/includeByReason';
import type { RuleWords } from '../ruleWords';

const cells = ({ cell, count }: IncludeByReasonFacts) => (count > 1 ? `${cell} 等 ${count} 个单元格` : cell);
const says = ({ rate }: IncludeByReasonFacts) => (rate === null ? '' : `，结果是 ${percent(rate)}`);
const right = ({ rightRate }: IncludeByReasonFacts) =>
  rightRate === null ? '' : `改后的离职率是 ${percent(rightRate)}。`;

export const includeByReason: RuleWords<IncludeByReasonFacts> = {
  name: '分母里只剩离职人员',
  title: (f) =>
    `${cells(f)}：include 只留下 ${f.people} 人中的 ${f.included} 人${says(f)}；他们全都已经离职${f.heading ? `，因为“${f.heading}”只有离职人员才有` : ''}。`,
  why: (f) =>
    `include 决定哪些人算在公司之内，所以在职人员也一起从分母中消失了。${
      {
        counted: `如果要指定哪些离职计入，请把 ${f.condition} 放到参数 counted。${right(f)}`,
        leaveOut: `${f.function} 本来就会逐一列出每个原因：请去掉 include。`,
        all: '请改用部门之类的条件，或者去掉 include。',
      }[f.remedy]
    }`,
  fix: () => '把条件从 include 移到 counted。',
};
