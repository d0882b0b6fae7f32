import { writtenText } from '../../formulas/nodeText';
import { argumentFrom } from '../../formulas/argument';
import { nodesUnder, type AstExpression } from '../../formulas/syntax';
import { callFrom } from '../../formulas/turnoverCall';
import type { FormulaGroup } from '../book';

/** Something that a formula multiplies up to a year. */
export interface Projection {
  /** The product, or the call of ANNUALIZE. */
  readonly node: AstExpression;
  /** What is multiplied, as it stands in the formula. */
  readonly core: string;
  /** The part of the tree, where it is one. */
  readonly coreNode: AstExpression | null;
  /** 12 for "×12", 2.4 for "×12/5"; null where ANNUALIZE takes its months from a cell. */
  readonly factor: number | null;
  /** 100 where the product is also turned into a number before a % sign. */
  readonly scale: 1 | 100;
  readonly by: 'product' | 'annualize';
  /** The parts of a year are spelled out: "×12/5". */
  readonly isExplicit: boolean;
  /** The months given to ANNUALIZE. */
  readonly months: AstExpression | null;
  readonly isCompound: boolean;
}

/** Cheap: whether a formula may multiply anything up. */
const mayProject = /\*|ANNUALIZE/i;
const yearParts = new Set([2, 3, 4, 6, 12, 24, 26, 52]);

/** The first such part of a group's formula; null where nothing is multiplied up by whole parts of a year. */
export function projectionIn(group: FormulaGroup): Projection | null {
  const { formula } = group;
  if (!mayProject.test(formula) || formula.length > longest || !group.tree) return null;
  for (const node of nodesUnder(group.tree)) {
    const found = annualizeIn(node, formula) ?? productIn(node, formula);
    if (found) return found;
  }
  return null;
}

/** Nobody writes a rate for a year as long as this. */
const longest = 1_000;

function annualizeIn(node: AstExpression, formula: string): Projection | null {
  const call = callFrom(node, formula);
  if (call?.id !== 'ANNUALIZE' || node.type !== 'CallExpression') return null;
  const [rate, months, compound] = node.arguments;
  if (!rate || !months) return null;
  const given = argumentFrom(months, '');
  const isNumber = given.kind === 'constant' && typeof given.value === 'number' && given.value > 0;
  return {
    node,
    core: writtenText(rate, formula),
    coreNode: rate,
    factor: isNumber ? 12 / Number(given.value) : null,
    scale: 1,
    by: 'annualize',
    isExplicit: true,
    months,
    isCompound: Boolean(compound && !isFalse(compound)),
  };
}

const isFalse = (node: AstExpression): boolean => node.type === 'Literal' && (node.value === false || node.value === 0);

interface Chain {
  readonly upper: AstExpression[];
  readonly lower: AstExpression[];
  readonly upperNumbers: number[];
  readonly lowerNumbers: number[];
}

function productIn(node: AstExpression, formula: string): Projection | null {
  const chain: Chain = { upper: [], lower: [], upperNumbers: [], lowerNumbers: [] };
  collect(node, true, chain);
  if (chain.upper.length === 0) return null;
  const isScaled = chain.upperNumbers.includes(100);
  const numbers = chain.upperNumbers.filter((number) => number !== 100);
  const product = (all: readonly number[]) => all.reduce((result, number) => result * number, 1);
  const factor = product(numbers) / product(chain.lowerNumbers);
  const isExplicit = numbers.includes(12) && chain.lowerNumbers.length > 0;
  if (!isExplicit && !(yearParts.has(factor) && chain.lowerNumbers.length === 0)) return null;
  const isOne = chain.upper.length === 1 && chain.lower.length === 0;
  const text = (part: AstExpression) => withBrackets(part, formula);
  return {
    node,
    core: isOne
      ? writtenText(chain.upper[0], formula)
      : [chain.upper.map(text).join('*'), ...chain.lower.map(text)].join('/'),
    coreNode: isOne ? chain.upper[0] : null,
    factor,
    scale: isScaled ? 100 : 1,
    by: 'product',
    isExplicit,
    months: null,
    isCompound: false,
  };
}

function collect(node: AstExpression, isUpper: boolean, chain: Chain): void {
  const number = numberOf(node);
  if (number !== null) (isUpper ? chain.upperNumbers : chain.lowerNumbers).push(number);
  else if (node.type === 'BinaryExpression' && isUpper && (node.operator === '*' || node.operator === '/')) {
    collect(node.arguments[0], true, chain);
    collect(node.arguments[1], node.operator === '*', chain);
  } else if (isQuotientOfNumbers(node)) {
    const [upper, lower] = (node as { arguments: AstExpression[] }).arguments.map(numberOf);
    (isUpper ? chain.upperNumbers : chain.lowerNumbers).push(upper!);
    (isUpper ? chain.lowerNumbers : chain.upperNumbers).push(lower!);
  } else (isUpper ? chain.upper : chain.lower).push(node);
}

const isQuotientOfNumbers = (node: AstExpression): boolean =>
  node.type === 'BinaryExpression' && node.operator === '/' && node.arguments.every((part) => numberOf(part) !== null);

/** 12, 100%; null for what is no number. 100% is 1 and changes nothing. */
function numberOf(node: AstExpression): number | null {
  const argument = argumentFrom(node, '');
  return argument.kind === 'constant' && typeof argument.value === 'number' && argument.value > 0
    ? argument.value
    : null;
}

const withBrackets = (node: AstExpression, formula: string): string =>
  node.type === 'BinaryExpression' ? `(${writtenText(node, formula)})` : writtenText(node, formula);
