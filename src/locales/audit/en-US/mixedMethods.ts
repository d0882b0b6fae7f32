import type { Method } from '../../../turnover/method';
import type { RuleWords } from '../ruleWords';

/** What the rule found, in numbers and in texts of the workbook. */
export interface MixedMethodsFacts {
  /** The method set for this workbook; null where none is set, and the methods are listed. */
  readonly house: Method | null;
  /** The most frequent first; with a house method only the one that differs. */
  readonly methods: readonly {
    readonly method: Method;
    readonly cells: number;
    /** The first addresses. */
    readonly where: readonly string[];
  }[];
}

const names: Readonly<Record<Method, string>> = {
  average: 'average headcount',
  opening: 'opening headcount',
  closing: 'closing headcount',
  cumulative: 'opening + hires',
  mean: 'mean headcount',
};

const cellCount = (cells: number) => (cells === 1 ? '1 cell' : `${cells} cells`);
const place = ({ where }: MixedMethodsFacts['methods'][number]) => where.join(', ');

export const mixedMethods: RuleWords<MixedMethodsFacts> = {
  name: 'Several methods in one workbook',
  title: ({ house, methods }) =>
    house
      ? `${place(methods[0])}: ${cellCount(methods[0].cells)} by ${names[methods[0].method]}, while the house method is ${names[house]}.`
      : `${methods.length} methods in this workbook: ${methods
          .map((each) => `${names[each.method]} (${cellCount(each.cells)}: ${place(each)})`)
          .join(', ')}.`,
  why: ({ house }) =>
    house
      ? 'Rates by different methods cannot be compared: the same people give different percentages.'
      : 'Rates by different methods cannot be compared: the same people give different percentages. Choose one, or say beside each rate which it is. A house method can be set in the pane; then only what differs from it is shown.',
  fix: ({ house }) => (house ? `Calculates it by ${names[house]}.` : ''),
};
