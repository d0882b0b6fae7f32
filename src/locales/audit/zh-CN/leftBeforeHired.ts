import { isoDate } from '../../functions/format';
import type { LeftBeforeHiredFacts } from '../en-US/leftBeforeHired';
import type { RuleWords } from '../ruleWords';

export const leftBeforeHired: RuleWords<LeftBeforeHiredFacts> = {
  name: '离职早于入职',
  title: ({ cell, hiredCell, hired, left, row, count }) =>
    `第 ${row} 行：离职日期 ${isoDate(left)}（${cell}）早于入职日期 ${isoDate(hired)}（${hiredCell}）${count > 1 ? `；此名单中共有 ${count} 行如此` : ''}。`,
  why: () =>
    '没有人会在入职之前离职。可能是两个日期填反了，也可能是年份或月份输错了。请更正其中一个；更正之前，花名册函数不会接受这份名单。',
};
