import type { AstExpression, CallExpression } from '@borgar/fx';
import { extentOf } from '../callArguments';
import { factsOf } from '../functionFacts';
import { callFrom, childrenOf, treeOf } from '../turnoverCall';
import type { ArgumentTexts } from '../turnoverFormula';
import { tokensOf } from '../tokens';

/** A TURNOVER call where it stands in a formula. */
export interface PlacedCall {
  readonly id: string;
  readonly args: ArgumentTexts;
  /** From its first letter to behind its closing parenthesis. */
  readonly start: number;
  readonly end: number;
  /** What stands around it, the formula's outermost part first. */
  readonly around: readonly AstExpression[];
  /** The name is one Excel could not resolve: the cell shows #NAME?. */
  readonly isStuck: boolean;
}

export interface ReadFormula {
  readonly text: string;
  readonly tree: AstExpression;
  /** Outer calls only; those among their arguments belong to the arguments' texts. */
  readonly calls: readonly PlacedCall[];
}

/** The formula with its TURNOVER calls; null where nobody could read it. */
export function readFormula(text: string): ReadFormula | null {
  const tree = treeOf(text);
  if (!tree) return null;
  const tokens = tokensOf(text);
  const calls: PlacedCall[] = [];
  const visit = (node: AstExpression, around: readonly AstExpression[]): void => {
    const call = callFrom(node, text);
    const placed = call && extentOf((node as CallExpression).callee.loc![0], tokens, text);
    if (call && placed) {
      const { parameters } = factsOf(call.id);
      const args = Object.fromEntries(
        placed.texts.slice(0, parameters.length).map((each, i) => [parameters[i], each.trim()]),
      );
      calls.push({ ...call, args, start: placed.start, end: placed.end, around });
    } else childrenOf(node).forEach((child) => visit(child, [...around, node]));
  };
  visit(tree, []);
  return { text, tree, calls };
}
