import { percent } from '../../functions/format';
import type { MonthlyAgainstAnnualFacts } from '../en-US/monthlyAgainstAnnual';
import type { RuleWords } from '../ruleWords';

const verbs = {
  compared: '把單月離職率與全年的數值相比',
  subtracted: '把單月離職率與全年的數值相減',
  divided: '以單月離職率除以全年的數值',
} as const;

const ofMonth = ({ month, rateHeading, rateCell }: MonthlyAgainstAnnualFacts) =>
  [rateHeading && `「${rateHeading}」`, month, rateCell].filter((part) => part).join('，');

export const monthlyAgainstAnnual: RuleWords<MonthlyAgainstAnnualFacts> = {
  name: '單月對全年',
  title: (f) => {
    const more = f.cells > 1 ? ` 等${f.cells}個儲存格` : '';
    const rate = f.rate === null ? '' : `：${percent(f.rate)}（${ofMonth(f)}）`;
    const target =
      f.target === null
        ? `，全年數值為「${f.targetHeading}」`
        : `，全年數值為${percent(f.target > 2 ? f.target / 100 : f.target)}（「${f.targetHeading}」）`;
    return `${f.cell}${more}${verbs[f.how]}${rate}${target}。`;
  },
  why: (f) => {
    const year = f.rate === null ? '' : `每月${percent(f.rate)}，一年大約是${percent(f.rate * 12)}。`;
    return `離職人數在一年中逐月累加，單月的離職率與全年的數值相比幾乎總是偏低。${year}請以近12個月的離職率（TURNOVER.ROLLING）或 TURNOVER.ANNUALIZE(rate, 1) 與全年數值相比，或把目標除以12。`;
  },
};
