import type { AstExpression } from '@borgar/fx';
import { plainBlock, plainBlockLike } from '../plain/plainBlock';
import { plainFormula } from '../plain/plainFormula';
import { childrenOf, mentionsTurnover, treeOf } from '../turnoverCall';
import type { ArgumentTexts } from '../turnoverFormula';
import { readFormula, type PlacedCall, type ReadFormula } from './callTexts';

/** In which form TURNOVER formulas travel to people without the add-in. */
export const sharedForms = ['plain', 'value'] as const;

export type WantedForm = (typeof sharedForms)[number];

/** Results as Excel tells them: a blank is "", an error is text such as "#N/A". */
export type Results = readonly (readonly (string | number | boolean)[])[];

/**
 * Why cells get their numbers instead of formulas: values were asked for; no other formula calculates this; it stands inside
 * LET or LAMBDA, which older programs do not know, or among calculations with whole ranges; it would be too long; or it
 * shows an error, and how many cells it would fill is not known.
 */
export type ValueReason = 'wanted' | 'noPlainForm' | 'insideNames' | 'tooLong' | 'error';

/** Why a formula cannot be shared as it is: its name is not resolved, its cells are taken, or it is still calculating. */
export type KeptReason = 'stuck' | 'blocked' | 'calculating';

export type SharedForm =
  /** Of the one cell. */
  | { readonly kind: 'formula'; readonly formula: string }
  /** As many cells as the results have: what starts with "=" is a formula, all others are text. */
  | { readonly kind: 'block'; readonly cells: string[][] }
  /** The cells get the results. */
  | { readonly kind: 'value'; readonly reason: ValueReason }
  /** Nothing may be written. */
  | { readonly kind: 'kept'; readonly reason: KeptReason };

/** Longer formulas Excel does not take. */
const longest = 8192;

/**
 * What the cells of a formula become when the workbook is to do without the add-in; null for a formula that calls no
 * TURNOVER function: `=ROUND(TURNOVER.CHURN(B2,C2),3)` -> `=ROUND(B2/C2,3)`. `current` are the results of the cells it fills.
 */
export function sharedForm(formula: string, current: Results, wanted: WantedForm): SharedForm | null {
  const read = mentionsTurnover(formula) ? readFormula(formula) : null;
  if (!read || read.calls.length === 0) return null;
  const isOneCell = current.length === 1 && current[0].length === 1;
  const shown = current[0]?.[0];
  const kept = keptReason(shown, isOneCell, read.calls);
  if (kept) return { kind: 'kept', reason: kept };
  if (wanted === 'value') return { kind: 'value', reason: 'wanted' };
  const form = plainForm(read, current, isOneCell);
  // Of a table that could not be made the size is not known.
  if (form === 'noPlainForm' && isOneCell && isError(shown)) return { kind: 'value', reason: 'error' };
  return typeof form === 'string' ? { kind: 'value', reason: form } : form;
}

const isError = (value: unknown): boolean => typeof value === 'string' && /^#[A-Z]/.test(value);

function keptReason(shown: unknown, isOneCell: boolean, calls: readonly PlacedCall[]): KeptReason | null {
  if (!isOneCell) return null;
  if (shown === '#SPILL!') return 'blocked';
  if (shown === '#BUSY!' || shown === '#GETTING_DATA' || shown === '#CONNECT!') return 'calculating';
  return shown === '#NAME?' || calls.some(({ isStuck }) => isStuck) ? 'stuck' : null;
}

type Plain = Extract<SharedForm, { kind: 'formula' | 'block' }> | ValueReason;

function plainForm(read: ReadFormula, current: Results, isOneCell: boolean): Plain {
  if (hasNames(read.tree)) return 'insideNames';
  const single = isOneCell ? replaced(read, read.calls.map(singleCell)) : null;
  if (single !== null) return short(single) ? { kind: 'formula', formula: single } : 'tooLong';
  const block = blockOf(read, current);
  if (!block) return 'noPlainForm';
  if (!block.every((row) => row.every(short))) return 'tooLong';
  return isOneCell ? { kind: 'formula', formula: block[0][0] } : { kind: 'block', cells: block };
}

const short = (text: string) => text.length < longest;

/** Whether a formula gives names to calculations, which Excel 2019 and older, and most other programs, cannot. */
function hasNames(node: AstExpression): boolean {
  if (node.type === 'LetExpression' || node.type === 'LambdaExpression') return true;
  const name = node.type === 'CallExpression' && node.callee.type === 'Identifier' ? node.callee.name : '';
  return /^(?:_xlfn\.)?(?:let|lambda)$/i.test(name) || childrenOf(node).some(hasNames);
}

