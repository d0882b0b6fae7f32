/**
 * Calculates the sheet of a lesson as Excel would, as far as lessons go: references, arithmetic, a handful of Excel's
 * functions and the public TURNOVER functions. valueAt('B9') -> 0.12.
 */
import { parse, tokenize, type AstExpression } from '@borgar/fx';
import type { Lesson, LessonCell, Settings, SheetForm } from '../../src/lessons/lesson';
import type { LessonWords } from '../../src/locales/lessons/lessonWords';
import { outcome } from '../functions/call';

type Value = number | string | boolean | null;
type Matrix = Value[][];
type Operand = Value | Matrix;

export interface SheetValues {
  readonly cells: readonly (readonly LessonCell[])[];
  /** The value of a cell by its address. */
  readonly valueAt: (address: string) => Value;
  /** The value in a column beside the cell with this name in column A; with several such rows, the first. */
  readonly beside: (name: string, column: string, nameColumn?: string) => Value;
}

export function sheetValues(lesson: Lesson, words: LessonWords, settings: Settings, form: SheetForm): SheetValues {
  const cells = lesson.sheet(settings, form);
  const known = new Map<string, Value>();
  const read = (address: string): Value => {
    if (!known.has(address)) known.set(address, calculate(address));
    return known.get(address)!;
  };
  const calculate = (address: string): Value => {
    const { row, column } = placeOf(address);
    const cell = cells[row]?.[column] ?? null;
    if (cell === null) return null;
    if ('name' in cell) return words.names[cell.name];
    if ('number' in cell) return cell.number;
    return single(valueOf(parse(tokenize(cell.formula)), read));
  };
  const beside = (name: string, column: string, nameColumn = 'A') => {
    const { column: index } = placeOf(`${nameColumn}1`);
    const row = cells.findIndex((each) => {
      const cell = each[index];
      return cell && 'name' in cell && cell.name === name;
    });
    if (row < 0) throw new Error(`No cell of column ${nameColumn} is called ${name}`);
    return read(`${column}${row + 1}`);
  };
  return { cells, valueAt: read, beside };
}

function placeOf(address: string): { row: number; column: number } {
  const match = /^\$?([A-Z]+)\$?(\d+)$/.exec(address);
  if (!match) throw new Error(`${address} is no cell`);
  const column = [...match[1]].reduce((total, letter) => total * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(match[2]) - 1, column };
}

const addressOf = (row: number, column: number) => String.fromCharCode(65 + column) + (row + 1);

type Read = (address: string) => Value;

function reference(text: string, read: Read): Operand {
  const [first, last = first] = text.replaceAll('$', '').split(':');
  if (first === last) return read(first);
  const [from, to] = [placeOf(first), placeOf(last)];
  return Array.from({ length: to.row - from.row + 1 }, (_, row) =>
    Array.from({ length: to.column - from.column + 1 }, (_, column) =>
      read(addressOf(from.row + row, from.column + column)),
    ),
  );
}

const single = (value: Operand): Value => {
  if (!Array.isArray(value)) return value;
  if (value.length === 1 && value[0].length === 1) return value[0][0];
  throw new Error('A cell cannot hold a table');
};

function valueOf(node: AstExpression, read: Read): Operand {
  switch (node.type) {
    case 'Literal':
      return node.value as Value;
    case 'ReferenceIdentifier':
      return reference(node.value, read);
    case 'UnaryExpression':
      return -Number(single(valueOf(node.arguments[0], read)));
    case 'BinaryExpression': {
      const [a, b] = node.arguments.map((argument) => valueOf(argument, read));
      return Array.isArray(a)
        ? a.map((row) => row.map((cell) => operation(node.operator, cell, single(b))))
        : operation(node.operator, a, single(b));
    }
    case 'CallExpression':
      return call(node.callee.type === 'Identifier' ? node.callee.name : '', node.arguments, read);
    default:
      throw new Error(`A lesson's formula cannot hold a ${node.type}`);
  }
}

function operation(operator: string, a: Value, b: Value): Value {
  const error = [a, b].find((value) => typeof value === 'string' && value.startsWith('#'));
  if (error !== undefined) return error;
  const [x, y] = [Number(a ?? 0), Number(b ?? 0)];
  switch (operator) {
    case '&':
      return `${a ?? ''}${b ?? ''}`;
    case '=':
      return (a ?? '') === (b ?? '');
    case '<=':
      return x <= y;
    case '/':
      return y === 0 ? '#DIV/0!' : x / y;
    default: {
      const results: Readonly<Record<string, number>> = { '+': x + y, '-': x - y, '*': x * y, '^': x ** y };
      if (!(operator in results)) throw new Error(`A lesson's formula cannot hold ${operator}`);
      if (Number.isNaN(results[operator])) throw new Error(`${String(a)} ${operator} ${String(b)} is no number`);
      return results[operator];
    }
  }
}

const numbersIn = (value: Operand): number[] =>
  (Array.isArray(value) ? value.flat() : [value]).filter((cell): cell is number => typeof cell === 'number');

function call(name: string, nodes: readonly (AstExpression | null | undefined)[], read: Read): Operand {
  if (name === 'IF') return valueOf(nodes[single(valueOf(nodes[0]!, read)) ? 1 : 2]!, read);
  const given = nodes.map((node) => (node ? valueOf(node, read) : null));
  if (name.startsWith('TURNOVER.')) return publicFunction(name.slice('TURNOVER.'.length), given);
  const numbers = given.flatMap(numbersIn);
  switch (name) {
    case 'SUM':
      return numbers.reduce((total, each) => total + each, 0);
    case 'AVERAGE':
      return numbers.reduce((total, each) => total + each, 0) / numbers.length;
    case 'MAX':
      return Math.max(...numbers);
    case 'COUNT':
      return numbers.length;
    case 'COUNTIFS':
      return countIfs(given);
    case 'CRITBINOM':
      return criticalBinomial(numbers[0], numbers[1], numbers[2]);
    default:
      throw new Error(`A lesson's formula cannot call ${name}`);
  }
}

/** Ranges and criteria in turns: a number, a text, or a comparison with a number such as "<=45000". */
function countIfs(given: readonly Operand[]): number {
  const tests = given.flatMap((range, index) =>
    index % 2 === 0 ? [{ cells: (range as Matrix).flat(), criterion: single(given[index + 1]) }] : [],
  );
  const isMet = (cell: Value, criterion: Value) => {
    const match = /^(<=|>=|<|>)(-?[\d.]+)$/.exec(String(criterion));
    if (!match) return cell !== null && cell === criterion;
    if (typeof cell !== 'number') return false;
    const limit = Number(match[2]);
    return { '<=': cell <= limit, '>=': cell >= limit, '<': cell < limit, '>': cell > limit }[match[1]] === true;
  };
  return tests[0].cells.filter((_, row) => tests.every(({ cells, criterion }) => isMet(cells[row], criterion))).length;
}

/** The smallest number of successes whose cumulative probability reaches alpha. */
function criticalBinomial(trials: number, chance: number, alpha: number): number {
  let term = (1 - chance) ** trials;
  let total = term;
  let count = 0;
  while (total < alpha) {
    term *= ((trials - count) / (count + 1)) * (chance / (1 - chance));
    total += term;
    count++;
  }
  return count;
}

/** Calls with cells as Excel passes them. */
function publicFunction(id: string, given: readonly Operand[]): Operand {
  const result = outcome(id, ...given.map((value) => (value === null || Array.isArray(value) ? value : [[value]])));
  if ('error' in result) return result.error;
  return result.value as Operand;
}
