import type { RuleWords } from '../ruleWords';

/** What the rule found, in numbers and in texts of the workbook. */
export interface StuckNameFacts {
  /**
   * `stored` the name is one that only files use · `path` it points at another add-in · `again` the name is right, and
   * Excel does not find it · `unknown` there is no such function.
   */
  readonly kind: 'stored' | 'path' | 'again' | 'unknown';
  readonly cell: string;
  readonly count: number;
  /** "TURNOVER.RATE" */
  readonly name: string;
  /** What stands in the formula instead. */
  readonly stored: string;
  /** The function that was probably meant. */
  readonly nearest: string | null;
}

const others = (count: number): string =>
  count === 1 ? '' : ` and ${count - 1} more ${count === 2 ? 'cell' : 'cells'}`;

export const stuckName: RuleWords<StuckNameFacts> = {
  name: 'Excel cannot find the function',
  title: ({ kind, cell, count, name, stored }) =>
    ({
      stored: `${cell}${others(count)}: the formula says ${stored} instead of ${name}.`,
      path: `${cell}${others(count)}: the formula looks for ${name} in another file, ${stored.slice(0, stored.lastIndexOf('!'))}.`,
      again: `${cell}${others(count)} ${count === 1 ? 'shows' : 'show'} #NAME?, although ${name} is written correctly.`,
      unknown: `${cell}${others(count)} ${count === 1 ? 'shows' : 'show'} #NAME?: there is no function ${name}.`,
    })[kind],
  why: ({ kind, name, nearest }) =>
    ({
      stored: `A workbook saved where the add-in was missing keeps the name in this form. Excel does not look for the function again by itself, even after the add-in has been installed; once the formula is written again it calculates.`,
      path: `The formula was made with an add-in file on somebody else’s computer. It works again when the path in front of ${name} is removed.`,
      again: `Excel lost the function when the workbook was opened without the add-in. It finds it again when the same formula is written into the cell once more.`,
      unknown: nearest
        ? `The function that comes closest is ${nearest}. Check its arguments before you replace the name.`
        : `Look the function up in the list of functions, and replace the name.`,
    })[kind],
  fix: ({ kind, count }) =>
    kind === 'again'
      ? `Writes the same ${count === 1 ? 'formula' : 'formulas'} again.`
      : `Writes the ${count === 1 ? 'formula' : 'formulas'} with the right name.`,
};
