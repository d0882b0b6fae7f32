import { people } from '../../functions/format';
import type { RuleWords } from '../ruleWords';

/** The first of the cells of a column, and how many there are. */
export interface TextNumberFacts {
  readonly cell: string;
  readonly text: string;
  readonly count: number;
  /** The heading of the column; "" where there is none. */
  readonly heading: string;
  /** The function that reads the cells, and the first cell where it stands. */
  readonly reader: string;
  readonly readerCell: string;
  /** What the text stands for, and whether it can be nothing else. */
  readonly number: number;
  readonly isCertain: boolean;
  /** In how many of the cells the number can be written without a doubt. */
  readonly fixable: number;
}

const more = (count: number) =>
  count === 1 ? '' : `, and so ${count === 2 ? 'does 1 more cell' : `do ${count - 1} more cells`}`;
const under = (heading: string) => (heading ? ` under “${heading}”` : '');

export const textNumber: RuleWords<TextNumberFacts> = {
  name: 'Numbers stored as text',
  title: ({ cell, text, heading, count, reader, readerCell }) =>
    `${cell}${under(heading)} holds “${text}” as text${more(count)}. ${reader} in ${readerCell} reads ${count === 1 ? 'it' : 'them'}.`,
  why: ({ text, number, isCertain }) =>
    `It looks like a number, but to Excel it is a word: the function refuses it, and SUM passes over it without a sound. ${isCertain ? `As a number it is ${people(number)}.` : `“${text}” is read differently in different countries (perhaps ${people(number)}), so please type the number yourself.`}`,
  fix: ({ fixable }) =>
    fixable === 1 ? 'Writes the number into the cell.' : `Writes the numbers into the ${fixable} cells.`,
};
