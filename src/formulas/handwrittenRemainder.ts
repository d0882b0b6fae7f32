import { calculationIn, ratioInside, type Wrapping, type WrittenRatio } from './handwritten';
import { isOneCell, writtenCellsFrom, type WrittenCells } from './handwrittenCells';
import { writtenText } from './nodeText';
import { rateFormulaFrom, type RateFormula } from './rateFormula';
import type { AstExpression } from './syntax';

/** 1 − something, as in "=1-F2" or "=100%-TURNOVER.AVGBASE(C2,B2,E2)". */
export interface WrittenRemainder extends Wrapping {
  /** 100 for "=100-F2". */
  readonly scale: 1 | 100;
  /** What is taken away: the rate of a function, a cell, or a fraction. */
  readonly rate: RateFormula | null;
  readonly cell: WrittenCells | null;
  readonly ratio: WrittenRatio | null;
}

/** The remainder that a formula calculates; null for other formulas. */
export function remainderFrom(formula: string, tree: AstExpression | null): WrittenRemainder | null {
  const found = calculationIn(formula, tree);
  const core = found?.core;
  if (core?.type !== 'BinaryExpression' || core.operator !== '-') return null;
  const [whole, part] = core.arguments;
  const scale = wholeOf(whole);
  if (!scale) return null;
  const cells = writtenCellsFrom(part);
  return {
    ...found!.wrapping,
    scale,
    rate: rateFormulaFrom(`=${writtenText(part, formula)}`),
    cell: cells && isOneCell(cells) ? cells : null,
    ratio: ratioInside(part, formula),
  };
}

/** 1 and 100% are a whole, 100 is one in per cent. */
function wholeOf(node: AstExpression): 1 | 100 | null {
  if (node.type === 'Literal') return node.value === 1 ? 1 : node.value === 100 ? 100 : null;
  if (node.type !== 'UnaryExpression' || node.operator !== '%') return null;
  return wholeOf(node.arguments[0]) === 100 ? 1 : null;
}
