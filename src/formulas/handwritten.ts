import { quotientFrom, type WrittenQuotient } from './handwrittenQuotient';
import { placeOf } from './nodeText';
import { functionName, type AstExpression, type CallExpression } from './syntax';

/** What stands around the calculation proper of a formula, and where in the formula that is. */
export interface Wrapping {
  readonly start: number;
  readonly end: number;
  /** What multiplies it outside of what it is wrapped in: 100 in "ROUND(C3/B3,4)*100". */
  readonly outerFactor: number;
  /** An IF around it shows something else now and then. */
  readonly isConditional: boolean;
  /** That something, where it is written out; null where it is an error or calculated. */
  readonly alternative: string | number | boolean | null;
  /** An IF that refuses wrong counts with NA(), as the formulas of this add-in do that work without it. */
  readonly isRefusing: boolean;
  /** TEXT around it: the cell holds no number. */
  readonly isText: boolean;
}

/** A fraction of amounts of people that somebody wrote by hand, in whatever it is wrapped. */
export interface WrittenRatio extends WrittenQuotient, Wrapping {}

/** Leave a number what it is, but for its last digits or for errors; the fraction is their first argument. */
const roundings = new Set('ROUND ROUNDUP ROUNDDOWN TRUNC N VALUE'.split(' '));
const rescues = new Set(['IFERROR', 'IFNA']);

type Unwrapping = { -readonly [Key in keyof Omit<Wrapping, 'start' | 'end'>]: Wrapping[Key] };

/** The fraction in a formula: "=IF(B3=0,"",ROUND(C3/((B3+E3)/2),4))" -> C3 over the mean of B3 and E3. Null for other formulas. */
export function handwrittenRatioFrom(formula: string, tree: AstExpression | null): WrittenRatio | null {
  const found = calculationIn(formula, tree);
  const quotient = found && quotientFrom(found.core, formula);
  return quotient && { ...quotient, ...found.wrapping };
}

/** The fraction that a piece of a formula is, as if it stood there by itself. */
export function ratioInside(node: AstExpression, formula: string): WrittenRatio | null {
  const quotient = quotientFrom(node, formula);
  const [start, end] = placeOf(node, formula);
  return quotient && { ...quotient, ...unwrappedYet, start, end };
}

const unwrappedYet = {
  outerFactor: 1,
  isConditional: false,
  alternative: null,
  isRefusing: false,
  isText: false,
} as const;

/** What a formula calculates, without roundings, rescues and conditions around it. */
export function calculationIn(
  formula: string,
  tree: AstExpression | null,
): { readonly core: AstExpression; readonly wrapping: Wrapping } | null {
  const wrapping: Unwrapping = { ...unwrappedYet };
  const core = unwrapped(tree, wrapping);
  if (!core) return null;
  const [start, end] = placeOf(core, formula);
  return { core, wrapping: { ...wrapping, start, end } };
}

/** What is left when everything around the fraction is taken away; null where something else is calculated with it. */
function unwrapped(node: AstExpression | null | undefined, wrapping: Unwrapping): AstExpression | null {
  if (!node) return null;
  if (node.type === 'CallExpression') return unwrappedCall(node, wrapping);
  if (node.type === 'UnaryExpression' && (node.operator === '+' || node.operator === '@'))
    return unwrapped(node.arguments[0], wrapping);
  if (node.type === 'BinaryExpression' && (node.operator === '*' || node.operator === '/')) {
    const [left, right] = node.arguments;
    const [factor, isLeft] = isWrapper(left) ? [constantOf(right), true] : [constantOf(left), false];
    const inner = isLeft ? left : right;
    if (factor !== null && isWrapper(inner) && (isLeft || node.operator === '*')) {
      wrapping.outerFactor *= node.operator === '*' ? factor : 1 / factor;
      return unwrapped(inner, wrapping);
    }
  }
  return node;
}

const isWrapper = (node: AstExpression): boolean => {
  const name = functionName(node);
  return name !== null && (name === 'IF' || name === 'TEXT' || roundings.has(name) || rescues.has(name));
};

function unwrappedCall(node: CallExpression, wrapping: Unwrapping): AstExpression | null {
  const name = functionName(node) ?? '';
  if (!isWrapper(node)) return node;
  const [first, second, third] = node.arguments;
  if (roundings.has(name)) return unwrapped(first, wrapping);
  if (name === 'TEXT') {
    wrapping.isText = true;
    return unwrapped(first, wrapping);
  }
  if (rescues.has(name)) {
    if (!isAlternative(second)) return null;
    return unwrapped(first, wrapping);
  }
  const [inner, other] = isAlternative(second) ? [third, second] : isAlternative(third) ? [second, third] : [];
  if (!inner) return null;
  wrapping.isConditional = true;
  wrapping.alternative = other?.type === 'Literal' ? other.value : null;
  wrapping.isRefusing ||= functionName(other) === 'NA' && !isSimpleTest(first);
  return unwrapped(inner, wrapping);
}

/** A text, a number or NA(): what is shown where there is no rate. Left out it is FALSE. */
const isAlternative = (node: AstExpression | null | undefined): boolean =>
  !node || node.type === 'Literal' || node.type === 'ErrorLiteral' || functionName(node) === 'NA';

/** B3=0, B3="", ISBLANK(B3): what people ask before they divide. */
function isSimpleTest(node: AstExpression | null | undefined): boolean {
  if (functionName(node)?.startsWith('IS')) return true;
  return node?.type === 'BinaryExpression' && node.arguments.some((side) => side.type === 'Literal');
}

/** 100, 100% and the like; null for what is no number above 0. */
function constantOf(node: AstExpression): number | null {
  if (node.type === 'Literal') return typeof node.value === 'number' && node.value > 0 ? node.value : null;
  if (node.type !== 'UnaryExpression' || node.operator !== '%') return null;
  const inner = constantOf(node.arguments[0]);
  return inner && inner / 100;
}
