import { Problem } from '../turnover/problem';
import { errorCellProblem, errorCode, plainCell, shown } from './cell';
import { cellAt, placeOn, type Line } from './line';

/** How much a row counts: TRUE 1, FALSE and blank 0, or a number between. Throws a Problem for anything else. */
export function weightAt(line: Line, row: number): number {
  const cell = cellAt(line, row);
  if (cell === true || cell === 1) return 1;
  if (cell === false || cell === 0) return 0;
  return otherWeightAt(line, row);
}

function otherWeightAt(line: Line, row: number): number {
  const given = cellAt(line, row);
  const code = errorCode(given);
  if (code) throw errorCellProblem(code, placeOn(line, row));
  const cell = plainCell(given);
  if (typeof cell === 'boolean') return cell ? 1 : 0;
  if (cell === null || cell === undefined || cell === '') return 0;
  if (typeof cell === 'number' && cell >= 0 && cell <= 1) return cell;
  throw wrong('notAWeight', line, row);
}

/** 1 where a row counts: TRUE or 1; 0 where it does not: FALSE, 0 and blank. Throws a Problem for anything else. */
export function flagAt(line: Line, row: number): number {
  const cell = cellAt(line, row);
  if (cell === true || cell === 1) return 1;
  if (cell === false || cell === 0) return 0;
  const plain = plainCell(cell);
  const isNeither = (typeof plain === 'number' && plain !== 0 && plain !== 1) || typeof plain === 'string';
  if (isNeither && plain !== '') throw wrong('notAFlag', line, row);
  return otherWeightAt(line, row);
}

const wrong = (id: string, line: Line, row: number) =>
  new Problem('value', id, { ...placeOn(line, row), value: shown(plainCell(cellAt(line, row))) });
