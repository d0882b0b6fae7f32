import { people, percent } from '../../functions/format';
import type { TinyBaseFacts } from '../en-US/tinyBase';
import type { RuleWords } from '../ruleWords';

const more = ({ cells, smallest }: TinyBaseFacts) =>
  cells > 1 ? `（這樣的離職率共有${cells}個，分母最小為${people(smallest)}人）` : '';

export const tinyBase: RuleWords<TinyBaseFacts> = {
  name: '分母人數太少',
  title: (f) => `${f.cell}：${people(f.base)}人中離職${people(f.leavers)}人，即${percent(f.rate)}${more(f)}。`,
  why: (f) =>
    `再多一人離職就是${percent(f.rateWithOneMore)}。分母不到${people(f.limit)}人的離職率很難比較：請在旁邊列出人數，或將幾個月、幾個部門合併計算。`,
};
