import { parseA1Ref, stringifyA1Ref, type ReferenceA1, type Token } from '@borgar/fx';
import { referenceFrom, type Area } from '../area';
import { tokensOf } from '../tokens';

/** Cells and the sheet they are on. */
export interface SheetArea {
  readonly sheet: string;
  readonly area: Area;
}

/** Where the cells that a formula reads were, and where they are now. */
export interface Move {
  readonly from: SheetArea;
  readonly to: SheetArea;
  /** As it stands in the formula that has moved along. */
  readonly text: string;
}

/** More of them would be too long for one formula, or too many for COUNT. */
const mostReferences = 200;
const longestLive = 8_000;

/**
 * A formula for another sheet that follows the cells which a formula reads, when rows are inserted or sheets renamed, and
 * shows nothing: `=TURNOVER.CHURN(C2,B2)` on May -> `=IF(TRUE,"",COUNT(May!C2,May!B2))`. "" where there is nothing to follow.
 */
export function liveFormula(formula: string, sheet: string): string {
  const texts = distinctReferences(formula, sheet);
  const live = `=IF(TRUE,"",COUNT(${texts.join(',')}))`;
  return texts.length === 0 || texts.length > mostReferences || live.length > longestLive ? '' : live;
}

/** `=May!F7`, which follows one cell. */
export const liveCell = (sheet: string, row: number, column: number): string =>
  `=${stringifyA1Ref({ context: [sheet], range: { top: row, left: column, bottom: row, right: column } })}`;

/**
 * What has become of the cells that a formula read: `live` is its liveFormula as it stands now. Null where some of them have
 * been deleted.
 */
export function movesFrom(formula: string, sheet: string, live: string): Move[] | null {
  if (live === '') return [];
  const before = distinctReferences(formula, sheet);
  const now = allReferences(live, sheet);
  if (live.includes('#REF!') || before.length !== now.length) return null;
  return before.map((text, i) => ({ from: placed(text)!, to: placed(now[i])!, text: now[i] }));
}

const placed = (text: string): SheetArea | null => {
  const found = referenceFrom(text);
  return found && found.sheet !== null ? { sheet: found.sheet, area: found.area } : null;
};

/** With their sheet, each once, in the order in which they appear. */
const distinctReferences = (formula: string, sheet: string): string[] => [...new Set(allReferences(formula, sheet))];

const allReferences = (formula: string, sheet: string): string[] =>
  tokensOf(formula)
    .filter(isReference)
    .map(({ value }) => withSheet(value, sheet))
    .filter((text) => text !== null);

export const isReference = ({ type }: Token): boolean => type === 'range' || type === 'range_beam';

/** Null for other workbooks and several sheets at once, which the formula reads wherever its own cells are. */
function withSheet(text: string, sheet: string): string | null {
  const found = referenceFrom(text);
  if (!found) return null;
  const reference = parseA1Ref(text) as ReferenceA1;
  return stringifyA1Ref({ ...reference, context: [found.sheet ?? sheet] });
}

/** A formula as it stands after its cells, or its own, have moved; what has stayed keeps its very text. */
export function movedFormula(formula: string, before: string, now: string, moves: readonly Move[]): string {
  return tokensOf(formula)
    .map((token) => (isReference(token) ? movedText(token.value, before, now, moves) : token.value))
    .join('');
}

function movedText(text: string, before: string, now: string, moves: readonly Move[]): string {
  const own = withSheet(text, before);
  const move = moves.find(({ from }) => own !== null && isSamePlace(from, placed(own)!));
  if (!move) return text;
  const isUnnamed = referenceFrom(text)!.sheet === null;
  const isOnSheet = move.to.sheet.toLowerCase() === (isUnnamed ? now : move.from.sheet).toLowerCase();
  if (isOnSheet && isSameArea(move.from.area, move.to.area)) return text;
  // The dollar signs are those of the formula, not of another one that reads the same cells.
  const { range } = parseA1Ref(move.text) as ReferenceA1;
  const { $top, $left, $bottom, $right } = (parseA1Ref(text) as ReferenceA1).range;
  const moved = { range: { ...range, $top, $left, $bottom, $right } };
  const isHere = isUnnamed && move.to.sheet.toLowerCase() === now.toLowerCase();
  return stringifyA1Ref(isHere ? moved : { ...moved, context: [move.to.sheet] });
}

export const isSameArea = (a: Area, b: Area): boolean =>
  a.row === b.row && a.column === b.column && a.rowCount === b.rowCount && a.columnCount === b.columnCount;

const isSamePlace = (a: SheetArea, b: SheetArea): boolean =>
  a.sheet.toLowerCase() === b.sheet.toLowerCase() && isSameArea(a.area, b.area);
