import { referencesIn } from '../../formulas/references';
import type { WrittenTerm } from '../../formulas/handwrittenQuotient';
import type { BookSheet, Place } from '../book';
import type { CellsRole } from './cellRoles';
import { isPeriodLine } from './lineLabels';
import type { ReferredCells } from './referredCells';

/** Cells of a fraction with what their heading says they hold. */
export interface CountedCells extends ReferredCells {
  readonly role: CellsRole;
  readonly term: WrittenTerm;
  /** The reference has more cells than these. */
  readonly isPart: boolean;
}

/** What a rate is made of. */
export interface RateInputs {
  /** `isDerived`: opening + hires - closing in place of a count. */
  readonly leavers: { readonly cells: readonly CountedCells[]; readonly isDerived: boolean };
  readonly opening?: CountedCells;
  readonly hires?: CountedCells;
  readonly closing?: CountedCells;
  readonly headcounts?: CountedCells;
}

/** The lines of the table that some cells are about, from the first to the last. */
interface Lines {
  readonly first: number;
  readonly last: number;
}

/**
 * Whether the counts are those of the same period or of the same run of periods: the opening of its first line, the closing of
 * its last. A mean of headcounts may be of any.
 */
export function isOnePeriod({ leavers, opening, hires, closing, headcounts }: RateInputs, isCopied: boolean): boolean {
  const [own] = leavers.cells;
  if (headcounts) return !isOneCell(headcounts) || startsAndEnds(leavers, headcounts);
  if ([opening, closing].some((cells) => cells && addsPeriodsUp(cells))) return false;
  if (isCopied && [opening, closing].some((cells) => cells && isLeftBehind(own, cells))) return false;
  const isSideInput = (cells: CountedCells) => cells.role.isAbove !== own.role.isAbove && own.term.isSum;
  const spans = spansOf(leavers);
  const starts = (cells: CountedCells) =>
    spans.some(({ first }) => linesOf(cells, own.role.isAbove).some((lines) => lines.first === first));
  const ends = (cells: CountedCells) =>
    spans.some(({ last }) => linesOf(cells, own.role.isAbove).some((lines) => lines.last === last));
  const fits = (cells: CountedCells | undefined, test: (cells: CountedCells) => boolean) =>
    !cells || isSideInput(cells) || (cells.role.isAbove === own.role.isAbove && test(cells));
  return fits(opening, starts) && fits(closing, ends) && fits(hires, (cells) => starts(cells) && ends(cells));
}

function startsAndEnds(leavers: RateInputs['leavers'], cells: CountedCells): boolean {
  const [own] = leavers.cells;
  if (own.role.isAbove !== cells.role.isAbove) return own.term.isSum;
  return spansOf(leavers).some((span) =>
    linesOf(cells, own.role.isAbove).some((lines) => lines.first === span.first && lines.last === span.last),
  );
}

/** The runs of lines that the leavers can be said to be of: that of the cell itself, and that of the cells it sums. */
function spansOf({ cells, isDerived }: RateInputs['leavers']): Lines[] {
  const { isAbove } = cells[0].role;
  const all = cells.map((each) => linesOf(each, isAbove));
  const first = all[0];
  if (!isDerived)
    return first.filter((span) =>
      all.every((spans) => spans.some((other) => other.first === span.first && other.last === span.last)),
    );
  const of = (role: string) => all[cells.findIndex((each) => each.role.role === role)][0];
  const span = { first: of('opening').first, last: of('closing').last };
  const moved = of('hires');
  return moved.first === span.first && moved.last === span.last ? [span] : [];
}

/** Each month's leavers are divided by the people of the same month, that of the first: only the first is a rate of its period. */
function isLeftBehind(leavers: CountedCells, { term }: CountedCells): boolean {
  const [moving, staying] = [leavers.term.cells, term.cells];
  if (leavers.term.isSum || moving.kind !== 'range' || staying.kind !== 'range') return false;
  const edge = leavers.role.isAbove ? 'top' : 'left';
  return !moving.fixed[edge] && staying.fixed[edge];
}

const isOneCell = ({ area }: CountedCells): boolean => area.rowCount === 1 && area.columnCount === 1;

function linesOf(cells: CountedCells, isAbove: boolean): Lines[] {
  const own = linesOfArea(cells, isAbove);
  const summed = isOneCell(cells) ? summedLines(cells, isAbove) : null;
  return summed ? [own, summed] : [own];
}

const linesOfArea = ({ area }: Pick<CountedCells, 'area'>, isAbove: boolean): Lines =>
  isAbove
    ? { first: area.row, last: area.row + area.rowCount - 1 }
    : { first: area.column, last: area.column + area.columnCount - 1 };

/** A total is about the lines it sums, in its own column or row. */
function summedLines({ sheet, area }: CountedCells, isAbove: boolean): Lines | null {
  if (!isTotalAt(sheet, area)) return null;
  const [range, ...others] = referencesIn(String(sheet.formula(area.row, area.column)));
  if (!range || others.length > 0 || range.sheet !== null) return null;
  const isOwn = isAbove
    ? range.area.column === area.column && range.area.columnCount === 1
    : range.area.row === area.row && range.area.rowCount === 1;
  return isOwn ? linesOfArea(range, isAbove) : null;
}

/** Whether the formula in a cell is a sum. */
export function isTotalAt(sheet: BookSheet, { row, column }: Place): boolean {
  const formula = sheet.formula(row, column);
  return typeof formula === 'string' && total.test(formula);
}

const total = /^=\s*(SUM|SUBTOTAL)\s*\(/i;

/** Openings or closings of several periods added up are no number of people; those of several groups are. */
function addsPeriodsUp(cells: CountedCells): boolean {
  const { isAbove } = cells.role;
  const lines = isOneCell(cells) ? summedLines(cells, isAbove) : null;
  return lines !== null && lines.last > lines.first && isPeriodLine(cells.sheet, cells.area, isAbove, lines.first);
}
