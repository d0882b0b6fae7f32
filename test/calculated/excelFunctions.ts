import { broadcast, cellsOf, firstError, isError, isMatrix, numberFrom, numbersIn, operation, single } from './values';
import type { Matrix, Operand, Value } from './values';

type ExcelFunction = (...given: Operand[]) => Operand;

/** As Excel counts days: 1 March 1900 is 61. */
const dayZero = Date.UTC(1899, 11, 30);
const dateFrom = (serial: Operand) => new Date(dayZero + Math.floor(numberOf(serial)) * 86_400_000);
const serialOf = (year: number, month: number, day: number) => (Date.UTC(year, month, day) - dayZero) / 86_400_000;
const numberOf = (operand: Operand): number => numberFrom(single(operand)) ?? Number.NaN;
const numbers = (given: readonly Operand[]) => given.flatMap(numbersIn);
const sum = (values: readonly number[]) => values.reduce((total, each) => total + each, 0);
const average = (values: readonly number[]): Value => (values.length === 0 ? '#DIV/0!' : sum(values) / values.length);

function rounded(given: Operand, digits: Operand, round: (value: number) => number): Value {
  const scale = 10 ** numberOf(digits);
  const value = numberOf(given);
  return Number.isNaN(value)
    ? '#VALUE!'
    : (Math.sign(value) * round(Number((Math.abs(value) * scale).toPrecision(15)))) / scale;
}

/** "<=5", "<>", "Resigned", 5. */
function isMet(value: Value, criterion: Value): boolean {
  const [, operator = '=', wanted] = /^(<>|<=|>=|<|>|=)?(.*)$/s.exec(String(criterion ?? ''))!;
  const number = wanted === '' ? null : numberFrom(wanted);
  if (number !== null && operator === '=' && value === null) return false;
  if (number !== null && operator !== '=' && operator !== '<>' && typeof value !== 'number') return false;
  return operation(operator, number === null ? (value ?? '') : value, number ?? wanted) === true;
}

const matching = (given: readonly Operand[]): boolean[] => {
  const tests = given.flatMap((range, i) =>
    i % 2 === 0 ? [{ cells: cellsOf(range), criterion: single(given[i + 1]) }] : [],
  );
  return tests[0].cells.map((_, row) => tests.every(({ cells, criterion }) => isMet(cells[row], criterion)));
};

const sumWhere = (values: Operand, conditions: readonly Operand[]) => {
  const isChosen = matching(conditions);
  return sum(cellsOf(values).filter((value, i): value is number => isChosen[i] && typeof value === 'number'));
};

const matrixOf = (operand: Operand): Matrix => (isMatrix(operand) ? operand : [[operand]]);

function found(wanted: Operand, cells: readonly Value[]): number {
  const value = single(wanted);
  return cells.findIndex((cell) => operation('=', cell, value) === true && cell !== null);
}

/** Errors among what is given are the result. */
const careful =
  (calculate: ExcelFunction): ExcelFunction =>
  (...given) =>
    firstError(given) ?? calculate(...given);

const withErrors: Readonly<Record<string, ExcelFunction>> = {
  COUNT: (...given) =>
    given.flatMap((each) => (isMatrix(each) ? numbersIn(each) : [each])).filter((value) => typeof value === 'number')
      .length,
  COUNTA: (...given) => given.flatMap(cellsOf).filter((value) => value !== null).length,
  COUNTBLANK: (range) => cellsOf(range).filter((value) => value === null || value === '').length,
  COUNTIF: (...given) => matching(given).filter(Boolean).length,
  COUNTIFS: (...given) => matching(given).filter(Boolean).length,
  SUMIF: (range, criterion, values = range) => sumWhere(values, [range, criterion]),
  SUMIFS: (values, ...conditions) => sumWhere(values, conditions),
  AVERAGEIF: (range, criterion, values = range) => {
    const isChosen = matching([range, criterion]);
    return average(cellsOf(values).filter((value, i): value is number => isChosen[i] && typeof value === 'number'));
  },
  ISNUMBER: (given) => broadcast([given], (value) => typeof value === 'number'),
  ISERROR: (given) => broadcast([given], isError),
  ISTEXT: (given) => broadcast([given], (value) => typeof value === 'string' && !isError(value)),
  ISLOGICAL: (given) => broadcast([given], (value) => typeof value === 'boolean'),
  ISBLANK: (given) => broadcast([given], (value) => value === null),
  IFERROR: (given, instead) => broadcast([given, instead], (value, other) => (isError(value) ? other : value)),
  INDEX: (range, row, column) => {
    const cells = matrixOf(range);
    const [i, j] = [numberOf(row), column === undefined ? null : numberOf(column)];
    return (j === null ? (cells.length === 1 ? cells[0][i - 1] : cells[i - 1]?.[0]) : cells[i - 1]?.[j - 1]) ?? null;
  },
};

