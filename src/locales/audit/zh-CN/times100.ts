import { percent } from '../../functions/format';
import type { Times100Facts } from '../en-US/times100';
import type { RuleWords } from '../ruleWords';
import { timesOf } from '../yearParts';

const more = (count: number) => (count === 1 ? ' ' : ` 等 ${count} 个单元格`);
const rateIn = ({ rateCell, rate }: Times100Facts) =>
  rateCell === '' ? '离职率' : ` ${rateCell} 的离职率${rate === null ? '' : `（${percent(rate)}）`}`;

export const times100: RuleWords<Times100Facts> = {
  name: '百分比相差 100 倍',
  title: (f) =>
    ({
      shown: `${f.cell}${more(f.count)}显示${f.shown === null ? '的是离职率的 100 倍' : ` ${percent(f.shown)}，而应为 ${percent(f.rate)}`}：公式已乘以 100，百分比格式又乘了一次。`,
      compared: `${f.cell}${more(f.count)}把${rateIn(f)}与 ${timesOf(f.limit)} 比较，而 ${timesOf(f.limit)} 就是 ${percent(f.limit)}。`,
      againstOne: `${f.cell}${more(f.count)}把已乘以 100 的离职率${f.shown === null ? '' : ` ${timesOf(f.shown)} `}与 ${timesOf(f.limit)} 比较。`,
    })[f.kind],
  why: (f) =>
    ({
      shown: '对 Excel 来说，35% 就是数字 0.35。百分数要么由格式来显示，要么由公式来乘，不能两样都用。',
      compared: `对 Excel 来说，35% 就是数字 0.35，所以无论离职率是多少，比较的结果都一样。请与 ${timesOf(f.limit)}% 比较。`,
      againstOne: `在这里 35 代表 35%，所以几乎每个离职率都大于 ${timesOf(f.limit)}。如果指的是 ${percent(f.limit)}，请与 ${timesOf(f.limit * 100)} 比较。`,
    })[f.kind],
  fix: (f) => (f.kind === 'shown' ? '去掉公式中的 ×100。' : `把 ${timesOf(f.limit)} 改为 ${timesOf(f.limit)}%。`),
};
