import { Problem, type Facts, type ProblemKind } from '../turnover/problem';

/**
 * One cell as Excel hands it to a custom function. A blank cell arrives as 0 on the desktop and as null on the web; an error
 * cell as an error object; numbers with a format, and other rich values, as an object with their plain `basicValue`.
 */
export type Cell = unknown;

/** Where a cell stands in its argument, counted from 1; a single cell has no position. */
export interface Place {
  readonly argument: string;
  readonly row?: number;
  readonly column?: number;
}

const errorKinds: Readonly<Record<string, ProblemKind>> = {
  '#DIV/0!': 'divisionByZero',
  '#N/A': 'notAvailable',
  '#NUM!': 'number',
  '#NULL!': 'null',
};
const errorText = /^#[A-Z][A-Z/_0-9]*[!?]?$/i;

interface RichValue {
  readonly basicValue?: unknown;
  readonly code?: unknown;
  readonly type?: unknown;
}

const isObject = (value: unknown): value is RichValue => typeof value === 'object' && value !== null;

/** The plain value in a rich value; everything else as it is. */
export function plainCell(cell: Cell): Cell {
  return isObject(cell) && !Array.isArray(cell) && 'basicValue' in cell && !errorCode(cell) ? cell.basicValue : cell;
}

/** "#REF!" for an error cell, in whichever form it arrives; undefined for anything else. */
export function errorCode(cell: Cell): string | undefined {
  if (!isObject(cell) || Array.isArray(cell)) return undefined;
  for (const text of [cell.code, cell.type === 'Error' ? cell.basicValue : undefined])
    if (typeof text === 'string' && errorText.test(text)) return text;
  return cell.type === 'Error' ? '#VALUE!' : undefined;
}

export function isBlank(cell: Cell): boolean {
  // By type first: comparing cells of every type with === costs several times as much, over whole columns.
  if (typeof cell === 'number') return cell === 0;
  return typeof cell === 'string' ? cell === '' : cell === null || cell === undefined;
}

/** An error cell is passed on: as the same error where a function can return it, else as #VALUE!. */
export function errorCellProblem(code: string, place: Place): Problem {
  return new Problem(errorKinds[code] ?? 'value', 'errorCell', { ...place, code });
}

/** Text as a sentence can show it: short, on one line. */
export function shown(value: unknown): string {
  const text = Array.isArray(value) ? 'a list' : safeText(value);
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 40 ? `${line.slice(0, 39)}…` : line;
}

function safeText(value: unknown): string {
  if (typeof value === 'function') return 'a function';
  return isObject(value) ? 'an object' : String(value);
}

const numberText = /^\s*[-+]?(\d[\d\s.,']*|\.\d+)\s*%?\s*$/;

export interface NumberRule {
  readonly isNegativeAllowed?: boolean;
}

/**
 * A number in a cell, blank as 0; or what is wrong with it. Text is never read as a number: a sum in Excel would not
 * count it either.
 */
export function numberIn(given: Cell, place: () => Place, rule: NumberRule = {}): number | Problem {
  const code = errorCode(given);
  if (code) return errorCellProblem(code, place());
  const cell = plainCell(given);
  if (cell === null || cell === undefined || cell === '') return 0;
  if (typeof cell === 'number' && Number.isFinite(cell) && (cell >= 0 || rule.isNegativeAllowed)) return cell;
  const wrong = (id: string, facts: Facts = {}) =>
    new Problem('value', id, { ...place(), value: shown(cell), ...facts });
  switch (typeof cell) {
    case 'number':
      return wrong(Number.isFinite(cell) ? 'negativeNumber' : 'notFinite');
    case 'string':
      return wrong(numberText.test(cell) ? 'numberAsText' : 'textForNumber');
    case 'boolean':
      return wrong('booleanForNumber', { value: String(cell).toUpperCase() });
    default:
      return wrong('notAValue');
  }
}
