import { type AstExpression, type CallExpression, type Literal, type UnaryExpression } from '@borgar/fx';
import { daysInMonth, serialOf } from '../turnover/roster/calendar';
import { referenceFrom, type Area } from './area';

export type Constant = string | number | boolean;

/** One argument of a call, as far as it can be read without calculating anything. */
export type Argument =
  | { readonly kind: 'omitted' }
  | { readonly kind: 'range'; readonly text: string; readonly sheet: string | null; readonly area: Area }
  | { readonly kind: 'constant'; readonly text: string; readonly value: Constant }
  | { readonly kind: 'array'; readonly text: string; readonly values: Constant[][] }
  | { readonly kind: 'unreadable'; readonly text: string; readonly reason: UnreadableReason };

/** A name or table column, a calculation of its own, an error such as #REF!, another workbook or several sheets. */
export type UnreadableReason = 'name' | 'calculation' | 'error' | 'elsewhere';

/** What an argument's syntax tree says; `text` is its own piece of the formula. */
export function argumentFrom(node: AstExpression | null | undefined, text: string): Argument {
  if (!node) return { kind: 'omitted' };
  switch (node.type) {
    case 'ReferenceIdentifier':
      return referenceArgument(node.value, node.kind, text);
    case 'Literal':
      return { kind: 'constant', text, value: (node as Literal).value };
    case 'ArrayExpression':
      return arrayArgument(node.elements, text);
    case 'UnaryExpression':
      return signedArgument(node, text);
    case 'CallExpression':
      return dateArgument(node, text);
    case 'ErrorLiteral':
      return { kind: 'unreadable', text, reason: 'error' };
    default:
      return { kind: 'unreadable', text, reason: 'calculation' };
  }
}

function referenceArgument(reference: string, kind: string, text: string): Argument {
  if (kind !== 'range' && kind !== 'beam') return { kind: 'unreadable', text, reason: 'name' };
  const found = referenceFrom(reference);
  return found ? { kind: 'range', text, ...found } : { kind: 'unreadable', text, reason: 'elsewhere' };
}

function arrayArgument(elements: readonly (readonly AstExpression[])[], text: string): Argument {
  const values = elements.map((row) => row.map((element) => argumentFrom(element, text)));
  if (!values.every((row) => row.every((value) => value.kind === 'constant')))
    return { kind: 'unreadable', text, reason: 'error' };
  return { kind: 'array', text, values: values.map((row) => row.map((value) => (value as { value: Constant }).value)) };
}

/** +B2 is B2, -3 is -3, 5% is 0.05; -B2 would have to be calculated. */
function signedArgument(node: UnaryExpression, text: string): Argument {
  const inner = argumentFrom(node.arguments[0], text);
  if (node.operator === '+') return inner;
  if (inner.kind !== 'constant' || typeof inner.value !== 'number')
    return { kind: 'unreadable', text, reason: 'calculation' };
  if (node.operator === '-') return { ...inner, value: -inner.value };
  if (node.operator === '%') return { ...inner, value: inner.value / 100 };
  return { kind: 'unreadable', text, reason: 'calculation' };
}

/** DATE(2024,3,31) is a day like one in a cell; every other call would have to be calculated. */
function dateArgument({ callee, arguments: given }: CallExpression, text: string): Argument {
  const isDate = callee.type === 'Identifier' && callee.name.toUpperCase() === 'DATE' && given.length === 3;
  const parts = isDate ? given.map((part) => argumentFrom(part, '')) : [];
  const [year, month, day] = parts.map((part) =>
    part.kind === 'constant' && typeof part.value === 'number' ? part.value : NaN,
  );
  const isDay =
    [year, month, day].every(Number.isInteger) &&
    year >= 1910 &&
    year <= 9999 &&
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= daysInMonth(year, month);
  return isDay
    ? { kind: 'constant', text, value: serialOf(year, month, day) }
    : { kind: 'unreadable', text, reason: 'calculation' };
}
