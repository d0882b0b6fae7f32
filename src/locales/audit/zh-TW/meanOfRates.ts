import { percent } from '../../functions/format';
import type { MeanOfRatesFacts } from '../en-US/meanOfRates';
import type { RuleWords } from '../ruleWords';

const things = { periods: '個期間的離職率', groups: '個部門（分組）的離職率', unknown: '個離職率' } as const;

const remedy = ({ suggested }: MeanOfRatesFacts) => (suggested ? `請改用 ${suggested}。` : '');

export const meanOfRates: RuleWords<MeanOfRatesFacts> = {
  name: '把比率拿來平均或相加',
  title: (f) => {
    const mean = f.mean === null ? '' : `，為${percent(f.mean)}`;
    const right = f.right === null ? '' : `；合併計算應為${percent(f.right)}`;
    const more = f.cells > 1 ? `（這樣的儲存格共有${f.cells}個）` : '';
    return `${f.cell} 是${f.count}${things[f.kind]}（${f.rates}）${f.isSum ? '的總和' : '的平均值'}${mean}${right}${more}。`;
  },
  why: (f) => {
    if (f.isSum)
      return `每個期間的離職率（各期為${percent(f.lowest)}至${percent(f.highest)}）都以該期間自己的人數為基數。離職人數可以逐期累加，基數不同的比率卻不能相加：即使大多數人都還在，加起來也可能超過100%。請把所有期間視為一個長期間，以同一種方式計算。${remedy(f)}`;
    if (f.kind === 'periods')
      return `離職人數逐期累加，在職人數卻不累加，所以這個平均值（各期為${percent(f.lowest)}至${percent(f.highest)}）只代表一個普通的期間，不是整段時間的離職率。請把所有期間視為一個長期間，以同一種方式計算。${remedy(f)}`;
    if (f.kind === 'groups')
      return `在這個平均值裡，小部門與大部門的份量相同。請以全部離職人數除以全部人數。${remedy(f)}`;
    return '比率的平均值不代表任何一個整體：離職人數累加而在職人數不累加，小部門又與大部門份量相同。請直接以人數計算：跨期間時對整個範圍採用同一種方式，跨部門時使用 TURNOVER.POOLED。';
  },
  fix: (f) =>
    `寫入建議的公式${f.right === null ? '' : `，結果為${percent(f.right)}`}${f.cells > 1 ? `；其餘${f.cells - 1}個儲存格分別依各自的離職率改寫` : ''}。`,
};
