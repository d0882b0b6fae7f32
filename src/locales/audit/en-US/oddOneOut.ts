import type { RuleWords } from '../ruleWords';

/** What the rule found, in numbers and in texts of the workbook; of the first cell. */
export interface OddOneOutFacts {
  /** A number among formulas, or another formula. */
  readonly kind: 'typed' | 'formula';
  readonly cell: string;
  readonly cells: number;
  /** How many cells of the line have the same formula. */
  readonly alike: number;
  readonly neighbours: string;
  /** The number or formula in the cell. */
  readonly held: string;
  /** The formula of its neighbours, as it would be here. */
  readonly expected: string;
}

const more = ({ cells }: OddOneOutFacts) => (cells > 1 ? ` (and ${cells - 1} more like it)` : '');

export const oddOneOut: RuleWords<OddOneOutFacts> = {
  name: 'Unlike its neighbours',
  title: (f) =>
    f.kind === 'typed'
      ? `${f.cell} holds the number ${f.held}${more(f)}, while ${f.alike} cells of ${f.neighbours} have a formula.`
      : `${f.cell} has another formula than its neighbours: ${f.held}, while ${f.alike} cells of ${f.neighbours} have the same.`,
  why: (f) =>
    f.kind === 'typed'
      ? `A typed number does not follow when the counts change. Like its neighbours the cell would have ${f.expected}.`
      : `Here the neighbours’ formula would be ${f.expected}. If the difference is meant, ignore this.`,
  fix: () => 'Copies the formula of its neighbours.',
};
