/**
 * Reads an example formula as Excel would, far enough for examples: numbers, percentages, text, array constants, + − × ÷,
 * the public functions, and INDEX, SUM, AVERAGE. evaluate('=TURNOVER.RATE("opening", 1, 4)*2') -> 0.5
 */
import { parse, tokenize, type AstExpression } from '@borgar/fx';
import { outcome } from './call';

export type Matrix = unknown[][];

/** A value, a table, or an error such as "#DIV/0!". */
export type Evaluated = number | string | boolean | Matrix;

const namespace = 'TURNOVER.';

export const evaluate = (formula: string): Evaluated => valueOf(parse(tokenize(formula)));

function valueOf(node: AstExpression): Evaluated {
  switch (node.type) {
    case 'Literal':
      return node.value as Evaluated;
    case 'ErrorLiteral':
      return String(node.value);
    case 'ArrayExpression':
      return node.elements.map((row) => row.map((element) => valueOf(element as AstExpression)));
    case 'UnaryExpression': {
      const [operand] = node.arguments.map((argument) => Number(valueOf(argument)));
      return node.operator === '%' ? operand / 100 : -operand;
    }
    case 'BinaryExpression':
      return calculate(
        node.operator,
        node.arguments.map((argument) => Number(valueOf(argument))),
      );
    case 'CallExpression':
      return call(node.callee.type === 'Identifier' ? node.callee.name : '', node.arguments);
    default:
      throw new Error(`An example cannot hold a ${node.type}`);
  }
}

function calculate(operator: string, [a, b]: number[]): number {
  const operations: Record<string, number> = { '+': a + b, '-': a - b, '*': a * b, '/': a / b };
  return operations[operator];
}

const numbersIn = (value: Evaluated) =>
  (Array.isArray(value) ? value.flat() : [value]).filter((cell): cell is number => typeof cell === 'number');

function call(name: string, args: readonly (AstExpression | null)[]): Evaluated {
  const given = args.map((argument) => (argument === null || argument === undefined ? null : valueOf(argument)));
  if (name.startsWith(namespace)) return publicFunction(name.slice(namespace.length), given);
  const [first, second, third] = given as Evaluated[];
  const total = () => numbersIn(first).reduce((sum, each) => sum + each, 0);
  switch (name) {
    case 'INDEX':
      return (first as Matrix)[Number(second) - 1][Number(third) - 1] as Evaluated;
    case 'SUM':
      return total();
    case 'AVERAGE':
      return total() / numbersIn(first).length;
    default:
      throw new Error(`An example cannot call ${name}`);
  }
}

/** Calls with cells as Excel passes them: everything but a method as rows of cells. */
function publicFunction(id: string, given: readonly (Evaluated | null)[]): Evaluated {
  const result = outcome(id, ...given.map((value) => (value === null || Array.isArray(value) ? value : [[value]])));
  if ('error' in result) return result.error;
  if (!Array.isArray(result.value)) return result.value as Evaluated;
  const errorsAsText = (cell: unknown) => (typeof cell === 'object' && cell ? (cell as { error: string }).error : cell);
  const table: Matrix = result.value.map((row: unknown[]) => row.map(errorsAsText));
  return table.length === 1 && table[0].length === 1 ? (table[0][0] as Evaluated) : table;
}
