import type { Method } from '../../../turnover/method';
import type { MixedMethodsFacts } from '../en-US/mixedMethods';
import type { RuleWords } from '../ruleWords';

const names: Readonly<Record<Method, string>> = {
  average: '平均人数口径',
  opening: '期初人数口径',
  closing: '期末人数口径',
  cumulative: '期初+入职口径',
  mean: '各期平均人数口径',
};

const place = ({ where }: MixedMethodsFacts['methods'][number]) => where.join('、');

export const mixedMethods: RuleWords<MixedMethodsFacts> = {
  name: '同一工作簿用了多种口径',
  title: ({ house, methods }) =>
    house
      ? `${place(methods[0])} 共${methods[0].cells}个单元格用的是${names[methods[0].method]}，而单位口径是${names[house]}。`
      : `本工作簿用了${methods.length}种口径：${methods
          .map((each) => `${names[each.method]}（${each.cells}个单元格：${place(each)}）`)
          .join('、')}。`,
  why: ({ house }) =>
    house
      ? '口径不同的离职率不能相互比较：同样的人数会得出不同的百分比。'
      : '口径不同的离职率不能相互比较：同样的人数会得出不同的百分比。请统一口径，或在每个离职率旁注明口径。在任务窗格中设定单位口径后，这里只列出与之不同的公式。',
  fix: ({ house }) => (house ? `改按${names[house]}计算。` : ''),
};
