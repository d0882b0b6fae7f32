import { isoDate } from '../../functions/format';
import type { RuleWords } from '../ruleWords';

/** The first of the cells of a column, and how many there are. */
export interface TextDateFacts {
  /**
   * `date` text that can be one day only · `either` day and month cannot be told apart · `doubtful` no day can be told
   * · `digits` a number such as 20240315 · `word` "active", "在职" in the column of leaving dates
   */
  readonly kind: 'date' | 'either' | 'doubtful' | 'digits' | 'word';
  readonly cell: string;
  readonly text: string;
  readonly count: number;
  /** The heading of the column; "" where there is none. */
  readonly heading: string;
  /** The function that reads the cells, and the first cell where it stands. */
  readonly reader: string;
  readonly readerCell: string;
  /** The day it stands for, and the other one it may stand for. */
  readonly serial: number | null;
  readonly other: number | null;
  /** How many of the cells can be written without a doubt. */
  readonly fixable: number;
}

const more = (count: number) => (count === 1 ? '' : ` (${count} such cells)`);
const under = (heading: string) => (heading ? ` under “${heading}”` : '');

export const textDate: RuleWords<TextDateFacts> = {
  name: 'Dates that Excel does not read',
  title: ({ kind, cell, text, heading, count, reader, readerCell }) =>
    kind === 'word'
      ? `${cell}${under(heading)} says “${text}”${more(count)}, where ${reader} in ${readerCell} reads leaving dates.`
      : `${cell}${under(heading)} holds “${text}” as ${kind === 'digits' ? 'a number' : 'text'}, not as a date${more(count)}. ${reader} in ${readerCell} reads it.`,
  why: ({ kind, serial, other }) =>
    ({
      word: 'A leaving date is a date or nothing. Leave the cell empty for everybody who is still employed; the function refuses words.',
      date: `Excel cannot compare or count it, and the function refuses it. It stands for ${isoDate(serial)}. The staff list part of the pane turns a whole column into dates.`,
      digits: `To Excel it is a number far in the future, and the function refuses it. It stands for ${isoDate(serial)}. The staff list part of the pane turns a whole column into dates.`,
      either: `Excel cannot compare or count it, and it may mean ${isoDate(serial)} or ${isoDate(other)}. Find out which comes first in this column, day or month; then the staff list part of the pane turns the whole column into dates.`,
      doubtful:
        'Excel cannot compare or count it, and which day is meant cannot be told from it. Type the date with its day, month and four-digit year.',
    })[kind],
  fix: ({ kind, fixable }) =>
    kind === 'word'
      ? `Empties ${fixable === 1 ? 'the cell' : `the ${fixable} cells`}.`
      : `Writes ${fixable === 1 ? 'the date into the cell' : `the dates into ${fixable} cells`}.`,
};
