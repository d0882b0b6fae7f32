import { people } from '../../functions/format';
import type { TextNumberFacts } from '../en-US/textNumber';
import type { RuleWords } from '../ruleWords';

const more = (count: number) => (count === 1 ? '' : `，这样的单元格共有 ${count} 个`);
const under = (heading: string) => (heading ? `（“${heading}”列）` : '');

export const textNumber: RuleWords<TextNumberFacts> = {
  name: '数字存成了文本',
  title: ({ cell, text, heading, count, reader, readerCell }) =>
    `${cell}${under(heading)}的“${text}”是文本${more(count)}；${readerCell} 的 ${reader} 要读取它。`,
  why: ({ text, number, isCertain }) =>
    `看上去是数字，对 Excel 来说却是文字：函数会报错，SUM 则会不声不响地跳过。${isCertain ? `它的数值应为 ${people(number)}。` : `“${text}”在不同国家读法不同（也许是 ${people(number)}），请您自行输入数字。`}`,
  fix: ({ fixable }) => (fixable === 1 ? '把数值写入该单元格。' : `把数值写入这 ${fixable} 个单元格。`),
};
