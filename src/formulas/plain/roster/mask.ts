import type { AstExpression } from '@borgar/fx';
import type { ArgumentTexts } from '../../turnoverFormula';
import { childrenOf, treeOf } from '../../turnoverCall';
import { textOf } from '../countsOf';
import { makesReference, type Given } from '../given';
import { areBeside, lineFrom, rowsOf, unknownSizes, type Staff } from './staff';

/** Which rows of a staff list count. */
export interface Mask {
  /** What each row is multiplied by, as an array; null where a range of weights does that. */
  readonly factor: string | null;
  /** A range that may hold TRUE, FALSE, weights and blank cells. */
  readonly weights: string | null;
  /** Sums of weights carry the noise of binary fractions. */
  readonly isWeighed: boolean;
  readonly wrong: readonly string[];
}

export interface Masks {
  readonly include: Mask | null;
  readonly counted: Mask | null;
}

/** Null for what a plain formula cannot read; no mask where an argument is left out. */
export function masksFrom(args: ArgumentTexts, staff: Staff): Masks | null {
  const [includeText, countedText] = [textOf(args, 'include'), textOf(args, 'counted')];
  const include = includeText === null ? null : maskFrom(includeText, staff, isWeight, true);
  const counted = countedText === null ? null : maskFrom(countedText, staff, isFlag, false);
  return (includeText !== null && !include) || (countedText !== null && !counted) ? null : { include, counted };
}

/** What a cell of a range must be, if it is not blank. */
const isWeight = (cells: string) => `ISLOGICAL(${cells})+ISNUMBER(${cells})*(${cells}>=0)*(${cells}<=1)`;
const isFlag = (cells: string) => `ISLOGICAL(${cells})+(${cells}=0)+(${cells}=1)`;

function maskFrom(
  text: string,
  staff: Staff,
  isRight: (cells: string) => string,
  isWeightAllowed: boolean,
): Mask | null {
  const rows = rowsOf(staff.hired, staff.hired);
  const isPerson = `ISNUMBER(${rows})*(${rows}>0)`;
  const line = lineFrom(text);
  if (line) {
    if (!areBeside(line, staff.hired)) return null;
    const cells = rowsOf(line, staff.hired);
    const wrong = [
      ...unknownSizes(staff.hired, line),
      `SUMPRODUCT(${isPerson}*(${cells}<>"")*(${isRight(cells)}=0))>0`,
    ];
    return isWeightAllowed
      ? { factor: null, weights: cells, isWeighed: true, wrong }
      : { factor: `((${cells}=1)+(${cells}=TRUE)>0)`, weights: null, isWeighed: false, wrong };
  }
  const condition = conditionFrom(text, staff.hired);
  if (!condition) return null;
  const factor = `(${condition.text})`;
  if (condition.isTrueOrFalse) return { factor, weights: null, isWeighed: false, wrong: [] };
  const isOutside = isWeightAllowed ? `((${factor}*1<0)+(${factor}*1>1))` : `(${factor}*1<>0)*(${factor}*1<>1)`;
  return { factor, weights: null, isWeighed: isWeightAllowed, wrong: [`SUMPRODUCT(${isPerson}*${isOutside})>0`] };
}

/** Functions that give a value for each cell of a range, also outside of array formulas. */
const eachCell = new Set(
  (
    'ISNUMBER ISTEXT ISBLANK ISLOGICAL ISERROR ISERR ISNA NOT EXACT LEFT RIGHT MID LEN UPPER LOWER TRIM SUBSTITUTE ' +
    'SEARCH FIND ABS INT ROUND MOD YEAR MONTH DAY DATE VALUE'
  ).split(' '),
);

interface Condition {
  readonly text: string;
  readonly isTrueOrFalse: boolean;
}

/** Staff[Dept]="Sales", (C2:C9="Sales")*(D2:D9>3), ISNUMBER(SEARCH("lead",E2:E9)) …: with a value for each row. */
function conditionFrom(text: string, hired: Given): Condition | null {
  const node = treeOf(`=${text}`);
  const lines: { at: readonly [number, number]; line: Given }[] = [];
  if (!node || !isRowWise(node, hired, lines) || lines.length === 0) return null;
  // From the end, so that the places before stay what they are; counted with the sign of equality.
  const written = lines
    .sort((a, b) => b.at[0] - a.at[0])
    .reduce((all, { at, line }) => all.slice(0, at[0] - 1) + rowsOf(line, hired) + all.slice(at[1] - 1), text);
  return { text: written, isTrueOrFalse: isComparison(node) };
}

function isRowWise(
  node: AstExpression,
  hired: Given,
  lines: { at: readonly [number, number]; line: Given }[],
): boolean {
  if (node.type === 'Literal') return true;
  if (node.type === 'ReferenceIdentifier') {
    const given = lineFrom(node.value);
    if (given?.kind === 'cell' && hired.count !== 1) return true;
    if (!given || !areBeside(given, hired) || !node.loc) return false;
    lines.push({ at: node.loc as [number, number], line: given });
    return true;
  }
  return isDoneByRow(node) && childrenOf(node).every((child) => isRowWise(child, hired, lines));
}

function isDoneByRow(node: AstExpression): boolean {
  switch (node.type) {
    case 'CallExpression':
      return node.callee.type === 'Identifier' && eachCell.has(node.callee.name.toUpperCase());
    case 'UnaryExpression':
    case 'BinaryExpression':
      return !makesReference(node);
    default:
      return false;
  }
}

const comparing = new Set(['=', '<>', '<', '>', '<=', '>=']);

/** Comparisons, and products of them. */
function isComparison(node: AstExpression): boolean {
  if (node.type === 'BinaryExpression')
    return comparing.has(node.operator) || (node.operator === '*' && childrenOf(node).every(isComparison));
  return (
    node.type === 'CallExpression' && node.callee.type === 'Identifier' && /^(IS|EXACT|NOT)/i.test(node.callee.name)
  );
}
