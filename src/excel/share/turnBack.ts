import { cellAddress } from '../../formulas/area';
import { movedFormula, movesFrom, type Move } from '../../formulas/share/liveReferences';
import { isSameFormula } from '../../formulas/share/sameFormula';
import { keptIn, placeNow, type KeptCell } from '../../sheets/keptOriginals';
import type { SheetCells } from '../../sheets/sheetCells';
import type { CellValue } from '../area';
import { readWorkbook, type WorkbookCells } from '../workbookCells';
import { writeCells, type CellWrite, type WriteReport } from './cellWrites';
import { groupsOf, removeOriginals } from './originalsSheet';

/** Why an original is not put back: somebody has changed its cells, deleted them or moved them apart, or its sheet was not read. */
export type LeftReason = 'changed' | 'deleted' | 'apart' | 'unread';

/** A formula that can be put back. */
export interface BackFormula {
  readonly write: CellWrite;
  readonly formula: string;
}

export interface LeftCell {
  readonly sheet: string;
  readonly address: string;
  readonly original: string;
  readonly reason: LeftReason;
}

export interface TurnBackPlan {
  /** There is a sheet with originals. */
  readonly isKept: boolean;
  readonly formulas: readonly BackFormula[];
  readonly left: readonly LeftCell[];
}

/** Which originals would be put back where. Nothing is written. */
export async function planTurningBack(): Promise<TurnBackPlan> {
  return turnBackPlan(await readWorkbook());
}

export function turnBackPlan({ sheets, tooLarge }: Pick<WorkbookCells, 'sheets' | 'tooLarge'>): TurnBackPlan {
  const kept = keptIn(sheets);
  const cells = new CellsNow(sheets, tooLarge);
  const formulas: BackFormula[] = [];
  const left: LeftCell[] = [];
  for (const group of groupsOf(kept)) {
    const outcome = group[0].original && outcomeOf(group, cells);
    if (!outcome || outcome === 'back') continue;
    if (typeof outcome === 'object') formulas.push(outcome);
    else left.push(leftCell(group[0], outcome));
  }
  return { isKept: kept.length > 0, formulas, left };
}

/** Puts back what still holds what was written when the workbook was shared. The originals stay kept: undo may need them. */
export const turnBack = ({ formulas }: TurnBackPlan): Promise<WriteReport> =>
  writeCells(formulas.map(({ write }) => write));

/** Deletes the sheet with the originals. */
export async function forgetOriginals(): Promise<void> {
  const { sheets } = await readWorkbook();
  await removeOriginals(sheets);
}

function leftCell(cell: KeptCell, reason: LeftReason): LeftCell {
  const { sheet, row, column } = placeNow(cell) ?? cell;
  return { sheet, address: cellAddress(row, column), original: cell.original!.formula, reason };
}

/** "back" for an original that stands in its cell again. */
function outcomeOf(group: readonly KeptCell[], cells: CellsNow): BackFormula | LeftReason | 'back' {
  const [first] = group;
  const { formula: original, rowCount, columnCount } = first.original!;
  const now = placeNow(first);
  const moves = movesFrom(original, first.sheet, first.live);
  if (!now || !moves || group.some((cell) => placeNow(cell) === null)) return 'deleted';
  if (cells.isUnread(now.sheet)) return 'unread';
  const formula = movedFormula(original, first.sheet, now.sheet, moves);
  const held = cells.formula(now.sheet, now.row, now.column);
  const isAgain = (text: string) =>
    isSameFormula({ formula: String(held), sheet: now.sheet }, { formula: text, sheet: now.sheet }, []);
  if (typeof held === 'string' && held.startsWith('=') && isAgain(formula)) return 'back';
  if (!isTogether(group, now, columnCount)) return 'apart';
  if (group.length !== rowCount * columnCount || !group.every((cell) => stillHolds(cell, cells, moves)))
    return 'changed';
  const area = { row: now.row, column: now.column, rowCount, columnCount };
  const each = <T>(make: (row: number, column: number, isFirst: boolean) => T): T[][] =>
    Array.from({ length: rowCount }, (_, i) =>
      Array.from({ length: columnCount }, (__, j) => make(now.row + i, now.column + j, i + j === 0)),
    );
  const before = each((row, column) => cells.formula(now.sheet, row, column));
  const after = each((_row, _column, isFirst): CellValue => (isFirst ? formula : ''));
  return { formula, write: { sheet: now.sheet, area, before, after } };
}

/** The cells of a block, in reading order, with no row or column between them that was not there before. */
function isTogether(
  group: readonly KeptCell[],
  first: { sheet: string; row: number; column: number },
  width: number,
): boolean {
  return group.every((cell, i) => {
    const at = placeNow(cell)!;
    return (
      at.sheet === first.sheet &&
      at.row === first.row + Math.floor(i / width) &&
      at.column === first.column + (i % width)
    );
  });
}

function stillHolds(cell: KeptCell, cells: CellsNow, moves: readonly Move[]): boolean {
  const { sheet, row, column } = placeNow(cell)!;
  const formula = cells.formula(sheet, row, column);
  const { written } = cell;
  const holdsFormula = typeof formula === 'string' && formula.startsWith('=');
  if ('formula' in written)
    return holdsFormula && isSameFormula({ formula, sheet }, { formula: written.formula, sheet: cell.sheet }, moves);
  return !holdsFormula && isSameValue(cells.value(sheet, row, column), written.value);
}

/** Other programs may keep fewer digits. */
const isSameValue = (now: CellValue, then: CellValue): boolean =>
  typeof now === 'number' && typeof then === 'number'
    ? Math.abs(now - then) <= 1e-12 * Math.max(1, Math.abs(then))
    : now === then;

/** All cells by their sheet's name. */
class CellsNow {
  private readonly byName: ReadonlyMap<string, SheetCells>;

  constructor(
    sheets: readonly SheetCells[],
    private readonly tooLarge: readonly string[],
  ) {
    this.byName = new Map(sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  }

  isUnread(name: string): boolean {
    return this.tooLarge.some((unread) => unread.toLowerCase() === name.toLowerCase());
  }

  formula(name: string, row: number, column: number): CellValue {
    return this.cell('formulas', name, row, column);
  }

  value(name: string, row: number, column: number): CellValue {
    return this.cell('values', name, row, column);
  }

  private cell(kind: 'formulas' | 'values', name: string, row: number, column: number): CellValue {
    const sheet = this.byName.get(name.toLowerCase());
    return sheet?.[kind][row - sheet.area.row]?.[column - sheet.area.column] ?? '';
  }
}
