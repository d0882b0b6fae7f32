import { Problem } from '../turnover/problem';
import { never, type Grouping } from '../turnover/roster/roster';
import { errorCellProblem, errorCode, isBlank, plainCell, type Cell } from './cell';
import { cellAt, lineBeside, placeOn, type Line } from './line';
import type { StaffList } from './roster';
import type { Label } from './types';

/** A column of groups: departments, reasons … */
export interface Groups extends Grouping {
  /** By index of group, as first spelled. */
  readonly labels: readonly Label[];
  /** Indices of the groups in the order in which tables list them. */
  readonly order: readonly number[];
  /** Index of the group of rows without a label, -1 where there is none. */
  readonly blankIndex: number;
}

const blankLabel = '(blank)';

/** The group of each row. A leaving reason is no group: nobody still there has one, so the base of each would be its leavers. */
export function readGroups(list: StaffList, group: unknown, name = 'group'): Groups {
  const groups = readLabels(list, group, name);
  if (isLeavingReason(list, groups)) throw new Problem('value', 'reasonAsGroup', { argument: name });
  return groups;
}

/** The label of each row with a hire date; text is told apart without regard to letter case. */
export function readLabels(list: StaffList, argument: unknown, name: string): Groups {
  const line = lineBeside(argument, name, list.hiredLine);
  if (!line) throw new Problem('value', 'missingArgument', { argument: name });
  const groupOf = new Int32Array(list.size);
  const labels: Label[] = [];
  const indexOfKey = new Map<unknown, number>();
  const indexOfCell = new Map<Cell, number>();
  const indexOf = (label: Label | typeof blank) => {
    const key = typeof label === 'string' ? label.toLowerCase() : label;
    const known = indexOfKey.get(key);
    if (known !== undefined) return known;
    const index = labels.push(label === blank ? blankLabel : label) - 1;
    indexOfKey.set(key, index);
    return index;
  };
  for (let row = list.firstRow; row < list.size; row++) {
    if (list.hired[row] === never) continue;
    const cell = cellAt(line, row);
    let index = indexOfCell.get(cell);
    if (index === undefined) {
      index = indexOf(labelAt(line, row));
      indexOfCell.set(cell, index);
    }
    groupOf[row] = index;
  }
  const blankIndex = indexOfKey.get(blank) ?? -1;
  return { groupOf, count: labels.length, labels, order: orderOf(labels, blankIndex), blankIndex };
}

/** The label of a row without one. Somebody may have written "(blank)" as text, which is another group. */
const blank = Symbol(blankLabel);

function labelAt(line: Line, row: number): Label | typeof blank {
  const given = cellAt(line, row);
  const code = errorCode(given);
  if (code) throw errorCellProblem(code, placeOn(line, row));
  const cell = plainCell(given);
  if (isBlank(cell)) return blank;
  if (typeof cell === 'string' || typeof cell === 'boolean') return cell;
  if (typeof cell === 'number' && Number.isFinite(cell)) return cell;
  throw new Problem('value', 'notALabel', { ...placeOn(line, row) });
}

/** Numbers by size, text by the code points of its lower-case form (the same on every machine), FALSE, TRUE, those without. */
function orderOf(labels: readonly Label[], blankIndex: number): number[] {
  // Beforehand, for all: somebody may group by the names of a hundred thousand people.
  const texts = labels.map((label) => String(label).toLowerCase());
  const ranks = labels.map((label, index) => (index === blankIndex ? kinds.length : kinds.indexOf(kindOf(label))));
  const compare = (a: number, b: number) =>
    ranks[a] - ranks[b] || (ranks[a] === 0 ? Number(labels[a]) - Number(labels[b]) : compareTexts(texts[a], texts[b]));
  return labels.map((_, index) => index).sort(compare);
}

const kinds = ['number', 'string', 'false', 'true'];
const kindOf = (label: Label) => (typeof label === 'boolean' ? String(label) : typeof label);

function compareTexts(a: string, b: string): number {
  const shorter = Math.min(a.length, b.length);
  for (let i = 0; i < shorter; i++)
    if (a.charCodeAt(i) !== b.charCodeAt(i)) return a.codePointAt(i)! - b.codePointAt(i)!;
  return a.length - b.length;
}

function isLeavingReason({ firstRow, size, hired, left }: StaffList, { groupOf, blankIndex }: Groups): boolean {
  let [isLabelled, isUnlabelled] = [false, false];
  for (let row = firstRow; row < size; row++) {
    if (hired[row] === never) continue;
    const hasLabel = groupOf[row] !== blankIndex;
    if (hasLabel !== (left[row] !== never)) return false;
    if (hasLabel) isLabelled = true;
    else isUnlabelled = true;
  }
  return isLabelled && isUnlabelled;
}
