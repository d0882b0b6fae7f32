import { parse, tokenize, type AstExpression, type CallExpression } from '@borgar/fx';

/** One call of a public function, and what the example then takes out of its result. */
export interface ExampleCall {
  readonly id: string;
  /** Literal arguments; null where one was left out. */
  readonly given: readonly unknown[];
  /** Row and column, counted from 1, where the example is INDEX(…, row, column). */
  readonly index?: readonly [number, number];
}

const namespace = 'TURNOVER.';

/** Reads "=TURNOVER.RATE("opening", 1, 4)" and "=INDEX(TURNOVER.COMPARE(…), 2, 4)". */
export function readExample(formula: string): ExampleCall {
  const call = asCall(parse(tokenize(formula)));
  if (nameOf(call) !== 'INDEX') return readCall(call);
  const [table, row, column] = call.arguments;
  return { ...readCall(asCall(table!)), index: [Number(literal(row)), Number(literal(column))] };
}

/** The value which an example promises: a number, a text, an error or an array constant. */
export const readResult = (text: string): unknown => literal(parse(tokenize(`=${text}`)));

const readCall = (call: CallExpression): ExampleCall => ({
  id: nameOf(call).slice(namespace.length),
  given: call.arguments.map(literal),
});

function asCall(node: AstExpression): CallExpression {
  if (node.type !== 'CallExpression') throw new Error(`An example is a call, not a ${node.type}`);
  return node;
}

const nameOf = ({ callee }: CallExpression) => (callee.type === 'Identifier' ? callee.name : '');

function literal(node: AstExpression | null | undefined): unknown {
  switch (node?.type) {
    case undefined:
      return null;
    case 'Literal':
      return node.value;
    case 'ErrorLiteral':
      return String(node.value);
    case 'ArrayExpression':
      return node.elements.map((row) => row.map((element) => literal(element as AstExpression)));
    case 'UnaryExpression':
      return (node.operator === '%' ? 0.01 : -1) * Number(literal(node.arguments[0]));
    default:
      throw new Error(`An example cannot hold a ${node!.type}`);
  }
}
