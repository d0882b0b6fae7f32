import { isOneCell, writtenCellsFrom, type WrittenCells } from './handwrittenCells';
import { writtenText } from './nodeText';
import { functionName, type AstExpression } from './syntax';

/** Cells added to (or, with the sign -1, taken from) an amount; `isSum` where they are the sum of a range. */
export interface WrittenTerm {
  readonly cells: WrittenCells;
  readonly sign: 1 | -1;
  readonly isSum: boolean;
}

/** Numbers of people put together: a sum of cells, or their mean. */
export interface WrittenAmount {
  readonly kind: 'sum' | 'mean';
  readonly terms: readonly WrittenTerm[];
  /** As it is written, without brackets around it. */
  readonly text: string;
}

/** factor × upper ÷ lower, however it is written: "2*C3/(B3+E3)", "C3/((B3+E3)/2)" and "C3/AVERAGE(B3,E3)". */
export interface WrittenQuotient {
  readonly upper: WrittenAmount;
  readonly lower: WrittenAmount;
  readonly factor: number;
}

/** The quotient that a product or fraction comes to; null where it has more than one amount above or below. */
export function quotientFrom(node: AstExpression, formula: string): WrittenQuotient | null {
  const parts = productFrom(node);
  if (parts?.upper.length !== 1 || parts.lower.length !== 1) return null;
  const [upper, lower] = [amountFrom(parts.upper[0], formula), amountFrom(parts.lower[0], formula)];
  return upper && lower ? { upper, lower, factor: Math.round(parts.factor * 1e9) / 1e9 } : null;
}

interface Parts {
  factor: number;
  readonly upper: AstExpression[];
  readonly lower: AstExpression[];
}

/** A product of numbers with at most one calculation below the line; null for anything else. */
export function productFrom(node: AstExpression): Readonly<Parts> | null {
  const parts: Parts = { factor: 1, upper: [], lower: [] };
  return collect(node, true, parts) ? parts : null;
}

/** Sorts the factors of a product into numbers, what stands above and what below the line; false where it is no such product. */
function collect(node: AstExpression, isAbove: boolean, parts: Parts): boolean {
  if (node.type === 'Literal') {
    if (typeof node.value !== 'number' || node.value <= 0) return false;
    parts.factor *= isAbove ? node.value : 1 / node.value;
    return true;
  }
  if (node.type === 'BinaryExpression' && (node.operator === '*' || node.operator === '/')) {
    const [left, right] = node.arguments;
    return collect(left, isAbove, parts) && collect(right, (node.operator === '*') === isAbove, parts);
  }
  if (node.type === 'UnaryExpression' && (node.operator === '%' || node.operator === '+')) {
    if (node.operator === '%') parts.factor *= isAbove ? 0.01 : 100;
    return collect(node.arguments[0], isAbove, parts);
  }
  (isAbove ? parts.upper : parts.lower).push(node);
  return parts.lower.length < 2;
}

/** A sum or mean of cells; null for what holds anything else. */
export function amountFrom(node: AstExpression, formula: string, most = mostTerms): WrittenAmount | null {
  const text = writtenText(node, formula);
  if (functionName(node) === 'AVERAGE' && node.type === 'CallExpression') {
    const terms = node.arguments.map((argument) => termFrom(argument ?? null, 1, true));
    return terms.length > 0 && terms.every((term) => term !== null) ? { kind: 'mean', terms, text } : null;
  }
  const terms = termsOf(node, 1);
  if (terms && terms.length > most) return null;
  return terms && { kind: 'sum', terms, text };
}

const mostTerms = 12;

function termsOf(node: AstExpression | null, sign: 1 | -1): WrittenTerm[] | null {
  if (node?.type === 'BinaryExpression' && (node.operator === '+' || node.operator === '-')) {
    const left = termsOf(node.arguments[0], sign);
    const right = left && termsOf(node.arguments[1], node.operator === '+' ? sign : sign === 1 ? -1 : 1);
    return left && right ? [...left, ...right] : null;
  }
  if (node?.type === 'CallExpression' && functionName(node) === 'SUM') {
    const terms = node.arguments.map((argument) => termFrom(argument ?? null, sign, true));
    return terms.length > 0 && terms.every((term) => term !== null) ? terms : null;
  }
  const term = termFrom(node, sign, false);
  // A range that stands there by itself would spill.
  return term && isOneCell(term.cells) ? [term] : null;
}

function termFrom(node: AstExpression | null, sign: 1 | -1, isSum: boolean): WrittenTerm | null {
  const cells = writtenCellsFrom(node);
  return cells && { cells, sign, isSum };
}
