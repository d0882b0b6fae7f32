import { calculationIn, ratioInside, type Wrapping, type WrittenRatio } from './handwritten';
import { remainderFrom } from './handwrittenRemainder';
import type { AstExpression } from './syntax';

/** (first − second) ÷ base, or 1 − second ÷ base: what a number of people fell by. */
export interface WrittenNetChange extends Wrapping {
  readonly form: 'difference' | 'remainder';
  /** The fraction with what is divided: the difference, or the second number alone. */
  readonly ratio: WrittenRatio;
  readonly scale: 1 | 100;
}

/** The relative decrease that a formula calculates, whatever the cells hold; null for other formulas. */
export function netChangeFrom(formula: string, tree: AstExpression | null): WrittenNetChange | null {
  const remainder = remainderFrom(formula, tree);
  if (remainder?.ratio) return { ...remainder, ratio: remainder.ratio, form: 'remainder' };
  const found = calculationIn(formula, tree);
  const ratio = found && ratioInside(found.core, formula);
  if (!ratio || ratio.upper.kind !== 'sum' || ratio.upper.terms.length !== 2) return null;
  const scale = ratio.factor === 100 ? 100 : 1;
  return { ...found.wrapping, ratio, form: 'difference', scale };
}
