import { percent } from '../../functions/format';
import type { AnnualisedCumulativeFacts } from '../en-US/annualisedCumulative';
import type { RuleWords } from '../ruleWords';
import { timesOf } from '../yearParts';

const more = (count: number) => (count === 1 ? ' ' : ` 等 ${count} 個儲存格`);

export const annualisedCumulative: RuleWords<AnnualisedCumulativeFacts> = {
  name: '期初＋新進人數法的離職率被放大',
  title: ({ cell, count, rate, now, factor, by }) =>
    `${cell}${more(count)}把期初＋新進人數法的離職率${rate === null ? '' : `（${percent(rate)}）`}${
      by === 'annualize' || factor === null ? '換算成一年' : `乘以 ${timesOf(factor)}`
    }${now === null ? '' : `，得到 ${percent(now)}`}。`,
  why: ({ now }) =>
    `這種計算方式的分母是期間內所有在職過的人，全年的人數比幾個月的多，所以全年的離職率不能靠相乘得到。${
      now !== null && now > 1
        ? `${percent(now)} 是不可能的：這種計算方式從不超過 100%。`
        : '這樣算下去，遲早會超過 100%，而這種計算方式從不超過 100%。'
    }請用全年的離職人數和新進人數來計算，或改用平均人數的離職率來換算。`,
};
