import type { Token } from '@borgar/fx';
import { referenceFrom, type Area } from '../area';
import { isReference, isSameArea, type Move, type SheetArea } from './liveReferences';
import { tokensOf } from '../tokens';

/** A formula and the sheet it stands on. */
export interface Written {
  readonly formula: string;
  readonly sheet: string;
}

/**
 * Whether a cell still holds the formula that was once written, now that cells may have moved and another program may have
 * saved the file: spaces, the case of names, 1E-06 for 0.000001 and TRUE() for TRUE make no difference.
 */
export function isSameFormula(current: Written, written: Written, moves: readonly Move[]): boolean {
  if (current.formula === written.formula && moves.every(hasStayed)) return true;
  const [now, then] = [partsOf(current), partsOf(written)];
  return now.length === then.length && now.every((part, i) => isSamePart(part, then[i], moves));
}

const hasStayed = ({ from, to }: Move): boolean => from.sheet === to.sheet && isSameArea(from.area, to.area);

type Part = string | SheetArea;

function partsOf({ formula, sheet }: Written): Part[] {
  const tokens = tokensOf(formula).filter(({ type }) => type !== 'whitespace' && type !== 'newline');
  const emptied = new Set(tokens.flatMap((_, i) => (isTruthCall(tokens, i) ? [i + 1, i + 2] : [])));
  return tokens
    .filter((_, i) => !emptied.has(i))
    .map((token) => {
      const reference = isReference(token) ? referenceFrom(token.value) : null;
      if (reference) return { sheet: reference.sheet ?? sheet, area: reference.area };
      return wordOf(token);
    });
}

/** TRUE() as LibreOffice writes it. */
const isTruthCall = (tokens: readonly Token[], i: number): boolean =>
  tokens[i].type === 'func' &&
  /^(?:true|false)$/i.test(tokens[i].value) &&
  tokens[i + 1]?.value === '(' &&
  tokens[i + 2]?.value === ')';

function wordOf({ type, value }: Token): string {
  if (type === 'number') return String(Number(value));
  if (type === 'string') return value;
  return value.toUpperCase().replace(/^_XLFN\./, '');
}

function isSamePart(now: Part, then: Part, moves: readonly Move[]): boolean {
  if (typeof now === 'string' || typeof then === 'string') return now === then;
  const onSheet = moves.filter(({ from }) => from.sheet.toLowerCase() === then.sheet.toLowerCase());
  const around = onSheet.filter(({ from }) => isWithin(then, from));
  if (around.length > 0) return around.some((move) => hasMovedAlong(then.area, now, move));
  // Spilled cells, which the original read by the first of them.
  const first = onSheet.find(({ from: { area } }) => area.row === then.area.row && area.column === then.area.column);
  return first
    ? hasMovedAlong(then.area, now, spillOf(then, first))
    : now.sheet.toLowerCase() === then.sheet.toLowerCase() && isSameArea(now.area, then.area);
}

/** The move of a cell as one of all the cells that it had spilled into. */
function spillOf(then: SheetArea, { to, text }: Move): Move {
  const { rowCount, columnCount } = then.area;
  return { from: then, to: { ...to, area: { ...to.area, rowCount, columnCount } }, text };
}

const isWithin = ({ area }: SheetArea, { area: whole }: SheetArea): boolean =>
  area.row >= whole.row &&
  area.column >= whole.column &&
  area.row + area.rowCount <= whole.row + whole.rowCount &&
  area.column + area.columnCount <= whole.column + whole.columnCount;

/** Part of a range moves with it; where rows were inserted into the range, by no more than its end. */
function hasMovedAlong(
  then: Area,
  now: SheetArea,
  { from: { area: before }, to: { area: after, sheet } }: Move,
): boolean {
  const isBetween = (shift: number, start: number, end: number) =>
    shift >= Math.min(start, end) && shift <= Math.max(start, end);
  const top = after.row - before.row;
  const bottom = top + after.rowCount - before.rowCount;
  const left = after.column - before.column;
  const right = left + after.columnCount - before.columnCount;
  const { area } = now;
  const [down, across] = [area.row - then.row, area.column - then.column];
  return (
    now.sheet.toLowerCase() === sheet.toLowerCase() &&
    isBetween(down, top, bottom) &&
    isBetween(down + area.rowCount - then.rowCount, top, bottom) &&
    isBetween(across, left, right) &&
    isBetween(across + area.columnCount - then.columnCount, left, right)
  );
}
