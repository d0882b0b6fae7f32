/** What cells and formulas hold: a blank is null, an error its text such as "#DIV/0!". */
export type Value = number | string | boolean | null;
export type Matrix = Value[][];
export type Operand = Value | Matrix;

export const isMatrix = (operand: Operand): operand is Matrix => Array.isArray(operand);

export const isError = (value: Value): value is string =>
  typeof value === 'string' && /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!)$/.test(value);

/** The upper left cell of a range where one value is wanted. */
export const single = (operand: Operand): Value => (isMatrix(operand) ? (operand[0]?.[0] ?? null) : operand);

export const cellsOf = (operand: Operand): Value[] => (isMatrix(operand) ? operand.flat() : [operand]);

export const firstError = (operands: readonly Operand[]): string | undefined =>
  operands.flatMap(cellsOf).find((value): value is string => isError(value));

/** Numbers as SUM takes them: of ranges only true numbers, of single values also what reads as a number. */
export const numbersIn = (operand: Operand): number[] =>
  isMatrix(operand)
    ? operand.flat().filter((value): value is number => typeof value === 'number')
    : operand === null
      ? []
      : [Number(operand)];

/** One result for every pair of cells; a single value goes with each. */
export function broadcast(operands: readonly Operand[], each: (...values: Value[]) => Value): Operand {
  const matrices = operands.filter(isMatrix);
  if (matrices.length === 0) return each(...operands.map(single));
  const rowCount = Math.max(...matrices.map((matrix) => matrix.length));
  const columnCount = Math.max(...matrices.map((matrix) => matrix[0].length));
  const at = (operand: Operand, row: number, column: number): Value => {
    if (!isMatrix(operand)) return operand;
    const line = operand.length === 1 ? operand[0] : operand[row];
    return (line?.length === 1 ? line[0] : line?.[column]) ?? null;
  };
  return Array.from({ length: rowCount }, (_, row) =>
    Array.from({ length: columnCount }, (_unused, column) => each(...operands.map((each2) => at(each2, row, column)))),
  );
}

export function operation(operator: string, a: Value, b: Value): Value {
  if (isError(a)) return a;
  if (isError(b)) return b;
  if (operator === '&') return `${shown(a)}${shown(b)}`;
  if (['=', '<>', '<', '>', '<=', '>='].includes(operator)) return compared(operator, a, b);
  const [x, y] = [numberFrom(a), numberFrom(b)];
  if (x === null || y === null) return '#VALUE!';
  switch (operator) {
    case '+':
      return x + y;
    case '-':
      return x - y;
    case '*':
      return x * y;
    case '^':
      return x ** y;
    case '/':
      return y === 0 ? '#DIV/0!' : x / y;
    default:
      throw new Error(`No formula here may hold the operator ${operator}`);
  }
}

const shown = (value: Value): string =>
  value === null ? '' : typeof value === 'boolean' ? String(value).toUpperCase() : String(value);

/** What arithmetic takes; null for text that is no number. */
export function numberFrom(value: Value): number | null {
  if (value === null) return 0;
  if (typeof value !== 'string') return Number(value);
  return value.trim() === '' || Number.isNaN(Number(value)) ? null : Number(value);
}

/** Numbers come before text, text before TRUE and FALSE; a blank cell is what it is compared with. */
function compared(operator: string, a: Value, b: Value): boolean {
  const rank = (value: Value) => (typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2);
  const like = (value: Value, other: Value): Value =>
    value ?? (typeof other === 'string' ? '' : typeof other === 'boolean' ? false : 0);
  const normal = (value: Value) => (typeof value === 'string' ? value.toLowerCase() : value!);
  const [x, y] = [normal(like(a, b)), normal(like(b, a))];
  const order = rank(x) === rank(y) ? (x < y ? -1 : x > y ? 1 : 0) : rank(x) - rank(y);
  const results: Readonly<Record<string, boolean>> = {
    '=': order === 0,
    '<>': order !== 0,
    '<': order < 0,
    '>': order > 0,
    '<=': order <= 0,
    '>=': order >= 0,
  };
  return results[operator];
}
