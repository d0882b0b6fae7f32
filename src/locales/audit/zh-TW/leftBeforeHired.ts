import { isoDate } from '../../functions/format';
import type { LeftBeforeHiredFacts } from '../en-US/leftBeforeHired';
import type { RuleWords } from '../ruleWords';

export const leftBeforeHired: RuleWords<LeftBeforeHiredFacts> = {
  name: '離職早於到職',
  title: ({ cell, hiredCell, hired, left, row, count }) =>
    `第 ${row} 列：離職日 ${isoDate(left)}（${cell}）早於到職日 ${isoDate(hired)}（${hiredCell}）${count > 1 ? `；此名冊中共有 ${count} 列如此` : ''}。`,
  why: () =>
    '沒有人會在到職之前離職。可能是兩個日期填反了，也可能是年份或月份打錯了。請更正其中一個；更正之前，名冊函數不會接受這份名冊。',
};
