import { percent } from '../../functions/format';
import type { MeanOfRatesFacts } from '../en-US/meanOfRates';
import type { RuleWords } from '../ruleWords';

const things = { periods: '个期间的离职率', groups: '个部门（分组）的离职率', unknown: '个离职率' } as const;

const remedy = ({ suggested }: MeanOfRatesFacts) => (suggested ? `请改用 ${suggested}。` : '');

export const meanOfRates: RuleWords<MeanOfRatesFacts> = {
  name: '对比率求平均或求和',
  title: (f) => {
    const mean = f.mean === null ? '' : `，为${percent(f.mean)}`;
    const right = f.right === null ? '' : `；合在一起计算应为${percent(f.right)}`;
    const more = f.cells > 1 ? `（这样的单元格共有${f.cells}个）` : '';
    return `${f.cell} 是${f.count}${things[f.kind]}（${f.rates}）${f.isSum ? '之和' : '的平均值'}${mean}${right}${more}。`;
  },
  why: (f) => {
    if (f.isSum)
      return `每个期间的离职率（各期为${percent(f.lowest)}至${percent(f.highest)}）都以该期间自己的人数为基数。离职人数可以逐期累加，基数不同的比率却不能相加：即使大多数人还在，相加的结果也可能超过100%。请把全部期间当作一个长期间，用同一口径计算。${remedy(f)}`;
    if (f.kind === 'periods')
      return `离职人数逐期累加，在职人数却不累加，因此这个平均值（各期为${percent(f.lowest)}至${percent(f.highest)}）只代表一个普通期间，不是整段时间的离职率。请把全部期间当作一个长期间，用同一口径计算。${remedy(f)}`;
    if (f.kind === 'groups')
      return `在这个平均值里，小部门与大部门的分量相同。请用全部离职人数除以全部人数。${remedy(f)}`;
    return '比率的平均值不代表任何一个整体：离职人数累加而在职人数不累加，小部门又与大部门分量相同。请直接用人数计算：跨期间时对整个区域使用同一口径，跨部门时使用 TURNOVER.POOLED。';
  },
  fix: (f) =>
    `写入建议的公式${f.right === null ? '' : `，结果为${percent(f.right)}`}${f.cells > 1 ? `；其余${f.cells - 1}个单元格分别按各自的离职率改写` : ''}。`,
};
