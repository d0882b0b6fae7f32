import type { CellValue } from '../../sheets/sheetCells';
import { writtenCellsFrom, type WrittenCells } from '../../formulas/handwrittenCells';
import { functionName, type AstExpression } from '../../formulas/syntax';

/** What a formula asks of each row of a column: Staff[Reason]="Resigned", ISNUMBER(SEARCH("resign",E2:E99)), C2:C99<>"". */
export interface RowTest {
  readonly cells: WrittenCells;
  readonly holds: (value: CellValue) => boolean;
}

/** The value of a cell that a test compares with; undefined where it is not known. */
export type CellAsked = (cells: WrittenCells) => CellValue | undefined;

/** The factors of a product of conditions with their own text: (D2:D99="Sales")*(E2:E99="Resigned"). */
export function factorsOf(node: AstExpression): AstExpression[] {
  return node.type === 'BinaryExpression' && node.operator === '*' ? node.arguments.flatMap(factorsOf) : [node];
}

/** The question in a condition; null where it asks something that cannot be told from one column. */
export function rowTestFrom(node: AstExpression | null | undefined, asked: CellAsked): RowTest | null {
  switch (node?.type) {
    case 'UnaryExpression':
      return node.operator === '%' ? null : rowTestFrom(node.arguments[0], asked);
    case 'BinaryExpression':
      return testOfOperation(node.operator, node.arguments[0], node.arguments[1], asked);
    case 'CallExpression':
      return testOfCall(functionName(node), node.arguments, asked);
    case 'ReferenceIdentifier': {
      const cells = writtenCellsFrom(node);
      return cells && { cells, holds: (value) => value === true || (typeof value === 'number' && value !== 0) };
    }
    default:
      return null;
  }
}

const comparisons: Readonly<Partial<Record<string, (order: number) => boolean>>> = {
  '=': (order) => order === 0,
  '<>': (order) => order !== 0,
  '>': (order) => order > 0,
  '<': (order) => order < 0,
  '>=': (order) => order >= 0,
  '<=': (order) => order <= 0,
};

function testOfOperation(
  operator: string,
  left: AstExpression,
  right: AstExpression,
  asked: CellAsked,
): RowTest | null {
  if (operator === '+' || operator === '*') {
    // A condition times 1 or plus 0 is the same condition.
    const neutral = operator === '+' ? 0 : 1;
    if (isNumber(right, neutral)) return rowTestFrom(left, asked);
    if (isNumber(left, neutral)) return rowTestFrom(right, asked);
    return operator === '+' ? eitherOf(rowTestFrom(left, asked), rowTestFrom(right, asked)) : null;
  }
  const compare = comparisons[operator];
  if (!compare) return null;
  const other = constantOf(right, asked);
  const column = columnIn(left);
  if (!column || other === undefined) return null;
  return { cells: column.cells, holds: (value) => compare(orderOf(column.part(value), other)) };
}

function eitherOf(one: RowTest | null, other: RowTest | null): RowTest | null {
  if (!one || other?.cells.text !== one.cells.text) return null;
  return { cells: one.cells, holds: (value) => one.holds(value) || other.holds(value) };
}

function testOfCall(
  name: string | null,
  [first, second, third]: readonly (AstExpression | null | undefined)[],
  asked: CellAsked,
): RowTest | null {
  if (name === 'N' || name === 'IFERROR') return rowTestFrom(first, asked);
  if (name === 'IF') return isNumber(second, 1) && (!third || isNumber(third, 0)) ? rowTestFrom(first, asked) : null;
  if (name === 'ISNUMBER') return searchIn(first, asked);
  const column = columnIn(first);
  if (column && name === 'ISTEXT')
    return { cells: column.cells, holds: (value) => typeof column.part(value) === 'string' && value !== '' };
  if (name !== 'NOT') return null;
  const test =
    functionName(first) === 'ISBLANK' && first?.type === 'CallExpression' ? columnIn(first.arguments[0]) : null;
  if (test) return { cells: test.cells, holds: (value) => value !== '' };
  const inner = rowTestFrom(first, asked);
  return inner && { cells: inner.cells, holds: (value) => !inner.holds(value) };
}

/** SEARCH("resign",E2:E99) and FIND: whether a text stands anywhere in the cell. */
function searchIn(node: AstExpression | null | undefined, asked: CellAsked): RowTest | null {
  const name = functionName(node);
  if (node?.type !== 'CallExpression' || (name !== 'SEARCH' && name !== 'FIND')) {
    const column = columnIn(node);
    return column && { cells: column.cells, holds: (value) => typeof value === 'number' };
  }
  const wanted = constantOf(node.arguments[0], asked);
  const column = columnIn(node.arguments[1]);
  if (!column || wanted === undefined) return null;
  const text = String(wanted).toLowerCase();
  return { cells: column.cells, holds: (value) => String(column.part(value)).toLowerCase().includes(text) };
}

interface ColumnAsked {
  readonly cells: WrittenCells;
  /** What of the cell is compared: all of it, its length, its first characters. */
  readonly part: (value: CellValue) => CellValue;
}

function columnIn(node: AstExpression | null | undefined): ColumnAsked | null {
  const cells = writtenCellsFrom(node);
  if (cells) return { cells, part: (value) => value };
  const name = functionName(node);
  if (node?.type !== 'CallExpression') return null;
  const [text, count] = node.arguments;
  const inner = columnIn(text);
  if (!inner) return null;
  if (name === 'TRIM') return { ...inner, part: (value) => String(inner.part(value)).trim() };
  // Letters are compared in any case.
  if (name === 'UPPER' || name === 'LOWER') return { ...inner, part: (value) => String(inner.part(value)) };
  if (name === 'LEN') return { ...inner, part: (value) => String(inner.part(value)).length };
  const length = count ? numberIn(count) : 1;
  return name === 'LEFT' && length !== null
    ? { ...inner, part: (value) => String(inner.part(value)).slice(0, length) }
    : null;
}

function constantOf(node: AstExpression | null | undefined, asked: CellAsked): CellValue | undefined {
  if (node?.type === 'Literal') return node.value;
  const cells = writtenCellsFrom(node);
  return cells ? asked(cells) : undefined;
}

const numberIn = (node: AstExpression): number | null =>
  node.type === 'Literal' && typeof node.value === 'number' ? node.value : null;

const isNumber = (node: AstExpression | null | undefined, number: number): boolean =>
  node?.type === 'Literal' && Number(node.value) === number;

/** As Excel compares: numbers before texts before TRUE and FALSE, texts in any letter case, a blank as 0 or "". */
function orderOf(value: CellValue, other: CellValue): number {
  if (value === '' && typeof other === 'number') return 0 - other;
  const rank = (each: CellValue) => (typeof each === 'number' ? 0 : typeof each === 'string' ? 1 : 2);
  if (rank(value) !== rank(other)) return rank(value) - rank(other);
  if (typeof value !== 'string') return Number(value) - Number(other);
  const [own, wanted] = [value, String(other)].map((each) => each.toLowerCase());
  return own === wanted ? 0 : own < wanted ? -1 : 1;
}