const withoutErrors: Readonly<Record<string, ExcelFunction>> = {
  SUM: (...given) => sum(numbers(given)),
  AVERAGE: (...given) => average(numbers(given)),
  MEDIAN: (...given) => {
    const sorted = numbers(given).sort((a, b) => a - b);
    const middle = Math.floor(sorted.length / 2);
    return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  },
  PRODUCT: (...given) => numbers(given).reduce((product, each) => product * each, 1),
  MAX: (...given) => Math.max(0, ...numbers(given)),
  MIN: (...given) => Math.min(...numbers(given)),
  SUBTOTAL: (code, ...given) => (numberOf(code) % 100 === 1 ? average(numbers(given)) : sum(numbers(given))),
  ABS: (given) => broadcast([given], (value) => Math.abs(numberFrom(value) ?? Number.NaN)),
  INT: (given) => broadcast([given], (value) => Math.floor(numberFrom(value) ?? Number.NaN)),
  ROUND: (given, digits) => rounded(given, digits, Math.round),
  ROUNDUP: (given, digits) => rounded(given, digits, Math.ceil),
  ROUNDDOWN: (given, digits) => rounded(given, digits, Math.floor),
  AND: (...given) => given.flatMap(cellsOf).every((value) => Boolean(value)),
  OR: (...given) => given.flatMap(cellsOf).some((value) => Boolean(value)),
  NOT: (given) => !single(given),
  NA: () => '#N/A',
  SUMPRODUCT: (...given) =>
    sum(
      numbersIn(
        given.reduce((a, b) =>
          broadcast([a, b], (x, y) => (typeof x === 'number' && typeof y === 'number' ? x * y : 0)),
        ),
      ),
    ),
  ROWS: (range) => matrixOf(range).length,
  COLUMNS: (range) => matrixOf(range)[0].length,
  MATCH: (wanted, range) => {
    const at = found(wanted, cellsOf(range));
    return at < 0 ? '#N/A' : at + 1;
  },
  VLOOKUP: (wanted, range, column) => {
    const rows = matrixOf(range);
    const at = found(
      wanted,
      rows.map(([first]) => first),
    );
    return at < 0 ? '#N/A' : rows[at][numberOf(column) - 1];
  },
  DATE: (year, month, day) => serialOf(numberOf(year), numberOf(month) - 1, numberOf(day)),
  YEAR: (date) => dateFrom(date).getUTCFullYear(),
  MONTH: (date) => dateFrom(date).getUTCMonth() + 1,
  EDATE: (date, months) => {
    const from = dateFrom(date);
    const last = new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + numberOf(months) + 1, 0)).getUTCDate();
    return serialOf(from.getUTCFullYear(), from.getUTCMonth() + numberOf(months), Math.min(from.getUTCDate(), last));
  },
  EOMONTH: (date, months) =>
    serialOf(dateFrom(date).getUTCFullYear(), dateFrom(date).getUTCMonth() + numberOf(months) + 1, 0),
  LEFT: (text, count) => String(single(text) ?? '').slice(0, numberOf(count)),
  LEN: (given) => String(single(given) ?? '').length,
  SEARCH: (part, text) =>
    broadcast([part, text], (value, whole) => {
      const at = String(whole ?? '')
        .toLowerCase()
        .indexOf(String(value).toLowerCase());
      return at < 0 ? '#VALUE!' : at + 1;
    }),
  CONCATENATE: (...given) => given.map((each) => String(single(each) ?? '')).join(''),
  N: (given) => numberFrom(single(given)) ?? 0,
};

/** The functions of Excel that workbooks in tests use, by name. */
export const excelFunctions: Readonly<Record<string, ExcelFunction>> = {
  ...withErrors,
  ...Object.fromEntries(Object.entries(withoutErrors).map(([name, calculate]) => [name, careful(calculate)])),
};
