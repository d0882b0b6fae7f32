import { placeOf } from '../../formulas/nodeText';
import { functionName, nodesUnder, type AstExpression } from '../../formulas/syntax';

/** A rate, perhaps, that a formula compares with a number. */
export interface Comparison {
  /** What is compared: a cell, a call, a range of cells. */
  readonly side: AstExpression;
  readonly limit: number;
  /** Where the number stands in the formula; inside the quotation marks of a condition such as ">100". */
  readonly start: number;
  readonly end: number;
}

/** All comparisons with a number that is written out: F2>100, 100<F2, COUNTIF(F2:F7,">=80"). */
export function comparisonsIn(tree: AstExpression, formula: string): Comparison[] {
  const found: Comparison[] = [];
  for (const node of nodesUnder(tree)) {
    if (node.type === 'BinaryExpression' && operators.has(node.operator)) {
      const [left, right] = node.arguments;
      found.push(...comparisonWith(left, right, formula), ...comparisonWith(right, left, formula));
    } else if (node.type === 'CallExpression' && counting.has(functionName(node) ?? ''))
      for (let i = 0; i + 1 < node.arguments.length; i++)
        found.push(...conditionOn(node.arguments[i], node.arguments[i + 1]));
  }
  return found;
}

const operators = new Set(['>', '<', '>=', '<=', '=', '<>']);
const counting = new Set(['COUNTIF', 'COUNTIFS', 'SUMIF', 'SUMIFS', 'AVERAGEIF', 'AVERAGEIFS']);

function comparisonWith(side: AstExpression, other: AstExpression, formula: string): Comparison[] {
  if (other.type !== 'Literal' || typeof other.value !== 'number') return [];
  const [start, end] = placeOf(other, formula);
  // 100% is 1.
  return formula.slice(start, end).includes('%') ? [] : [{ side, limit: other.value, start, end }];
}

function conditionOn(
  side: AstExpression | null | undefined,
  condition: AstExpression | null | undefined,
): Comparison[] {
  if (!side || condition?.type !== 'Literal' || typeof condition.value !== 'string' || !condition.loc) return [];
  const match = /^(>=|<=|<>|>|<|=)(\d+(?:\.\d+)?)$/.exec(condition.value);
  if (!match) return [];
  const [, operator, number] = match;
  const start = condition.loc[0] + 1 + operator.length;
  return [{ side, limit: Number(number), start, end: start + number.length }];
}
