import type { AstExpression } from '@borgar/fx';
import { childrenOf } from './turnoverCall';

/** The parts of a formula's syntax tree, for rooms that look at formulas without the parser's own package. */
export type { AstExpression, BinaryExpression, CallExpression } from '@borgar/fx';

/** A node and all nodes under it, outer before inner, left to right. */
export function* nodesUnder(node: AstExpression): Generator<AstExpression> {
  // A generator within a generator within … would take the square of the length of a long sum.
  const waiting = [node];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    yield next;
    waiting.push(...childrenOf(next).reverse());
  }
}

/** The name of the function a node calls, in upper case and without the prefix of newer functions; null for other nodes. */
export function functionName(node: AstExpression | null | undefined): string | null {
  if (node?.type !== 'CallExpression' || node.callee.type !== 'Identifier') return null;
  return node.callee.name.toUpperCase().replace(/^_XLFN\./, '');
}
