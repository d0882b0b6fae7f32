import type { HeadedParameter, WrongColumnFacts } from '../en-US/wrongColumn';
import type { RuleWords } from '../ruleWords';

const meanings: Readonly<Record<HeadedParameter, string>> = {
  opening: '期初人數',
  hires: '新進人數',
  leavers: '離職人數',
  closing: '期末人數',
  hired: '到職日',
  left: '離職日',
};

const more = ({ cells }: WrongColumnFacts) => (cells > 1 ? `（共${cells}個儲存格）` : ' ');

export const wrongColumn: RuleWords<WrongColumnFacts> = {
  name: '引數指錯欄位',
  title: (f) =>
    f.isSwapped && f.otherParameter
      ? `${f.cell}${more(f)}有兩個引數對調了：${f.parameter} 指向「${f.heading}」，${f.otherParameter} 指向「${f.otherHeading}」。`
      : `${f.cell}${more(f)}的引數 ${f.parameter} 指向 ${f.reference}，但那裡的標題是「${f.heading}」。`,
  why: (f) =>
    `引數 ${f.parameter} 應是${meanings[f.parameter]}，現在算出來的是另一回事。` +
    (f.right ? `同一張表中的「${f.right}」才適合。` : ''),
  fix: (f) => (f.isSwapped ? '將這兩個引數互換。' : `讓引數 ${f.parameter} 指向「${f.right}」。`),
};
