import { percent } from '../../functions/format';
import type { MonthlyAgainstAnnualFacts } from '../en-US/monthlyAgainstAnnual';
import type { RuleWords } from '../ruleWords';

const verbs = {
  compared: '把单月离职率与全年的数值相比',
  subtracted: '把单月离职率与全年的数值相减',
  divided: '用单月离职率除以全年的数值',
} as const;

const ofMonth = ({ month, rateHeading, rateCell }: MonthlyAgainstAnnualFacts) =>
  [rateHeading && `“${rateHeading}”`, month, rateCell].filter((part) => part).join('，');

export const monthlyAgainstAnnual: RuleWords<MonthlyAgainstAnnualFacts> = {
  name: '单月对全年',
  title: (f) => {
    const more = f.cells > 1 ? ` 等${f.cells}个单元格` : '';
    const rate = f.rate === null ? '' : `：${percent(f.rate)}（${ofMonth(f)}）`;
    const target =
      f.target === null
        ? `，全年数值为“${f.targetHeading}”`
        : `，全年数值为${percent(f.target > 2 ? f.target / 100 : f.target)}（“${f.targetHeading}”）`;
    return `${f.cell}${more}${verbs[f.how]}${rate}${target}。`;
  },
  why: (f) => {
    const year = f.rate === null ? '' : `每月${percent(f.rate)}，一年大约是${percent(f.rate * 12)}。`;
    return `离职人数在一年中逐月累加，单月的离职率与全年的数值相比几乎总是偏低。${year}请用近12个月的离职率（TURNOVER.ROLLING）或 TURNOVER.ANNUALIZE(rate, 1) 与全年数值相比，或把目标除以12。`;
  },
};
