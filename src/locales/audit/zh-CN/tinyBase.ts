import { people, percent } from '../../functions/format';
import type { TinyBaseFacts } from '../en-US/tinyBase';
import type { RuleWords } from '../ruleWords';

const more = ({ cells, smallest }: TinyBaseFacts) =>
  cells > 1 ? `（这样的离职率共有${cells}个，分母最小为${people(smallest)}人）` : '';

export const tinyBase: RuleWords<TinyBaseFacts> = {
  name: '分母人数太少',
  title: (f) => `${f.cell}：${people(f.base)}人中离职${people(f.leavers)}人，即${percent(f.rate)}${more(f)}。`,
  why: (f) =>
    `再多一人离职就是${percent(f.rateWithOneMore)}。分母不足${people(f.limit)}人的离职率很难比较：请在旁边列出人数，或把几个月、几个部门合并计算。`,
};
