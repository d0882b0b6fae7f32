import { type AstExpression, type BinaryExpression, type CallExpression } from '@borgar/fx';
import { argumentFrom } from './argument';
import { factsOf } from './functionFacts';
import { callFrom, mentionsTurnover, treeOf, type TurnoverCall } from './turnoverCall';

/** A formula whose cell holds a turnover rate. */
export interface RateFormula {
  readonly call: TurnoverCall;
  /** 1 for a fraction (0.66), 100 where the formula multiplies it by a hundred (66). */
  readonly scale: 1 | 100;
  /** The results of the call fill more cells than the formula's own. */
  readonly isSpilled: boolean;
  /** How the cell's value comes from the call: as it is (scale and rounding apart), multiplied up, or out of more than it. */
  readonly made: 'directly' | 'byProjection' | 'fromSeveral';
}

/** What may stand around a rate and leave it what it is. */
const unchanging = new Set(
  'IFERROR IFNA ROUND ROUNDUP ROUNDDOWN TRUNC MROUND CEILING FLOOR CEILING.MATH FLOOR.MATH N'.split(' '),
);
/** Functions that make one rate of several, or take one out. */
const choosing = new Set('MAX MIN AVERAGE MEDIAN SUM LARGE SMALL'.split(' '));
/** Where the results of a branching function stand among its arguments. */
const branches: Readonly<Record<string, (index: number, count: number) => boolean>> = {
  IF: (index) => index > 0,
  IFS: (index) => index % 2 === 1,
  CHOOSE: (index) => index > 0,
  SWITCH: (index, count) => index > 0 && (index % 2 === 0 || index === count - 1),
};
/** Months, quarters and so on in a year: a rate times or divided by one of these is still a rate, projected by hand. */
const projections = new Set([2, 4, 6, 12, 26, 52]);

type Names = ReadonlyMap<string, AstExpression>;

/**
 * Whether and how a formula's cell is a rate that can be held against the limit. A rate stays one inside IFERROR, ROUND, IF,
 * LET and the like, times 100 (then it is held against 100), and as a sum, mean or maximum of rates; `1 - rate`, `rate * people`
 * or a comparison are something else: null.
 */
export function rateFormulaFrom(formula: string): RateFormula | null {
  const tree = mentionsTurnover(formula) ? treeOf(formula) : null;
  return tree ? rateOf(tree, formula, new Map()) : null;
}

function rateOf(node: AstExpression | null, formula: string, names: Names): RateFormula | null {
  switch (node?.type) {
    case 'CallExpression':
      return rateOfCall(node, formula, names);
    case 'BinaryExpression':
      return rateOfOperation(node, formula, names);
    case 'UnaryExpression':
      return rateOfSigned(node.operator, node.arguments[0], formula, names);
    case 'LetExpression': {
      const inner = new Map(names);
      for (const { id, init } of node.declarations) if (init) inner.set(id.name.toLowerCase(), init);
      return rateOf(node.body, formula, inner);
    }
    case 'ReferenceIdentifier': {
      const key = node.value.toLowerCase();
      const meaning = names.get(key);
      // A name is resolved once: LET allows no name that refers to itself.
      return meaning ? rateOf(meaning, formula, without(names, key)) : null;
    }
    default:
      return null;
  }
}

function rateOfCall(node: CallExpression, formula: string, names: Names): RateFormula | null {
  const call = callFrom(node, formula);
  if (call) return rateOfTurnoverCall(call);
  if (node.callee.type !== 'Identifier') return null;
  const name = node.callee.name.toUpperCase().replace(/^_XLFN\./, '');
  const rates = (isWanted: (index: number, count: number) => boolean): RateFormula | null => {
    const [first = null, ...others] = node.arguments
      .filter((argument, index, { length }) => argument && isWanted(index, length))
      .map((argument) => rateOf(argument, formula, names))
      .filter((rate) => rate !== null);
    // Which of several branches the cell shows is not known without calculating the condition.
    return first && others.length > 0 ? { ...first, made: 'fromSeveral' } : first;
  };
  if (unchanging.has(name)) return rates((index) => index === 0 || (index === 1 && name.startsWith('IF')));
  if (Object.hasOwn(branches, name)) return rates(branches[name]);
  if (name === 'INDEX')
    return rateAtIndex(
      node,
      rates((index) => index === 0),
    );
  if (!choosing.has(name)) return null;
  const chosen = rates(() => true);
  // Which column of a table such a function would choose from cannot be told.
  return chosen && !isTable(chosen) ? { ...chosen, isSpilled: false, made: 'fromSeveral' } : null;
}

function rateOfTurnoverCall(call: TurnoverCall): RateFormula | null {
  const { result } = factsOf(call.id);
  return result === 'other' ? null : { call, scale: 1, isSpilled: result !== 'rate', made: 'directly' };
}

const isTable = ({ call, isSpilled }: RateFormula) => isSpilled && factsOf(call.id).result === 'table';

/** A single one of the rates, where there are many. */
const oneOf = (rate: RateFormula): RateFormula => ({
  ...rate,
  isSpilled: false,
  made: rate.isSpilled ? 'fromSeveral' : rate.made,
});

/** INDEX(TURNOVER.COMPARE(…),2,4) is one rate, if the column is one of rates. */
function rateAtIndex(node: CallExpression, rate: RateFormula | null): RateFormula | null {
  if (!rate) return null;
  if (isTable(rate)) {
    const column = argumentFrom(node.arguments[2], '');
    const isRateColumn =
      column.kind === 'constant' && factsOf(rate.call.id).rateColumns?.includes(Number(column.value) - 1);
    if (!isRateColumn) return null;
  }
  return oneOf(rate);
}

function rateOfSigned(operator: string, node: AstExpression, formula: string, names: Names): RateFormula | null {
  const rate = rateOf(node, formula, names);
  if (operator === '+') return rate;
  if (operator === '@') return rate && oneOf(rate);
  return operator === '%' && rate ? scaled(rate, 0.01) : null;
}

function rateOfOperation(node: BinaryExpression, formula: string, names: Names): RateFormula | null {
  const [left, right] = node.arguments.map((side) => rateOf(side, formula, names));
  // What a rate is multiplied or divided by must be a number, so that a product or quotient of two rates is none.
  switch (node.operator) {
    case '*':
      return left ? times(left, node.arguments[1], false) : right && times(right, node.arguments[0], false);
    case '/':
      return left && times(left, node.arguments[1], true);
    case '+':
      return left && right && left.scale === right.scale ? { ...left, made: 'fromSeveral' } : null;
    default:
      return null;
  }
}

function times(rate: RateFormula, factorNode: AstExpression, isDivided: boolean): RateFormula | null {
  const factor = argumentFrom(factorNode, '');
  if (factor.kind !== 'constant' || typeof factor.value !== 'number') return null;
  if (projections.has(factor.value)) return { ...rate, made: isDivided ? 'fromSeveral' : 'byProjection' };
  return scaled(rate, isDivided ? 1 / factor.value : factor.value);
}

/** Times 100% changes nothing: that is how percentages are often typed in China. */
function scaled(rate: RateFormula, factor: number): RateFormula | null {
  const scale = Math.round(rate.scale * factor * 1e9) / 1e9;
  return scale === 1 || scale === 100 ? { ...rate, scale } : null;
}

function without(names: Names, key: string): Names {
  const rest = new Map(names);
  rest.delete(key);
  return rest;
}
