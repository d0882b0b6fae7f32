import { percent } from '../../functions/format';
import type { PartialYearFacts } from '../en-US/partialYear';
import type { RuleWords } from '../ruleWords';
import { timesOf } from '../yearParts';

const period = (months: number) => (Math.abs(months - 3 / 13) < 0.01 ? '1 週' : `${timesOf(months)} 個月`);
const more = (count: number) => (count === 1 ? ' ' : ` 等 ${count} 個儲存格`);

export const partialYear: RuleWords<PartialYearFacts> = {
  name: '換算成的不是一年',
  title: ({ cell, count, factor, months, rate, now, right }) =>
    `${cell}${more(count)}把 ${period(months)}的離職率${rate === null ? '' : ` ${percent(rate)} `}乘以 ${timesOf(factor)}${
      now === null || right === null ? '' : `，得到 ${percent(now)}，而應為 ${percent(right)}`
    }。`,
  why: ({ factor, months, by }) =>
    `${period(months)} × ${timesOf(factor)} 是 ${timesOf(months * factor)} 個月，不是一年的 12 個月。${
      by === 'annualize' ? '請把離職率涵蓋的月數告訴 ANNUALIZE' : '請使用 TURNOVER.ANNUALIZE，並提供離職率涵蓋的月數'
    }：${timesOf(months)}。`,
  fix: ({ months }) =>
    months === 12 ? '保留全年的離職率，不再相乘。' : `用 ANNUALIZE 按 ${timesOf(months)} 個月換算成一年。`,
};
