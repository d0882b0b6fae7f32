import type { RuleWords } from '../ruleWords';

export type HeadedParameter = 'opening' | 'hires' | 'leavers' | 'closing' | 'hired' | 'left';

/** What the rule found, in numbers and in texts of the workbook; of the first cell. */
export interface WrongColumnFacts {
  /** Two arguments point at each other's columns. */
  readonly isSwapped: boolean;
  readonly cell: string;
  readonly cells: number;
  readonly parameter: HeadedParameter;
  /** As it stands in the formula. */
  readonly reference: string;
  readonly heading: string;
  readonly otherParameter: HeadedParameter | null;
  readonly otherHeading: string;
  /** The heading of the right column; "" where there is none. */
  readonly right: string;
}

const meanings: Readonly<Record<HeadedParameter, string>> = {
  opening: 'the opening headcount',
  hires: 'the people hired',
  leavers: 'the people who left',
  closing: 'the closing headcount',
  hired: 'the hire dates',
  left: 'the leaving dates',
};

const more = ({ cells }: WrongColumnFacts) => (cells > 1 ? ` (${cells} cells)` : '');

export const wrongColumn: RuleWords<WrongColumnFacts> = {
  name: 'Argument on the wrong column',
  title: (f) =>
    f.isSwapped && f.otherParameter
      ? `${f.cell}${more(f)}: two arguments are swapped: “${f.parameter}” points at the cells headed “${f.heading}”, and “${f.otherParameter}” at “${f.otherHeading}”.`
      : `${f.cell}${more(f)}: the argument “${f.parameter}” points at ${f.reference}, which is headed “${f.heading}”.`,
  why: (f) =>
    `“${f.parameter}” should be ${meanings[f.parameter]}, so the result is about something else.` +
    (f.right ? ` In the same table “${f.right}” would fit.` : ''),
  fix: (f) => (f.isSwapped ? 'Exchanges the two arguments.' : `Points “${f.parameter}” at the column “${f.right}”.`),
};
