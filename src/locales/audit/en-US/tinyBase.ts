import { people, percent } from '../../functions/format';
import type { RuleWords } from '../ruleWords';

/** What the rule found, in numbers and in texts of the workbook; of the first cell. */
export interface TinyBaseFacts {
  readonly cell: string;
  readonly cells: number;
  readonly leavers: number;
  readonly base: number;
  readonly rate: number;
  readonly rateWithOneMore: number;
  /** The smallest base of all the cells. */
  readonly smallest: number;
  /** A base under this is tiny. */
  readonly limit: number;
}

const more = ({ cells, smallest }: TinyBaseFacts) =>
  cells > 1 ? ` (${cells} rates like this; the smallest base is ${people(smallest)})` : '';

export const tinyBase: RuleWords<TinyBaseFacts> = {
  name: 'Rate over very few people',
  title: (f) => `${f.cell}: ${people(f.leavers)} of ${people(f.base)} is ${percent(f.rate)}${more(f)}.`,
  why: (f) =>
    `One more leaver would make it ${percent(f.rateWithOneMore)}. Over fewer than ${people(f.limit)} people a rate is hardly comparable: show the numbers of people beside it, or take several months or teams together.`,
};
