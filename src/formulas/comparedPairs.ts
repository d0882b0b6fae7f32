import { nodesUnder, type AstExpression } from './syntax';
import { writtenCellsFrom, type WrittenCells } from './handwrittenCells';
import { placeOf, writtenText } from './nodeText';
import { rateFormulaFrom, type RateFormula } from './rateFormula';

/** One side of a comparison: cells, a name of the workbook, or a rate calculated on the spot. */
export interface ComparedSide {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly cells: WrittenCells | null;
  readonly name: string | null;
  readonly rate: RateFormula | null;
}

export type Comparing = 'compared' | 'subtracted' | 'divided';

export interface ComparedPair {
  readonly how: Comparing;
  readonly left: ComparedSide;
  readonly right: ComparedSide;
}

const operators: Readonly<Record<string, Comparing>> = {
  '>': 'compared',
  '<': 'compared',
  '>=': 'compared',
  '<=': 'compared',
  '-': 'subtracted',
  '/': 'divided',
};

/** What a formula holds against one another anywhere in it: "=IF(F3>$H$1,"high","")" -> F3 and $H$1. */
export function comparedPairsIn(formula: string, tree: AstExpression | null): ComparedPair[] {
  const pairs: ComparedPair[] = [];
  if (!tree) return pairs;
  for (const node of nodesUnder(tree)) {
    if (node.type !== 'BinaryExpression' || !Object.hasOwn(operators, node.operator)) continue;
    const [left, right] = node.arguments.map((side) => sideFrom(side, formula));
    if (left && right) pairs.push({ how: operators[node.operator], left, right });
  }
  return pairs;
}

function sideFrom(node: AstExpression, formula: string): ComparedSide | null {
  const [start, end] = placeOf(node, formula);
  const text = writtenText(node, formula);
  const cells = writtenCellsFrom(node);
  const name = node.type === 'ReferenceIdentifier' && node.kind === 'name' ? node.value : null;
  const rate = node.type === 'CallExpression' ? rateFormulaFrom(`=${text}`) : null;
  return cells || name || rate ? { text, start, end, cells, name, rate } : null;
}
