import type { TotalInRangeFacts } from '../en-US/totalInRange';
import type { RuleWords } from '../ruleWords';

const more = ({ cells }: TotalInRangeFacts) => (cells > 1 ? `（共${cells}個儲存格）` : ' ');
const called = ({ label }: TotalInRangeFacts) => (label ? `（「${label}」）` : '');

export const totalInRange: RuleWords<TotalInRangeFacts> = {
  name: '範圍含合計或漏了最後一期',
  title: (f) =>
    f.kind === 'total'
      ? `${f.cell}${more(f)}的範圍 ${f.range} 把合計 ${f.line}${called(f) || ' '}也算進去了。`
      : f.kind === 'uneven'
        ? `${f.cell}${more(f)}的範圍 ${f.range} 沒有包含 ${f.line}${called(f)}，但公式中另一個範圍包含這一期。`
        : `${f.cell}${more(f)}的範圍 ${f.range} 沒有包含最後一期 ${f.line}${called(f)}。`,
  why: (f) =>
    (f.kind === 'total'
      ? '合計中的人被重複計算了一次。'
      : f.kind === 'uneven'
        ? '離職人數與在職人數不是同一段期間。'
        : '結果少了這一期。如果是刻意不算，請在公式旁註明，或忽略此項。') +
    (f.corrected ? `範圍應為 ${f.corrected}。` : ''),
  fix: (f) => `將 ${f.range} 改為 ${f.corrected}，其他範圍一併調整。`,
};
