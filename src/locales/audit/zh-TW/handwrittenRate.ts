import type { Method } from '../../../turnover/method';
import { people, percent } from '../../functions/format';
import type { HandwrittenRateFacts } from '../en-US/handwrittenRate';
import type { RuleWords } from '../ruleWords';

const bases: Readonly<Record<Method, string>> = {
  average: '期初與期末平均人數',
  opening: '期初人數',
  closing: '期末人數',
  cumulative: '期初人數加新進人數',
  mean: '多個時點人數的平均值',
};

const names: Readonly<Record<Method, string>> = {
  average: '平均人數法',
  opening: '期初人數法',
  closing: '期末人數法',
  cumulative: '期初＋新進人數法',
  mean: '各期平均人數法',
};

const uses: Readonly<Record<Method, string>> = {
  average: '英國 CIPD、NHS 與多數人資系統採用。',
  opening: '日本厚生勞動省、行政院主計總處與德國基本公式採用。',
  closing: 'GRI 401-1 採用。',
  cumulative: '德國 Schlüter 公式、PeopleHR 與 PrismHR 採用，結果不會超過100%。',
  mean: 'SHRM 的月離職率與美國 JOLTS 統計採用。',
};

const shown = (rate: number | null) => (rate === null ? '錯誤值' : percent(rate));

function difference({ differing, difference: first, cells }: HandwrittenRateFacts): string {
  if (!first) return '';
  const where = cells === 1 ? '此處' : `${cells}個儲存格中有${differing}個（自 ${first.cell} 起）`;
  return `${where}改用函數後會顯示${shown(first.then)}，而非${shown(first.now)}，因為函數對人數的檢查較嚴格：請先核對這些人數。`;
}

export const handwrittenRate: RuleWords<HandwrittenRateFacts> = {
  name: '手寫的離職率公式',
  title: (f) => {
    const more = f.cells > 1 ? ` 等${f.cells}個儲存格` : '';
    const base = f.isChurn ? '期初客戶數' : bases[f.method];
    if (f.rate === null || f.leavers === null || f.base === null)
      return `${f.cell}${more}以「${f.leaversHeading}」除以${base}。`;
    return `${f.cell}${more}：${people(f.leavers)} ÷ ${people(f.base)} = ${percent(f.rate)}，分母為${base}。`;
  },
  why: (f) => {
    const method = f.isChurn
      ? '這是客戶流失率：流失的客戶數除以期初客戶數。'
      : `這是${names[f.method]}，${uses[f.method]}`;
    const offer = f.functionId
      ? `TURNOVER.${f.functionId} 的函數名稱就說明了計算方式，遇到不可能的人數也會顯示錯誤。`
      : '改用函數還需要期初人數。';
    return `${method}${offer}${difference(f)}`;
  },
  fix: (f) =>
    f.cells - f.differing === 1
      ? `寫入 ${f.suggested}，數值不變。`
      : `寫入 ${f.suggested} 及其複製的公式，共${f.cells - f.differing}個儲存格，數值不變。`,
};
