import { argumentFrom } from '../../formulas/argument';
import { factsOf } from '../../formulas/functionFacts';
import { writtenCellsFrom, type WrittenCells } from '../../formulas/handwrittenCells';
import { functionName, nodesUnder, type AstExpression } from '../../formulas/syntax';
import { callFrom } from '../../formulas/turnoverCall';
import type { Book, FormulaGroup, Place } from '../book';
import { rateOfCell } from '../rateCells';
import { referredCells, usedPart } from './referredCells';

/** Turnover is held against a number that is a hundred times too large, or too small. */
export interface HundredfoldComparison {
  readonly kind: 'fraction' | 'percentage';
  /** As it stands in the formula. */
  readonly number: number;
  /** The cells held against it; null for a rate calculated in the formula itself. */
  readonly cells: WrittenCells | null;
  /** The formula of the group's first cell with the number in the scale of the rate. */
  readonly suggested: string;
}

/** Nobody holds turnover against 500%, but many against 5 for 5%. */
const leastHundredfold = 5;
const comparisons = new Set(['<', '>', '<=', '>=']);

/** Every comparison in a formula that would be a hundredfold slip if what is compared turns out to be a rate. */
export function hundredfoldComparisons({ tree, formula }: FormulaGroup): HundredfoldComparison[] {
  if (!tree) return [];
  return [...nodesUnder(tree)].flatMap((node) => {
    const pair = comparedIn(node, formula);
    const [start, end] = pair?.number.loc ?? [0, 0];
    const value = pair && argumentFrom(pair.number, '');
    if (!pair || end === 0 || value?.kind !== 'constant') return [];
    const text = formula.slice(start, end);
    const criterion = typeof value.value === 'string' ? /^[<>]=?(\d+(?:\.\d+)?)$/.exec(value.value) : null;
    const number = criterion ? Number(criterion[1]) : value.value;
    if (typeof number !== 'number' || !(number > 0)) return [];
    const kind = number >= leastHundredfold ? 'fraction' : number <= 1 ? 'percentage' : null;
    if (!kind || (kind === 'percentage' && (!pair.cells || pair.number.type !== 'Literal'))) return [];
    const scaled = kind === 'fraction' ? `${number}%` : String(Number((number * 100).toPrecision(12)));
    const replaced = criterion ? text.replace(criterion[1], scaled) : scaled;
    const suggested = formula.slice(0, start) + replaced + formula.slice(end);
    return [{ kind, number, cells: pair.cells, suggested }];
  });
}

interface Compared {
  readonly number: AstExpression;
  readonly cells: WrittenCells | null;
}

/** A rate and a number: in a comparison, in FLAG, or in COUNTIF(range, ">100"). */
function comparedIn(node: AstExpression, formula: string): Compared | null {
  if (node.type === 'BinaryExpression' && comparisons.has(node.operator)) {
    const [left, right] = node.arguments;
    return compared(left, right, formula) ?? compared(right, left, formula);
  }
  if (node.type !== 'CallExpression') return null;
  const [cells, number] = node.arguments;
  const isFlag = callFrom(node, formula)?.id === 'FLAG';
  return isFlag || functionName(node) === 'COUNTIF' ? compared(cells, number, formula) : null;
}

function compared(
  rate: AstExpression | null | undefined,
  number: AstExpression | null | undefined,
  formula: string,
): Compared | null {
  if (!rate || number?.type !== 'Literal') return null;
  const cells = writtenCellsFrom(rate);
  if (cells) return { number, cells };
  const call = callFrom(rate, formula);
  return call && factsOf(call.id).result === 'rate' ? { number, cells: null } : null;
}

/** The first rate that a comparison holds against its number in a cell; null where it is no rate, or in the number's scale. */
export function rateCompared(
  book: Book,
  group: FormulaGroup,
  cell: Place,
  { cells, kind }: HundredfoldComparison,
): { readonly value: number | null } | null {
  if (!cells) return kind === 'fraction' ? { value: null } : null;
  const referred = referredCells(book, group, cell, cells);
  if (!referred) return null;
  const { row, column, rowCount, columnCount } = usedPart(referred);
  for (let i = 0; i < Math.min(rowCount * columnCount, mostLookedAt); i++) {
    const place = { row: row + Math.floor(i / columnCount), column: column + (i % columnCount) };
    const rate = rateOfCell(book, referred.sheet, place.row, place.column);
    if (!rate || rate.source === 'typed' || rate.value === null) continue;
    return rate.scale === (kind === 'fraction' ? 1 : 100) ? { value: rate.value } : null;
  }
  return null;
}

/** Of a range only the first cells: one rate among them says what the others are. */
const mostLookedAt = 50;
