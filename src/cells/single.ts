import { Problem } from '../turnover/problem';
import { blockFrom, requiredBlock, type Block } from './block';
import { errorCellProblem, errorCode, isBlank, numberIn, plainCell, shown, type Cell, type NumberRule } from './cell';

/** The one cell of an argument that takes no range. */
export function onlyCell({ argument, rows, rowCount, columnCount }: Block): Cell {
  if (rowCount * columnCount > 1)
    throw new Problem('value', 'severalCells', { argument, count: rowCount * columnCount });
  const cell = rows[0][0];
  const code = errorCode(cell);
  if (code) throw errorCellProblem(code, { argument });
  return plainCell(cell);
}

/** A single number that must be given; a blank cell is 0. */
export function readNumber(argument: unknown, name: string, rule?: NumberRule): number {
  const number = numberIn(onlyCell(requiredBlock(argument, name)), () => ({ argument: name }), rule);
  if (number instanceof Problem) throw number;
  return number;
}

/** A single number above 0 that must be given. */
export function readPositiveNumber(argument: unknown, name: string): number {
  const number = readNumber(argument, name);
  if (number === 0) throw new Problem('value', 'notPositive', { argument: name, value: '0' });
  return number;
}

/** The cell of an optional argument; undefined when it is left out, blank or 0. */
export function optionalCell(argument: unknown, name: string): Cell | undefined {
  const block = blockFrom(argument, name);
  if (!block) return undefined;
  const cell = onlyCell(block);
  return isBlank(cell) ? undefined : cell;
}

/** A positive number, or undefined when left out. */
export function optionalNumber(argument: unknown, name: string): number | undefined {
  const cell = optionalCell(argument, name);
  return cell === undefined ? undefined : readNumber(cell, name);
}

/** A positive whole number, or undefined when left out. */
export function optionalWholeNumber(argument: unknown, name: string): number | undefined {
  const number = optionalNumber(argument, name);
  if (number !== undefined && !Number.isInteger(number))
    throw new Problem('value', 'notWhole', { argument: name, value: String(number) });
  return number;
}

/** TRUE or FALSE (1 or 0); FALSE when left out. */
export function optionalFlag(argument: unknown, name: string): boolean {
  const cell = optionalCell(argument, name);
  if (cell === undefined || cell === false) return false;
  if (cell === true || cell === 1) return true;
  throw new Problem('value', 'notTrueOrFalse', { argument: name, value: shown(cell) });
}
