import type { Method } from '../../../turnover/method';
import { people, percent } from '../../functions/format';
import type { HandwrittenRateFacts } from '../en-US/handwrittenRate';
import type { RuleWords } from '../ruleWords';

const bases: Readonly<Record<Method, string>> = {
  average: '期初、期末平均人数',
  opening: '期初人数',
  closing: '期末人数',
  cumulative: '期初人数与入职人数之和',
  mean: '多个时点人数的平均值',
};

const names: Readonly<Record<Method, string>> = {
  average: '平均人数口径',
  opening: '期初人数口径',
  closing: '期末人数口径',
  cumulative: '期初+入职口径（累计在册人数法）',
  mean: '各期平均人数口径',
};

const uses: Readonly<Record<Method, string>> = {
  average: '英国 CIPD、NHS 和大多数人力资源系统采用。',
  opening: '日本厚生劳动省、台湾地区主计总处和德国基本公式采用。',
  closing: 'GRI 401-1 采用。',
  cumulative: '德国 Schlüter 公式、PeopleHR 和 PrismHR 采用，结果不会超过100%。',
  mean: 'SHRM 的月离职率和美国 JOLTS 统计采用。',
};

const shown = (rate: number | null) => (rate === null ? '错误值' : percent(rate));

function difference({ differing, difference: first, cells }: HandwrittenRateFacts): string {
  if (!first) return '';
  const where = cells === 1 ? '此处' : `${cells}个单元格中有${differing}个（从 ${first.cell} 起）`;
  return `${where}改用函数后会显示${shown(first.then)}，而不是${shown(first.now)}，因为函数对人数的检查更严：请先核对这些人数。`;
}

export const handwrittenRate: RuleWords<HandwrittenRateFacts> = {
  name: '手写的离职率公式',
  title: (f) => {
    const more = f.cells > 1 ? ` 等${f.cells}个单元格` : '';
    const base = f.isChurn ? '期初客户数' : bases[f.method];
    if (f.rate === null || f.leavers === null || f.base === null)
      return `${f.cell}${more}用“${f.leaversHeading}”除以${base}。`;
    return `${f.cell}${more}：${people(f.leavers)} ÷ ${people(f.base)} = ${percent(f.rate)}，分母为${base}。`;
  },
  why: (f) => {
    const method = f.isChurn
      ? '这是客户流失率：流失的客户数除以期初客户数。'
      : `这是${names[f.method]}，${uses[f.method]}`;
    const offer = f.functionId
      ? `TURNOVER.${f.functionId} 的函数名就说明了口径，遇到不可能的人数还会报错。`
      : '改用函数还需要期初人数。';
    return `${method}${offer}${difference(f)}`;
  },
  fix: (f) =>
    f.cells - f.differing === 1
      ? `写入 ${f.suggested}，数值不变。`
      : `写入 ${f.suggested} 及其复制的公式，共${f.cells - f.differing}个单元格，数值不变。`,
};
