import { people, percent } from '../../functions/format';
import type { ChurnNetFacts } from '../en-US/churnNet';
import type { RuleWords } from '../ruleWords';

export const churnNet: RuleWords<ChurnNetFacts> = {
  name: '把淨減少當成流失',
  title: (f) => {
    const more = f.cells > 1 ? ` 等${f.cells}個儲存格` : '';
    return `${f.cell}${more}（「${f.heading}」）算的是淨變動：（${people(f.opening)} − ${people(f.closing)}）÷ ${people(f.opening)} = ${percent(f.net)}；實際離開的是${people(f.leavers)}，即${percent(f.right)}。`;
  },
  why: (f) => {
    const newcomers = f.isCustomers ? '新增客戶' : '新進人數';
    const gone = f.isCustomers ? '流失' : '離職';
    const use = f.suggested ? `請改用 ${f.suggested}。` : '請以離開的數量除以期初數量。';
    return `${newcomers}（${people(f.hires)}）抵銷了${gone}：這個數字只說明規模縮小多少，不說明走了多少。${use}`;
  },
  fix: (f) => `寫入 ${f.suggested}；${f.cell} 將顯示${percent(f.right)}，而非${percent(f.net)}。`,
};
