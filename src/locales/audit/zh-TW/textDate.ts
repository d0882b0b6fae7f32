import { isoDate } from '../../functions/format';
import type { TextDateFacts } from '../en-US/textDate';
import type { RuleWords } from '../ruleWords';

const more = (count: number) => (count === 1 ? '' : `（共 ${count} 個這樣的儲存格）`);
const under = (heading: string) => (heading ? `（「${heading}」欄）` : '');

export const textDate: RuleWords<TextDateFacts> = {
  name: 'Excel 讀不出的日期',
  title: ({ kind, cell, text, heading, count, reader, readerCell }) =>
    kind === 'word'
      ? `${cell}${under(heading)}寫的是「${text}」${more(count)}，而 ${readerCell} 的 ${reader} 在這裡讀取離職日。`
      : `${cell}${under(heading)}的「${text}」是${kind === 'digits' ? '數值' : '文字'}，不是日期${more(count)}；${readerCell} 的 ${reader} 要讀取它。`,
  why: ({ kind, serial, other }) =>
    ({
      word: '離職日要嘛是日期，要嘛留白。仍在職的人員請把儲存格留白；函數不接受文字。',
      date: `Excel 無法比較或統計它，函數也會出錯。它指的是 ${isoDate(serial)}。工作窗格的名冊部分可以把整欄轉換成日期。`,
      digits: `對 Excel 來說，它是一個遙遠未來的數值，函數會出錯。它指的是 ${isoDate(serial)}。工作窗格的名冊部分可以把整欄轉換成日期。`,
      either: `Excel 無法比較或統計它，而且它可能是 ${isoDate(serial)}，也可能是 ${isoDate(other)}。請先弄清楚這一欄是日在前還是月在前，再用工作窗格的名冊部分把整欄轉換成日期。`,
      doubtful: 'Excel 無法比較或統計它，也看不出指的是哪一天。請重新輸入完整的年（四位數）、月、日。',
    })[kind],
  fix: ({ kind, fixable }) => (kind === 'word' ? `清空這 ${fixable} 個儲存格。` : `把日期寫入 ${fixable} 個儲存格。`),
};
