import type { Method } from '../../../turnover/method';
import type { MixedMethodsFacts } from '../en-US/mixedMethods';
import type { RuleWords } from '../ruleWords';

const names: Readonly<Record<Method, string>> = {
  average: '平均人數法',
  opening: '期初人數法',
  closing: '期末人數法',
  cumulative: '期初＋新進人數法',
  mean: '各期平均人數法',
};

const place = ({ where }: MixedMethodsFacts['methods'][number]) => where.join('、');

export const mixedMethods: RuleWords<MixedMethodsFacts> = {
  name: '同一活頁簿用了多種計算方式',
  title: ({ house, methods }) =>
    house
      ? `${place(methods[0])} 共${methods[0].cells}個儲存格用的是${names[methods[0].method]}，但公司計算方式是${names[house]}。`
      : `本活頁簿用了${methods.length}種計算方式：${methods
          .map((each) => `${names[each.method]}（${each.cells}個儲存格：${place(each)}）`)
          .join('、')}。`,
  why: ({ house }) =>
    house
      ? '計算方式不同的離職率不能互相比較：同樣的人數會得出不同的百分比。'
      : '計算方式不同的離職率不能互相比較：同樣的人數會得出不同的百分比。請統一計算方式，或在每個離職率旁註明。在工作窗格設定公司計算方式後，這裡只會列出與其不同的公式。',
  fix: ({ house }) => (house ? `改以${names[house]}計算。` : ''),
};
