import { percent } from '../../functions/format';
import type { PartialYearFacts } from '../en-US/partialYear';
import type { RuleWords } from '../ruleWords';
import { timesOf } from '../yearParts';

const period = (months: number) => (Math.abs(months - 3 / 13) < 0.01 ? '1 周' : `${timesOf(months)} 个月`);
const more = (count: number) => (count === 1 ? ' ' : ` 等 ${count} 个单元格`);

export const partialYear: RuleWords<PartialYearFacts> = {
  name: '折算成的不是一年',
  title: ({ cell, count, factor, months, rate, now, right }) =>
    `${cell}${more(count)}把 ${period(months)}的离职率${rate === null ? '' : ` ${percent(rate)} `}乘以 ${timesOf(factor)}${
      now === null || right === null ? '' : `，得到 ${percent(now)}，而应为 ${percent(right)}`
    }。`,
  why: ({ factor, months, by }) =>
    `${period(months)} × ${timesOf(factor)} 是 ${timesOf(months * factor)} 个月，不是一年的 12 个月。${
      by === 'annualize'
        ? '请把离职率所涵盖的月数告诉 ANNUALIZE'
        : '请使用 TURNOVER.ANNUALIZE，并给出离职率所涵盖的月数'
    }：${timesOf(months)}。`,
  fix: ({ months }) =>
    months === 12 ? '保留全年的离职率，不再相乘。' : `用 ANNUALIZE 按 ${timesOf(months)} 个月折算成一年。`,
};
