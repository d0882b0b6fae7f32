import { people } from '../../functions/format';
import type { TextNumberFacts } from '../en-US/textNumber';
import type { RuleWords } from '../ruleWords';

const more = (count: number) => (count === 1 ? '' : `，這樣的儲存格共有 ${count} 個`);
const under = (heading: string) => (heading ? `（「${heading}」欄）` : '');

export const textNumber: RuleWords<TextNumberFacts> = {
  name: '數字存成了文字',
  title: ({ cell, text, heading, count, reader, readerCell }) =>
    `${cell}${under(heading)}的「${text}」是文字${more(count)}；${readerCell} 的 ${reader} 要讀取它。`,
  why: ({ text, number, isCertain }) =>
    `看起來是數字，對 Excel 來說卻是文字：函數會出錯，SUM 則會不聲不響地略過。${isCertain ? `它的數值應為 ${people(number)}。` : `「${text}」在不同國家讀法不同（也許是 ${people(number)}），請您自行輸入數字。`}`,
  fix: ({ fixable }) => (fixable === 1 ? '把數值寫入該儲存格。' : `把數值寫入這 ${fixable} 個儲存格。`),
};
