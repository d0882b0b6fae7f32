import { isoDate } from '../../functions/format';
import type { RuleWords } from '../ruleWords';

/** The first such row of a list, and how many there are. */
export interface LeftBeforeHiredFacts {
  readonly cell: string;
  readonly hiredCell: string;
  /** Serial numbers of days. */
  readonly hired: number;
  readonly left: number;
  /** As the sheet numbers it. */
  readonly row: number;
  readonly count: number;
}

export const leftBeforeHired: RuleWords<LeftBeforeHiredFacts> = {
  name: 'Left before being hired',
  title: ({ cell, hiredCell, hired, left, row, count }) =>
    `Row ${row}: somebody left on ${isoDate(left)} (${cell}) who was hired on ${isoDate(hired)} (${hiredCell})${count > 1 ? `; ${count} such rows in this list` : ''}.`,
  why: () =>
    'Nobody leaves before the first day. The two dates may have changed places, or a year or a month was mistyped. Correct one of them; until then the functions for staff lists refuse the list.',
};
