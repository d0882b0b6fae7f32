import { calculationIn, type Wrapping } from './handwritten';
import { writtenCellsFrom, type WrittenCells } from './handwrittenCells';
import { amountFrom, productFrom } from './handwrittenQuotient';
import { functionName, type AstExpression, type CallExpression } from './syntax';

/** A mean of cells, however it is written: AVERAGE(D2:D7), SUM(D2:D7)/COUNT(D2:D7), (D2+D3+D4)/3; or their sum. */
export interface WrittenMean extends Wrapping {
  readonly cells: readonly WrittenCells[];
  /** Nothing divides the sum of the cells. */
  readonly isSum: boolean;
  /** 100 where it is multiplied by a hundred. */
  readonly factor: number;
  /** By how many a sum is divided, where that is a number in the formula. */
  readonly divisor: number | null;
  /** A condition chooses some of the cells. */
  readonly isChosen: boolean;
}

/** The mean or sum of cells that a formula calculates; null for other formulas. */
export function handwrittenMeanFrom(formula: string, tree: AstExpression | null): WrittenMean | null {
  const found = calculationIn(formula, tree);
  const product = found && productFrom(found.core);
  if (!product || product.upper.length !== 1) return null;
  const [upper] = product.upper;
  const [lower] = product.lower;
  const mean = lower
    ? countedMean(upper, lower, formula)
    : (averageCall(upper) ?? plainSum(upper, product.factor, formula) ?? dividedSum(upper, product.factor, formula));
  if (!mean || ![1, 100].includes(mean.factor ?? product.factor)) return null;
  return { factor: product.factor, divisor: null, isChosen: false, isSum: false, ...mean, ...found.wrapping };
}

type Mean = Pick<WrittenMean, 'cells'> & Partial<WrittenMean>;

const cellsOf = (nodes: readonly (AstExpression | null | undefined)[]): WrittenCells[] | null => {
  const cells = nodes.map(writtenCellsFrom);
  return cells.length > 0 && cells.every((each) => each !== null) ? cells : null;
};

function averageCall(node: AstExpression): Mean | null {
  const name = functionName(node);
  if (name === null || node.type !== 'CallExpression') return null;
  const given = node.arguments;
  switch (name) {
    case 'AVERAGE':
    case 'AVERAGEA':
      return meanOf(cellsOf(given));
    case 'AVERAGEIF':
      return meanOf(cellsOf([given[2] ?? given[0]]), true);
    case 'AVERAGEIFS':
      return meanOf(cellsOf([given[0]]), true);
    case 'SUBTOTAL':
      return isAverageCode(node) ? meanOf(cellsOf(given.slice(1))) : null;
    default:
      return null;
  }
}

const meanOf = (cells: WrittenCells[] | null, isChosen = false): Mean | null => cells && { cells, isChosen };

const isAverageCode = ({ arguments: [code] }: CallExpression): boolean =>
  code?.type === 'Literal' && (code.value === 1 || code.value === 101);

const counting = new Set(['COUNT', 'COUNTA', 'ROWS', 'COLUMNS']);

/** A sum of cells divided by how many they are. */
function countedMean(upper: AstExpression, lower: AstExpression, formula: string): Mean | null {
  const name = functionName(lower);
  if (name === null || !counting.has(name) || lower.type !== 'CallExpression') return null;
  const [summed, counted] = [summedCells(upper, formula), cellsOf(lower.arguments)];
  const isSame = summed && counted && counted.every((each) => summed.some(({ text }) => text === each.text));
  return isSame ? { cells: summed } : null;
}

/** A sum of cells as it is, or multiplied by a hundred. */
function plainSum(upper: AstExpression, factor: number, formula: string): Mean | null {
  const cells = factor === 1 || factor === 100 ? (subtotalSum(upper) ?? summedCells(upper, formula)) : null;
  return cells && { cells, isSum: true };
}

function subtotalSum(node: AstExpression): WrittenCells[] | null {
  if (functionName(node) !== 'SUBTOTAL' || node.type !== 'CallExpression') return null;
  const [code, ...cells] = node.arguments;
  return code?.type === 'Literal' && (code.value === 9 || code.value === 109) ? cellsOf(cells) : null;
}

/** A sum of cells divided by a number: the caller knows whether it is theirs. */
function dividedSum(upper: AstExpression, factor: number, formula: string): Mean | null {
  const cells = summedCells(upper, formula);
  const isHundredfold = factor >= 1;
  const divisor = (isHundredfold ? 100 : 1) / factor;
  const rounded = Math.round(divisor);
  if (!cells || rounded < 2 || Math.abs(divisor - rounded) > 1e-6) return null;
  return { cells, divisor: rounded, factor: isHundredfold ? 100 : 1 };
}

function summedCells(node: AstExpression, formula: string): WrittenCells[] | null {
  const amount = amountFrom(node, formula, mostCells);
  if (amount?.kind !== 'sum' || amount.terms.some(({ sign }) => sign !== 1)) return null;
  return amount.terms.map(({ cells }) => cells);
}

const mostCells = 60;