/** The calls of a formula replaced by other texts; null where one of them has none. */
function replaced({ text, calls }: ReadFormula, texts: readonly (string | null)[]): string | null {
  let result = '';
  let from = 0;
  for (const [i, call] of calls.entries()) {
    const own = texts[i];
    if (own === null) return null;
    result += text.slice(from, call.start) + fitting(own, call);
    from = call.end;
  }
  return result + text.slice(from);
}

/** In parentheses where the signs around it would tear it apart. */
function fitting(text: string, { around }: PlacedCall): string {
  const parent = around[around.length - 1];
  if (!parent || parent.type === 'CallExpression') return text;
  const type = treeOf(`=${text}`)?.type;
  return type === 'CallExpression' || type === 'Literal' || type === 'ReferenceIdentifier' ? text : `(${text})`;
}

/** A call that gives one value, without its "="; of a spilling one behind the sign @, the first. */
function singleCell(call: PlacedCall): string | null {
  const args = innerReplaced(call.args);
  const formula = args && plainFormula(call.id, args);
  if (formula) return formula.slice(1);
  const parent = call.around[call.around.length - 1];
  const isFirst = parent?.type === 'UnaryExpression' && parent.operator === '@';
  const first = isFirst && args ? plainBlock(call.id, args)?.[0]?.[0] : undefined;
  return first === undefined ? null : expressionOf(first);
}

/** Arguments that call a TURNOVER function themselves. SUM makes one number of it whatever it looks like. */
function innerReplaced(args: ArgumentTexts): ArgumentTexts | null {
  const entries: [string, string][] = [];
  for (const [name, text] of Object.entries(args)) {
    const read = mentionsTurnover(`=${text}`) ? readFormula(`=${text}`) : null;
    const inner = read && read.calls.length > 0 ? replaced(read, read.calls.map(summed)) : `=${text}`;
    if (inner === null) return null;
    entries.push([name, inner.slice(1)]);
  }
  return Object.fromEntries(entries);
}

function summed(call: PlacedCall): string | null {
  const text = singleCell(call);
  return text === null ? null : `SUM(${text})`;
}

/** The cells of one spilling call, with what stands around it repeated in every cell. */
function blockOf(read: ReadFormula, current: Results): string[][] | null {
  const [call, ...others] = read.calls;
  if (others.length > 0 || !isForEachCell(read.tree, call)) return null;
  const args = innerReplaced(call.args);
  const made = args && plainBlockLike(call.id, args, current);
  const block = made && filledUp(made, current);
  const isBare = call.around.length === 0;
  return block && block.map((row) => row.map((cell) => (isBare ? cell : replaced(read, [expressionOf(cell)])!)));
}

/** What the block lacks on the right, which are words, stays as it is; null where it has another size. */
function filledUp(block: readonly string[][], current: Results): string[][] | null {
  if (block.length !== current.length) return null;
  if (block.some((row, i) => row.length > current[i].length)) return null;
  return block.map((row, i) => [...row, ...current[i].slice(row.length).map(constantCell)]);
}

const constantCell = (value: string | number | boolean): string =>
  typeof value === 'string' && !value.startsWith('=') ? value : `=${literalOf(value)}`;

const literalOf = (value: string | number | boolean): string =>
  typeof value === 'string' ? `"${value.replaceAll('"', '""')}"` : String(value).toUpperCase();

const expressionOf = (cell: string): string => (cell.startsWith('=') ? cell.slice(1) : literalOf(cell));

/** What does with a range the same as with each of its cells. */
const cellwise = new Set('IFERROR IFNA IF ROUND ROUNDUP ROUNDDOWN TRUNC ABS TEXT'.split(' '));

/** Whether everything around the call is done cell by cell, with single cells beside it. */
function isForEachCell(node: AstExpression, call: PlacedCall): boolean {
  if (call.around.length === 0) return true;
  const isCall = node.type === 'CallExpression' && node.callee.loc?.[0] === call.start;
  if (isCall) return true;
  switch (node.type) {
    case 'Literal':
      return true;
    case 'ReferenceIdentifier':
      return node.kind === 'range' && !/[:#]/.test(node.value);
    case 'UnaryExpression':
      return !'@#'.includes(node.operator) && childrenOf(node).every((child) => isForEachCell(child, call));
    case 'BinaryExpression':
      return childrenOf(node).every((child) => isForEachCell(child, call));
    case 'CallExpression':
      return (
        node.callee.type === 'Identifier' &&
        cellwise.has(node.callee.name.toUpperCase()) &&
        childrenOf(node).every((child) => isForEachCell(child, call))
      );
    default:
      return false;
  }
}
