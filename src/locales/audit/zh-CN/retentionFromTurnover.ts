import { people, percent } from '../../functions/format';
import type { RetentionFromTurnoverFacts } from '../en-US/retentionFromTurnover';
import type { RuleWords } from '../ruleWords';

function between(f: RetentionFromTurnoverFacts): string {
  if (f.lowest === null || f.highest === null) return '';
  return `期初${people(f.opening)}人、入职${people(f.hires)}人、离职${people(f.leavers)}人时，期初在职人员的留任率可能是${percent(f.lowest)}至${percent(f.highest)}之间的任何数值。`;
}

export const retentionFromTurnover: RuleWords<RetentionFromTurnoverFacts> = {
  name: '用离职率推算留任率',
  title: (f) => {
    const heading = f.heading === null ? '' : `（“${f.heading}”）`;
    const more = f.cells > 1 ? ` 等${f.cells}个单元格` : '';
    return f.retention === null
      ? `${f.cell}${more}${heading}用1减去离职率。`
      : `${f.cell}${more}${heading}用1减去离职率：100% − ${percent(f.turnover)} = ${percent(f.retention)}。`;
  },
  why: (f) => {
    const below = f.turnover !== null && f.turnover > 1 ? '人员比例不可能低于0%。' : '';
    return `离职率计入所有离职的人，包括期间内才入职的人；留任率看的是期初在职的人中还有多少仍在职。${between(f)}${below}请统计留下来的人数，使用 TURNOVER.RETENTION(stayed, started)；有员工花名册时使用 TURNOVER.ROSTER.RETENTION。`;
  },
};
