import { placeOf, writtenText } from '../../formulas/nodeText';
import { childrenOf } from '../../formulas/turnoverCall';
import { functionName, type AstExpression, type BinaryExpression } from '../../formulas/syntax';

/** "…*100" in a formula. */
export interface TimesHundred {
  readonly node: BinaryExpression;
  /** What is multiplied. */
  readonly inner: AstExpression;
  /** The calls around it, the outermost first. */
  readonly around: readonly AstExpression[];
  /** It is calculated with further, outside of those calls. */
  readonly isPart: boolean;
}

/** Where a formula multiplies by 100, outer before inner; not by 100%. */
export function timesHundredIn(tree: AstExpression): TimesHundred[] {
  const found: TimesHundred[] = [];
  const visit = (node: AstExpression, around: readonly AstExpression[], isPart: boolean): void => {
    if (node.type === 'BinaryExpression' && node.operator === '*') {
      const [left, right] = node.arguments;
      if (isHundred(right)) found.push({ node, inner: left, around, isPart });
      else if (isHundred(left)) found.push({ node, inner: right, around, isPart });
    }
    const next = node.type === 'CallExpression' ? [...around, node] : around;
    for (const child of childrenOf(node)) visit(child, next, isPart || node.type === 'BinaryExpression');
  };
  visit(tree, [], false);
  return found;
}

const isHundred = (node: AstExpression): boolean => node.type === 'Literal' && node.value === 100;

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The formula without the multiplication. What was rounded to 1 digit of a percentage needs 3 digits of a fraction. */
export function withoutHundred(formula: string, { node, inner, around }: TimesHundred): string {
  const [start, end] = placeOf(node, formula);
  const text = writtenText(inner, formula);
  const isWhole = start <= 1 && end === formula.length;
  const edits: Edit[] = [{ start, end, text: inner.type === 'BinaryExpression' && !isWhole ? `(${text})` : text }];
  for (const call of around) {
    const digits = call.type === 'CallExpression' && rounding.has(functionName(call) ?? '') ? call.arguments[1] : null;
    if (digits?.type !== 'Literal' || typeof digits.value !== 'number') continue;
    const [from, to] = placeOf(digits, formula);
    edits.push({ start: from, end: to, text: String(digits.value + 2) });
  }
  return edits
    .sort((a, b) => b.start - a.start)
    .reduce((result, edit) => result.slice(0, edit.start) + edit.text + result.slice(edit.end), formula);
}

const rounding = new Set(['ROUND', 'ROUNDUP', 'ROUNDDOWN', 'TRUNC']);
