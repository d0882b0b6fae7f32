import { tokenize, type AstExpression, type CallExpression, type Token } from '@borgar/fx';
import { factsOf } from '../functionFacts';
import { callFrom, childrenOf, treeOf } from '../turnoverCall';
import type { ArgumentTexts } from '../turnoverFormula';

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
  const tokens = tokenize(text, { withLocation: true });
  const calls: PlacedCall[] = [];
  const visit = (node: AstExpression, around: readonly AstExpression[]): void => {
    const call = callFrom(node, text);
    const placed = call && extentOf((node as CallExpression).callee.loc![0], tokens, text);
    if (call && placed) {
      const { parameters } = factsOf(call.id);
      const args = Object.fromEntries(placed.texts.slice(0, parameters.length).map((each, i) => [parameters[i], each]));
      calls.push({ ...call, args, start: placed.start, end: placed.end, around });
    } else childrenOf(node).forEach((child) => visit(child, [...around, node]));
  };
  visit(tree, []);
  return { text, tree, calls };
}

/**
 * The pieces between the commas of a call. A node's own place leaves out parentheses and percent signs around it, the pieces
 * between two commas do not.
 */
function extentOf(start: number, tokens: readonly Token[], text: string) {
  const first = tokens.findIndex(({ loc }) => loc![0] === start);
  const texts: string[] = [];
  let depth = 0;
  let from = 0;
  for (const { type, value, loc } of tokens.slice(first + 1)) {
    if (type !== 'operator') continue;
    if (value === '(' || value === '{') {
      depth++;
      if (depth === 1) from = loc![1];
    }
    const isEnd = depth === 1 && value === ')';
    if (isEnd || (depth === 1 && value === ',')) {
      texts.push(text.slice(from, loc![0]).trim());
      from = loc![1];
    }
    if (isEnd) return { start, end: from, texts };
    if (value === ')' || value === '}') depth--;
  }
  return null;
}
