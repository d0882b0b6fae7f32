import { percent } from '../../functions/format';
import type { AnnualisedCumulativeFacts } from '../en-US/annualisedCumulative';
import type { RuleWords } from '../ruleWords';
import { timesOf } from '../yearParts';

const more = (count: number) => (count === 1 ? ' ' : ` 等 ${count} 个单元格`);

export const annualisedCumulative: RuleWords<AnnualisedCumulativeFacts> = {
  name: '期初+入职口径的离职率被放大',
  title: ({ cell, count, rate, now, factor, by }) =>
    `${cell}${more(count)}把期初+入职口径的离职率${rate === null ? '' : `（${percent(rate)}）`}${
      by === 'annualize' || factor === null ? '折算成一年' : `乘以 ${timesOf(factor)}`
    }${now === null ? '' : `，得到 ${percent(now)}`}。`,
  why: ({ now }) =>
    `这个口径的分母是期间内所有在册过的人，全年的人数比几个月的多，所以全年的离职率不能靠相乘得到。${
      now !== null && now > 1
        ? `${percent(now)} 是不可能的：这个口径从不超过 100%。`
        : '这样算下去，迟早会超过 100%，而这个口径从不超过 100%。'
    }请用全年的离职人数和入职人数来计算，或改用平均人数口径的离职率来折算。`,
};
