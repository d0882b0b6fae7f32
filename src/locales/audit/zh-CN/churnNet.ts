import { people, percent } from '../../functions/format';
import type { ChurnNetFacts } from '../en-US/churnNet';
import type { RuleWords } from '../ruleWords';

export const churnNet: RuleWords<ChurnNetFacts> = {
  name: '把净减少当作流失',
  title: (f) => {
    const more = f.cells > 1 ? ` 等${f.cells}个单元格` : '';
    return `${f.cell}${more}（“${f.heading}”）算的是净变动：（${people(f.opening)} − ${people(f.closing)}）÷ ${people(f.opening)} = ${percent(f.net)}；实际离开的是${people(f.leavers)}，即${percent(f.right)}。`;
  },
  why: (f) => {
    const newcomers = f.isCustomers ? '新增客户' : '入职人数';
    const gone = f.isCustomers ? '流失' : '离职';
    const use = f.suggested ? `请改用 ${f.suggested}。` : '请用离开的数量除以期初数量。';
    return `${newcomers}（${people(f.hires)}）抵消了${gone}：这个数只说明规模缩小了多少，不说明走了多少。${use}`;
  },
  fix: (f) => `写入 ${f.suggested}；${f.cell} 将显示${percent(f.right)}，而不是${percent(f.net)}。`,
};
