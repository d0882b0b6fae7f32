import { parse, tokenize, type AstExpression, type CallExpression } from '@borgar/fx';
import { argumentFrom, type Argument } from './argument';
import { factsOf, type Parameter } from './functionFacts';
import { namespacePattern } from './namespace';
import { writtenText } from './nodeText';

/** One call of a TURNOVER function inside a formula. */
export interface TurnoverCall {
  /** Without the namespace, in upper case: "AVGBASE", "ROSTER.RATE". */
  readonly id: string;
  /** The name is one Excel could not resolve when the file was opened: it shows #NAME? until the formula is written again. */
  readonly isStuck: boolean;
  readonly arguments: readonly Argument[];
  readonly text: string;
}

/** Whether its inputs are the rows of a staff list. */
export const isRosterCall = ({ id }: TurnoverCall): boolean => id.startsWith('ROSTER.');

/** TURNOVER.AVGBASE, also _xldudf_TURNOVER_AVGBASE, _xlfn.TURNOVER.AVGBASE and _xludf.TURNOVER.AVGBASE. */
const calleeName = new RegExp(`^((?:_xl\\w+?[._])*)${namespacePattern}([._])((?:roster[._])?[a-z]+)$`, 'i');
const mention = new RegExp(`${namespacePattern}[._][a-z]`, 'i');

/** Whether a formula can contain a call at all; cheap, for the thousands of formulas that do not. */
export const mentionsTurnover = (formula: unknown): formula is string =>
  typeof formula === 'string' && formula.startsWith('=') && mention.test(formula);

/** The syntax tree of a formula; null where it is none that Excel would accept. */
export function treeOf(formula: string): AstExpression | null {
  try {
    return parse(tokenize(formula, { withLocation: true }));
  } catch {
    return null;
  }
}

/** The TURNOVER call that a node of the formula's tree is; null for every other node. */
export function callFrom(node: AstExpression, formula: string): TurnoverCall | null {
  if (node.type !== 'CallExpression' || node.callee.type !== 'Identifier') return null;
  const name = calleeName.exec(node.callee.name);
  if (!name) return null;
  const [, prefix, separator, rest] = name;
  return {
    id: rest.toUpperCase().replace('_', '.'),
    isStuck: prefix !== '' || separator === '_',
    arguments: node.arguments.map((argument) => argumentFrom(argument, argument ? writtenText(argument, formula) : '')),
    text: writtenText(node, formula),
  };
}

/** All TURNOVER calls of a formula, outer before inner, left to right: "=IFERROR(TURNOVER.CHURN(B2,C2),0)" -> CHURN. */
export function turnoverCalls(formula: string): TurnoverCall[] {
  const tree = mentionsTurnover(formula) ? treeOf(formula) : null;
  return tree ? callsUnder(tree, formula) : [];
}

function callsUnder(node: AstExpression, formula: string): TurnoverCall[] {
  const own = callFrom(node, formula);
  const inner = childrenOf(node).flatMap((child) => callsUnder(child, formula));
  return own ? [own, ...inner] : inner;
}

export function childrenOf(node: AstExpression): AstExpression[] {
  switch (node.type) {
    case 'CallExpression':
      return [...calleeOf(node), ...present(node.arguments)];
    case 'UnaryExpression':
    case 'BinaryExpression':
      return present(node.arguments);
    case 'LetExpression':
      return present([...node.declarations.map(({ init }) => init), node.body]);
    case 'LambdaExpression':
      return present([node.body]);
    default:
      return [];
  }
}

/** A LAMBDA can be called where it stands. */
const calleeOf = ({ callee }: CallExpression): AstExpression[] =>
  callee.type === 'Identifier' ? [] : [callee as unknown as AstExpression];

const present = (nodes: readonly (AstExpression | null | undefined)[]): AstExpression[] =>
  nodes.filter((node): node is AstExpression => Boolean(node));

/** The argument given for a parameter; omitted where the call is shorter or the function has no such parameter. */
export function argumentOf(call: TurnoverCall, parameter: Parameter): Argument {
  const index = factsOf(call.id).parameters.indexOf(parameter);
  return call.arguments[index] ?? { kind: 'omitted' };
}
