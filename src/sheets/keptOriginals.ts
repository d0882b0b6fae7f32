import { referenceFrom, type Area } from '../formulas/area';
import { isOriginalsSheet } from '../formulas/share/originalsMark';
import type { CellValue, SheetCells } from './sheetCells';

/**
 * One cell that was written when the workbook was shared, as the hidden sheet keeps it. Formulas are kept as text without
 * their equal sign, so that no program takes them for formulas of its own; two formulas beside them follow the cell itself
 * and the cells that the original reads, when rows are inserted and sheets renamed.
 */
export interface KeptCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** What the original formula fills; null in the other cells that it filled. */
  readonly original: { readonly formula: string; readonly rowCount: number; readonly columnCount: number } | null;
  /** A formula, or the value in its place. */
  readonly written: { readonly formula: string } | { readonly value: CellValue };
  readonly liveCell: string;
  /** "" where the original reads no cells. */
  readonly live: string;
}

/** How many columns a line has. */
export const keptColumns = 8;

/** A mark with a sentence, and the headers. */
const firstLine = 2;

/** What the hidden sheet keeps; none where there is no such sheet. */
export function keptIn(sheets: readonly SheetCells[]): KeptCell[] {
  const sheet = sheets.find(isOriginalsSheet);
  if (!sheet) return [];
  return sheet.values
    .map((values, i) => (i < firstLine ? null : keptCellFrom(values, sheet.formulas[i])))
    .filter((each) => each !== null);
}

/** The same read back; null for a line that somebody has changed beyond recognition. */
function keptCellFrom(values: readonly CellValue[], formulas: readonly CellValue[]): KeptCell | null {
  const [sheet, cell, filled, original, formula, value] = values;
  const [own, live] = formulas.slice(keptColumns - 2);
  const at = referenceFrom(String(cell));
  const area: Area | undefined = filled === '' ? undefined : referenceFrom(String(filled))?.area;
  if (!at || sheet === '' || (original !== '' && !area) || typeof own !== 'string') return null;
  return {
    sheet: String(sheet),
    row: at.area.row,
    column: at.area.column,
    original: area ? { formula: `=${String(original)}`, rowCount: area.rowCount, columnCount: area.columnCount } : null,
    written: formula === '' ? { value } : { formula: `=${String(formula)}` },
    liveCell: own,
    live: String(live),
  };
}

/** Where a kept cell is now; null where it has been deleted. */
export function placeNow({ liveCell: own }: KeptCell): { sheet: string; row: number; column: number } | null {
  const found = referenceFrom(own.replace(/^=/, ''));
  return found && found.sheet !== null ? { sheet: found.sheet, row: found.area.row, column: found.area.column } : null;
}
