import { isoDate } from '../../functions/format';
import type { TextDateFacts } from '../en-US/textDate';
import type { RuleWords } from '../ruleWords';

const more = (count: number) => (count === 1 ? '' : `（共 ${count} 个这样的单元格）`);
const under = (heading: string) => (heading ? `（“${heading}”列）` : '');

export const textDate: RuleWords<TextDateFacts> = {
  name: 'Excel 读不出的日期',
  title: ({ kind, cell, text, heading, count, reader, readerCell }) =>
    kind === 'word'
      ? `${cell}${under(heading)}写的是“${text}”${more(count)}，而 ${readerCell} 的 ${reader} 在这里读取离职日期。`
      : `${cell}${under(heading)}的“${text}”是${kind === 'digits' ? '数字' : '文本'}，不是日期${more(count)}；${readerCell} 的 ${reader} 要读取它。`,
  why: ({ kind, serial, other }) =>
    ({
      word: '离职日期要么是日期，要么留空。仍在职的人员请把单元格留空；函数不接受文字。',
      date: `Excel 无法比较或统计它，函数也会报错。它指的是 ${isoDate(serial)}。任务窗格的花名册部分可以把整列转换为日期。`,
      digits: `对 Excel 来说，它是一个遥远将来的数字，函数会报错。它指的是 ${isoDate(serial)}。任务窗格的花名册部分可以把整列转换为日期。`,
      either: `Excel 无法比较或统计它，而且它可能是 ${isoDate(serial)}，也可能是 ${isoDate(other)}。请先弄清这一列是日在前还是月在前，再用任务窗格的花名册部分把整列转换为日期。`,
      doubtful: 'Excel 无法比较或统计它，也看不出指的是哪一天。请重新输入完整的年（四位）、月、日。',
    })[kind],
  fix: ({ kind, fixable }) => (kind === 'word' ? `清空这 ${fixable} 个单元格。` : `把日期写入 ${fixable} 个单元格。`),
};
