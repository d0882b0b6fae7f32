import { remembered } from '../../sheets/remembered';
import { plainOf } from './headWords';

const annual =
  /\b(annual(ly|ised|ized)?|yearly|per year|per annum|a year|p a|full year|whole year|12 months?|twelve months?|year target|fy target)\b|年度|全年|每年|年化|年均|年目标|年目標|年控制|年上限|年指标|年指標|年标准|年標準|年离职率|年離職率|年流失率|年流动率|年流動率/;

const shorter =
  /\b(monthly|per month|a month|quarterly|weekly)\b|月度|每月|月均|月离职率|月離職率|月目标|月目標|季度|每季|月控制|月上限|月指标/;

/** A number that stands for a whole year: "Annual target", "年度离职率上限", "AnnualLimit". */
export const saysAnnual = remembered((text) => {
  const plain = plainOf(text);
  return annual.test(plain) && !shorter.test(plain);
});

const longer =
  /\b(annual(ly|ised|ized)?|yearly|rolling|trailing|ttm|ltm|ytd|year to date|cumulative|running|quarterly|12 months?)\b|年|累计|累計|滚动|滾動|近 ?12|季/;

/** A rate that is one of a month stands under no such heading; "2025年离职率" above months only says which year they are of. */
export function saysLongerThanMonth(text: string): boolean {
  const own = plainOf(text).replace(/(19|20)\d\d\s*年/g, '');
  return longer.test(own) && !/月/.test(own.replace(/12\s*个?個?月/, ''));
}
