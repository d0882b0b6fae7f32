import { people, percent } from '../../functions/format';
import type { RetentionFromTurnoverFacts } from '../en-US/retentionFromTurnover';
import type { RuleWords } from '../ruleWords';

function between(f: RetentionFromTurnoverFacts): string {
  if (f.lowest === null || f.highest === null) return '';
  return `期初${people(f.opening)}人、新進${people(f.hires)}人、離職${people(f.leavers)}人時，期初在職人員的留任率可能落在${percent(f.lowest)}到${percent(f.highest)}之間的任何一點。`;
}

export const retentionFromTurnover: RuleWords<RetentionFromTurnoverFacts> = {
  name: '以離職率推算留任率',
  title: (f) => {
    const heading = f.heading === null ? '' : `（「${f.heading}」）`;
    const more = f.cells > 1 ? ` 等${f.cells}個儲存格` : '';
    return f.retention === null
      ? `${f.cell}${more}${heading}以1減去離職率。`
      : `${f.cell}${more}${heading}以1減去離職率：100% − ${percent(f.turnover)} = ${percent(f.retention)}。`;
  },
  why: (f) => {
    const below = f.turnover !== null && f.turnover > 1 ? '人員的比例不可能低於0%。' : '';
    return `離職率計入所有離職的人，包括期間內才到職的人；留任率看的是期初在職的人之中還有多少仍在職。${between(f)}${below}請統計留下來的人數，使用 TURNOVER.RETENTION(stayed, started)；有員工名冊時使用 TURNOVER.ROSTER.RETENTION。`;
  },
};
